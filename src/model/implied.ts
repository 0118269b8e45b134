import { roundedTo } from './rounding.ts';

/**
 * What published statements imply of a figure that nobody printed. Every statement is read as a point on one staircase
 * that never rises from the best rank to the worst: a unit with rank and score; a published highest or lowest value
 * (the first and the last rank); a published count of a group (so many units reach its bound: a point half a rank below
 * the last of them), or over, under and between bounds (`counted.ts`).
 *
 * **Why it holds.** A unit of rank r has exactly r − 1 units that are strictly better (standard competition ranks).
 * So a unit with a better rank is strictly better, and one with the same rank is equal. Printed scores are rounded, and
 * rounding never turns an order round, so the printed score of rank r, had it been printed, is no better than that of
 * any better rank, no worse than that of any worse rank, and equal to that of the same rank: both ends belong to the
 * range, and equal printed scores with different ranks are no contradiction. If n units reach a bound, exactly the
 * ranks to n reach it. Of a score without a rank the same is read the other way: a score printed strictly better is
 * strictly better, so the rank lies below it.
 *
 * **What bounds nothing.** Statements that contradict one another: only those count that stand in every way of leaving
 * out as few as possible (`agreeing`). What is derived, added up, held or in open dispute is no statement; whoever
 * gathers the points leaves it out (`implied-figures.ts`, `src/facts/stated.ts`).
 */
export interface Point<By> {
  /** A whole rank, or half a rank below the last that a count includes. */
  readonly rank: number;
  /** As stored. */
  readonly value: number;
  /** The statement. */
  readonly by: By;
}

/** How an index is read: which way is better, and to how many decimals it is printed. */
export interface Scale {
  readonly direction: 'higher' | 'lower';
  readonly decimals: number;
}

/**
 * A range of scores, in the unit of measure at the printed decimals, both ends included. An end is null where no
 * statement lies on that side; one of them is there. Ours: never a score, an operand, a rank, an extreme or a colour.
 */
export interface ScoreRange<By> {
  readonly low: End<By> | null;
  readonly high: End<By> | null;
}

/** An end of a range and the statement it rests on: the nearest one in rank. */
export interface End<By> {
  readonly value: number;
  readonly by: By;
}

/** What the statements come to: a range, a contradiction between two of them, or nothing. */
export type Implied<By> =
  | ({ readonly kind: 'range' } & ScoreRange<By>)
  | { readonly kind: 'contradiction'; readonly between: readonly [By, By] };

/** The range of scores that a rank leaves; null where no statement bounds it. The unit's own score is no point. */
export function scoreRange<By>(rank: number, points: readonly Point<By>[], scale: Scale): Implied<By> | null {
  const sign = signOf(scale);
  const merit = ({ value }: Point<By>): number => sign * roundedTo(value, scale.decimals);
  let above: Point<By> | null = null;
  let below: Point<By> | null = null;
  for (const point of agreeing(points, scale)) {
    if (point.rank <= rank && (!above || isNearer(merit(above) - merit(point), point.rank - above.rank))) above = point;
    if (point.rank >= rank && (!below || isNearer(merit(point) - merit(below), below.rank - point.rank))) below = point;
  }
  if (above && below && merit(above) < merit(below)) return { kind: 'contradiction', between: [above.by, below.by] };
  if (!above && !below) return null;
  const [high, low] = scale.direction === 'higher' ? [above, below] : [below, above];
  return { kind: 'range', low: low && endOf(low, scale), high: high && endOf(high, scale) };
}

/** The tighter bound counts; of two equal ones the nearer in rank. */
const isNearer = (tighter: number, nearer: number): boolean => tighter > 0 || (tighter === 0 && nearer > 0);

const endOf = <By>({ value, by }: Point<By>, { decimals }: Scale): End<By> => ({
  value: roundedTo(value, decimals),
  by,
});

/** Does a score, as it would be printed, lie in a range? */
export function fits(value: number, { low, high }: ScoreRange<unknown>, { decimals }: Scale): boolean {
  const printed = roundedTo(value, decimals);
  return (low === null || printed >= low.value) && (high === null || printed <= high.value);
}

