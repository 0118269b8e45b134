import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem } from '../reading/table.ts';
import { unitCalled } from '../facts/called.ts';
import { aggregateSeverity, conflictsOn } from '../facts/conflict-facts.ts';
import { words } from './means.words.ts';
import { publishedAggregates, publishedValue, type Published } from '../facts/published.ts';
import { BINARY_ROUNDING } from '../facts/rounding.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

/** Published means and extremes against the units and the regions. */
export const means = rule({
  name: 'means',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = publishedAggregates(facts).flatMap((group) => [
      ...checkOverUnits(group, compared),
      ...checkOverRegions(group, compared),
      ...checkExtremes(group, compared),
    ]);
    return { problems, compared };
  },
});

/** Half a unit of the last printed decimal, for the published figure and for what went into it. */
const rounding = ({ index }: Published): number => 2 * 0.5 * 10 ** -index.decimals;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every statistic that all units together decide. */
function statisticsOf(values: readonly number[]): Readonly<Record<string, number>> {
  const sorted = [...values].sort((a, b) => a - b);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return {
    mean: meanOf(sorted),
    // The one in the middle, or the two.
    median: meanOf(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)),
    min: lowest,
    max: highest,
    range: highest - lowest,
  };
}

function checkOverUnits(group: Published, compared: Tally): Problem<Code>[] {
  const { facts, edition, table, indicator, units, isComplete } = group;
  if (!isComplete) return [];
  return Object.entries(statisticsOf(units.map(({ value }) => value))).flatMap(([statistic, value]) => {
    const found = publishedValue(group, 'national', statistic);
    if (!found) return [];
    compared.add(1, edition);
    if (Math.abs(found.value - value) <= rounding(group) + BINARY_ROUNDING) return [];
    const severity = aggregateSeverity(facts, edition, ['national'], indicator, (measure) => measure === statistic);
    return [
      cellProblem(table, found.row, 'value', 'mean-mismatch', {
        severity,
        params: { statistic, count: units.length, computed: Number(value.toFixed(4)), tolerance: rounding(group) },
      }),
    ];
  });
}

/** How many units a region has, and the mean published for it. */
interface RegionMean {
  readonly region: string;
  readonly count: number;
  readonly mean: number;
}

/** The means of all regions of the edition's set; null where one is not published. */
function regionMeans(group: Published): RegionMean[] | null {
  const units = group.facts.sets.get(group.edition.unitSet)?.units.values() ?? [];
  const regions = [...Map.groupBy(units, (unit) => cell(unit, 'region'))].map(([region, { length }]) => ({
    region,
    count: length,
    mean: publishedValue(group, 'region', 'mean', region)?.value ?? null,
  }));
  return regions.every((each): each is RegionMean => each.mean !== null) ? regions : null;
}

function checkOverRegions(group: Published, compared: Tally): Problem<Code>[] {
  const { facts, edition, table, indicator } = group;
  const found = publishedValue(group, 'national', 'mean');
  const size = facts.sets.get(edition.unitSet)?.units.size;
  if (!found || size === undefined || edition.unitsRanked !== size) return [];
  const regions = regionMeans(group);
  if (!regions) return [];
  compared.add(1, edition);
  const allowed = rounding(group) + BINARY_ROUNDING;
  const computed = regions.reduce((sum, { mean, count }) => sum + mean * count, 0) / size;
  if (Math.abs(computed - found.value) <= allowed) return [];
  const isExplained = regions.some(({ region, count, mean }) =>
    conflictsOn(facts, edition, `region:${region}`).some(({ values }) => {
      const sides = [values.value_a, values.value_b].filter((side) => side !== null);
      return sides.some((side) => Math.abs(computed + ((side - mean) * count) / size - found.value) <= allowed);
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
    cellProblem(table, found.row, 'value', 'region-means-mismatch', {
      severity,
      params: { computed: Number(computed.toFixed(4)), tolerance: rounding(group) },
    }),
  ];
}

/** Of an incomplete edition, any unit can contradict a published extreme. */
function checkExtremes(group: Published, compared: Tally): Problem<Code>[] {
  const { facts, edition, table, indicator, units, isComplete } = group;
  if (isComplete || units.length === 0) return [];
  return (['max', 'min'] as const).flatMap((statistic) => {
    const found = publishedValue(group, 'national', statistic);
    if (!found) return [];
    compared.add(1, edition);
    const beyond = units.find(({ value }) =>
      statistic === 'max' ? value > found.value + BINARY_ROUNDING : value < found.value - BINARY_ROUNDING,
    );
    if (!beyond) return [];
    const severity = aggregateSeverity(facts, edition, ['national', beyond.unit], indicator, () => true);
    return [
      cellProblem(table, found.row, 'value', 'extreme-against-units', {
        severity,
        params: {
          statistic,
          unit: unitCalled(beyond),
          value: beyond.value,
          expectedText: `${statistic === 'max' ? '≥' : '≤'} ${beyond.value}`,
        },
      }),
    ];
  });
}
