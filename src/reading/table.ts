import { problem, type Problem, type ProblemDetail } from '../problems/problem.ts';
import { pathOf, type PartsOf, type SoundValuesOf, type TableSchema, type ValuesOf } from '../schema/table.ts';
import type { TablePlace } from '../schema/tables.ts';

/** One record of a CSV file as text, by column name. A column that the file lacks reads as ''. */
export interface TextRow {
  /** Physical line where the record begins; the header is 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /**
   * Columns that the file lacks, or whose text was wrong beyond repair: a problem stands already, rules pass them over.
   */
  readonly suspects?: ReadonlySet<string>;
  /** Physical line of cells that begin below the record's first line. */
  readonly cellLines?: Readonly<Record<string, number>>;
}

/**
 * A record with what its cells say: `values` by the types of its columns, null where a cell is empty or nobody can read
 * it.
 */
export interface Row<Values = ValuesOf<TableSchema>> extends TextRow {
  readonly values: Values;
}

/** A CSV file split into records. `columns` are in the file's own order. */
export interface TextTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TextRow[];
}

/** A CSV file whose cells were read by the declaration of its kind. */
export interface Table<S extends TableSchema = TableSchema> extends TextTable {
  readonly schema: S;
  /** What `<index>`, `<edition>` and `<province>` are in its path. */
  readonly parts: TablePlace['parts'];
  readonly rows: readonly Row<ValuesOf<S>>[];
}

/** The row of a table of a kind, as a rule sees it: `RowOf<typeof EDITIONS>`. */
export type RowOf<S extends TableSchema> = Row<ValuesOf<S>>;

/** The row of a table in which nothing is wrong. */
export type SoundRowOf<S extends TableSchema> = Row<SoundValuesOf<S>>;

/** The parts that the path of a kind asks for; none where there is one file of it. */
export type PartsArgument<S extends TableSchema> =
  unknown extends PartsOf<S['path']> ? readonly [] : readonly [parts: PartsOf<S['path']>];

/**
 * A table of a kind among all tables by path: `tableOf(tables, EDITIONS, { index: 'papi' })`; null where there is none.
 */
export function tableOf<S extends TableSchema>(
  tables: ReadonlyMap<string, Table>,
  schema: S,
  ...[parts]: PartsArgument<S>
): Table<S> | null {
  const found = tables.get(pathOf(schema, (parts ?? {}) as PartsOf<S['path']>));
  return found ? asKind(found, schema) : null;
}

/** A table with its rows typed by its declaration; null where it is of another kind. */
export const asKind = <S extends TableSchema>(table: Table, schema: S): Table<S> | null =>
  table.schema === schema ? (table as unknown as Table<S>) : null;

/**
 * Rows without suspects whose columns that must be filled are filled. Call it only where the checks found no error:
 * anything else is our own mistake, and thrown.
 */
export function soundRows<S extends TableSchema>(table: Table<S> | null): readonly SoundRowOf<S>[] {
  if (!table) return [];
  const filled = table.schema.columns.flatMap((column) => (column.filled ? [column.name] : []));
  for (const { line, values, suspects } of table.rows as readonly Row[]) {
    const unsound = suspects ? [...suspects][0] : filled.find((name) => values[name] === null || values[name] === '');
    if (unsound !== undefined)
      throw new Error(`${table.file}:${line}: "${unsound}" is not sound, and no check said so`);
  }
  return table.rows as unknown as readonly SoundRowOf<S>[];
}

/** The text of a cell; '' where the file lacks the column. */
export const cell = (row: TextRow, column: string): string => row.cells[column] ?? '';

/** May rules read this cell? Not when its text was wrong beyond repair. */
export const isSound = ({ suspects }: TextRow, ...columns: readonly string[]): boolean =>
  !suspects || columns.every((column) => !suspects.has(column));

/** The field's number from 1; 1 where the file lacks the column. */
export const columnNumber = (table: Pick<TextTable, 'columns'>, column: string): number =>
  Math.max(1, table.columns.indexOf(column) + 1);

/** A problem at a cell; `found` is the cell's text unless the detail says otherwise. */
export function cellProblem<Code extends string>(
  table: Pick<TextTable, 'file' | 'columns'>,
  row: TextRow,
  column: string,
  code: Code,
  detail: ProblemDetail = {},
): Problem<Code> {
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
