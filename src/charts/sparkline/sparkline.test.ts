import { expect, it } from 'vitest';
import { reviewFile } from '../review.ts';
import { sparklineExamples } from './examples.ts';
import { sparklineLayout } from './layout.ts';
import { sparklineSvg } from './svg.ts';

const words = { id: 'spark', title: 'Diễn biến', description: 'Điểm qua các kỳ', newest: '2022: 88,00' };

it('a gap leaves its neighbours as lone points', () => {
  const { lone, stretches } = sparklineLayout(sparklineExamples.gap);
  expect(lone.map(({ edition }) => edition)).toEqual(['2016', '2018']);
  expect(stretches).toHaveLength(1);
});

it('equal values run through the middle', () => {
  const { stretches, height } = sparklineLayout(sparklineExamples.equal);
  expect(new Set(stretches[0]!.points.map(([, y]) => y))).toEqual(new Set([height / 2]));
});

it('the better rank is higher', () => {
  const { stretches } = sparklineLayout(sparklineExamples.ranks);
  expect(stretches[0]!.points[3]![1]).toBeLessThan(stretches[0]!.points[0][1]);
});

it.each(['break', 'gap'] as const)('matches the reviewed drawing of %s', async (name) => {
  await expect(reviewFile(sparklineSvg(sparklineLayout(sparklineExamples[name]), words))).toMatchFileSnapshot(
    `${name}.svg`,
  );
});
