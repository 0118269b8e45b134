import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeing, fits, rankRange, scoreRange, type Implied, type Point, type Scale } from './implied.ts';
import { rankScores } from './rank.ts';
import { roundedTo } from './rounding.ts';

const HIGHER: Scale = { direction: 'higher', decimals: 2 };

const points = (...pairs: readonly (readonly [rank: number, value: number])[]): Point<string>[] =>
  pairs.map(([rank, value]) => ({ rank, value, by: `${rank}: ${value}` }));

/** "89.19–90.6", or what else the statements come to. */
const said = (implied: Implied<unknown> | null): string =>
  implied === null
    ? 'nothing'
    : implied.kind === 'contradiction'
      ? 'contradiction'
      : `${implied.low?.value ?? ''}–${implied.high?.value ?? ''}`;

describe('the range of a rank', () => {
  it('reaches from the nearest printed score below to the nearest above, and says by whom', () => {
    const implied = scoreRange(8, points([7, 90.6], [9, 89.19], [1, 92.18], [63, 81.32]), HIGHER);
    expect(implied).toEqual({
      kind: 'range',
      low: { value: 89.19, by: '9: 89.19' },
      high: { value: 90.6, by: '7: 90.6' },
    });
  });

  it('is open where nobody better, or nobody worse, has a score', () => {
    expect(said(scoreRange(1, points([2, 90]), HIGHER))).toBe('90–');
    expect(said(scoreRange(63, points([62, 81.7]), HIGHER))).toBe('–81.7');
    expect(scoreRange(5, [], HIGHER)).toBeNull();
  });

  it('is one number between two equal scores, and beside a shared rank', () => {
    expect(said(scoreRange(28, points([27, 87.33], [29, 87.33]), HIGHER))).toBe('87.33–87.33');
    expect(said(scoreRange(5, points([5, 88], [9, 80]), HIGHER))).toBe('88–88');
  });

  it('names the nearest of several equal neighbours', () => {
    expect(scoreRange(29, points([27, 87.33], [28, 87.33]), HIGHER)).toMatchObject({ high: { by: '28: 87.33' } });
  });

  it('is turned round where less is better', () => {
    const lower: Scale = { direction: 'lower', decimals: 1 };
    expect(said(scoreRange(2, points([1, 3.5], [3, 4.5]), lower))).toBe('3.5–4.5');
    expect(said(scoreRange(4, points([1, 3.5], [3, 4.5]), lower))).toBe('4.5–');
  });

  it('lies within the band of a group whose count is published', () => {
    // Two units reach 90: the second does, the third does not.
    const band = points([2.5, 90], [1, 95], [9, 80]);
    expect(said(scoreRange(2, band, HIGHER))).toBe('90–95');
    expect(said(scoreRange(3, band, HIGHER))).toBe('80–90');
  });

  it('has printed ends: what was stored with more decimals is rounded', () => {
    expect(said(scoreRange(2, points([1, 58.264652], [3, 51.77]), HIGHER))).toBe('51.77–58.26');
  });

  it('does not rest on statements that contradict each other', () => {
    // One of 86.89 and 86.97 is wrong, nobody knows which: neither bounds anything.
    const torn = points([29, 87.32], [32, 86.89], [33, 86.97], [35, 86.76]);
    expect(agreeing(torn, HIGHER).map(({ rank }) => rank)).toEqual([29, 35]);
    expect(said(scoreRange(31, torn, HIGHER))).toBe('86.76–87.32');
    // A misprint among many right ones drops out alone.
    expect(agreeing(points([1, 92], [2, 91], [3, 9.1], [4, 89], [5, 88]), HIGHER).map(({ rank }) => rank)).toEqual([
      1, 2, 4, 5,
    ]);
  });

  it('is none where one rank has two scores', () => {
    expect(said(scoreRange(5, points([5, 90.2], [5, 90.1]), HIGHER))).toBe('contradiction');
  });
});

describe('the ranks of a score', () => {
  it('lie between the nearest better and the nearest worse', () => {
    const ranks = rankRange(85.78, points([42, 86.15], [50, 85.77], [63, 81.32]), HIGHER);
    expect([ranks?.best?.value, ranks?.worst?.value]).toEqual([43, 49]);
  });

  it('leave a group by the count of those who reach its bound', () => {
    const [count, lowest] = points([2.5, 90], [9, 80]);
    expect(rankRange(89, [count!, lowest!], HIGHER)).toMatchObject({ best: { value: 3 }, worst: { value: 8 } });
    expect(rankRange(91, [count!, lowest!], HIGHER)).toMatchObject({ best: null, worst: { value: 2 } });
  });

  it('are none where two neighbours leave no place between them', () => {
    const ranks = rankRange(90.4, points([4, 90.6], [5, 90.2]), HIGHER);
    expect(ranks).toMatchObject({ best: { value: 5 }, worst: { value: 4 } });
  });
});

