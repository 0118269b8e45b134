import { problem, valueIn, type Problem } from '../problems/problem.ts';
import { references } from '../rules/references.ts';
import { rawCell } from '../reading/csv-text.ts';
import { cell, cellProblem, type Row, type Table } from '../reading/table.ts';

/** So many users agree against one row of a register before the row is doubted instead of them. */
const ENOUGH = 3;

/**
 * Looks for faults of a register itself: where several places name something alike that a register does not have, and
 * nobody uses what the register has in its place, the fault is the register's. One problem stands there, and the replacement
 * is what everybody uses; those of the users go. Of a unit without a row at all nothing is known but that it is missed.
 * Such a problem is one of the rule `references`.
 */
export function withRegisterProblems(problems: readonly Problem[], tables: ReadonlyMap<string, Table>): Problem[] {
  const groups = Map.groupBy(
    problems.filter(({ code }) => USERS_CODES.has(code)),
    keyOf,
  );
  const replaced = new Set<Problem>();
  const found: Problem[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < ENOUGH) continue;
    const ofRegister =
      first.code === 'unknown-unit' ? missingUnit(first, group) : misspelt(first, group.length, tables);
    if (!ofRegister) continue;
    found.push({ ...ofRegister, rule: references.name });
    for (const each of group) replaced.add(each);
  }
  const incomplete = new Set(found.filter(({ code }) => code === 'register-gap').map(({ params }) => params.set));
  const isRepeated = ({ code, params }: Problem): boolean => code === 'too-many-units' && incomplete.has(params.of);
  return found.length === 0
    ? [...problems]
    : [...problems.filter((each) => !replaced.has(each) && !isRepeated(each)), ...found];
}

const USERS_CODES: ReadonlySet<string> = new Set([
  'unit-name-mismatch',
  'unknown-source',
  'unknown-indicator',
  'unknown-unit',
]);

const indexOf = (file: string): string => /^data\/indices\/[^/]+\//.exec(file)?.[0] ?? '';

/** What the users have in common: the text, and the row that it comes near. */
const keyOf = ({
  code,
  file,
  found,
  replacement,
  params: { set = '', code: unit = '', found: part = found },
}: Problem): string =>
  JSON.stringify([
    code,
    code === 'unknown-unit' ? part : found,
    replacement,
    code === 'unknown-indicator' ? indexOf(file) : '',
    set,
    unit,
  ]);

interface Named {
  readonly table: Table;
  readonly row: Row;
  readonly column: string;
}

function misspelt(first: Problem, count: number, tables: ReadonlyMap<string, Table>): Problem | null {
  const { code, found, columnName, replacement, params } = first;
  const near = replacement === null ? valueIn(params, 'suggestions').split(', ') : [replacement];
  const [named, ...others] = near
    .flatMap((id) => registerRow(first, id, tables) ?? [])
    .filter(
      (each) => !isUsed(each, columnName, tables, code === 'unit-name-mismatch' ? valueIn(params, 'code') : null),
    );
  if (!named || others.length > 0) return null;
  return cellProblem(named.table, named.row, named.column, 'register-slip', {
    replacement: rawCell(found),
    params: { used: found, count },
  });
}

function registerRow({ code, file, params }: Problem, id: string, tables: ReadonlyMap<string, Table>): Named | null {
  const find = (path: string, column: string, isIt: (row: Row) => boolean): Named | null => {
    const table = tables.get(path);
    const [row, ...others] = table?.rows.filter(isIt) ?? [];
    return table && row && others.length === 0 ? { table, row, column } : null;
  };
  if (code === 'unknown-source') return find('data/sources.csv', 'id', (row) => cell(row, 'id') === id);
  if (code === 'unknown-indicator')
    return find(`${indexOf(file)}indicators.csv`, 'id', (row) => cell(row, 'id') === id);
  return find(
    'data/units/units.csv',
    'name_vi',
    (row) => cell(row, 'set') === params.set && cell(row, 'code') === params.code,
  );
}

/** Does any row elsewhere have under that column what the register says? */
function isUsed(
  { table, row, column }: Named,
  under: string,
  tables: ReadonlyMap<string, Table>,
  unit: string | null,
): boolean {
  const text = cell(row, column);
  for (const other of tables.values()) {
    if (other === table) continue;
    if (other.rows.some((each) => cell(each, under) === text && (unit === null || cell(each, 'unit') === unit)))
      return true;
  }
  return false;
}

/** A code that several files use and the set does not have, though nothing near it is there: its row is missing. */
function missingUnit({ found, params, replacement }: Problem, group: readonly Problem[]): Problem | null {
  // Where the users' code has a right answer, such as its lost zero, the fault is theirs.
  if (replacement !== null || new Set(group.map(({ file }) => file)).size < ENOUGH) return null;
  return problem(
    'register-gap',
    { file: 'data/units/units.csv', line: 1, column: 2, columnName: 'code' },
    { found: valueIn(params, 'found') || found, params: { set: valueIn(params, 'set'), count: group.length } },
  );
}
