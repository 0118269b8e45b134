import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPoints, type Counted } from './counted.ts';
import { fits, scoreRange } from './implied.ts';
import { rankScores } from './rank.ts';

const between = (from: number, to: number, count: number): Counted<string> => ({
  from,
  to,
  count,
  published: `${from} ${to}`,
});
const over = (bound: number, count: number) => between(bound, Infinity, count);
const under = (bound: number, count: number) => between(-Infinity, bound, count);

/** "2.5: 90": the bound lies half a rank below the second. */
const said = (counts: readonly Counted<string>[], ranked: number, direction: 'higher' | 'lower' = 'higher') =>
  countPoints(counts, ranked, direction)
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank, value, by }) => `${rank}: ${value} (${by.map(({ count }) => count).join('+')})`);

describe('published counts as points', () => {
  it('split the ranked units at a bound, told from above or from below', () => {
    expect(said([over(90, 2)], 17)).toEqual(['2.5: 90 (2)']);
    expect(said([under(80, 4)], 17)).toEqual(['13.5: 80 (4)']);
  });

  it('count from the other end where less is better', () => {
    expect(said([over(90, 2), under(80, 4)], 17, 'lower')).toEqual(['4.5: 80 (4)', '15.5: 90 (2)']);
  });

  it('are added up where together they are all that are ranked', () => {
    expect(said([between(80, 90, 11), over(90, 2), under(80, 4)], 17)).toEqual(['2.5: 90 (2)', '13.5: 80 (4)']);
    expect(said([over(80, 9), between(70, 80, 10)], 19)).toEqual(['9.5: 80 (9)', '19.5: 70 (9+10)']);
    expect(said([between(70, 80, 1), between(80, 90, 2)], 3)).toEqual([
      '0.5: 90 (2+1)',
      '2.5: 80 (2)',
      '3.5: 70 (2+1)',
    ]);
  });

  it('are not added up where one at a shared bound may be counted twice or not at all', () => {
    expect(said([over(80, 9), between(70, 80, 9)], 19)).toEqual(['9.5: 80 (9)']);
    expect(said([between(70, 80, 4)], 19)).toEqual([]);
  });

  it('that split a bound in different ways, or that cannot be, are left out', () => {
    expect(said([over(80, 9), under(80, 9)], 19)).toEqual([]);
    expect(said([over(80, 20)], 19)).toEqual([]);
  });
});

describe('for any ranking whose scores are counted and then removed', () => {
  it('the range of a rank holds its score, whichever side a unit at a bound is counted on', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 4 });
    const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.boolean()), { minLength: 1, maxLength: 30 });
    const way = fc.constantFrom('higher' as const, 'lower' as const);
    const said = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        bounds,
        scores,
        way,
        fc.boolean(),
        said,
        fc.nat(2),
        (cuts, units, direction, isUp, isSaid, decimals) => {
          const values = units.map(([score]) => score / 100);
          const places = rankScores(values, direction);
          const ends = [-Infinity, ...cuts.sort((a, b) => a - b), Infinity];
          const counts = ends.slice(1).flatMap((to, i) => {
            const from = ends[i] ?? -Infinity;
            const isIn = (value: number) => (isUp ? value >= from && value < to : value > from && value <= to);
            return isSaid[i] ? [between(from, to, values.filter(isIn).length)] : [];
          });
          const scale = { direction, decimals };
          const printed = units.flatMap(([score, isPrinted], i) =>
            isPrinted ? [{ rank: places[i] ?? 0, value: score / 100, by: null }] : [],
          );
          const known = [
            ...printed,
            ...countPoints(counts, units.length, direction).map((each) => ({ ...each, by: null })),
          ];
          values.forEach((value, i) => {
            const implied = scoreRange(places[i] ?? 0, known, scale);
            if (implied) expect(implied.kind === 'range' && fits(value, implied, scale)).toBe(true);
          });
        },
      ),
    );
  });
});
