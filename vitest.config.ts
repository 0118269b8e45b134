import { defineConfig } from 'vitest/config';

/** Waiting ends only where something hangs: nothing in these tests measures time, and a busy machine takes its own. */
const testTimeout = 60_000;
const hookTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/fuzz.test.ts'],
          // Pure rooms keep nothing from one file to the next, so each module is loaded once: half a minute, not two.
          isolate: false,
          testTimeout,
          hookTimeout,
        },
      },
      // Thousands of spoilt roots and tables: half of all unit time in one test.
      { test: { name: 'fuzz', include: ['scripts/fuzz.test.ts'], testTimeout: 300_000, hookTimeout } },
      // Its hooks read or build whole sites.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
