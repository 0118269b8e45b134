import { only } from '../problems/words.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { tally } from '../problems/compared.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { cell, cellProblem, isSound, type Table } from '../reading/table.ts';
import type { AGGREGATES } from '../schema/index-tables.ts';
import { checkAggregateKeys, nationOf, scopeMeant } from '../facts/aggregate-keys.ts';
import { words } from './aggregates.words.ts';
import type { Facts } from '../facts/facts.ts';
import type { EditionFacts } from '../facts/index-facts.ts';
import { unknownIndicator } from '../facts/indicator-references.ts';
import { words as observationWords } from './observations.words.ts';
import { publishedAggregates, type AggregateRow } from '../facts/published.ts';
import { rule } from '../facts/rule.ts';
import { checkStatus } from '../facts/status.ts';
import { words as unitWords } from './units.words.ts';

const said = {
  ...words,
  ...only(cellWords, 'not-a-choice', 'value-out-of-scale'),
  ...only(unitWords, 'unknown-region'),
  ...only(observationWords, 'unknown-indicator', 'empty-without-reason', 'value-despite-status'),
};
type Code = keyof typeof said;

/** Each aggregate by itself: scope, region, group, indicator, status, scale. */
export const aggregates = rule({
  name: 'aggregates',
  words: said,
  run: (facts) => {
    const compared = tally();
    for (const { id, aggregates: table } of facts.indices)
      for (const row of table?.rows ?? []) compared.add(1, { index: id, edition: cell(row, 'edition') });
    return { problems: checkAggregates(facts), compared };
  },
});

function checkAggregates(facts: Facts): Problem<Code>[] {
  const problems: Problem<Code>[] = checkAggregateKeys(facts);
  for (const { index, edition, table, rows, indicator } of publishedAggregates(facts)) {
    const regions = facts
      .rows('data/units/regions.csv')
      .filter((row) => cell(row, 'scheme') === edition.unitSet)
      .map((row) => cell(row, 'id'));
    for (const row of rows) {
      if (table.columns.includes('status')) problems.push(...checkStatus(table, row));
      if (
        edition.methodology &&
        index.indicatorsAreComplete &&
        isSound(row, 'indicator') &&
        !edition.methodology.indicators.has(indicator)
      ) {
        problems.push(
          cellProblem(
            table,
            row,
            'indicator',
            'unknown-indicator',
            unknownIndicator(index, edition.methodology, indicator),
          ),
        );
      }
      const scopeId = cell(row, 'scope_id');
      if (
        cell(row, 'scope') === 'region' &&
        !scopeMeant(scopeId, edition, [], nationOf(facts)) &&
        facts.register('data/units/regions.csv').isComplete &&
        regions.length > 0 &&
        !regions.includes(scopeId)
      ) {
        problems.push(cellProblem(table, row, 'scope_id', 'unknown-region', suggest(scopeId, regions)));
      }
      problems.push(...checkScale(edition, table, row));
    }
  }
  return problems;
}

function checkScale(
  { methodology, unitsRanked }: EditionFacts,
  table: Table<typeof AGGREGATES>,
  row: AggregateRow,
): Problem<Code>[] {
  const value = row.values.value;
  const statistic = cell(row, 'statistic');
  if (value === null) return [];
  // A held figure is published as a warning: that it is out of scale is why it is held.
  const severity = cell(row, 'status') === 'H' ? 'warning' : 'error';
  if (statistic.startsWith('count')) {
    return unitsRanked !== null && value > unitsRanked
      ? [cellProblem(table, row, 'value', 'count-out-of-range', { severity, params: { statistic, max: unitsRanked } })]
      : [];
  }
  const max = methodology?.indicators.get(cell(row, 'indicator'))?.max ?? methodology?.max ?? Infinity;
  const min = statistic.startsWith('change') ? -max : 0;
  return value < min || value > max
    ? [
        cellProblem(table, row, 'value', 'value-out-of-scale', {
          severity,
          params: { min, max: max === Infinity ? '∞' : max, indicator: cell(row, 'indicator') },
        }),
      ]
    : [];
}
