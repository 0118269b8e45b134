/**
 * Stands in for `vitest` in one process that runs the same tests a thousand times: `test` and `describe` only collect;
 * `expect` is vitest's own.
 */
export { expect, vi } from 'vitest';

export interface Collected {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...args: never[]) => unknown;

const state: { tests: Collected[]; path: string[]; before: (() => unknown)[]; after: (() => unknown)[] } = {
  tests: [],
  path: [],
  before: [],
  after: [],
};

/** The tests collected since the last call. */
export function takeTests(): {
  readonly tests: readonly Collected[];
  readonly before: readonly (() => unknown)[];
  readonly after: readonly (() => unknown)[];
} {
  const { tests, before, after } = state;
  Object.assign(state, { tests: [], before: [], after: [] });
  return { tests, before, after };
}

const collect = (name: string, run: () => unknown): void => {
  state.tests.push({ name: [...state.path, name].join(' > '), run });
};

const group = (name: string, body: () => unknown): void => {
  state.path.push(name);
  body();
  state.path.pop();
};

const each =
  (add: (name: string, run: () => unknown) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const [i, row] of table.entries()) {
      const args = (Array.isArray(row) ? row : [row]) as never[];
      add(`${name} #${i} ${String(args[0]).slice(0, 80)}`, () => body(...args));
    }
  };

const nothing = (): void => undefined;

export const test = Object.assign((name: string, body: () => unknown): void => collect(name, body), {
  each: each(collect),
  skip: nothing,
  todo: nothing,
  skipIf: () => nothing,
  runIf: () => collect,
});
export const it = test;
export const describe = Object.assign(group, { each: each(group), skip: nothing });
export const beforeAll = (body: () => unknown): void => void state.before.push(body);
export const afterAll = (body: () => unknown): void => void state.after.push(body);
export const beforeEach = nothing;
export const afterEach = nothing;
