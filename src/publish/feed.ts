import { LANGS } from '../language/lang.ts';
import type { NewsItem } from '../model/record.ts';
import { site } from '../site.ts';
import { feedPath, pathOf } from './addresses.ts';
import type { PageContext } from './page-context.ts';
import { element, XML_DECLARATION, xmlText } from './xml.ts';

/** Where `updated` falls when there is nothing to date a feed by. */
const NO_DATE = '1970-01-01';

/**
 * The news of a language as Atom 1.0 (RFC 4287), newest event first. Every date is one that the news states: `updated`
 * of an entry is the last of event, publication of its source and our own correction; the feed's is the last of all. A
 * date known to the month stands at its first day; `published` is left out unless the day is known.
 */
export function newsFeed(ctx: PageContext): string {
  const { lang, t, data } = ctx;
  const self = ctx.absolute(feedPath(lang));
  const page = ctx.absolute(pathOf({ kind: 'news-list' }, lang));
  const updated = data.news.map(lastDateOf).sort().at(-1) ?? NO_DATE;
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    ...[
      element('id', {}, xmlText(self)),
      element('title', {}, xmlText(`${site.name[lang]}: ${t.news.title}`)),
      element('subtitle', {}, xmlText(t.news.intro)),
      element('updated', {}, instant(updated)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: page }),
      element('author', {}, element('name', {}, xmlText(site.publisher[lang])), element('uri', {}, xmlText(ctx.absolute(pathOf({ kind: 'home' }, lang))))),
      element('rights', {}, xmlText(t.page.licences)),
      ...data.news.map((item) => entry(ctx, item)),
    ].map((line) => `\n${line}`),
    '\n',
  );
  return `${XML_DECLARATION}${feed}\n`;
}

function entry(ctx: PageContext, item: NewsItem): string {
  const { lang, t, data } = ctx;
  const words = item.text[lang];
  const address = (language: typeof lang): string => ctx.absolute(pathOf({ kind: 'news', id: item.id }, language));
  const source = data.sources.get(item.source);
  const lines = [
    element('id', {}, xmlText(address(lang))),
    element('title', {}, xmlText(words.title)),
    element('updated', {}, instant(lastDateOf(item))),
    ...(isDay(item.publishedOn) ? [element('published', {}, instant(item.publishedOn))] : []),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: address(lang) }),
    ...LANGS.filter((other) => other !== lang).map((other) => element('link', { rel: 'related', type: 'text/html', hreflang: other, href: address(other) })),
    ...(source?.url ? [element('link', { rel: 'via', href: source.url })] : []),
    element('category', { term: item.kind, label: t.newsKinds[item.kind] }),
    ...data.fields.filter((field) => item.fields.includes(field.id)).map((field) => element('category', { term: field.id, label: field.name[lang] })),
    element('summary', { type: 'text' }, xmlText(words.summary)),
  ];
  return element('entry', {}, ...lines.map((line) => `\n  ${line}`), '\n');
}

/** The last day a news item states, as it stands: a day, a month or a year. */
const lastDateOf = ({ eventOn, publishedOn, updatedOn }: NewsItem): string =>
  [eventOn, publishedOn, updatedOn].filter((date) => date !== null).sort((a, b) => (instant(a) < instant(b) ? -1 : 1)).at(-1)!;

const isDay = (date: string | null): date is string => date !== null && date.length >= 10;

/** A day at midnight in Viet Nam, as Atom wants it; a month or a year begins it. */
function instant(date: string): string {
  const [year, month = '01', day = '01'] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day}T00:00:00+07:00`;
}
