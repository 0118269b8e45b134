import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AGAIN_DIST, filesOf, SNAPSHOT_DIST } from './built-site.ts';

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
  const [first, second] = [hashes(SNAPSHOT_DIST), hashes(AGAIN_DIST)];
  const differ = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (file) => first[file] !== second[file],
  );
  expect(differ.slice(0, 25)).toEqual([]);
  expect(Object.keys(first).length).toBeGreaterThan(1000);
});
