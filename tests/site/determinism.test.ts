import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, filesOf } from './built-site.ts';

/** A second build of the same data with the same options; `npm test` makes it. */
const AGAIN = resolve(process.env.SITE_AGAIN_DIST ?? '.cache/test-again');

const hashes = (dir: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );

test('two builds of the same data give the same files, byte for byte', () => {
  const [first, second] = [hashes(DIST), hashes(AGAIN)];
  const differ = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (file) => first[file] !== second[file],
  );
  expect(differ.slice(0, 25)).toEqual([]);
  expect(Object.keys(first).length).toBeGreaterThan(1000);
}, 60_000);
