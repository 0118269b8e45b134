import { csvText } from './csv-text.ts';
import { cell, type TextTable } from './table.ts';

/** One released value: cells as they stood in the observation file. Empty means that none was published. */
export interface ReleasedRow {
  readonly unit: string;
  readonly indicator: string;
  readonly value: string;
  readonly rank: string;
  readonly status: string;
}

const COLUMNS = ['unit', 'indicator', 'value', 'rank', 'status'] as const;

/** Where a snapshot lies: `releases/par-province/2023-r1.csv`. */
export const snapshotPath = (index: string, edition: string, revision: number): string =>
  `releases/${index}/${edition}-r${revision}.csv`;

/** `releases/<index>/<edition>-r<revision>.csv`, in parts; null for any other path. */
export function snapshotOf(
  path: string,
): { readonly index: string; readonly edition: string; readonly revision: number } | null {
  const [, index, edition, revision] = /^releases\/([^/]+)\/(\d{4})-r([1-9]\d*)\.csv$/.exec(path) ?? [];
  return index !== undefined && edition !== undefined ? { index, edition, revision: Number(revision) } : null;
}

/** The key of a value within an edition. */
export const valueKey = (unit: string, indicator: string): string => `${unit}/${indicator}`;

/** What an edition's file says, by unit and indicator; notes and sources may be mended without a new release. */
export function releasedRows(observations: TextTable): ReleasedRow[] {
  const rows = observations.rows.map((row): ReleasedRow => ({
    unit: cell(row, 'unit'),
    indicator: cell(row, 'indicator'),
    value: cell(row, 'value'),
    rank: cell(row, 'rank'),
    status: cell(row, 'status'),
  }));
  const order = ({ unit, indicator }: ReleasedRow): string => `${unit}\u0000${indicator}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Rows as the text of a snapshot: ids, codes and numbers need no quotes. */
export const snapshotText = (rows: readonly ReleasedRow[]): string =>
  csvText(
    COLUMNS,
    rows.map((row) => ({ ...row })),
  );

/** The rows of a snapshot whose SHA-256 is right. */
export function readSnapshot(text: string): ReleasedRow[] {
  return text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [unit = '', indicator = '', value = '', rank = '', status = ''] = line.split(',');
      return { unit, indicator, value, rank, status };
    });
}
