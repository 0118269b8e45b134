import type { Point, Scale } from './implied.ts';

/** The bounds of a count, the lower first; the outer one of "over 90" or "under 80" is infinite. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A published count of the ranked units between two bounds. */
export interface Counted<C> extends Bounds {
  readonly count: number;
  readonly published: C;
}

/** So many ranked units lie above a bound; the counts that say so, from the best down. */
interface Split<C> {
  readonly bound: number;
  readonly above: number;
  readonly counts: readonly Counted<C>[];
}

/**
 * The points that published counts come to: a count over or under a bound splits the ranked units there. Whether one
 * that has exactly the bound is counted does not matter: it may stand on either side, for both ends of a range belong
 * to it. Not so for counts that are added up ("2 over 90, 11 from 80 to 90"): there a unit at exactly 90 might be in
 * both or in neither, so they count only where together they are all that are ranked. A bound that two counts split in
 * different ways is left out, as is a count that cannot be.
 */
export function countPoints<C>(
  published: readonly Counted<C>[],
  unitsRanked: number,
  direction: Scale['direction'],
): Point<readonly Counted<C>[]>[] {
  const counts = published.filter(({ count }) => count >= 0 && count <= unitsRanked);
  const splits = [
    ...counts.flatMap((each) => splitOf(each, unitsRanked)),
    ...chainsOf(counts)
      .filter((chain) => chain.reduce((sum, { count }) => sum + count, 0) === unitsRanked)
      .flatMap(splitsWithin),
  ];
  return [...Map.groupBy(splits, ({ bound }) => bound).values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.some(({ above }) => above !== first.above)) return [];
    const ahead = direction === 'higher' ? first.above : unitsRanked - first.above;
    return [{ rank: ahead + 0.5, value: first.bound, by: first.counts }];
  });
}

function splitOf<C>(counted: Counted<C>, unitsRanked: number): Split<C>[] {
  const { from, to, count } = counted;
  if (to === Infinity) return [{ bound: from, above: count, counts: [counted] }];
  return from === -Infinity ? [{ bound: to, above: unitsRanked - count, counts: [counted] }] : [];
}

/** Every longest row of counts in which each ends where the next begins, from the highest bounds down. */
function chainsOf<C>(counts: readonly Counted<C>[]): (readonly Counted<C>[])[] {
  const extended = (chain: readonly Counted<C>[], end: number): (readonly Counted<C>[])[] => {
    const next = counts.filter(({ to }) => to === end);
    return next.length > 0 ? next.flatMap((each) => extended([...chain, each], each.from)) : [chain];
  };
  const firsts = counts.filter(({ to }) => !counts.some(({ from }) => from === to));
  return firsts.flatMap((first) => extended([first], first.from));
}

/** The bounds of counts that are all that are ranked, the outer ones among them. */
function splitsWithin<C>(chain: readonly Counted<C>[]): Split<C>[] {
  const ends = [chain[0]?.to ?? Infinity, ...chain.map(({ from }) => from)];
  return ends.flatMap((bound, i) => {
    const counts = chain.slice(0, i);
    const above = counts.reduce((sum, { count }) => sum + count, 0);
    return Number.isFinite(bound) ? [{ bound, above, counts: i === 0 ? chain : counts }] : [];
  });
}
