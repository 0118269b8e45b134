import { LANGS, type Lang } from '../../../src/language/lang.ts';
import Papa from 'papaparse';
import { messages } from '../../../src/language/messages.ts';
import { editionFile, feedPath, longFile, pathOf as pathOfPage } from '../../../src/routes/addresses.ts';
import { pathOf } from './twins.ts';
import { isIndexable } from './document.ts';
import { fileAt, pathAt } from './links.ts';
import { attribute } from '../elements.ts';
import { mainWords, type BuiltSite, type Rule } from '../built-site.ts';
import { parseXml, xmlNamed, xmlWords, type XmlElement } from '../xml.ts';

const sitemapOf = (site: BuiltSite): XmlElement => parseXml(site.read('sitemap.xml'));

/** The sitemap holds each page that may be indexed once, and nothing else, with both twins. */
export const sitemap: Rule = (site) => {
  const urls = xmlNamed(sitemapOf(site), 'url').map((url) => ({
    path: pathOf(site, xmlWords(xmlNamed(url, 'loc')[0]!)),
    alternates: new Map(
      xmlNamed(url, 'xhtml:link').map(({ attributes }) => [attributes.hreflang, pathOf(site, attributes.href!)]),
    ),
  }));
  const listed = urls.map(({ path }) => path);
  const pages = site.pages.filter(isIndexable).map(({ path }) => path);
  return [
    ...pages.filter((path) => !listed.includes(path)).map((path) => `${path}: not in the sitemap`),
    ...listed
      .filter((path) => !pages.includes(path))
      .map((path) => `${path}: in the sitemap, but no page that may be indexed`),
    ...listed.filter((path, i) => listed.indexOf(path) !== i).map((path) => `${path}: twice in the sitemap`),
    ...urls.flatMap(({ path, alternates }) => {
      const lang = site.byPath.get(path)?.lang;
      const isRight =
        lang !== undefined &&
        alternates.get(lang) === path &&
        alternates.get('x-default') === alternates.get('vi') &&
        site.byPath.has(alternates.get('en') ?? '') &&
        site.byPath.has(alternates.get('vi') ?? '');
      return isRight ? [] : [`${path}: its alternates in the sitemap are ${[...alternates].join(' ')}`];
    }),
  ];
};

/**
 * Counts of rows agree wherever they are told: the data page counts the rows of the file of all values, which are the
 * observations that the proof page counts and the totals added up here; the file of an edition has those of its edition.
 */
