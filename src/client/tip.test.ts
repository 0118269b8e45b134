import { expect, test } from 'vitest';
import { tipPlace } from './tip.ts';

const tip = { width: 100, height: 30 };
const view = { width: 360, height: 640 };

test('the label stands beside the point', () => {
  expect(tipPlace({ x: 50, y: 50 }, tip, view)).toEqual({ x: 64, y: 64 });
});

test('at the right edge it stays inside the window', () => {
  expect(tipPlace({ x: 350, y: 50 }, tip, view).x).toBe(256);
});

test('at the bottom it goes above the point', () => {
  expect(tipPlace({ x: 50, y: 630 }, tip, view).y).toBe(586);
});
