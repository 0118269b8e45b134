import { expect, test } from 'vitest';
import { snapshotFiles } from '../tests/fixtures/snapshot-root.ts';
import { fuzz } from '../tests/fuzz/fuzz.ts';

test('two thousand spoilt roots and tables are accepted or explained, none hangs', async () => {
  const { cases, accepted, explained, failure } = await fuzz({
    cases: 2_000,
    seed: 42,
    real: snapshotFiles(),
    longestSeconds: 60,
  });
  expect(failure && { message: failure.message, tried: failure.tried }).toBeNull();
  expect(cases).toBe(2_000);
  // Neither "everything goes" nor "nothing does".
  expect(accepted).toBeGreaterThan(100);
  expect(explained).toBeGreaterThan(1_000);
});
