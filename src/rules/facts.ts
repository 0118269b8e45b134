import type { Contents } from '../reading/contents.ts';
import { gatherIndex, type IndexFacts } from './index-facts.ts';
import { suggester, type Suggestion } from '../problems/suggestions.ts';
import { cell, isSound, tableOf, type PartsArgument, type Row, type RowOf, type Table } from '../reading/table.ts';
import type { TableSchema } from '../schema/table.ts';

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
  readonly row: Row;
  readonly units: ReadonlyMap<string, Row>;
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
  const registers = new Map<string, Register>();
  const register = (path: string, column = 'id'): Register => {
    let made = registers.get(path);
    if (!made) {
      const byId = new Map<string, Row>();
      for (const row of rows(path))
        if (isSound(row, column) && cell(row, column) !== '' && !byId.has(cell(row, column)))
          byId.set(cell(row, column), row);
      made = { file: path, isComplete: isWhole(path, column), rows: byId, suggest: suggester(byId.keys()) };
      registers.set(path, made);
    }
    return made;
  };

  const units = new Map<string, Map<string, Row>>();
  for (const row of rows('data/units/units.csv')) {
    const set = units.get(cell(row, 'set')) ?? new Map<string, Row>();
    if (!set.has(cell(row, 'code'))) set.set(cell(row, 'code'), row);
    units.set(cell(row, 'set'), set);
  }
  const sets = new Map(
    [...register('data/units/sets.csv', 'set').rows].map(([id, row]): [string, SetFacts] => [
      id,
      { id, kind: cell(row, 'kind'), row, units: units.get(id) ?? new Map() },
    ]),
  );
  return {
    ...contents,
    table,
    rows,
    tableOf: (schema, ...parts) => tableOf(tables, schema, ...parts),
    rowsOf: (schema, ...parts) => tableOf(tables, schema, ...parts)?.rows ?? [],
    register,
    isWhole,
    sets,
    unitsAreComplete:
      isWhole('data/units/units.csv', 'set', 'code') &&
      isWhole('data/units/sets.csv', 'set') &&
      tables.has('data/units/units.csv') &&
      tables.has('data/units/sets.csv'),
    indices: [...register('data/indices/indices.csv').rows].map(([id, row]) =>
      gatherIndex(id, row, { table, isWhole }),
    ),
  };
}
