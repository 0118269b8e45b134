import { expect, test } from 'vitest';
import { readFiles } from '../dataset/read-files.ts';
import { checkFiles } from './check-files.ts';

/** The one unit test that reads what editors change: it says what `npm run check` says, and states no fact about it. */
test('the live data and texts have no error', () => {
  const { problems } = checkFiles(readFiles(process.cwd()));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
