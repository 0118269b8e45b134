import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewFile } from '../review.ts';
import { distributionStripExamples } from './examples.ts';
import { distributionStripLayout } from './layout.ts';
import { distributionStripSvg } from './svg.ts';
import { swarm } from './swarm.ts';

const words = { id: 'strip', title: 'Phân bố', description: 'Mỗi chấm một tỉnh', tooltip: (unit: string) => unit };

it('for any values, dots never overlap, stay above the line and pile no higher than allowed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 63 }), (xs) => {
      const { places, radius, height } = swarm(xs, 4.6, 90);
      expect(height).toBeLessThanOrEqual(90);
      for (const [i, [x, above]] of places.entries()) {
        expect(above).toBeGreaterThanOrEqual(radius);
        for (const [otherX, other] of places.slice(0, i))
          expect((x - otherX) ** 2 + (above - other) ** 2).toBeGreaterThanOrEqual((2 * radius) ** 2 - 1e-6);
      }
    }),
  );
});

it('a few dots stand exactly at their values', () => {
  expect(swarm([10, 50, 50], 4, 90).places.map(([x]) => x)).toEqual([10, 50, 50]);
});

it('the marked unit lies on top of all others', () => {
  const { dots } = distributionStripLayout(distributionStripExamples(720).spread);
  expect(dots.filter(({ isHighlighted }) => isHighlighted)).toEqual([dots.at(-1)]);
});

it.each([
  ['spread', 720, 'wide'],
  ['spread', 328, 'narrow'],
  ['equal', 328, 'equal-narrow'],
] as const)('matches the reviewed drawing of %s at %i', async (name, width, file) => {
  await expect(
    reviewFile(distributionStripSvg(distributionStripLayout(distributionStripExamples(width)[name]), words)),
  ).toMatchFileSnapshot(`${file}.svg`);
});
