import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneLabels, spreadLabels } from './label-placement.ts';

const spread = (wanted: readonly number[], height: number, top: number, bottom: number): number[] =>
  spreadLabels(
    wanted.map((y) => ({ y })),
    height,
    top,
    bottom,
  ).map(({ centre }) => centre);

describe('labels at the ends of lines', () => {
  it('stay where they want to be when there is room', () => {
    expect(spread([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]);
  });

  it('that want the same place share the room around it, order kept', () => {
    expect(spread([50, 50], 16, 0, 100)).toEqual([42, 58]);
  });

  it('for any wishes that fit, none covers another and none leaves the bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 220 }), { maxLength: 10 }), (wanted) => {
        const placed = spread(wanted, 16, 0, 200);
        const sorted = [...placed].sort((a, b) => a - b);
        for (const [i, at] of sorted.entries()) {
          expect(at).toBeGreaterThanOrEqual(8 - 1e-6);
          expect(at).toBeLessThanOrEqual(192 + 1e-6);
          if (i > 0) expect(at - sorted[i - 1]!).toBeGreaterThanOrEqual(16 - 1e-6);
        }
      }),
    );
  });
});

describe('words of vertical rules', () => {
  it('stand beside their rules in one lane where there is room', () => {
    expect(
      laneLabels(
        [
          { x: 10, width: 50 },
          { x: 100, width: 50 },
        ],
        200,
      ),
    ).toMatchObject([
      { left: 15, lane: 0, isOver: false },
      { left: 105, lane: 0, isOver: false },
    ]);
  });

  it('turn to the other side of two equal rules', () => {
    expect(
      laneLabels(
        [
          { x: 100, width: 50 },
          { x: 100, width: 50 },
        ],
        200,
      ),
    ).toMatchObject([
      { left: 105, lane: 0, isOver: false },
      { left: 45, lane: 0, isOver: false },
    ]);
  });

  it('have no place when they are wider than the room', () => {
    expect(laneLabels([{ x: 10, width: 300 }], 200)).toBeNull();
  });

  it('for any rules, no rule crosses words and no words cover others', () => {
    const labels = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 20, max: 150 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const places = laneLabels(wanted, 300);
        for (const [i, a] of (places ?? []).entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + wanted[i]!.width).toBeLessThanOrEqual(300);
          for (const [j, b] of places!.entries()) {
            if (i === j) continue;
            const crossesA = wanted[j]!.x > a.left && wanted[j]!.x < a.left + wanted[i]!.width;
            if (crossesA) expect(a.lane).toBeGreaterThan(b.lane);
            const overlap = a.left < b.left + wanted[j]!.width && b.left < a.left + wanted[i]!.width;
            if (overlap) expect(a.lane).not.toBe(b.lane);
          }
        }
      }),
    );
  });
});
