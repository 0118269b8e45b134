import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '../dataset/read-files.ts';
import { checkFiles } from './check-files.ts';

/** What editors change is judged here as `npm run check` judges it; no fact is stated about it. */
test('the live data and texts have no error', () => {
  const { problems } = checkFiles(readFiles(process.cwd()));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the table of coverage in data/README.md is that of the live data', () => {
  expect(() => execFileSync(process.execPath, ['scripts/coverage.ts', '--check'], { stdio: 'pipe' })).not.toThrow();
});

/** Reads the project's own data or texts, and not those of a fixture. */
const READS_LIVE =
  /(?:readFiles|loadDataset)\(process\.cwd\(\)\)|(?:readFileSync|readdirSync)\(\s*['"`](?:data|content)\/|globSync\(['"`](?:data|content)\/[^'"`]*['"`]\)/;
/** Of the live site only rules are asked that hold for any data. */
const MAY = ['src/checks/live-data.test.ts', 'tests/site/site.test.ts'];

test('no other test reads the live data: an editor may change them on any day', () => {
  const files = globSync(['{src,scripts}/**/{*.test,testing}.ts', 'tests/**/*.ts']).map((path) =>
    path.replaceAll('\\', '/'),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => READS_LIVE.test(readFileSync(path, 'utf8'))).sort()).toEqual(MAY);
});