/** The ranks that are left for a score, best and worst; no rank is left where `best` is larger than `worst`. */
export interface RankRange<By> {
  readonly best: End<By> | null;
  readonly worst: End<By> | null;
}

/**
 * The ranks that a score leaves, by the nearest statements strictly better and strictly worse as printed; null where no
 * statement bounds it.
 */
export function rankRange<By>(value: number, points: readonly Point<By>[], scale: Scale): RankRange<By> | null {
  const sign = signOf(scale);
  const own = sign * roundedTo(value, scale.decimals);
  let best: End<By> | null = null;
  let worst: End<By> | null = null;
  for (const point of agreeing(points, scale)) {
    const merit = sign * roundedTo(point.value, scale.decimals);
    const [next, before] = [Math.floor(point.rank) + 1, Math.ceil(point.rank) - 1];
    if (merit > own && (!best || next > best.value)) best = { value: next, by: point.by };
    if (merit < own && (!worst || before < worst.value)) worst = { value: before, by: point.by };
  }
  return best || worst ? { best, worst } : null;
}

/**
 * The points that no contradiction touches: those in every longest run of points whose values never get better as
 * ranks get worse. One misprint among many right ones drops out alone; of two that may each be wrong both do.
 */
export function agreeing<By>(points: readonly Point<By>[], scale: Scale): Point<By>[] {
  const sign = signOf(scale);
  const sorted = points
    .map((point) => ({ point, merit: sign * roundedTo(point.value, scale.decimals) }))
    .sort((a, b) => a.point.rank - b.point.rank || b.merit - a.merit);
  const before = longestRuns(sorted.map(({ merit }) => merit));
  const after = longestRuns(sorted.map(({ merit }) => -merit).reverse()).reverse();
  const longest = Math.max(0, ...before);
  const inOne = sorted.flatMap(({ point }, i) => {
    const place = before[i] ?? 0;
    return place + (after[i] ?? 0) - 1 === longest ? [{ point, place }] : [];
  });
  const atPlace = Map.groupBy(inOne, ({ place }) => place);
  return inOne.filter(({ place }) => atPlace.get(place)?.length === 1).map(({ point }) => point);
}

/** For each number how long the longest run is that ends there and never rises. */
function longestRuns(numbers: readonly number[]): number[] {
  /** Of the runs of each length the highest last number. */
  const lasts: number[] = [];
  return numbers.map((number) => {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lasts[middle] ?? -Infinity) >= number) low = middle + 1;
      else high = middle;
    }
    lasts[low] = number;
    return low + 1;
  });
}

const signOf = ({ direction }: Scale): 1 | -1 => (direction === 'higher' ? 1 : -1);

/** The rank of whoever has a published highest or lowest value: the first or the last, as the index is read. */
export const rankOfExtreme = (statistic: 'max' | 'min', direction: Scale['direction'], unitsRanked: number): number =>
  (statistic === 'max') === (direction === 'higher') ? 1 : unitsRanked;

/** So many units reach the bound of a band, those of higher bands among them. */
export interface Reached<C> {
  readonly name: string;
  readonly from: number;
  readonly count: number;
  /** The published count of the band itself. */
  readonly published: C;
}

/**
 * One point for each band from the highest down, as long as every count so far is published; none where less is better,
 * for bands are named from the highest value.
 */
export function bandPoints<C extends { readonly value: number }>(
  bands: readonly { readonly name: string; readonly from: number }[],
  countOf: (band: string) => C | null,
  direction: Scale['direction'],
): Point<Reached<C>>[] {
  const points: Point<Reached<C>>[] = [];
  let count = 0;
  for (const { name, from } of direction === 'higher' ? bands : []) {
    const published = countOf(name);
    if (!published) break;
    count += published.value;
    points.push({ rank: count + 0.5, value: from, by: { name, from, count, published } });
  }
  return points;
}
