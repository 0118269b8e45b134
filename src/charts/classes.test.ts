import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergingClasses, sequentialClasses, shadeOf } from './classes.ts';

const scores = fc.array(
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  { minLength: 1, maxLength: 70 },
);
const changes = fc.array(
  fc.integer({ min: -2000, max: 2000 }).map((n) => n / 100),
  { minLength: 1, maxLength: 70 },
);
const isAscending = (edges: readonly number[]): boolean => edges.every((edge, i) => i === 0 || edge > edges[i - 1]!);

describe('sequential classes', () => {
  it('are seven quantiles, with short numbers for edges, where no groups are published', () => {
    const scale = sequentialClasses(Array.from({ length: 63 }, (_, i) => 40 + i / 7));
    expect(scale.rule).toBe('quantiles');
    expect(scale.shades).toEqual(['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6', 'seq-7']);
    expect(scale.edges).toEqual([40, 41.2, 42.5, 43.8, 45.1, 46.4, 47.7, 40 + 62 / 7]);
  });

  it('include the limits of published groups and divide the fullest until there are five', () => {
    const scale = sequentialClasses([76, 81, 82, 83, 84, 85, 86, 87, 88, 91, 93], [70, 80, 90]);
    expect(scale.rule).toBe('groups');
    expect(scale.edges).toEqual([76, 80, 83, 85, 90, 93]);
  });

  it('put a value on a limit into the upper group', () => {
    const scale = sequentialClasses([70, 79.99, 80, 95], [80]);
    expect(shadeOf(scale, 80)).not.toBe(shadeOf(scale, 79.99));
  });

  it('are one class when all values are equal, and none without values', () => {
    expect(sequentialClasses([5, 5, 5])).toMatchObject({ edges: [5], shades: ['seq-4'] });
    expect(shadeOf(sequentialClasses([5, 5]), 5)).toBe('seq-4');
    expect(sequentialClasses([])).toMatchObject({ edges: [], shades: [] });
  });

  it('for any scores and limits, every value has a class, edges ascend and there are at most seven', () => {
    fc.assert(
      fc.property(scores, fc.subarray([50, 70, 80, 90]), (values, limits) => {
        const scale = sequentialClasses(values, limits);
        expect(isAscending(scale.edges)).toBe(true);
        expect(scale.shades.length).toBe(Math.max(1, scale.edges.length - 1));
        expect(scale.shades.length).toBeLessThanOrEqual(7);
        for (const limit of limits)
          if (limit > Math.min(...values) && limit <= Math.max(...values)) expect(scale.edges).toContain(limit);
        for (const value of values) expect(scale.shades).toContain(shadeOf(scale, value));
      }),
    );
  });

  it('for any scores, a higher value never has a paler shade', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const scale = sequentialClasses(values);
        const shades = [...values].sort((a, b) => a - b).map((value) => shadeOf(scale, value));
        expect(shades).toEqual([...shades].sort());
      }),
    );
  });

  it('for many different values, five to seven classes hold about as many units each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 35, maxLength: 70 }), (values) => {
        const scale = sequentialClasses(values);
        const counts = scale.shades.map((shade) => values.filter((value) => shadeOf(scale, value) === shade).length);
        expect(scale.shades.length).toBe(7);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('diverging classes', () => {
  it('are symmetric around zero, and no change has a shade of its own', () => {
    const scale = divergingClasses([-3, -1, 0, 0.5, 2, 6]);
    expect(scale.edges.map((edge) => -edge || 0).reverse()).toEqual(scale.edges);
    expect(shadeOf(scale, 0)).toBe('no-change');
  });

  it('for any changes, the sign decides the hue and equal sizes have equal steps', () => {
    fc.assert(
      fc.property(changes, (values) => {
        const scale = divergingClasses([...values, ...values.map((value) => -value)]);
        for (const value of values.filter((change) => change !== 0)) {
          expect(shadeOf(scale, value)).toMatch(value > 0 ? /^up-/ : /^down-/);
          expect(shadeOf(scale, value).slice(-1)).toBe(shadeOf(scale, -value).slice(-1));
        }
      }),
    );
  });

  it('have no class when nothing changed', () => {
    expect(divergingClasses([0, 0])).toMatchObject({ edges: [], shades: [] });
    expect(shadeOf(divergingClasses([0]), 0)).toBe('no-change');
  });
});

it('a value outside the scale is our own mistake', () => {
  expect(() => shadeOf(sequentialClasses([1, 2]), 3)).toThrow('value 3 lies outside the classes 1–2');
});
