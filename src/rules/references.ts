import type { Facts, Register } from './facts.ts';
import type { Problem, ProblemCode } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Table } from '../reading/table.ts';
import { missingFile, REQUIRED } from './files.ts';

interface Reference {
  readonly column: string;
  readonly code: ProblemCode;
  readonly to: string;
  readonly idColumn?: string;
}

const source = (column = 'source'): Reference => ({ column, code: 'unknown-source', to: 'data/sources.csv' });
const field: Reference = { column: 'field', code: 'unknown-field', to: 'data/fields.csv' };
const set = (column: string): Reference => ({
  column,
  code: 'unknown-set',
  to: 'data/units/sets.csv',
  idColumn: 'set',
});
const unitKind = (column: string): Reference => ({ column, code: 'unknown-kind', to: 'data/units/kinds.csv' });
const index: Reference = { column: 'index', code: 'unknown-index', to: 'data/indices/indices.csv' };

const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  'data/units/sets.csv': [unitKind('kind')],
  'data/units/units.csv': [set('set')],
  'data/units/successions.csv': [set('from_set'), set('to_set')],
  'data/units/regions.csv': [set('scheme')],
  'data/units/tiles.csv': [set('set')],
  'data/units/boundaries/archipelago-tiles.csv': [set('set')],
  'data/indices/indices.csv': [unitKind('unit_kind')],
  'data/series/series.csv': [field, { column: 'part_of', code: 'unknown-series', to: 'data/series/series.csv' }],
  'data/series/observations.csv': [
    { column: 'series', code: 'unknown-series', to: 'data/series/series.csv' },
    source(),
  ],
  'data/documents.csv': [source()],
  'data/sessions.csv': [source()],
  'data/targets.csv': [set('unit_set'), index, source()],
  'data/tasks.csv': [
    { column: 'session', code: 'unknown-session', to: 'data/sessions.csv' },
    { column: 'document', code: 'unknown-document', to: 'data/documents.csv' },
    field,
    source(),
  ],
  'data/conflicts.csv': [index, source('source_a'), source('source_b')],
  'data/revisions.csv': [index, source()],
};

/** References from one table to the id column of another, in every table of the root. */
export function checkReferences(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  const absent = new Set<string>();
  const check = (table: Table | null, { column, code, to, idColumn }: Reference): void => {
    if (!table?.columns.includes(column)) return;
    const register = facts.register(to, idColumn);
    for (const row of table.rows) {
      const text = cell(row, column);
      if (text === '' || register.rows.has(text) || !register.isComplete || !isSound(row, column)) continue;
      if (facts.paths.includes(to)) problems.push(cellProblem(table, row, column, code, register.suggest(text)));
      else absent.add(to);
    }
  };
  for (const [path, references] of Object.entries(REFERENCES))
    for (const reference of references) check(facts.table(path), reference);
  for (const each of facts.indices) {
    const folder = `data/indices/${each.id}`;
    const methodology: Reference = {
      column: 'methodology',
      code: 'unknown-methodology',
      to: `${folder}/methodologies.csv`,
    };
    for (const reference of [methodology, field, source()]) check(facts.table(`${folder}/indicators.csv`), reference);
    for (const reference of [methodology, set('unit_set'), source()])
      check(facts.table(`${folder}/editions.csv`), reference);
    const edition: Reference = {
      column: 'edition',
      code: 'unknown-edition',
      to: `${folder}/editions.csv`,
      idColumn: 'edition',
    };
    for (const reference of [edition, source()]) check(each.aggregates, reference);
    for (const { observations } of each.editions) check(observations, source());
  }
  problems.push(...checkEditions(facts));
  // The required files are reported as such already.
  const reported = new Set(REQUIRED);
  return [
    ...problems,
    ...[...absent].filter((path) => !reported.has(path) && path.split('/').length < 4).map(missingFile),
  ];
}

/** The edition of a conflict or revision is one of its own index. */
function checkEditions(facts: Facts): Problem[] {
  return ['data/conflicts.csv', 'data/revisions.csv'].flatMap((path) => {
    const table = facts.table(path);
    return (table?.rows ?? []).flatMap((row) => {
      const known = facts.indices.find(({ id }) => id === cell(row, 'index'));
      const edition = cell(row, 'edition');
      if (!known?.editionsAreComplete || known.editions.length === 0 || edition === '' || !isSound(row, 'edition'))
        return [];
      const register: Register = facts.register(`data/indices/${known.id}/editions.csv`, 'edition');
      return register.rows.has(edition)
        ? []
        : [cellProblem(table!, row, 'edition', 'unknown-edition', register.suggest(edition))];
    });
  });
}
