import type { EditionPoint, Join } from '../edition-line.ts';
import type { SparklineSpec } from './layout.ts';

const EDITIONS = ['2016', '2017', '2018', '2019', '2020', '2021', '2022'];
const points = (values: readonly (number | null)[], joins: Readonly<Record<string, Join>> = {}): EditionPoint[] =>
  EDITIONS.map((edition, i) => ({ edition, value: values[i] ?? null, joins: joins[edition] ?? 'solid' }));

/** Invented lines: a break and a dashed end; a gap with a lone point; all equal; ranks; nothing. */
export const sparklineExamples: Readonly<Record<'break' | 'gap' | 'equal' | 'ranks' | 'empty', SparklineSpec>> = {
  break: { editions: EDITIONS, points: points([70, 74, 73, 81, 84, 86, 88], { '2022': 'dashed' }), breaks: ['2019'] },
  gap: { editions: EDITIONS, points: points([70, null, 73, null, 84, 86, 88]), breaks: [] },
  equal: { editions: EDITIONS, points: points([5, 5, 5, 5, 5, 5, 5]), breaks: [] },
  ranks: {
    editions: EDITIONS,
    points: points([63, 40, 12, 1, 1, 2, 5]),
    breaks: [],
    isInverted: true,
    domain: [1, 63],
  },
  empty: { editions: EDITIONS, points: [], breaks: [] },
};
