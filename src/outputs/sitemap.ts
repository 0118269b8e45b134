import { isIsoDate } from '../language/dates.ts';
import { LANGS, type Lang, type Text, DEFAULT_LANG } from '../language/lang.ts';
import { element, XML_DECLARATION, xmlText } from './xml.ts';

/** A page with its twin, and the day its contents last changed where that day is known. */
export interface SitemapPage {
  /** Path from the root of the site by language, without the base path: `twinsOf(page)`. */
  readonly path: Text;
  /** ISO day, month or year from data; never the day of the build. */
  readonly lastmod?: string | null;
}

/**
 * A sitemap of every page in both languages; each address names its twin and itself (hreflang), with Vietnamese as the
 * default. Only a page with a real date carries one. Throws on a date that is none.
 */
export function sitemap(pages: readonly SitemapPage[], absolute: (path: string) => string): string {
  const urls = pages.flatMap((page) => LANGS.map((lang) => urlOf(page, lang, absolute)));
  const set = element(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    '\n',
    ...urls.map((url) => `${url}\n`),
  );
  return `${XML_DECLARATION}${set}\n`;
}

function urlOf({ path, lastmod }: SitemapPage, lang: Lang, absolute: (path: string) => string): string {
  if (lastmod && !isIsoDate(lastmod)) throw new Error(`"${lastmod}" is no date (${path[DEFAULT_LANG]})`);
  const alternate = (hreflang: string, to: Lang): string =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(path[to]) });
  return element(
    'url',
    {},
    element('loc', {}, xmlText(absolute(path[lang]))),
    ...(lastmod ? [element('lastmod', {}, lastmod)] : []),
    ...LANGS.map((each) => alternate(each, each)),
    alternate('x-default', DEFAULT_LANG),
  );
}
