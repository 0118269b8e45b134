import { expect, it } from 'vitest';
import { extremesOf } from './extremes.ts';

it('names everyone who shares an end', () => {
  expect(
    extremesOf([
      { name: 'a', value: 2 },
      { name: 'b', value: 1 },
      { name: 'c', value: 1 },
    ]),
  ).toEqual({ high: { names: ['a'], value: 2 }, low: { names: ['b', 'c'], value: 1 } });
});

it('has no ends without numbers', () => {
  expect(extremesOf([])).toBeNull();
});
