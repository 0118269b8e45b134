import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOf, LOCK, readLock } from '../../scripts/lock-addresses.ts';
import { DIST, filesOf } from './built-site.ts';

test('every address ever published is still answered', () => {
  const now = new Set(addressesOf(filesOf(DIST)));
  const lost = readLock().filter((address) => !now.has(address));
  expect(
    lost,
    `addresses of ${LOCK} that the site no longer has: bring them back, or let them lead to what replaced them. The list only grows.`,
  ).toEqual([]);
});

test('the list is sorted and has each address once', () => {
  const locked = readLock();
  expect(readFileSync(LOCK, 'utf8')).toBe(`${[...new Set(locked)].sort().join('\n')}\n`);
  const added = addressesOf(filesOf(DIST)).filter((address) => !locked.includes(address));
  if (added.length > 0)
    console.log(
      `${added.length} addresses are new: before they are published, "npx node scripts/lock-addresses.ts" adds them to ${LOCK}`,
    );
});