/** A complete ranking by scores that are known better than they are printed. */
const ranking = fc
  .tuple(
    fc.constantFrom('higher' as const, 'lower' as const),
    fc.integer({ min: 0, max: 2 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.boolean()), { minLength: 1, maxLength: 40 }),
  )
  .map(([direction, decimals, units]) => {
    const scores = units.map(([score]) => score / 1000);
    const places = rankScores(scores, direction);
    return {
      scale: { direction, decimals },
      units: units.map(([, isPrinted], i) => ({ rank: places[i] ?? 0, value: scores[i] ?? 0, isPrinted })),
    };
  });

const printed = ({ units, scale }: { units: { rank: number; value: number; isPrinted: boolean }[]; scale: Scale }) =>
  units.flatMap(({ rank, value, isPrinted }) =>
    isPrinted ? [{ rank, value: roundedTo(value, scale.decimals), by: rank }] : [],
  );

describe('for any complete ranking from which scores are removed', () => {
  it('every removed score lies within its range, and no statement contradicts another', () => {
    fc.assert(
      fc.property(ranking, ({ units, scale }) => {
        const known = printed({ units, scale });
        expect(agreeing(known, scale)).toHaveLength(known.length);
        for (const { rank, value, isPrinted } of units) {
          if (isPrinted) continue;
          const implied = scoreRange(rank, known, scale);
          if (implied) expect(implied.kind === 'range' && fits(value, implied, scale)).toBe(true);
          else expect(known).toEqual([]);
        }
      }),
    );
  });

  it('its ends are the scores of the nearest printed neighbours', () => {
    fc.assert(
      fc.property(ranking, ({ units, scale }) => {
        const known = printed({ units, scale });
        for (const { rank, isPrinted } of units) {
          const implied = isPrinted ? null : scoreRange(rank, known, scale);
          if (implied?.kind !== 'range') continue;
          const above = known.filter((each) => each.rank <= rank).sort((a, b) => b.rank - a.rank)[0];
          const below = known.filter((each) => each.rank >= rank).sort((a, b) => a.rank - b.rank)[0];
          const [high, low] = scale.direction === 'higher' ? [above, below] : [below, above];
          expect([implied.high?.value, implied.low?.value]).toEqual([high?.value, low?.value]);
        }
      }),
    );
  });

  it('a worse rank never has a better range', () => {
    fc.assert(
      fc.property(ranking, ({ units, scale }) => {
        const known = printed({ units, scale });
        const sign = scale.direction === 'higher' ? 1 : -1;
        const ranges = units
          .flatMap(({ rank, isPrinted }) => {
            const implied = isPrinted ? null : scoreRange(rank, known, scale);
            return implied?.kind === 'range' ? [{ rank, ...implied }] : [];
          })
          .sort((a, b) => a.rank - b.rank);
        for (const [i, worse] of ranges.entries())
          for (const better of ranges.slice(0, i)) {
            if (better.high && worse.high)
              expect(sign * (better.high.value - worse.high.value)).toBeGreaterThanOrEqual(0);
            if (better.low && worse.low) expect(sign * (better.low.value - worse.low.value)).toBeGreaterThanOrEqual(0);
          }
      }),
    );
  });

  it('the rank of every removed unit lies among those its score leaves', () => {
    fc.assert(
      fc.property(ranking, ({ units, scale }) => {
        const known = printed({ units, scale });
        for (const { rank, value, isPrinted } of units) {
          const ranks = isPrinted ? null : rankRange(value, known, scale);
          expect(rank).toBeGreaterThanOrEqual(ranks?.best?.value ?? 1);
          expect(rank).toBeLessThanOrEqual(ranks?.worst?.value ?? Infinity);
        }
      }),
    );
  });

  it('counts of those who reach a bound narrow the ranges and never exclude the truth', () => {
    fc.assert(
      fc.property(ranking, fc.integer({ min: 0, max: 9 }), ({ units, scale }, bound) => {
        fc.pre(scale.direction === 'higher');
        const count = units.filter(({ value }) => value >= bound).length;
        const known = [...printed({ units, scale }), { rank: count + 0.5, value: bound, by: 0 }];
        for (const { rank, value, isPrinted } of units) {
          if (isPrinted) continue;
          const implied = scoreRange(rank, known, scale);
          expect(implied?.kind === 'range' && fits(value, implied, scale)).toBe(true);
        }
      }),
    );
  });
});
