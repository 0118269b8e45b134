import { aggregateSeverity, conflictsOn } from './conflict-facts.ts';
import type { Facts } from './facts.ts';
import { isUsableValue, numberIn, type EditionFacts, type IndexFacts, type ObservationFacts } from './index-facts.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { checkAggregateKeys, scopeMeant } from './aggregate-keys.ts';
import { unknownIndicator, checkStatus } from './observations.ts';

const DUST = 1e-7;

/** One edition's published aggregates of one indicator, beside the units. */
export interface Published {
  readonly facts: Facts;
  readonly index: IndexFacts;
  readonly edition: EditionFacts;
  readonly table: Table;
  readonly indicator: string;
  readonly rows: readonly Row[];
  /** Usable observations of the indicator. */
  readonly units: readonly ObservationFacts[];
  /** A usable value for every ranked unit is here. */
  readonly isComplete: boolean;
}

/** Aggregates by edition and indicator. */
export function published(facts: Facts): Published[] {
  return facts.indices.flatMap((index): Published[] => {
    const table = index.aggregates;
    if (!table) return [];
    const groups = new Map<string, Row[]>();
    for (const row of table.rows) {
      if (!isSound(row, 'edition', 'scope', 'scope_id', 'statistic')) continue;
      const key = `${cell(row, 'edition')}/${cell(row, 'indicator')}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap((rows): Published[] => {
      const edition = index.editions.find((each) => each.edition === cell(rows[0]!, 'edition'));
      if (!edition) return [];
      const indicator = cell(rows[0]!, 'indicator');
      const units = [...(edition.byIndicator.get(indicator)?.values() ?? [])].filter(isUsableValue);
      return [
        {
          facts,
          index,
          edition,
          table,
          indicator,
          rows,
          units,
          isComplete: edition.unitsRanked !== null && units.length === edition.unitsRanked,
        },
      ];
    });
  });
}

/** The value of a usable aggregate. */
export const valueOf = (row: Row): number | null =>
  /^[APU]?$/.test(cell(row, 'status')) ? numberIn(row, 'value') : null;

/** Each aggregate by itself: scope, region, group, indicator, status, scale. */
export function checkAggregates(facts: Facts): Problem[] {
  const problems = checkAggregateKeys(facts);
  for (const { index, edition, table, rows, indicator } of published(facts)) {
    const regions = facts
      .rows('data/units/regions.csv')
      .filter((row) => cell(row, 'scheme') === edition.unitSet)
      .map((row) => cell(row, 'id'));
    for (const row of rows) {
      if (table.columns.includes('status')) checkStatus(table, row, problems);
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
        !scopeMeant(scopeId, edition, []) &&
        facts.register('data/units/regions.csv').isComplete &&
        regions.length > 0 &&
        !regions.includes(scopeId)
      ) {
        problems.push(cellProblem(table, row, 'scope_id', 'unknown-region', suggest(scopeId, regions)));
      }
      checkScale(edition, table, row, problems);
    }
  }
  return problems;
}

function checkScale({ methodology, unitsRanked }: EditionFacts, table: Table, row: Row, problems: Problem[]): void {
  const value = numberIn(row, 'value');
  const statistic = cell(row, 'statistic');
  if (value === null) return;
  // A held figure is published as a finding: that it is out of scale is why it is held.
  const severity = cell(row, 'status') === 'H' ? 'warning' : 'error';
  if (statistic.startsWith('count')) {
    if (unitsRanked !== null && value > unitsRanked)
      problems.push(
        cellProblem(table, row, 'value', 'count-out-of-range', { severity, params: { statistic, max: unitsRanked } }),
      );
    return;
  }
  const max = methodology?.indicators.get(cell(row, 'indicator'))?.max ?? methodology?.max ?? Infinity;
  const min = statistic.startsWith('change') ? -max : 0;
  if (value < min || value > max)
    problems.push(
      cellProblem(table, row, 'value', 'value-out-of-scale', {
        severity,
        params: { min, max: max === Infinity ? '∞' : max, indicator: cell(row, 'indicator') },
      }),
    );
}

/** `mean-mismatch`, `region-means-mismatch`, `extreme-against-units`: published means and extremes against the units and the regions. */
export function checkMeans(facts: Facts): Problem[] {
  return published(facts).flatMap((group) => [
    ...checkOverUnits(group),
    ...checkOverRegions(group),
    ...checkExtremes(group),
  ]);
}

/** Half a unit of the last printed decimal, for the published figure and for what went into it. */
const rounding = ({ index }: Published): number => 2 * 0.5 * 10 ** -index.decimals;

const national = ({ rows }: Published, statistic: string): Row | undefined =>
  rows.find((row) => cell(row, 'scope') === 'national' && cell(row, 'statistic') === statistic);

function checkOverUnits(group: Published): Problem[] {
  const { facts, edition, table, indicator, units, isComplete } = group;
  if (!isComplete) return [];
  const values = units.map(({ value }) => value!).sort((a, b) => a - b);
  const middle = values.length >> 1;
  const computed: Readonly<Record<string, number>> = {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    median: values.length % 2 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2,
    min: values[0]!,
    max: values.at(-1)!,
    range: values.at(-1)! - values[0]!,
  };
  return Object.entries(computed).flatMap(([statistic, value]): Problem[] => {
    const row = national(group, statistic);
    const found = row && valueOf(row);
    if (row === undefined || found == null || Math.abs(found - value) <= rounding(group) + DUST) return [];
    const severity = aggregateSeverity(facts, edition, ['national'], indicator, (measure) => measure === statistic);
    return [
      cellProblem(table, row, 'value', 'mean-mismatch', {
        severity,
        params: { statistic, count: values.length, computed: Number(value.toFixed(4)), tolerance: rounding(group) },
      }),
    ];
  });
}

function checkOverRegions(group: Published): Problem[] {
  const { facts, edition, table, indicator, rows } = group;
  const row = national(group, 'mean');
  const found = row && valueOf(row);
  const set = facts.sets.get(edition.unitSet);
  if (!row || found == null || !set || edition.unitsRanked !== set.units.size) return [];
  const counts = new Map<string, number>();
  for (const unit of set.units.values()) counts.set(cell(unit, 'region'), (counts.get(cell(unit, 'region')) ?? 0) + 1);
  let sum = 0;
  for (const [region, count] of counts) {
    const mean = rows.find(
      (each) =>
        cell(each, 'scope') === 'region' && cell(each, 'scope_id') === region && cell(each, 'statistic') === 'mean',
    );
    const value = mean && valueOf(mean);
    if (value == null) return [];
    sum += value * count;
  }
  const computed = sum / set.units.size;
  if (Math.abs(computed - found) <= rounding(group) + DUST) return [];
  const isExplained = [...counts].some(([region, count]) =>
    conflictsOn(facts, edition, `region:${region}`).some((conflict) => {
      const sides = ['value_a', 'value_b'].map((side) => numberIn(conflict, side)).filter((side) => side !== null);
      const used = valueOf(
        rows.find((each) => cell(each, 'scope_id') === region && cell(each, 'statistic') === 'mean')!,
      )!;
      return sides.some(
        (side) => Math.abs(computed + ((side - used) * count) / set.units.size - found) <= rounding(group) + DUST,
      );
    }),
  );
  const severity = isExplained
    ? 'warning'
    : aggregateSeverity(
        facts,
        edition,
        ['national'],
        indicator,
        (measure) => measure === 'mean' || measure === 'value',
      );
  return [
    cellProblem(table, row, 'value', 'region-means-mismatch', {
      severity,
      params: { computed: Number(computed.toFixed(4)), tolerance: rounding(group) },
    }),
  ];
}

function checkExtremes(group: Published): Problem[] {
  const { facts, edition, table, indicator, units, isComplete } = group;
  if (isComplete) return [];
  return (['max', 'min'] as const).flatMap((statistic): Problem[] => {
    const row = national(group, statistic);
    const found = row && valueOf(row);
    if (!row || found == null) return [];
    const beyond = units.find(({ value }) => (statistic === 'max' ? value! > found + DUST : value! < found - DUST));
    if (!beyond) return [];
    const severity = aggregateSeverity(facts, edition, ['national', beyond.unit], indicator, () => true);
    return [
      cellProblem(table, row, 'value', 'extreme-against-units', {
        severity,
        params: {
          statistic,
          unit: `${beyond.unit} ${cell(beyond.row, 'unit_name')}`,
          value: beyond.value!,
          expectedText: `${statistic === 'max' ? '≥' : '≤'} ${beyond.value}`,
        },
      }),
    ];
  });
}
