import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { LANGS } from '../../src/language/lang.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { pathOf } from '../../src/routes/addresses.ts';
import { DIST, pageAt, readSite, type BuiltSite } from './built-site.ts';
import { DATA_RULES, holds, RULES } from './rules/any-site.ts';
import { publisherIsNoAuthority } from './rules/document.ts';
import { heldStaysHeld } from './rules/held.ts';
import { PAGE_LIMIT, SCRIPT_LIMIT, scriptBytes, shown, tooHeavy, weighPages } from './rules/weight.ts';

/** The site of the live data. Nothing here names a figure, a unit or an edition: editors change those on any day. */
let site: BuiltSite;
let data: Dataset;
beforeAll(() => {
  site = readSite(DIST);
  data = loadDataset(process.cwd()).dataset!;
});

describe('the built site', () => {
  test.each(Object.entries(RULES))('%s', (_, rule) => holds(rule(site)));

  test('the footer says that this is no site of the State', () => holds(publisherIsNoAuthority(site)));
});

describe('the built site and its data', () => {
  test.each(Object.entries(DATA_RULES))('%s', (_, rule) => holds(rule(site, data)));

  test('a value held back stands under check, and on no other page, in no file, feed, workbook or search index', () =>
    holds(heldStaysHeld(site, data, process.cwd())));
});

describe('weight, compressed', () => {
  test(`every page without search and checker is at most ${PAGE_LIMIT / 1000} kB, ${SCRIPT_LIMIT / 1000} kB of it JavaScript`, () => {
    const weights = weighPages(site).sort((a, b) => b.total - a.total);
    console.log(
      `heaviest of ${weights.length} pages:\n  ${weights.slice(0, 5).map(shown).join('\n  ')}\nmost JavaScript: ${shown([...weights].sort((a, b) => b.js - a.js)[0]!)}`,
    );
    holds(tooHeavy(weights));
  });

  test.each(LANGS)(
    'the checker in %s has at most 20 kB of JavaScript until a file is dropped, then 500 kB raw with the readers of workbooks',
    (lang) => {
      const page = pageAt(site, pathOf({ kind: 'check-file' }, lang));
      const { atOnce, laterRaw } = scriptBytes(site, page);
      console.log(`${page.path}: ${atOnce} bytes at once, ${laterRaw} raw in all`);
      expect(atOnce).toBeLessThanOrEqual(SCRIPT_LIMIT);
      expect(laterRaw).toBeGreaterThan(100_000);
      expect(laterRaw).toBeLessThanOrEqual(500_000);
    },
  );
});
