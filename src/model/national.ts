import { claimsOf } from './claims.ts';
import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { rankingOf } from './ranking.ts';
import { isUsable, type Status } from './observation.ts';
import { isPartlyPublic } from './publicity.ts';

/** How a point joins the one before it: not at all across a break or a gap. */
export type Join = 'solid' | 'dashed' | 'none';

/** One edition on a line through time. */
export interface LinePoint {
  readonly edition: Edition;
  /** null is a gap: no usable value here. */
  readonly value: number | null;
  readonly origin: 'published' | 'computed' | 'derived';
  readonly status: Status;
  readonly join: Join;
  readonly source: string | null;
}

/** A point with a value. */
export type KnownPoint = LinePoint & { readonly value: number };

/** Has this point a value to be drawn? */
export const isKnown = (point: LinePoint): point is KnownPoint => point.value !== null;

/** A national line: one statistic through the editions. */
export interface NationalLine {
  /** The statistic as the producer names it here: `mean` or `overall`. */
  readonly statistic: string;
  readonly points: readonly LinePoint[];
}

/** How an edition joins the previous one on a line, before asking whether both have values. */
export function joinOf(edition: Edition): Join {
  return edition.comparableWithPrevious === 'yes'
    ? 'solid'
    : edition.comparableWithPrevious === 'partly'
      ? 'dashed'
      : 'none';
}

/** Marks each point's join; a gap cuts the line on both sides. */
export function joinPoints<P extends Omit<LinePoint, 'join'>>(points: readonly P[]): (P & { readonly join: Join })[] {
  return points.map((point, i) => {
    const before = points[i - 1];
    const bridged = point.value !== null && before !== undefined && before.value !== null;
    return { ...point, join: bridged ? joinOf(point.edition) : 'none' };
  });
}

/**
 * The national line of an index: the published mean (or overall figure) of each edition, else the mean of all units
 * computed here where every unit's score is. Null when no edition has either.
 */
export function nationalLine(data: Dataset, index: Index): NationalLine | null {
  const published = data.aggregates.filter(
    (a) =>
      a.index === index.id && a.scope === 'national' && a.indicator === TOTAL && a.value !== null && isUsable(a.status),
  );
  const statistic =
    published.filter((a) => a.statistic === 'overall').length > published.filter((a) => a.statistic === 'mean').length
      ? 'overall'
      : 'mean';
  const points = index.editions.map((edition): Omit<LinePoint, 'join'> => {
    const printed = published.find((a) => a.edition === edition.edition && a.statistic === statistic);
    if (printed) {
      const { value, valueOrigin, status, source } = printed;
      return { edition, value, origin: valueOrigin.kind, status, source };
    }
    const computed = statistic === 'mean' ? computedMean(data, index, edition) : null;
    return { edition, value: computed, origin: 'computed', status: 'A', source: edition.source };
  });
  return points.some((point) => point.value !== null) ? { statistic, points: joinPoints(points) } : null;
}

/** The national figure of an edition that something may be compared with or judged by: printed, or computed over all. */
export const statedNationalPoint = (data: Dataset, index: Index, edition: Edition): KnownPoint | null =>
  nationalLine(data, index)
    ?.points.filter(isKnown)
    .find((point) => point.edition === edition && point.origin !== 'derived') ?? null;

/** The mean of all units' scores, in the unit of measure; null unless enough are here to speak of all. */
export function computedMean(data: Dataset, index: Index, edition: Edition): number | null {
  if (!claimsOf(data, index, edition).isWhole) return null;
  const scores = rankingOf(data, index, edition).rows.flatMap((row) => (row.stated ? [row.stated.value] : []));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/**
 * Why an edition has no point on a national line: printed, and held or withheld; or not here, where a mean cannot be
 * computed from the scores because some are disputed or derived, are not public, or are not here either.
 */
export type NoMean =
  | { readonly kind: 'stated'; readonly status: Status }
  | { readonly kind: 'disputed' | 'derived'; readonly doubtful: number }
  | { readonly kind: 'not-public'; readonly published: number }
  | { readonly kind: 'too-few'; readonly known: number; readonly ranked: number }
  | { readonly kind: 'not-here' };

/** The reason for a gap in the line of a statistic; only a mean is ever computed here. */
export function noMeanOf(data: Dataset, index: Index, edition: Edition, statistic: string): NoMean {
  const row = data.aggregates.find(
    (a) =>
      a.index === index.id &&
      a.edition === edition.edition &&
      a.scope === 'national' &&
      a.indicator === TOTAL &&
      a.statistic === statistic,
  );
  if (row && !isUsable(row.status)) return { kind: 'stated', status: row.status };
  if (statistic !== 'mean') return { kind: 'not-here' };
  const { known, disputed, derived, ranked } = claimsOf(data, index, edition);
  const { whole } = data.site.thresholds;
  if (known + disputed + derived >= ranked * whole && disputed + derived > 0)
    return { kind: derived > 0 ? 'derived' : 'disputed', doubtful: disputed + derived };
  if (edition.publishedUnits !== null && isPartlyPublic(edition))
    return { kind: 'not-public', published: edition.publishedUnits };
  return known > 0 ? { kind: 'too-few', known, ranked } : { kind: 'not-here' };
}
