import { readStatistic } from '../schema/statistics.ts';
import { tally, type Tally } from '../problems/compared.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { cell, cellProblem } from '../reading/table.ts';
import { aggregateSeverity } from '../facts/conflict-facts.ts';
import { words } from './counts.words.ts';
import {
  publishedAggregates,
  publishedValue,
  valueOf,
  type AggregateRow,
  type Published,
  type Valued,
} from '../facts/published.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

/** Published counts against each other and against the units. */
export const counts = rule({
  name: 'counts',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = publishedAggregates(facts).flatMap((group) => [
      ...checkGroups(group, compared),
      ...checkThresholds(group, compared),
      ...checkMovers(group, compared),
    ]);
    return { problems, compared };
  },
});

const isCountMeasure = (measure: string): boolean => measure.startsWith('count') || measure === 'value';

const severityOf = ({ facts, edition, indicator }: Published, scopes: readonly string[]): Severity =>
  aggregateSeverity(facts, edition, scopes, indicator, isCountMeasure);

function checkGroups(group: Published, compared: Tally): Problem<Code>[] {
  const { edition, table, units } = group;
  const bandCounts = withValues(
    group.rows.filter((row) => cell(row, 'scope') === 'group' && cell(row, 'statistic') === 'count'),
  );
  const last = bandCounts.at(-1);
  if (!last) return [];
  compared.add(bandCounts.length, edition);
  const sum = bandCounts.reduce((total, { value }) => total + value, 0);
  const named = new Set(bandCounts.map(({ row }) => cell(row, 'scope_id')));
  const isWhole = edition.bands.length > 0 && edition.bands.every(({ name }) => named.has(name));
  const max = edition.unitsRanked;
  const isWrong = max !== null && (sum > max || (isWhole && sum < max));
  const wrong = isWrong
    ? [
        cellProblem(table, last.row, 'value', 'group-counts', {
          severity: severityOf(group, ['national']),
          params: { sum, max },
        }),
      ]
    : [];
  const ofBands = bandCounts.flatMap((found) => {
    const name = cell(found.row, 'scope_id');
    const at = edition.bands.findIndex((band) => band.name === name);
    const band = edition.bands[at];
    if (!band) return [];
    const below = edition.bands[at - 1]?.from ?? Infinity;
    const here = units.filter(({ value }) => value >= band.from && value < below).length;
    return againstUnits(group, found, here, `${name}: ≥ ${band.from}`);
  });
  return [...wrong, ...ofBands];
}

const withValues = (rows: readonly AggregateRow[]): Valued[] =>
  rows.flatMap((row) => {
    const value = valueOf(row);
    return value === null ? [] : [{ row, value }];
  });

/** `count_over_80`, `count_under_80`, `count_80_to_90`, `count_above_mean`. At the bound itself producers differ, so it counts either way. */
function checkThresholds(group: Published, compared: Tally): Problem<Code>[] {
  return withValues(group.rows.filter((row) => cell(row, 'scope') === 'national')).flatMap((found) => {
    const statistic = cell(found.row, 'statistic');
    const bounds = boundsOf(group, statistic);
    if (!bounds) return [];
    compared.add(1, group.edition);
    const strictly = group.units.filter(({ value }) => value > bounds.from && value < bounds.to).length;
    const loosely = group.units.filter(({ value }) => value >= bounds.from && value <= bounds.to).length;
    if (group.isComplete && found.value >= strictly && found.value <= loosely) return [];
    return againstUnits(group, found, strictly, statistic);
  });
}

function boundsOf(group: Published, statistic: string): { from: number; to: number } | null {
  const read = readStatistic(statistic);
  if (read && 'from' in read) return read;
  if (statistic !== 'count_above_mean') return null;
  const mean = publishedValue(group, 'national', 'mean');
  return mean && { from: mean.value, to: Infinity };
}

/** All units here: the count is exact. Some only: it cannot be smaller than what is here. */
function againstUnits(group: Published, { row, value }: Valued, here: number, what: string): Problem<Code>[] {
  if (group.isComplete ? value === here : value >= here) return [];
  return [
    cellProblem(group.table, row, 'value', 'count-against-units', {
      severity: severityOf(group, ['national']),
      params: { what, computed: group.isComplete ? here : `≥ ${here}` },
    }),
  ];
}

/** More movers than units is an error; fewer may hide unchanged ones that nobody printed, so it is a warning. */
function checkMovers(group: Published, compared: Tally): Problem<Code>[] {
  const { edition, table } = group;
  const [up, down, unchanged] = ['count_up', 'count_down', 'count_unchanged'].map((statistic) =>
    publishedValue(group, 'national', statistic),
  );
  const max = edition.unitsRanked;
  if (!up || !down || max === null) return [];
  compared.add(1, edition);
  const terms = [up, down, ...(unchanged ? [unchanged] : [])].map(({ value }) => value);
  const sum = terms.reduce((total, value) => total + value, 0);
  if (sum === max) return [];
  const isCertain = sum > max || Boolean(unchanged);
  return [
    cellProblem(table, down.row, 'value', 'movers-do-not-add-up', {
      severity: isCertain ? severityOf(group, ['national']) : 'warning',
      params: { terms: terms.join(' + '), sum, max },
    }),
  ];
}
