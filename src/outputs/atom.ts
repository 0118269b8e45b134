import { otherLangs, type Lang } from '../language/lang.ts';
import { licences } from '../wording/licences.ts';
import { pathOf } from '../routes/addresses.ts';
import type { PageContext } from '../routes/page-context.ts';
import { element, XML_DECLARATION, xmlText } from './xml.ts';

/** Where `updated` falls when there is nothing to date a feed by. */
const NO_DATE = '1970-01-01';

/** One entry of a feed. Dates are ISO days, months or years as the data state them. */
export interface AtomEntry {
  /** Full address; also the entry's id. */
  readonly address: string;
  /** The same thing in the other languages. */
  readonly twins: readonly { readonly lang: Lang; readonly address: string }[];
  readonly title: string;
  readonly updated: string;
  /** Left out unless the day is known. */
  readonly published?: string | null;
  /** Address of what it rests on. */
  readonly via?: string | null;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly summary: string;
}

/** A feed: its own address and the page it belongs to, both full. */
export interface AtomFeed {
  readonly self: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly entries: readonly AtomEntry[];
}

/** Atom 1.0 (RFC 4287). `updated` of the feed is the last of its entries; nothing is dated by the build. */
export function atomFeed(ctx: PageContext, { self, page, title, subtitle, entries }: AtomFeed): string {
  const { lang } = ctx;
  const updated = lastOf(entries.map((entry) => entry.updated)) ?? NO_DATE;
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    ...[
      element('id', {}, xmlText(self)),
      element('title', {}, xmlText(`${ctx.site.name}: ${title}`)),
      element('subtitle', {}, xmlText(subtitle)),
      element('updated', {}, instantOf(updated, ctx.data.site.utcOffset)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: page }),
      element(
        'author',
        {},
        element('name', {}, xmlText(ctx.site.publisher)),
        element('uri', {}, xmlText(ctx.absolute(pathOf({ kind: 'home' }, lang)))),
      ),
      element('rights', {}, xmlText(licences(ctx.data, lang))),
      ...entries.map((entry) => entryElement(entry, lang, ctx.data.site.utcOffset)),
    ].map((line) => `\n${line}`),
    '\n',
  );
  return `${XML_DECLARATION}${feed}\n`;
}

function entryElement(entry: AtomEntry, lang: Lang, offset: string): string {
  const lines = [
    element('id', {}, xmlText(entry.address)),
    element('title', {}, xmlText(entry.title)),
    element('updated', {}, instantOf(entry.updated, offset)),
    ...(isDay(entry.published) ? [element('published', {}, instantOf(entry.published, offset))] : []),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: entry.address }),
    ...entry.twins.map((twin) =>
      element('link', { rel: 'related', type: 'text/html', hreflang: twin.lang, href: twin.address }),
    ),
    ...(entry.via ? [element('link', { rel: 'via', href: entry.via })] : []),
    ...entry.categories.map(({ term, label }) => element('category', { term, label })),
    element('summary', { type: 'text' }, xmlText(entry.summary)),
  ];
  return element('entry', {}, ...lines.map((line) => `\n  ${line}`), '\n');
}

/** The latest of some dates of any precision, as it stands; undefined without any. */
export function lastOf(dates: readonly [string, ...string[]]): string;
export function lastOf(dates: readonly string[]): string | undefined;
export function lastOf(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1)).at(-1);
}

/** An address and its twins for an entry. `fragment` goes on all. */
export const addressesOf = (
  ctx: PageContext,
  pathIn: (lang: Lang) => string,
  fragment = '',
): Pick<AtomEntry, 'address' | 'twins'> => {
  return {
    address: ctx.absolute(pathIn(ctx.lang)) + fragment,
    twins: otherLangs(ctx.lang).map((lang) => ({ lang, address: ctx.absolute(pathIn(lang)) + fragment })),
  };
};

const isDay = (date: string | null | undefined): date is string => typeof date === 'string' && date.length >= 10;

/** The day that a date of any precision begins with. */
function startOf(date: string): string {
  const [year, month = '01', day = '01'] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

/** A day at midnight in the country, as Atom wants it; a month or a year begins it. */
export const instantOf = (date: string, offset: string): string => `${startOf(date)}T00:00:00${offset}`;
