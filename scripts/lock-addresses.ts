import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every address ever published, sorted, one a line; committed, and checked by the tests of the built site. */
export const LOCK = 'tests/addresses.lock.txt';

/** Files whose names carry a hash, and files for the host: nobody links to them. */
const PASSING = /^(_astro|pagefind)\/|^_headers$/;

/** Addresses of a site's files: pages by their folder, the rest by name. */
export const addressesOf = (files: readonly string[]): string[] =>
  files
    .filter((file) => !PASSING.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

export const readLock = (): string[] =>
  existsSync(LOCK) ? readFileSync(LOCK, 'utf8').split('\n').filter(Boolean) : [];

/** Adds the addresses of a built site to the list. Nothing is ever taken out: what was published stays answered. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = resolve(process.argv[2] ?? 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const before = readLock();
  const all = [...new Set([...before, ...addressesOf(files)])].sort();
  writeFileSync(LOCK, `${all.join('\n')}\n`);
  console.log(`${all.length - before.length} địa chỉ mới · new addresses, ${all.length} trong · in ${LOCK}`);
}
