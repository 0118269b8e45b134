import type { Problem, ProblemCode } from '../problems/problem.ts';
import { cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { EDITIONS, INDICES, METHODOLOGIES } from '../schema/index-tables.ts';
import { DOCUMENTS, FIELDS, SESSIONS, SOURCES } from '../schema/register-tables.ts';
import { SERIES } from '../schema/series-tables.ts';
import type { Column, Reference } from '../schema/table.ts';
import { KINDS, SETS } from '../schema/unit-tables.ts';
import type { Facts } from './facts.ts';
import { missingFile, REQUIRED } from './files.ts';

/** What is said of a name that is not among those of its table. */
const UNKNOWN: ReadonlyMap<string, ProblemCode> = new Map([
  [SOURCES.path, 'unknown-source'],
  [FIELDS.path, 'unknown-field'],
  [DOCUMENTS.path, 'unknown-document'],
  [SESSIONS.path, 'unknown-session'],
  [KINDS.path, 'unknown-kind'],
  [SETS.path, 'unknown-set'],
  [SERIES.path, 'unknown-series'],
  [INDICES.path, 'unknown-index'],
  [METHODOLOGIES.path, 'unknown-methodology'],
  [EDITIONS.path, 'unknown-edition'],
]);

/** References from one table to the id column of another, as the schema declares them, in every table of the root. */
export function checkReferences(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  const absent = new Set<string>();
  for (const table of facts.tables.values()) {
    if (!isChecked(facts, table)) continue;
    for (const { name, refersTo } of table.schema.columns)
      if (refersTo && table.columns.includes(name)) checkColumn(facts, table, { name, refersTo }, problems, absent);
  }
  return [...problems, ...[...absent].map(missingFile)];
}

/** Tables inside provinces have a rule of their own; those of an index that is not declared are a problem as files. */
function isChecked(facts: Facts, { parts }: Table): boolean {
  if (parts.province !== undefined) return false;
  if (parts.index === undefined) return true;
  const index = facts.indices.find(({ id }) => id === parts.index);
  return (
    index !== undefined &&
    (parts.edition === undefined || index.editions.some(({ edition }) => edition === parts.edition))
  );
}

function checkColumn(
  facts: Facts,
  table: Table,
  { name, refersTo }: Required<Pick<Column, 'name' | 'refersTo'>>,
  problems: Problem[],
  absent: Set<string>,
): void {
  for (const row of table.rows) {
    const named = row.values[name];
    if (typeof named !== 'string' || !isSound(row, name)) continue;
    const path = targetOf(facts, table, row, refersTo);
    if (path === null) continue;
    const register = facts.register(path, refersTo.column);
    if (!register.isComplete || register.rows.has(named)) continue;
    if (facts.paths.includes(path))
      problems.push(cellProblem(table, row, name, unknownCode(refersTo), register.suggest(named)));
    // What every root and every index needs is missed by another rule.
    else if (!refersTo.table.includes('<') && !REQUIRED.includes(path)) absent.add(path);
  }
}

/** The table that a cell refers to; null where the row names an index of which no editions are known. */
function targetOf(facts: Facts, { parts }: Table, { values }: Row, { table }: Reference): string | null {
  if (!table.includes('<index>')) return table;
  if (parts.index !== undefined) return table.replace('<index>', parts.index);
  const index = facts.indices.find(({ id }) => id === values.index);
  return index && index.editions.length > 0 ? table.replace('<index>', index.id) : null;
}

/** The problem of a name that is not among those a reference leads to. */
export function unknownCode({ table }: Reference): ProblemCode {
  const code = UNKNOWN.get(table);
  if (!code) throw new Error(`no problem is known for a reference to ${table}`);
  return code;
}
