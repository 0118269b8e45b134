import { beforeAll, describe, expect, test } from 'vitest';
import { addressesOf } from '../../scripts/lock-addresses.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { useFolder } from '../commands.ts';
import { writeGrownRoot } from '../fixtures/grown-root.ts';
import { attribute } from './elements.ts';
import { filesOf, GROWN_BASE, GROWN_DIST, readSite, SNAPSHOT_DIST, type BuiltSite } from './built-site.ts';
import { DATA_RULES, holds, RULES } from './rules/any-site.ts';
import { heldStaysHeld } from './rules/held.ts';
import { tooHeavy, weighPages } from './rules/weight.ts';

/**
 * The snapshot after an edition was completed, another announced, and a unit set of before, an index and ten news items
 * were added, built under a base path with another host.
 */
const folder = useFolder('grown-');
let site: BuiltSite;
let data: Dataset;
beforeAll(() => {
  site = readSite(GROWN_DIST, GROWN_BASE);
  writeGrownRoot(folder('root'));
  data = loadDataset(folder('root')).dataset!;
});

describe('a site that has grown', () => {
  test('answers every address it had before', () => {
    const now = new Set(addressesOf([...site.files]));
    expect(addressesOf(filesOf(SNAPSHOT_DIST)).filter((address) => !now.has(address))).toEqual([]);
    expect(now.size).toBeGreaterThan(addressesOf(filesOf(SNAPSHOT_DIST)).length + 200);
  });

  test.each(Object.entries(RULES))('%s', (_, rule) => holds(rule(site)));

  test.each(Object.entries(DATA_RULES))('%s', (_, rule) => holds(rule(site, data)));

  test('a value held back stands under check and nowhere else', () => holds(heldStaysHeld(site, data, folder('root'))));

  test('no page became too heavy', () => holds(tooHeavy(weighPages(site))));
});

describe('a site under a base path', () => {
  test('every full address of it has its host and base path; none has the default host', () => {
    const findings = [...site.files]
      .filter((file) => /\.(html|xml|txt|svg|csv|json)$/.test(file))
      .filter((file) =>
        /reform-index\.example(?!")|https:\/\/example\.org\/(?!repo\/)/.test(
          site.read(file).replace(/mailto:[^"]*|[\w.]+@reform-index\.example/g, ''),
        ),
      );
    holds(findings);
    expect(
      site.pages.every((page) =>
        page.elements.some(
          (element) =>
            attribute(element, 'rel') === 'canonical' &&
            attribute(element, 'href')!.startsWith('https://example.org/repo/'),
        ),
      ),
    ).toBe(true);
  });
});
