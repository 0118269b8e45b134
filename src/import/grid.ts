/** One cell of a producer's table, as text in the form a person sees, apart from what the file says of its kind. */
export interface GridCell {
  /** NFC, trimmed, spaces of every kind as one space. '' is empty. */
  readonly text: string;
  /** The number itself, where the file holds a number and not its spelling. */
  readonly number: number | null;
  /** A spreadsheet took it for a date ("3.5" typed in a Vietnamese Excel), or it holds an error. */
  readonly spoilt: 'date' | 'error' | null;
}

/** A rectangle of merged cells, 0-based, both ends in it. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet or a text table. Rows have the same length. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
  /** Where a row stands in the file: sheet row, or line of the text; from 1. */
  readonly lineOf: (row: number) => number;
}

/** A cell with nothing in it. */
export const EMPTY: GridCell = { text: '', number: null, spoilt: null };

/** Settled text: NFC, no invisible characters, every space plain and single. */
export const settle = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A cell of a text file, its text settled. */
export const textCell = (text: string): GridCell => ({ text: settle(text), number: null, spoilt: null });

/** Texts of a row from left to right, empty cells left out. */
export const textsIn = (grid: Grid, row: number): string[] =>
  (grid.rows[row] ?? []).map(({ text }) => text).filter(Boolean);

/** A cell of the grid; empty outside it. */
export const at = (grid: Grid, row: number, column: number): GridCell => grid.rows[row]?.[column] ?? EMPTY;

/** Columns of a grid; 0 without rows. */
export const widthOf = (grid: Grid): number => grid.rows[0]?.length ?? 0;

/** Rows of one length, without empty rows and columns at the end. */
export function toGrid(
  rows: readonly (readonly GridCell[])[],
  merges: readonly Merge[],
  lineOf: (row: number) => number,
): Grid {
  let width = 0;
  let height = 0;
  for (const [i, row] of rows.entries()) {
    for (const [j, cell] of row.entries()) {
      if (cell.text === '') continue;
      width = Math.max(width, j + 1);
      height = i + 1;
    }
  }
  return {
    rows: rows.slice(0, height).map((row) => Array.from({ length: width }, (_, j) => row[j] ?? EMPTY)),
    merges,
    lineOf,
  };
}