export const rowCounts: Rule = (site) => {
  const { data: rows } = Papa.parse<Record<string, string>>(site.read(longFile).trimEnd(), { header: true });
  const ofEditions = Map.groupBy(rows, ({ index = '', edition = '' }) =>
    editionFile(index, edition, 'csv').replace(/^\//, ''),
  );
  return [
    ...LANGS.flatMap((lang) => countsSaid(site, lang, rows.length)),
    ...[...ofEditions].flatMap(([file, { length }]) => {
      if (!site.files.has(file)) return [`/${file}: in the file of all values, but no file of its own`];
      const own = Papa.parse(site.read(file).trimEnd()).data.length - 1;
      return own === length ? [] : [`/${file}: ${own} rows, and ${length} in the file of all values`];
    }),
  ];
};

const COUNT = '([\\d.,]+)';
const digits = (text: string | undefined): number => Number((text ?? 'NaN').replace(/[.,]/g, ''));

function countsSaid(site: BuiltSite, lang: Lang, inFile: number): string[] {
  const page = site.byPath.get(pathOfPage({ kind: 'data' }, lang));
  const proof = site.byPath.get(pathOfPage({ kind: 'proof' }, lang));
  if (!page) return [`no data page in ${lang}`];
  const told = new RegExp(
    messages[lang].data
      .rows('#', '#', '#')
      .replace(/(row|observation|total)s\b/g, '$1s?')
      .replaceAll('#', COUNT),
  ).exec(mainWords(page));
  const [rows, observations, added] = (told ?? []).slice(1).map(digits);
  const proved = proof && digits(/^[^\d]*([\d.,]+)/.exec(mainWords(proof))?.[1]);
  return [
    ...(rows === inFile ? [] : [`${page.path}: says ${rows} rows, the file has ${inFile}`]),
    ...((observations ?? NaN) + (added ?? NaN) === rows
      ? []
      : [`${page.path}: ${observations} and ${added} are not ${rows}`]),
    ...(proof && proved !== observations
      ? [`${proof.path}: says ${proved} observations, the data page ${observations}`]
      : []),
  ];
}

export const robots: Rule = (site) => {
  const text = site.read('robots.txt');
  const address = /^Sitemap: (\S+)$/m.exec(text)?.[1];
  return [
    ...(address && fileAt(site, pathOf(site, address)) === 'sitemap.xml'
      ? []
      : [`robots.txt names the sitemap ${address}`]),
    ...(/^Disallow: \S/m.test(text) ? ['robots.txt forbids a path'] : []),
  ];
};

/** Whether a site has a list of news, and with it a feed. */
const hasNews = (site: BuiltSite, lang: Lang): boolean => site.byPath.has(pathOfPage({ kind: 'news-list' }, lang));

/** Both feeds are well-formed Atom whose entries are pages of their language, dated, unique, and found from the pages; without news there is none. */
export const feeds: Rule = (site) =>
  LANGS.flatMap((lang) => {
    const file = feedPath(lang).slice(1);
    if (!hasNews(site, lang)) return site.files.has(file) ? [`/${file} is a feed without news`] : [];
    const feed = parseXml(site.read(file));
    const findings: string[] = [];
    const one = (element: XmlElement, name: string): string =>
      element.children
        .filter((child) => child.name === name)
        .map((child) => child.text.trim())
        .join('|');
    if (
      feed.name !== 'feed' ||
      feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom' ||
      feed.attributes['xml:lang'] !== lang
    )
      findings.push('is not an Atom feed in its language');
    for (const name of ['id', 'title', 'updated']) if (one(feed, name) === '') findings.push(`has no ${name}`);
    const entries = xmlNamed(feed, 'entry');
    const news = pathOfPage({ kind: 'news-list' }, lang);
    if (entries.length === 0 && site.pages.some(({ path }) => path !== news && path.startsWith(news)))
      findings.push('is empty');
    const identities = entries.map((entry) => one(entry, 'id'));
    if (new Set(identities).size !== identities.length) findings.push('has an id twice');
    for (const entry of entries) {
      const link =
        entry.children.find((child) => child.name === 'link' && child.attributes.rel === 'alternate')?.attributes
          .href ?? '';
      if (site.byPath.get(pathOf(site, link))?.lang !== lang) findings.push(`entry ${link} is no page in its language`);
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(one(entry, 'updated')))
        findings.push(`entry ${link}: updated "${one(entry, 'updated')}"`);
      if (one(entry, 'title') === '' || one(entry, 'summary') === '')
        findings.push(`entry ${link}: no title or summary`);
    }
    return findings.map((finding) => `/${file} ${finding}`);
  });

const FEED_TYPES = { xml: 'application/atom+xml', ics: 'text/calendar' } as const;

/**
 * The head of every page offers the news of its language, where there are some, and each feed or calendar that the page
 * itself leads to; each by its type and a name of its own, and nothing that is not a file of the site.
 */
export const feedLinks: Rule = (site) =>
  site.pages.flatMap((page) => {
    const offered = page.elements
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
      .filter((element) => attribute(element, 'type') !== null)
      .map((element) => ({
        file: fileAt(site, pathAt(site, attribute(element, 'href') ?? '')),
        href: attribute(element, 'href') ?? '',
        type: attribute(element, 'type'),
        title: attribute(element, 'title') ?? '',
      }));
    const news = hasNews(site, page.lang) ? [site.base + feedPath(page.lang).slice(1)] : [];
    const ledTo = page.elements
      .filter((element) => element.tagName === 'a')
      .map((element) => attribute(element, 'href') ?? '')
      .filter((href) => href.startsWith(site.base) && /\.(?:xml|ics)$/.test(href));
    const names = offered.map(({ title }) => title);
    return [
      ...[...news, ...ledTo]
        .filter((href) => !offered.some((feed) => feed.href === href))
        .map((href) => `${page.path}: does not offer ${href}`),
      ...offered
        .filter(({ href, type }) => type !== FEED_TYPES[href.endsWith('.ics') ? 'ics' : 'xml'])
        .map(({ href, type }) => `${page.path}: offers ${href} as ${type}`),
      ...offered.filter(({ file }) => !file).map(({ href }) => `${page.path}: offers ${href}, which is not there`),
      ...(names.includes('') || new Set(names).size < names.length
        ? [`${page.path}: offers feeds without names of their own`]
        : []),
    ];
  });

/** CSV files are UTF-8 with one header, equal rows and LF line ends. */
export const csvFiles: Rule = (site) =>
  [...site.files]
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => {
      const text = site.read(file);
      return [
        ...(text.includes('\r') ? ['CR in it'] : []),
        ...(text.endsWith('\n') ? [] : ['no line end at its end']),
        ...(text.includes('\uFFFD') ? ['not UTF-8'] : []),
        ...(text.normalize('NFC') === text ? [] : ['not NFC']),
      ].map((finding) => `/${file}: ${finding}`);
    });
