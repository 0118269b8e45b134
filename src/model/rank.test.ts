import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankScores } from './rank.ts';

const scores = fc.array(fc.integer({ min: 0, max: 40 }).map((n) => n / 4));

describe('rankScores', () => {
  it('shares a rank between equal scores and skips the next', () => {
    expect(rankScores([90, 80, 80, 70])).toEqual([1, 2, 2, 4]);
  });

  it('puts the lowest first where lower is better', () => {
    expect(rankScores([3, 1, 2], 'lower')).toEqual([3, 1, 2]);
  });

  it('compares scores as stored, not as displayed', () => {
    expect(rankScores([79.97, 80])).toEqual([2, 1]);
    expect(rankScores([86.978, 86.976])).toEqual([1, 2]);
  });

  it('gives no rank to nobody', () => {
    expect(rankScores([])).toEqual([]);
  });

  it('gives each score one more than the number of better ones', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom('higher' as const, 'lower' as const), (values, direction) => {
        const better = (a: number, b: number): boolean => (direction === 'higher' ? a > b : a < b);
        expect(rankScores(values, direction)).toEqual(
          values.map((value) => 1 + values.filter((other) => better(other, value)).length),
        );
      }),
    );
  });

  it('for different scores gives a permutation of 1 to n', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 100 }).map((n) => n + 0)),
        (values) => {
          expect(rankScores(values).sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1));
        },
      ),
    );
  });

  it('does not depend on the order in which scores are given', () => {
    fc.assert(
      fc.property(scores, (values) => {
        expect(rankScores([...values].reverse())).toEqual(rankScores(values).reverse());
      }),
    );
  });
});
