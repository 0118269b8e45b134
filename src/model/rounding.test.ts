import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOffByRounding, shownDifference } from './rounding.ts';

test('a difference is that of what is shown, not of what is stored', () => {
  // Shown as 58.26 and 57.13; stored they differ by 1.139.
  expect(shownDifference(58.264, 57.125, 2)).toBe(1.13);
  expect(shownDifference(96.17, 91.87, 2)).toBe(4.3);
});

test('for any two figures, the shown difference is the difference of the shown', () => {
  const figure = fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 1e6);
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 0, max: 4 }), (now, before, decimals) => {
      const scale = 10 ** decimals;
      const shown = (value: number): number => Math.round(Number((value * scale).toFixed(6)));
      expect(Math.round(shownDifference(now, before, decimals) * scale)).toBe(shown(now) - shown(before));
    }),
  );
});

test('parts are off by rounding only as far as their last digits explain', () => {
  expect(isOffByRounding([1.004, 1.004, 1.004], 3.012, 2)).toBe(true);
  expect(isOffByRounding([1, 2], 3, 2)).toBe(false);
  expect(isOffByRounding([1, 2], 3.5, 2)).toBe(false);
});
