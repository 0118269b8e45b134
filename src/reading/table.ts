import { problem, type Problem, type ProblemDetail } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/problem.ts';

/** One record of a CSV file by column name. A column that the file lacks reads as ''. */
export interface Row {
  /** Physical line where the record begins; the header is 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Columns that the file lacks, or whose text was wrong beyond repair: a problem stands already, rules pass them over. */
  readonly suspects?: ReadonlySet<string>;
  /** Physical line of cells that begin below the record's first line. */
  readonly cellLines?: Readonly<Record<string, number>>;
}

/** A CSV file that could be read. `columns` are in the file's own order. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The text of a cell; '' where the file lacks the column. */
export const cell = (row: Row, column: string): string => row.cells[column] ?? '';

/** May rules read this cell? Not when its text was wrong beyond repair. */
export const isSound = (row: Row, ...columns: readonly string[]): boolean =>
  !row.suspects || columns.every((column) => !row.suspects!.has(column));

/** The field's number from 1; 1 where the file lacks the column. */
export const columnNumber = (table: Table, column: string): number => Math.max(1, table.columns.indexOf(column) + 1);

/** A problem at a cell; `found` is the cell's text unless the detail says otherwise. */
export function cellProblem(
  table: Table,
  row: Row,
  column: string,
  code: ProblemCode,
  detail: ProblemDetail = {},
): Problem {
  return problem(
    code,
    {
      file: table.file,
      line: row.cellLines?.[column] ?? row.line,
      column: columnNumber(table, column),
      columnName: column,
    },
    { found: cell(row, column), ...detail },
  );
}

/** The text of a cell as it must stand in the file: in quotes where it holds a comma, a quote or a line break. */
export const rawCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
