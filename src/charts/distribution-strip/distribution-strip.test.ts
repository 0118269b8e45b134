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
      const { dots, radius, height } = swarm(
        xs.map((x) => ({ x })),
        4.6,
        90,
      );
      expect(height).toBeLessThanOrEqual(90);
      for (const [i, { x, above }] of dots.entries()) {
        expect(above).toBeGreaterThanOrEqual(radius);
        for (const other of dots.slice(0, i))
          expect((x - other.x) ** 2 + (above - other.above) ** 2).toBeGreaterThanOrEqual((2 * radius) ** 2 - 1e-6);
      }
    }),
  );
});

it('a few dots stand exactly at their values', () => {
  const wanted = [{ x: 10 }, { x: 50 }, { x: 50 }];
  expect(swarm(wanted, 4, 90).dots).toMatchObject(wanted);
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
