import type { Contents } from '../reading/contents.ts';
import { gatherIndex, type IndexFacts } from './index-facts.ts';
import { suggester, type Suggestion } from '../problems/suggestions.ts';
import { isSound, tableOf, type PartsArgument, type Row, type RowOf, type Table } from '../reading/table.ts';
import { INDICES } from '../schema/index-tables.ts';
import type { TableSchema } from '../schema/table.ts';
import { SETS, UNITS } from '../schema/unit-tables.ts';

/** The ids a table declares. */
export interface Register {
  readonly file: string;
  /** False where the table is unreadable or has lost rows: then nothing can be called unknown. */
  readonly isComplete: boolean;
  readonly rows: ReadonlyMap<string, Row>;
  readonly suggest: (typed: string) => Suggestion;
}

/** A unit set with its units by code. */
export interface SetFacts {
  readonly id: string;
  readonly kind: string;
  readonly row: RowOf<typeof SETS>;
  readonly units: ReadonlyMap<string, RowOf<typeof UNITS>>;
}

/** Everything rules ask about: gathered once, read-only. */
export interface Facts extends Contents {
  readonly table: (path: string) => Table | null;
  readonly rows: (path: string) => readonly Row[];
  /** The table of a kind, its rows typed by its declaration: `facts.tableOf(EDITIONS, { index: 'papi' })`. */
  readonly tableOf: <S extends TableSchema>(schema: S, ...parts: PartsArgument<S>) => Table<S> | null;
  /** Its rows: `facts.rowsOf(SERIES)`. None where there is no such table, or none that can be read. */
  readonly rowsOf: <S extends TableSchema>(schema: S, ...parts: PartsArgument<S>) => readonly RowOf<S>[];
  /** Ids of a table by its id column. */
  readonly register: (path: string, column?: string) => Register;
  readonly sets: ReadonlyMap<string, SetFacts>;
  /** False where a file is unreadable, has lost rows or columns, or cells of these columns that nobody can read. */
  readonly isWhole: (path: string, ...columns: string[]) => boolean;
  /** Units of all sets can be trusted to be complete. */
  readonly unitsAreComplete: boolean;
  readonly indices: readonly IndexFacts[];
}

/** Gathers what the rules ask about. */
export function gatherFacts(contents: Contents): Facts {
  const { tables, unreadable, gaps } = contents;
  const table = (path: string): Table | null => tables.get(path) ?? null;
  const rows = (path: string): readonly Row[] => tables.get(path)?.rows ?? [];
  const isWhole = (path: string, ...columns: string[]): boolean => {
    const found = tables.get(path);
    if (!found) return !unreadable.has(path);
    return (
      !gaps.has(path) &&
      columns.every((column) => found.columns.includes(column)) &&
      found.rows.every((row) => isSound(row, ...columns))
    );
  };
  const ask = <S extends TableSchema>(schema: S, ...parts: PartsArgument<S>): Table<S> | null =>
    tableOf(tables, schema, ...parts);
  const rowsOf = <S extends TableSchema>(schema: S, ...parts: PartsArgument<S>): readonly RowOf<S>[] =>
    ask(schema, ...parts)?.rows ?? [];
  const registers = new Map<string, Register>();
  const register = (path: string, column = 'id'): Register => {
    let made = registers.get(path);
    if (!made) {
      const byId = rowsById(rows(path), column);
      made = { file: path, isComplete: isWhole(path, column), rows: byId, suggest: suggester(byId.keys()) };
      registers.set(path, made);
    }
    return made;
  };
  return {
    ...contents,
    table,
    rows,
    tableOf: ask,
    rowsOf,
    register,
    isWhole,
    sets: gatherSets(rowsOf(SETS), rowsOf(UNITS)),
    unitsAreComplete:
      isWhole(UNITS.path, 'set', 'code') &&
      isWhole(SETS.path, 'set') &&
      tables.has(UNITS.path) &&
      tables.has(SETS.path),
    indices: [...rowsById(rowsOf(INDICES), 'id')].map(([id, row]) => gatherIndex(id, row, { tableOf: ask, isWhole })),
  };
}

/** Rows by what a column names them; of several with one name the first. */
function rowsById<R extends Row>(rows: readonly R[], column: string): Map<string, R> {
  const byId = new Map<string, R>();
  for (const row of rows) {
    const id = row.values[column];
    if (isSound(row, column) && typeof id === 'string' && id !== '' && !byId.has(id)) byId.set(id, row);
  }
  return byId;
}

function gatherSets(
  sets: readonly RowOf<typeof SETS>[],
  rows: readonly RowOf<typeof UNITS>[],
): ReadonlyMap<string, SetFacts> {
  const units = new Map<string, Map<string, RowOf<typeof UNITS>>>();
  for (const row of rows) {
    const [set, code] = [row.values.set ?? '', row.values.code ?? ''];
    const of = units.get(set) ?? new Map<string, RowOf<typeof UNITS>>();
    if (!of.has(code)) of.set(code, row);
    units.set(set, of);
  }
  return new Map(
    [...rowsById(sets, 'set')].map(([id, row]): [string, SetFacts] => [
      id,
      { id, kind: row.values.kind ?? '', row, units: units.get(id) ?? new Map() },
    ]),
  );
}
