import type { Problem } from '../../problems/problem.ts';
import type { RawRecord } from '../../reading/raw-records.ts';

/** A cell to show, with the numbers of the problems that stand in it (from 1, as in the list). */
export interface GridCell {
  readonly text: string;
  readonly marks: readonly number[];
  readonly isError: boolean;
}

/** A line to show, or a gap of lines without problems. */
export type GridRow = { readonly line: number; readonly cells: readonly GridCell[] } | { readonly skipped: number };

/** A file as a table of its problems. */
export interface Grid {
  readonly header: readonly GridCell[];
  readonly rows: readonly GridRow[];
  /** Lines shown and lines there are, the header included. */
  readonly shown: number;
  readonly total: number;
}

const NEIGHBOURS = 1;

/** The rows with problems and their neighbours; the lines between are counted. At most `most` rows with problems. */
export function gridRows(records: readonly RawRecord[], problems: readonly Problem[], most = 100): Grid {
  const at = (line: number): number => {
    let i = records.findIndex((record) => record.line > line);
    if (i < 0) i = records.length;
    return Math.max(0, i - 1);
  };
  const marked = new Map<number, { column: number; number: number; isError: boolean }[]>();
  for (const [i, { line, column, severity }] of problems.entries()) {
    const row = at(line);
    marked.set(row, [...(marked.get(row) ?? []), { column, number: i + 1, isError: severity === 'error' }]);
  }
  const faulty = [...marked.keys()]
    .filter((row) => row > 0)
    .sort((a, b) => a - b)
    .slice(0, most);
  const shown = new Set<number>();
  for (const row of faulty)
    for (let i = row - NEIGHBOURS; i <= row + NEIGHBOURS; i++) if (i > 0 && i < records.length) shown.add(i);
  const width = Math.max(
    records[0]?.fields.length ?? 0,
    ...[0, ...shown].flatMap((row) => (marked.get(row) ?? []).map(({ column }) => column)),
  );
  const cellsOf = (row: number): GridCell[] => {
    const { fields } = records[row] ?? { fields: [] };
    const marks = marked.get(row) ?? [];
    return Array.from({ length: Math.max(width, fields.length) }, (_, i) => {
      const here = marks.filter(({ column }) => column === i + 1);
      return {
        text: fields[i] ?? '',
        marks: here.map(({ number }) => number),
        isError: here.some(({ isError }) => isError),
      };
    });
  };
  const rows: GridRow[] = [];
  let last = 0;
  for (const row of [...shown].sort((a, b) => a - b)) {
    if (row > last + 1) rows.push({ skipped: row - last - 1 });
    rows.push({ line: records[row]?.line ?? 0, cells: cellsOf(row) });
    last = row;
  }
  if (last < records.length - 1) rows.push({ skipped: records.length - 1 - last });
  return { header: cellsOf(0), rows, shown: shown.size + Math.min(1, records.length), total: records.length };
}

/** Lines of a text as records of one field, so that prose is shown in the same grid. */
export const textRecords = (text: string): RawRecord[] =>
  text.split('\n').map((line, i) => ({ line: i + 1, fields: [line] }));
