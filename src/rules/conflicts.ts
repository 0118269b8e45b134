import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { only } from '../problems/words.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { cell, cellProblem, isSound, type Table } from '../reading/table.ts';
import { CONFLICTS } from '../schema/correction-tables.ts';
import type { AGGREGATES } from '../schema/index-tables.ts';
import type { ConflictRow } from '../facts/conflict-facts.ts';
import { words } from './conflicts.words.ts';
import type { Facts } from '../facts/facts.ts';
import type { EditionFacts } from '../facts/index-facts.ts';
import { unknownIndicator } from '../facts/indicator-references.ts';
import { words as observationWords } from './observations.words.ts';
import { rule } from '../facts/rule.ts';
import { words as unitWords } from './units.words.ts';

const said = {
  ...words,
  ...only(cellWords, 'empty-cell'),
  ...only(observationWords, 'unknown-indicator'),
  ...only(unitWords, 'unknown-region'),
};
type Code = keyof typeof said;

/** Conflicts against themselves and against the data: two sides, one of them in use, the chosen one once resolved. */
export const conflicts = rule({
  name: 'conflicts',
  words: said,
  run: (facts) => {
    const compared = tally();
    const table = facts.tableOf(CONFLICTS);
    if (!table) return { problems: [], compared };
    const problems = table.rows.flatMap((row) => {
      compared.add();
      return checkConflict(facts, table, row);
    });
    return { problems, compared };
  },
});

function checkConflict(facts: Facts, table: Table<typeof CONFLICTS>, row: ConflictRow): Problem<Code>[] {
  const index = facts.indices.find(({ id }) => id === cell(row, 'index'));
  const edition = index?.editions.find((each) => each.edition === cell(row, 'edition'));
  const problems = checkSides(table, row);
  if (!index || !edition) return problems;
  const indicator = cell(row, 'indicator');
  if (
    edition.methodology &&
    index.indicatorsAreComplete &&
    isSound(row, 'indicator') &&
    !edition.methodology.indicators.has(indicator)
  ) {
    const unknown = unknownIndicator(index, edition.methodology, indicator);
    problems.push(cellProblem(table, row, 'indicator', 'unknown-indicator', unknown));
  }
  return [
    ...problems,
    ...checkRegion(facts, table, row, edition),
    ...checkAgainstData(table, row, edition, index.aggregates),
  ];
}

function checkRegion(
  facts: Facts,
  table: Table<typeof CONFLICTS>,
  row: ConflictRow,
  { unitSet }: EditionFacts,
): Problem<Code>[] {
  const region = /^region:(.*)$/.exec(cell(row, 'unit'))?.[1];
  const regions = facts
    .rows('data/units/regions.csv')
    .filter((each) => cell(each, 'scheme') === unitSet)
    .map((each) => cell(each, 'id'));
  if (region === undefined || regions.length === 0 || regions.includes(region)) return [];
  const { replacement, suggestions } = suggest(region, regions);
  return [
    cellProblem(table, row, 'unit', 'unknown-region', {
      replacement: replacement && `region:${replacement}`,
      suggestions,
    }),
  ];
}

function checkSides(table: Table<typeof CONFLICTS>, row: ConflictRow): Problem<Code>[] {
  const { value_a: a, value_b: b, chosen } = row.values;
  const isOfMany = /^(?:national$|region:)/.test(cell(row, 'unit'));
  // Empty means the value of a unit; the country and a region have several.
  const unsaid =
    isOfMany && cell(row, 'measure') === '' && isSound(row, 'measure') && table.columns.includes('measure')
      ? [cellProblem(table, row, 'measure', 'empty-cell')]
      : [];
  if (!isSound(row, 'value_a', 'value_b', 'chosen', 'state')) return unsaid;
  const state = cell(row, 'state');
  const problems: Problem<Code>[] = unsaid;
  if (a !== null && a === b) problems.push(cellProblem(table, row, 'value_b', 'conflict-without-difference'));
  const sides = [a, b].filter((side) => side !== null);
  if (state === 'resolved' && (chosen === null || !sides.includes(chosen))) {
    problems.push(
      cellProblem(table, row, 'chosen', 'conflict-choice', {
        params: { state, expectedText: sides.join(' / ') },
        replacement: sides.length === 1 ? String(sides[0]) : null,
      }),
    );
  }
  if (state === 'open' && chosen !== null)
    problems.push(
      cellProblem(table, row, 'chosen', 'conflict-choice', {
        params: { state, expectedText: 'open: ""; resolved: value_a / value_b' },
      }),
    );
  return problems;
}

/** The value in use, for the measures that the data hold. */
function inUse(
  row: ConflictRow,
  edition: EditionFacts,
  aggregates: Table<typeof AGGREGATES> | null,
): { readonly value: number; readonly at: string } | null {
  const measure = cell(row, 'measure') || 'value';
  const unit = cell(row, 'unit');
  const observation = edition.byIndicator.get(cell(row, 'indicator'))?.get(unit);
  if (observation && edition.observations && (measure === 'value' || measure === 'rank')) {
    const value = measure === 'value' ? observation.value : observation.rank;
    return value === null ? null : { value, at: `${edition.observations.file}:${observation.row.line}` };
  }
  if (!aggregates) return null;
  const [scope, scopeId] = unit.startsWith('region:') ? ['region', unit.slice('region:'.length)] : [unit, null];
  const published = aggregates.rows.find(
    (each) =>
      cell(each, 'edition') === edition.edition &&
      cell(each, 'scope') === scope &&
      (scopeId === null || cell(each, 'scope_id') === scopeId) &&
      cell(each, 'indicator') === cell(row, 'indicator') &&
      cell(each, 'statistic') === measure,
  );
  const value = published?.values.value ?? null;
  return published && value !== null ? { value, at: `${aggregates.file}:${published.line}` } : null;
}

function checkAgainstData(
  table: Table<typeof CONFLICTS>,
  row: ConflictRow,
  edition: EditionFacts,
  aggregates: Table<typeof AGGREGATES> | null,
): Problem<Code>[] {
  const used = inUse(row, edition, aggregates);
  if (!used || !isSound(row, 'value_a', 'value_b', 'chosen', 'measure')) return [];
  const { value_a: a, value_b: b, chosen } = row.values;
  const isResolved = cell(row, 'state') === 'resolved' && chosen !== null;
  const sides = isResolved ? [chosen] : [a, b];
  if (sides.includes(used.value)) return [];
  return [
    cellProblem(table, row, isResolved ? 'chosen' : 'value_a', 'conflict-against-data', {
      params: { value: used.value, at: used.at },
    }),
  ];
}
