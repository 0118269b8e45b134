import { expect, it } from 'vitest';
import { memoized } from './memoized.ts';

const counted = () => {
  const runs: unknown[][] = [];
  const f = memoized((about: object, name: string | null, place: number) => {
    runs.push([about, name, place]);
    return { about, name, place };
  });
  return { f, runs };
};

it('equal arguments run the function once and give the same result', () => {
  const { f, runs } = counted();
  const about = {};
  expect(f(about, 'a', 1)).toBe(f(about, 'a', 1));
  expect(runs).toHaveLength(1);
});

it('every argument is part of the key: objects by identity, the rest by value', () => {
  const { f, runs } = counted();
  const about = {};
  const results = [f(about, 'a', 1), f({}, 'a', 1), f(about, 'b', 1), f(about, 'a', 2), f(about, null, 1)];
  expect(new Set(results).size).toBe(5);
  expect(runs).toHaveLength(5);
});

it('remembers that a result was nothing', () => {
  const runs: string[] = [];
  const f = memoized((text: string): string | null => {
    runs.push(text);
    return null;
  });
  expect([f('a'), f('a')]).toEqual([null, null]);
  expect(runs).toEqual(['a']);
});

it('an error is thrown each time, never remembered', () => {
  const f = memoized((text: string): string => {
    throw new Error(`no ${text}`);
  });
  for (const call of ['first', 'second'])
    expect(() => {
      f('a');
    }, call).toThrow('no a');
});
