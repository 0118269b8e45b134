import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './ranks.ts';

interface Placed {
  readonly rank: number;
  readonly merit: number;
}

const placed = (pairs: readonly (readonly [rank: number, merit: number])[]): Placed[] =>
  pairs.map(([rank, merit]) => ({ rank, merit }));
const pairs = (of: readonly Placed[]): [number, number][] => of.map(({ rank, merit }) => [rank, merit]);

test('ranks that follow scores are all kept', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 80 }), (scores) => {
      const sorted = [...scores].sort((a, b) => b - a);
      const ranked = placed(scores.map((score) => [sorted.indexOf(score) + 1, score / 100]));
      expect(inOrder(ranked)).toHaveLength(scores.length);
    }),
    { seed: 7 },
  );
});

test('what is kept never contradicts itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 63 }), fc.integer({ min: 0, max: 100 })), {
        minLength: 1,
        maxLength: 60,
      }),
      (all) => {
        const kept = inOrder(placed(all));
        for (const [i, a] of kept.entries())
          for (const b of kept.slice(i + 1)) expect(a.rank < b.rank ? a.merit >= b.merit : true).toBe(true);
        expect(kept.length).toBeGreaterThanOrEqual(1);
      },
    ),
    { seed: 7 },
  );
});

test('one wrong score among many right ones is left out alone', () => {
  expect(
    pairs(
      inOrder(
        placed([
          [1, 92],
          [2, 91],
          [3, 9.1],
          [4, 89],
          [5, 88],
        ]),
      ),
    ),
  ).toEqual([
    [1, 92],
    [2, 91],
    [4, 89],
    [5, 88],
  ]);
  expect(
    pairs(
      inOrder(
        placed([
          [1, 92],
          [2, 91],
          [3, 90],
          [4, 98],
          [5, 88],
        ]),
      ),
    ),
  ).toEqual([
    [1, 92],
    [2, 91],
    [3, 90],
    [5, 88],
  ]);
});

test('of two that contradict each other the better rank is left out', () => {
  expect(
    pairs(
      inOrder(
        placed([
          [29, 87.32],
          [32, 86.89],
          [33, 86.97],
          [35, 86.76],
        ]),
      ),
    ),
  ).toEqual([
    [29, 87.32],
    [33, 86.97],
    [35, 86.76],
  ]);
});

test('equal scores may have consecutive ranks', () => {
  expect(
    inOrder(
      placed([
        [1, 90],
        [2, 90],
        [3, 90],
      ]),
    ),
  ).toHaveLength(3);
});
