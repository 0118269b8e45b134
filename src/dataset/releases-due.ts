import { dayOf } from '../language/moments.ts';
import { csvLines } from '../reading/csv-text.ts';
import { sha256 } from '../reading/sha256.ts';
import { readSnapshot, releasedRows, snapshotPath, snapshotText, type ReleasedRow } from '../reading/snapshot.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { cell, type TextRow } from '../reading/table.ts';
import type { Checked } from '../checks/check-files.ts';
import { homeIn } from '../facts/home.ts';
import { RELEASES } from '../schema/correction-tables.ts';

/** What becomes of one edition: recorded anew, waiting for its announcement, as it was, or against the order of time. */
export type ReleaseState =
  | { readonly state: 'new'; readonly release: NewRelease }
  | { readonly state: 'waits'; readonly until: string }
  | { readonly state: 'same'; readonly revision: string }
  | { readonly state: 'late'; readonly revision: string; readonly date: string }
  | { readonly state: 'taken'; readonly path: string };

/** A snapshot that is recorded for the first time, and what goes with it. */
export interface NewRelease {
  /** The snapshot of what was published. */
  readonly path: string;
  readonly text: string;
  readonly count: number;
  /** Its row in the register. */
  readonly cells: readonly string[];
  /** Corrections that it takes in, rows of data/revisions.csv. */
  readonly corrections: readonly TextRow[];
  /** Values that the release before did not have; 0 for a first one. */
  readonly added: number;
}

/** An edition, and what a release on a day would record of it. */
export type EditionRelease = ReleaseState & { readonly index: string; readonly edition: string };

const COLUMNS = RELEASES.columns.map(({ name }) => name);

/** The register with rows of releases at its end; `text` is the register as it is, null where there is none. */
export const registerWith = (text: string | null, releases: readonly NewRelease[]): string =>
  (text ?? csvLines([COLUMNS])) + csvLines(releases.map(({ cells }) => cells));

/** Every edition with observations, in the order of the data, or only the one that is named. @param date the day of publication here */
export function releasesDue(
  checked: Checked,
  files: readonly SourceFile[],
  date: string,
  only: { readonly index: string; readonly edition: string } | null,
): EditionRelease[] {
  const { tables } = checked.facts;
  const { offset } = homeIn(checked.facts);
  return (tables.get('data/indices/indices.csv')?.rows ?? []).flatMap((index) => {
    const id = cell(index, 'id');
    return (tables.get(`data/indices/${id}/editions.csv`)?.rows ?? []).flatMap((row): EditionRelease[] => {
      const edition = cell(row, 'edition');
      const table = tables.get(`data/indices/${id}/observations/${edition}.csv`);
      if (!table || table.rows.length === 0 || (only && (id !== only.index || edition !== only.edition))) return [];
      const announcedOn = cell(row, 'announced_on');
      const isEarly =
        announcedOn !== '' && dayOf(announcedOn, offset).slice(0, date.length) > date.slice(0, announcedOn.length);
      const state: ReleaseState = isEarly
        ? { state: 'waits', until: announcedOn }
        : releaseOf(checked, files, { index: id, edition, date, rows: releasedRows(table) });
      return [{ ...state, index: id, edition }];
    });
  });
}

interface ToRelease {
  readonly index: string;
  readonly edition: string;
  readonly date: string;
  readonly rows: readonly ReleasedRow[];
}

function releaseOf(checked: Checked, files: readonly SourceFile[], of: ToRelease): ReleaseState {
  const { index, edition, date, rows } = of;
  const last = (checked.facts.tables.get(RELEASES.path)?.rows ?? [])
    .filter((row) => cell(row, 'index') === index && cell(row, 'edition') === edition)
    .sort((a, b) => Number(cell(a, 'revision')) - Number(cell(b, 'revision')))
    .at(-1);
  const before = last ? textOf(files, snapshotPath(index, edition, Number(cell(last, 'revision')))) : null;
  const text = snapshotText(rows);
  if (last && text === before) return { state: 'same', revision: cell(last, 'revision') };
  if (last && cell(last, 'date') > date)
    return { state: 'late', revision: cell(last, 'revision'), date: cell(last, 'date') };
  const revision = last ? Number(cell(last, 'revision')) + 1 : 1;
  const path = snapshotPath(index, edition, revision);
  if (files.some((file) => file.path === path)) return { state: 'taken', path };
  const cells: Readonly<Record<string, string>> = {
    release: `${edition}-r${revision}`,
    index,
    edition,
    revision: String(revision),
    date,
    sha256: sha256(new TextEncoder().encode(text)),
    rows: String(rows.length),
  };
  return {
    state: 'new',
    release: {
      path,
      text,
      count: rows.length,
      cells: COLUMNS.map((column) => cells[column] ?? ''),
      ...(before === null ? { corrections: [], added: 0 } : sinceBefore(checked, of, readSnapshot(before))),
    },
  };
}

const textOf = (files: readonly SourceFile[], path: string): string | null => {
  const file = files.find((each) => each.path === path);
  return file ? new TextDecoder().decode(file.bytes) : null;
};

/** What the log of corrections says of each figure that changed since the release before, and how many are new. */
function sinceBefore(
  checked: Checked,
  { index, edition, rows }: ToRelease,
  before: readonly ReleasedRow[],
): Pick<NewRelease, 'corrections' | 'added'> {
  const key = ({ unit, indicator }: ReleasedRow): string => `${unit}/${indicator}`;
  const now = new Map(rows.map((row) => [key(row), row]));
  const known = new Set(before.map(key));
  const changed = new Set(
    before.filter((row) => now.get(key(row))?.value !== row.value || now.get(key(row))?.rank !== row.rank).map(key),
  );
  return {
    added: rows.filter((row) => !known.has(key(row))).length,
    corrections: (checked.facts.tables.get('data/revisions.csv')?.rows ?? []).filter(
      (row) =>
        cell(row, 'index') === index &&
        cell(row, 'edition') === edition &&
        changed.has(`${cell(row, 'unit')}/${cell(row, 'indicator')}`),
    ),
  };
}
