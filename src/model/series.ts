import type { Dataset } from './dataset.ts';
import { isUsable } from './observation.ts';
import { comparePeriods, monthsBetween, quartersBetween, yearsBetween } from './period.ts';
import type { Series, SeriesValue, Term } from './record.ts';

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

/** One series, or several that share a chart; the first gives it its name. */
export type SeriesGroup = readonly [Series, ...Series[]];

/**
 * Series that belong side by side, as ministries and localities measured alike: the one that others say they stand
 * beside, then those, in file order. A series alone is a group of one, and so is one of another unit of measure,
 * period type or scale than the one it names: scales never mix.
 */
export function groupOfSeries(data: Dataset, series: Series): SeriesGroup {
  const named = data.series.find(({ id }) => id === series.beside);
  const lead = named && isAlike(named, series) ? named : series;
  return [lead, ...data.series.filter((other) => other.beside === lead.id && isAlike(other, lead))];
}

/** On one axis: one unit of measure, one period type, one scale. */
const isAlike = (a: Series, b: Series): boolean =>
  a.unitOfMeasure === b.unitOfMeasure && a.periodType === b.periodType && a.terms.join('|') === b.terms.join('|');

/** All series, each once, pairs together, in file order. */
export function seriesGroups(data: Dataset): SeriesGroup[] {
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

/** The glossary's entries on what a series is measured on, for a note beside it. */
export const termsOf = (data: Dataset, series: Series): Term[] =>
  data.glossary.filter(({ id }) => series.terms.includes(id));
