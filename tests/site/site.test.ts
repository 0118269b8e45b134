import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { DIST, readSite, type BuiltSite, type Rule } from './built-site.ts';
import * as charts from './rules/charts.ts';
import * as document from './rules/document.ts';
import * as editions from './rules/editions.ts';
import * as links from './rules/links.ts';
import * as machine from './rules/machine-files.ts';
import * as names from './rules/names.ts';
import * as policy from './rules/policy.ts';
import * as twins from './rules/twins.ts';
import { PAGE_LIMIT, SCRIPT_LIMIT, scriptBytes, shown, weighPages } from './rules/weight.ts';

let site: BuiltSite;
let data: Dataset;
beforeAll(() => {
  site = readSite(DIST);
  data = loadDataset(process.cwd()).dataset!;
}, 120_000);

const holds = (findings: readonly string[]): void =>
  expect([...findings.slice(0, 25), ...(findings.length > 25 ? [`… and ${findings.length - 25} more`] : [])]).toEqual(
    [],
  );

const RULES: Readonly<Record<string, Rule>> = {
  'every Vietnamese page has its English twin and both name each other, with x-default': twins.twins,
  'the language switch leads to the same page in the other language': twins.languageSwitch,
  'every page names its own canonical address': twins.canonical,
  'every internal link, source and fragment leads somewhere': links.internalLinks,
  'every reference by id names an element, and no id is used twice': links.ids,
  'addresses in link previews are files of the site': links.metadataAddresses,
  'every page says its language': document.language,
  'every page has one main': document.landmarks,
  'every page has one h1 and headings in order': document.headings,
  'titles are unique': document.titles,
  'descriptions are unique': document.descriptions,
  'no page shows a broken value or an unfilled template': document.brokenWords,
  'pages are in composed Unicode': document.composed,
  'numbers in tables have the decimal mark of their language': document.decimals,
  'links and buttons have names': names.linkNames,
  'fields have labels': names.fieldNames,
  'pictures have names or are decoration': names.pictureNames,
  'charts have a title and a text alternative of at most 250 characters': names.chartDescriptions,
  'tables have captions, scoped headers and equal rows': names.tables,
  'nothing is inline that the content policy forbids': policy.nothingInline,
  'pages load nothing from elsewhere': policy.noThirdParty,
  'style sheets and scripts load nothing from elsewhere': policy.assetsStayHome,
  'no link forces a new window': policy.links,
  'structured data is JSON-LD': policy.structuredData,
  'every chart has the same id in both languages': charts.sameIdsInBothLanguages,
  'every chart has chart.svg and chart.csv beside its page': charts.filesBeside,
  'every chart.svg stands alone: title, source, licence, address inside, nothing loaded': charts.pictures,
  'every map has the credit of OpenStreetMap beside it': charts.mapCredit,
  'every figure has a finding, a source, a citation, a page of its own and an equal table': charts.figures,
  'the table of a chart page and its CSV hold the same cells': charts.tableIsCsv,
  'the sitemap lists every page that may be indexed, with twins': machine.sitemap,
  'robots.txt points to the sitemap and forbids nothing': machine.robots,
  'both feeds are well-formed Atom of pages in their language': machine.feeds,
  'every page offers the feed of its language': machine.feedLinks,
  'CSV files are UTF-8, composed, with LF line ends': machine.csvFiles,
};

describe('the built site', () => {
  test.each(Object.entries(RULES))('%s', (_, rule) => holds(rule(site)));
});

describe('every edition page', () => {
  test.each(
    Object.entries({
      'says the edition with its announcement date, or that the date has no source': editions.datedEditions,
      'says how many of the ranked units are here and how many have a score': editions.coverage,
      'names its producer and links its source': editions.sourced,
      'says that a newer edition exists, unless it is the newest': editions.newerEditions,
      'shows no rank that its producer did not print, where it printed ranks': editions.noInventedRank,
    }),
  )('%s', (_, rule) => holds(rule(site, data)));
});

describe('weight, compressed', () => {
  test('every page without search and checker is at most 150 kB, 20 kB of it JavaScript', () => {
    const weights = weighPages(site)
      .filter(({ path }) => !/^\/(tim-kiem|en\/search|kiem-tra-tep|en\/check-a-file)\/$/.test(path))
      .sort((a, b) => b.total - a.total);
    console.log(
      `heaviest of ${weights.length} pages:\n  ${weights.slice(0, 5).map(shown).join('\n  ')}\nmost JavaScript: ${shown([...weights].sort((a, b) => b.js - a.js)[0]!)}`,
    );
    holds(weights.filter(({ total, js }) => total > PAGE_LIMIT || js > SCRIPT_LIMIT).map(shown));
  });

  test.each(['/kiem-tra-tep/', '/en/check-a-file/'])(
    'the checker at %s has at most 20 kB of JavaScript until a file is dropped, then 500 kB raw with the readers of workbooks',
    (path) => {
      const { atOnce, laterRaw } = scriptBytes(site, site.byPath.get(path)!);
      console.log(`${path}: ${atOnce} bytes at once, ${laterRaw} raw in all`);
      expect(atOnce).toBeLessThanOrEqual(SCRIPT_LIMIT);
      expect(laterRaw).toBeGreaterThan(100_000);
      expect(laterRaw).toBeLessThanOrEqual(500_000);
    },
  );
});
