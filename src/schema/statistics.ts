import type { Messages } from '../language/messages.ts';

/**
 * Statistics that a producer publishes under a name of their own. The messages hold a word for each; one without words
 * does not compile.
 */
export const NAMED_STATISTICS = [
  'mean',
  'overall',
  'median',
  'min',
  'max',
  'range',
  'national_index',
  'count',
  'count_up',
  'count_down',
  'count_unchanged',
  'count_above_mean',
  'change_mean',
  'change_max',
  'change_min',
  'change_min_up',
  'change_min_down',
] as const satisfies readonly (keyof Messages['statistics'])[];

/** The name of such a statistic. */
export type NamedStatistic = (typeof NAMED_STATISTICS)[number];

/** How counts between bounds are written, for people. */
export const COUNT_PATTERNS = ['count_over_80', 'count_under_80', 'count_80_to_90'] as const;

/**
 * A statistic: one with a name, or a count of units between two bounds (one of them infinite where only the other is
 * said).
 */
export type Statistic = { readonly named: NamedStatistic } | { readonly from: number; readonly to: number };

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const SIDE = new RegExp(`^count_(over|under)_${NUMBER}$`);
const SPAN = new RegExp(`^count_${NUMBER}_to_${NUMBER}$`);

/** Counts between bounds, as `COUNT_PATTERNS` shows them. */
export const BOUNDED_COUNT = new RegExp(`${SIDE.source}|${SPAN.source}`);

const isNamed = (id: string): id is NamedStatistic => (NAMED_STATISTICS as readonly string[]).includes(id);

/** Reads the id of a statistic; null for one that nothing here understands. Every reader of a statistic asks this. */
export function readStatistic(id: string): Statistic | null {
  if (isNamed(id)) return { named: id };
  const [, side, bound] = SIDE.exec(id) ?? [];
  if (side) return side === 'over' ? { from: Number(bound), to: Infinity } : { from: -Infinity, to: Number(bound) };
  const [, from, to] = SPAN.exec(id) ?? [];
  return from && Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}
