import { DEFAULT_LANG } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { pathOf } from '../routes/addresses.ts';
import type { PublishedFile } from './published-file.ts';

const FOLDER = pathOf({ kind: 'check-file' }, DEFAULT_LANG);

/** What the checker needs beside a dropped file: the registers; one file for both languages. */
export const checkContextPath = `${FOLDER}context.json`;
/** The published tables of one index, fetched only when a file about it is checked. */
export const indexContextPath = (index: string): string => `${FOLDER}${index}.json`;

/** CSV texts by path, as the checks read them. */
export interface CheckContext {
  readonly files: Readonly<Record<string, string>>;
}

const REGISTERS = [
  'data/sources.csv',
  'data/fields.csv',
  'data/documents.csv',
  'data/sessions.csv',
  'data/conflicts.csv',
  'data/revisions.csv',
  'releases/releases.csv',
  'data/units/kinds.csv',
  'data/units/sets.csv',
  'data/units/units.csv',
  'data/units/regions.csv',
  'data/units/successions.csv',
  'data/series/series.csv',
  'data/series/observations.csv',
  'data/indices/indices.csv',
];
const OF_INDEX = ['methodologies', 'indicators', 'editions'];

/** The registers and what the indices declare. The dataset holds only what is public, and so does this. */
export function checkContext(data: Dataset): CheckContext {
  const wanted = new Set([
    ...REGISTERS,
    ...data.indices.flatMap(({ id }) => OF_INDEX.map((name) => `data/indices/${id}/${name}.csv`)),
  ]);
  return pick(data, (path) => wanted.has(path));
}

/** Observations, aggregates and releases of an index. */
export function indexContext(data: Dataset, index: string): CheckContext {
  return pick(
    data,
    (path) =>
      path === `data/indices/${index}/aggregates.csv` ||
      path.startsWith(`data/indices/${index}/observations/`) ||
      path.startsWith(`releases/${index}/`),
  );
}

/** The files of both kinds. */
export const checkContextFiles = (data: Dataset): PublishedFile[] => [
  { path: checkContextPath, type: 'application/json', make: () => JSON.stringify(checkContext(data)) },
  ...data.indices.map(({ id }): PublishedFile => ({
    path: indexContextPath(id),
    type: 'application/json',
    make: () => JSON.stringify(indexContext(data, id)),
  })),
];

function pick(data: Dataset, isWanted: (path: string) => boolean): CheckContext {
  return { files: Object.fromEntries([...data.tableTexts].filter(([path]) => isWanted(path))) };
}
