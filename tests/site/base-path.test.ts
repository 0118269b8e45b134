import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute } from './elements.ts';
import { DIST, filesOf, readSite, type BuiltSite } from './built-site.ts';
import { ids, internalLinks, metadataAddresses, referencesOf } from './rules/links.ts';
import { feedLinks, feeds, robots, sitemap } from './rules/machine-files.ts';
import { canonical, languageSwitch, twins } from './rules/twins.ts';

/** Built by `npm test` with `--base /repo/ --site https://example.org`. */
const BASE_DIST = resolve(process.env.SITE_BASE_DIST ?? '.cache/test-base');

let site: BuiltSite;
beforeAll(() => {
  site = readSite(BASE_DIST, '/repo/');
}, 120_000);

describe('the site under a base path', () => {
  test.each(
    Object.entries({
      'every internal link, source and fragment leads somewhere': internalLinks,
      'every reference by id names an element': ids,
      'twins name each other': twins,
      'the language switch leads to the twin': languageSwitch,
      'every page names its own canonical address': canonical,
      'addresses in link previews are files of the site': metadataAddresses,
      'the sitemap lists every page': sitemap,
      'robots.txt points to the sitemap': robots,
      'feeds name pages of the site': feeds,
      'every page offers the feed of its language': feedLinks,
    }),
  )('%s', (_, rule) => expect(rule(site).slice(0, 25)).toEqual([]));

  test('every address that begins with a slash begins with the base path', () => {
    const findings = site.pages.flatMap((page) =>
      referencesOf(page)
        .filter(({ address }) => /^\/(?!\/)/.test(address) && !address.startsWith('/repo/'))
        .map(({ address }) => `${page.path}: ${address}`),
    );
    expect(findings.slice(0, 25)).toEqual([]);
  });

  test('every full address of the site has its host and base path; none has the default host', () => {
    const findings = [...site.files]
      .filter((file) => /\.(html|xml|txt|svg|csv|json)$/.test(file))
      .filter((file) =>
        /reform-index\.example(?!")|https:\/\/example\.org\/(?!repo\/)/.test(
          site.read(file).replace(/mailto:[^"]*|[\w.]+@reform-index\.example/g, ''),
        ),
      );
    expect(findings.slice(0, 25)).toEqual([]);
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

  test('has the same pages and files as the site at the root', () => {
    const plain = (files: readonly string[]): string[] => files.filter((file) => !/^(_astro|pagefind)\//.test(file));
    expect(plain([...site.files])).toEqual(plain(filesOf(DIST)));
  });
});
