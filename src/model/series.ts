import type { Dataset } from './dataset.ts';
import { isUsable } from './observation.ts';
import { comparePeriods, monthsBetween, quartersBetween, yearsBetween } from './period.ts';
import type { Series, SeriesValue } from './record.ts';

/** One period on a series: the value that stands here, or the gap where none was published. */
export interface SeriesPoint {
  readonly period: string;
  /** Null for a gap. A held value (H) has its place but is never drawn or counted. */
  readonly value: SeriesValue | null;
}

/**
 * All periods of a series in order, with a gap for every month, quarter or year between its first and last that has no
 * value. A cumulative series says nothing about what was due, so it has no gaps.
 */
export function pointsOf(data: Dataset, series: Series): SeriesPoint[] {
  const values = data.seriesValues
    .filter((value) => value.series === series.id)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const known = new Map(values.map((value) => [value.period, value]));
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return [];
  const between = { month: monthsBetween, quarter: quartersBetween, year: yearsBetween, cumulative: null }[
    series.periodType
  ];
  if (!between) return values.map((value) => ({ period: value.period, value }));
  const periods = [...new Set([...between(first.period, last.period), ...values.map((value) => value.period)])].sort(
    comparePeriods,
  );
  return periods.map((period) => ({ period, value: known.get(period) ?? null }));
}

/** Does the point carry a number that may be drawn and counted? */
export const isDrawable = (point: SeriesPoint): point is { period: string; value: SeriesValue & { value: number } } =>
  point.value !== null && point.value.value !== null && isUsable(point.value.status);

/** The newest value that may be shown; null for a series whose only values are held or missing. */
export const newestOf = (points: readonly SeriesPoint[]): (SeriesValue & { value: number }) | null =>
  points.findLast(isDrawable)?.value ?? null;

/**
 * Series that belong side by side: ministries and localities measured alike. They are a pair when the locality series'
 * id is the ministry series' id with `dia-phuong` in the place of `bo`, and unit of measure and period type agree.
 */
export function groupOfSeries(data: Dataset, series: Series): Series[] {
  const pair = data.series.find((other) => isPair(series, other) || isPair(other, series));
  return pair ? [series, pair].sort((a) => (a.scope === 'ministries' ? -1 : 1)) : [series];
}

const isPair = (ministries: Series, localities: Series): boolean =>
  ministries.scope === 'ministries' &&
  localities.scope === 'provinces' &&
  `-${localities.id}-`.includes('-dia-phuong-') &&
  `-${localities.id}-`.replace('-dia-phuong-', '-bo-') === `-${ministries.id}-` &&
  ministries.unitOfMeasure === localities.unitOfMeasure &&
  ministries.periodType === localities.periodType;

/** All series, each once, pairs together, in file order. */
export function seriesGroups(data: Dataset): Series[][] {
  const seen = new Set<string>();
  return data.series.flatMap((series) => {
    if (seen.has(series.id)) return [];
    const group = groupOfSeries(data, series);
    for (const member of group) seen.add(member.id);
    return [group];
  });
}

/** The unit a series is about (`unit:<set>:<code>`), as a unit key; null for a national or group scope. */
export const unitOfSeries = (series: Series): string | null => /^unit:(.+)$/.exec(series.scope)?.[1] ?? null;
