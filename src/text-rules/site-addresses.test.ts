import { describe, expect, test } from 'vitest';
import { rightRoot } from '../../tests/fixtures/right-root.ts';
import { snapshotFiles } from '../../tests/fixtures/snapshot-root.ts';
import { checkFiles } from '../checks/check-files.ts';
import { loadFiles } from '../dataset/load-dataset.ts';
import { LANGS } from '../language/lang.ts';
import { publishedFiles } from '../outputs/site-files.ts';
import { sitePages } from '../outputs/site-map.ts';
import { pathOf } from '../routes/addresses.ts';
import { isChart, siteAddresses } from './site-addresses.ts';

describe.each([
  ['the snapshot of real data', snapshotFiles()],
  ['an invented root', rightRoot()],
])('%s', (_, files) => {
  const { facts } = checkFiles(files);
  const { dataset } = loadFiles(files);
  if (!dataset) throw new Error('the fixture has errors');
  const addresses = siteAddresses(facts);
  const texts = [...new Set(files.flatMap(({ path }) => /^content\/pages\/([^/]+)\//.exec(path)?.[1] ?? []))];

  test('the addresses known to texts are those of the pages of the dataset, no more and no less', () => {
    const built = sitePages(dataset, texts).filter(({ kind }) => kind !== 'chart');
    for (const lang of LANGS)
      expect(
        [...addresses.byPath]
          .filter(([, there]) => there.page !== null && there.lang === lang)
          .map(([path]) => path)
          .sort(),
      ).toEqual(built.map((page) => pathOf(page, lang)).sort());
  });

  test('every chart and every file that people take away is known', () => {
    for (const page of sitePages(dataset, texts).filter(({ kind }) => kind === 'chart'))
      for (const lang of LANGS) expect(isChart(addresses, pathOf(page, lang))).toBe(lang);
    const published = publishedFiles(dataset, [], () => new Uint8Array());
    const unknown = published
      .map(({ path }) => path)
      .filter((path) => /\.(?:csv|xlsx|xml|ics|svg)$/.test(path) && path !== '/sitemap.xml')
      .filter((path) => !addresses.byPath.has(path) && isChart(addresses, path) === null);
    expect(unknown).toEqual([]);
  });
});
