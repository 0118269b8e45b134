import { aggregateSeverity } from './conflict-facts.ts';
import { readStatistic } from '../language/statistic-ids.ts';
import type { Facts } from './facts.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { cell, cellProblem, type Row } from '../reading/table.ts';
import { published, valueOf, type Published } from './aggregates.ts';

/** `group-counts`, `count-against-units`, `movers-do-not-add-up`: published counts against each other and against the units. */
export function checkCounts(facts: Facts): Problem[] {
  return published(facts).flatMap((group) => [...checkGroups(group), ...checkThresholds(group), ...checkMovers(group)]);
}

const isCountMeasure = (measure: string): boolean => measure.startsWith('count') || measure === 'value';

const severityOf = ({ facts, edition, indicator }: Published, scopes: readonly string[]): Severity =>
  aggregateSeverity(facts, edition, scopes, indicator, isCountMeasure);

function checkGroups(group: Published): Problem[] {
  const { edition, table, rows, units, isComplete } = group;
  const counts = rows.filter(
    (row) => cell(row, 'scope') === 'group' && cell(row, 'statistic') === 'count' && valueOf(row) !== null,
  );
  if (counts.length === 0) return [];
  const problems: Problem[] = [];
  const sum = counts.reduce((total, row) => total + valueOf(row)!, 0);
  const named = new Set(counts.map((row) => cell(row, 'scope_id')));
  const isWhole = edition.bands.length > 0 && edition.bands.every(({ name }) => named.has(name));
  const max = edition.unitsRanked;
  if (max !== null && (sum > max || (isWhole && sum < max))) {
    problems.push(
      cellProblem(table, counts.at(-1)!, 'value', 'group-counts', {
        severity: severityOf(group, ['national']),
        params: { sum, max },
      }),
    );
  }
  for (const row of counts) {
    const at = edition.bands.findIndex(({ name }) => name === cell(row, 'scope_id'));
    if (at < 0) continue;
    const from = edition.bands[at]!.from;
    const below = edition.bands[at - 1]?.from ?? Infinity;
    const here = units.filter(({ value }) => value! >= from && value! < below).length;
    compare(group, row, here, isComplete, `${cell(row, 'scope_id')}: ≥ ${from}`, problems);
  }
  return problems;
}

/** `count_over_80`, `count_under_80`, `count_80_to_90`, `count_above_mean`. At the bound itself producers differ, so it counts either way. */
function checkThresholds(group: Published): Problem[] {
  const problems: Problem[] = [];
  for (const row of group.rows) {
    if (cell(row, 'scope') !== 'national' || valueOf(row) === null) continue;
    const statistic = cell(row, 'statistic');
    const bounds = boundsOf(group, statistic);
    if (!bounds) continue;
    const strictly = group.units.filter(({ value }) => value! > bounds.from && value! < bounds.to).length;
    const loosely = group.units.filter(({ value }) => value! >= bounds.from && value! <= bounds.to).length;
    const found = valueOf(row)!;
    if (group.isComplete && found >= strictly && found <= loosely) continue;
    compare(group, row, strictly, group.isComplete, statistic, problems);
  }
  return problems;
}

function boundsOf(group: Published, statistic: string): { from: number; to: number } | null {
  const read = readStatistic(statistic);
  if (read && 'from' in read) return read;
  if (statistic !== 'count_above_mean') return null;
  const mean = group.rows.find((row) => cell(row, 'scope') === 'national' && cell(row, 'statistic') === 'mean');
  const value = mean && valueOf(mean);
  return value == null ? null : { from: value, to: Infinity };
}

/** All units here: the count is exact. Some only: it cannot be smaller than what is here. */
function compare(
  group: Published,
  row: Row,
  here: number,
  isComplete: boolean,
  what: string,
  problems: Problem[],
): void {
  const found = valueOf(row)!;
  if (isComplete ? found === here : found >= here) return;
  problems.push(
    cellProblem(group.table, row, 'value', 'count-against-units', {
      severity: severityOf(group, ['national']),
      params: { what, computed: isComplete ? here : `≥ ${here}` },
    }),
  );
}

/** More movers than units is an error; fewer may hide unchanged ones that nobody printed, so it is a finding. */
function checkMovers(group: Published): Problem[] {
  const { edition, table, rows } = group;
  const count = (statistic: string): { row: Row; value: number } | null => {
    const row = rows.find((each) => cell(each, 'scope') === 'national' && cell(each, 'statistic') === statistic);
    const value = row && valueOf(row);
    return row && value != null ? { row, value } : null;
  };
  const [up, down, unchanged] = [count('count_up'), count('count_down'), count('count_unchanged')];
  const max = edition.unitsRanked;
  if (!up || !down || max === null) return [];
  const terms = [up, down, ...(unchanged ? [unchanged] : [])].map(({ value }) => value);
  const sum = terms.reduce((total, value) => total + value, 0);
  if (sum === max) return [];
  const isCertain = sum > max || unchanged !== null;
  const severity = isCertain ? severityOf(group, ['national']) : 'warning';
  return [
    cellProblem(table, down.row, 'value', 'movers-do-not-add-up', {
      severity,
      params: { terms: terms.join(' + '), sum, max },
    }),
  ];
}
