import { ascending, least, max, min, pairs } from 'd3';
import type { Shade } from './palette.ts';

/**
 * Classes of a map: class i holds values from `edges[i]` up to, not including, `edges[i + 1]`; the last includes its
 * upper edge.
 */
export interface ClassScale {
  readonly kind: 'sequential' | 'diverging';
  /** How the edges came about; the legend says it. */
  readonly rule: 'quantiles' | 'groups' | 'change' | 'known';
  /** Strictly ascending, one more than `shades`; one edge alone when all values are equal; empty without values. */
  readonly edges: readonly number[];
  /** Lowest class first. */
  readonly shades: readonly Shade[];
}

const FEWEST = 5;
const MOST = 7;

/**
 * Five to seven classes from pale to deep. `limits` are lower bounds of published groups: those inside the data
 * are edges, and the fullest class is divided until there are five; without limits the classes are quantiles (seven).
 * Equal values never part; fewer distinct values give fewer classes. Missing values must be left out by the caller.
 */
export function sequentialClasses(values: readonly number[], limits: readonly number[] = []): ClassScale {
  const sorted = finite(values).sort(ascending);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return { kind: 'sequential', rule: 'quantiles', edges: [], shades: [] };
  const inside = [...new Set(limits)]
    .filter((limit) => limit > low && limit <= high)
    .sort(ascending)
    .slice(-(MOST - 1));
  const edges = inside.length > 0 ? divideGroups(sorted, inside) : quantileEdges(sorted, MOST);
  const all = distinct([low, ...edges, high]);
  return {
    kind: 'sequential',
    rule: inside.length > 0 ? 'groups' : 'quantiles',
    edges: all,
    shades: spreadShades(Math.max(1, all.length - 1)),
  };
}

/**
 * One class for each published group, whatever values are here: what a sample may be painted in. Values below the
 * lowest limit are a class of their own. `max` ends the scale.
 */
export function groupClasses(values: readonly number[], limits: readonly number[], max: number): ClassScale {
  const all = [...finite(values), ...limits];
  const edges = distinct([min([...all, max]) ?? max, ...limits, Math.max(max, ...all)]);
  return { kind: 'sequential', rule: 'groups', edges, shades: spreadShades(Math.max(1, edges.length - 1)) };
}

/** One shade for every value: which units have one, and nothing of how much. */
export function knownClass(values: readonly number[]): ClassScale {
  const sorted = finite(values).sort(ascending);
  const edges = distinct([...sorted.slice(0, 1), ...sorted.slice(-1)]);
  return { kind: 'sequential', rule: 'known', edges, shades: edges.length > 0 ? ['seq-3'] : [] };
}

/**
 * Classes of change around zero: up to three down and three up, edges at terciles of the size of change so that
 * the two sides are symmetric. A change of exactly 0 has the shade `no-change`.
 */
export function divergingClasses(values: readonly number[]): ClassScale {
  const sizes = finite(values)
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort(ascending);
  const most = sizes.at(-1);
  if (most === undefined) return { kind: 'diverging', rule: 'change', edges: [], shades: [] };
  const steps = distinct([...quantileEdges(sizes, 3), most]);
  const edges = [...steps.map((step) => -step).reverse(), 0, ...steps];
  const places = steps.length === 1 ? [3] : steps.length === 2 ? [1, 3] : [1, 2, 3];
  const shades = [...places.map((n) => `down-${n}` as Shade).reverse(), ...places.map((n) => `up-${n}` as Shade)];
  return { kind: 'diverging', rule: 'change', edges, shades };
}

/** The shade of a value. Throws when the value lies outside the scale: the scale was made from other numbers. */
export function shadeOf(scale: ClassScale, value: number): Shade {
  if (scale.kind === 'diverging' && value === 0) return 'no-change';
  const { edges, shades } = scale;
  const low = min(edges);
  const high = max(edges);
  let place = edges.findLastIndex((edge) => edge <= value);
  // On the way down the class is open above: −1 of [−2, −1, 0, 1, 2] belongs to the inner edge as +1 does.
  if (scale.kind === 'diverging' && value < 0) place = edges.findIndex((edge) => edge >= value) - 1;
  const isInside = low !== undefined && high !== undefined && value >= low && value <= high;
  const shade = isInside ? shades[Math.min(Math.max(place, 0), shades.length - 1)] : undefined;
  if (shade === undefined) throw new Error(`value ${value} lies outside the classes ${low}–${high}`);
  return shade;
}

/** The classes one by one, lowest first; where all values are equal, the one class goes from its edge to the same. */
export const classesOf = ({
  edges,
  shades,
}: ClassScale): { readonly shade: Shade; readonly from: number; readonly to: number }[] =>
  edges.length === 1
    ? edges.flatMap((edge) => shades.map((shade) => ({ shade, from: edge, to: edge })))
    : pairs(edges).flatMap(([from, to], i) => shades.slice(i, i + 1).map((shade) => ({ shade, from, to })));

const finite = (values: readonly number[]): number[] => values.filter((value) => Number.isFinite(value));
const distinct = (edges: readonly number[]): number[] => [...new Set(edges)].sort(ascending);

/**
 * Inner edges that part sorted values into about equal counts; a cut inside a tie moves to the nearest end of the tie.
 */
function quantileEdges(sorted: readonly number[], count: number): number[] {
  const steps = pairs(sorted).flatMap(([below, upTo], i) => (below === upTo ? [] : [{ at: i + 1, below, upTo }]));
  const cuts = new Set<(typeof steps)[number]>();
  for (let part = 1; part < count; part++) {
    const ideal = (part * sorted.length) / count;
    const nearest = least(steps, ({ at }) => Math.abs(at - ideal));
    if (nearest) cuts.add(nearest);
  }
  return [...cuts].sort((a, b) => a.at - b.at).map(({ below, upTo }) => shortestBetween(below, upTo));
}

/** Published limits plus cuts in the fullest class, until there are five classes or nothing is left to part. */
function divideGroups(sorted: readonly number[], limits: readonly number[]): number[] {
  const edges = [...limits];
  while (edges.length + 1 < FEWEST) {
    const bounds = [-Infinity, ...edges.sort(ascending), Infinity];
    const groups = pairs(bounds).map(([from, to]) => sorted.filter((value) => value >= from && value < to));
    const fullest = groups.filter((group) => group[0] !== group.at(-1)).sort((a, b) => b.length - a.length)[0];
    const cut = fullest && quantileEdges(fullest, 2)[0];
    if (cut === undefined || edges.includes(cut)) break;
    edges.push(cut);
  }
  return edges;
}

/**
 * The number with the fewest decimals above `below` and not above `upTo`: it parts the two and reads well in a legend.
 */
function shortestBetween(below: number, upTo: number): number {
  for (let decimals = 0; decimals <= 6; decimals++) {
    const unit = 10 ** decimals;
    const candidate = Math.floor(upTo * unit) / unit;
    if (candidate > below && candidate <= upTo) return candidate;
  }
  return upTo;
}

function spreadShades(count: number): Shade[] {
  if (count === 1) return ['seq-4'];
  return Array.from({ length: count }, (_, i) => `seq-${Math.round(1 + (i * 6) / (count - 1))}` as Shade);
}
