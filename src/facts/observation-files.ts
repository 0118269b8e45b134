import { memoized } from '../language/memoized.ts';
import { placeOf } from '../reading/file-kinds.ts';
import { cell, isSound } from '../reading/table.ts';
import type { Facts } from './facts.ts';

/** Observation files that declared editions lack, and files that are probably one of them under another name. */
export interface ObservationFiles {
  /** Lacking, with nothing that could be it. */
  readonly missing: readonly string[];
  /** A file nobody reads → what it should be called. */
  readonly strays: ReadonlyMap<string, string>;
}

/** Looks in the folder of every index and province whose editions can be read. An edition without figures has a file with a header alone. */
export const observationFiles = memoized((facts: Facts): ObservationFiles => {
  const missing: string[] = [];
  const strays = new Map<string, string>();
  for (const [folder, editions] of foldersOf(facts)) {
    const pathOf = (edition: string): string => `${folder}/observations/${edition}.csv`;
    const lacking = editions.filter((edition) => !facts.paths.includes(pathOf(edition)));
    if (lacking.length === 0) continue;
    const found = pair(lacking, unreadFiles(facts, folder, editions));
    for (const [path, edition] of found) strays.set(path, pathOf(edition));
    const explained = new Set(found.values());
    missing.push(...lacking.filter((edition) => !explained.has(edition)).map(pathOf));
  }
  return { missing, strays };
});

/** Declared editions by folder. */
function foldersOf(facts: Facts): Map<string, readonly string[]> {
  const folders = new Map<string, readonly string[]>();
  for (const index of facts.indices)
    if (index.editionsAreComplete)
      folders.set(
        `data/indices/${index.id}`,
        index.editions.map(({ edition }) => edition),
      );
  for (const path of facts.paths) {
    const folder = /^(data\/subprovincial\/[^/]+)\/editions\.csv$/.exec(path)?.[1];
    if (folder && facts.isWhole(path, 'edition'))
      folders.set(folder, [
        ...new Set(
          facts
            .rows(path)
            .filter((row) => isSound(row, 'edition'))
            .map((row) => cell(row, 'edition')),
        ),
      ]);
  }
  return folders;
}

/** Files in a folder that are no table of ours, or observations of an edition that is not declared. */
function unreadFiles(facts: Facts, folder: string, editions: readonly string[]): string[] {
  return facts.paths.filter((path) => {
    if (!path.startsWith(`${folder}/`)) return false;
    const name = path.slice(folder.length + 1);
    const edition = /^observations\/([^/]+)\.csv$/.exec(name)?.[1];
    return edition ? !editions.includes(edition) : placeOf(path).holds === 'unknown';
  });
}

/** Which edition each unread file holds: the one whose year its name says; failing that, the only one lacking, in the only file. */
function pair(lacking: readonly string[], unread: readonly string[]): Map<string, string> {
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const byYear = new Map<string, string>();
  for (const path of unread) {
    const [edition, ...others] = lacking.filter((each) => nameOf(path).includes(each));
    if (edition !== undefined && others.length === 0) byYear.set(path, edition);
  }
  const [edition, ...moreEditions] = lacking;
  if (byYear.size > 0 || edition === undefined || moreEditions.length > 0) return byYear;
  const [path, ...others] = unread.filter(
    (each) => each.includes('/observations/') && /\.(?:csv|tsv|txt)/i.test(nameOf(each)),
  );
  return new Map(path !== undefined && others.length === 0 ? [[path, edition]] : []);
}
