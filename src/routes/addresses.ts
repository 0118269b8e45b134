import { DEFAULT_LANG, LANGS, perLanguage, type Lang, type Text } from '../language/lang.ts';
import { CALENDAR } from './page-kinds.words.ts';
import { PAGE_KINDS, type PageKind, type PageKindName } from './page-kinds.ts';

/** A page of one kind: the kind, and what tells it from its siblings. */
export type PageOf<Name extends PageKindName> = { readonly kind: Name } & ((typeof PAGE_KINDS)[Name] extends PageKind<
  infer Own
>
  ? Own
  : never);

/** A page of the site, whatever its kind. */
export type PageRef = { [Name in PageKindName]: PageOf<Name> }[PageKindName];

/** The lists of the record of the reform. */
export const REGISTERS = ['sessions', 'documents', 'targets', 'tasks', 'periodic', 'within'] as const;
/** The name of one of them, which is its kind of page. */
export type RegisterKind = (typeof REGISTERS)[number];

/** The registers that have a feed. */
export const FEED_REGISTERS = [
  'sessions',
  'documents',
  'targets',
  'tasks',
  'periodic',
] as const satisfies readonly RegisterKind[];
/** A register that has a feed. */
export type FeedRegister = (typeof FEED_REGISTERS)[number];

const segmentsOf = (page: PageRef, lang: Lang): readonly string[] =>
  (PAGE_KINDS[page.kind] as unknown as PageKind<PageRef>).segments(page, lang);

/** A page's path from the root of the site, without the base path: "/tinh/kon-tum/", "/en/provinces/kon-tum/". */
export function pathOf(page: PageRef, lang: Lang): string {
  // Hosts look for the page of what is not there under this name.
  if (page.kind === 'not-found' && lang === DEFAULT_LANG) return '/404.html';
  return `/${[...(lang === DEFAULT_LANG ? [] : [lang]), ...segmentsOf(page, lang)].map((part) => `${part}/`).join('')}`;
}

/** Folder of the files that serve every language. */
const DATA = pathOf({ kind: 'data' }, DEFAULT_LANG);

/** Where downloads of an edition stand; column names are the same in every language, so one file serves all. */
export const editionFile = (index: string, edition: string, extension: 'csv' | 'xlsx'): string =>
  `${DATA}${index}/${edition}.${extension}`;

/** All observations of every index in one long table. */
export const longFile = `${DATA}toan-bo.csv`;

/** The feed of corrections stands beside its log. */
export const correctionsFeedPath = (lang: Lang): string =>
  `${pathOf({ kind: 'corrections-log' }, lang).slice(0, -1)}.xml`;

/** The feed of news. */
export const feedPath = (lang: Lang): string => `${pathOf({ kind: 'news-list' }, lang).slice(0, -1)}.xml`;

/** The picture that previews of links show. */
export const sharePicturePath = (lang: Lang): string => `/og-${lang}.png`;

/** A file beside a chart's own page. */
export const chartFile = (id: string, lang: Lang, file: 'chart.svg' | 'chart.csv'): string =>
  `${pathOf({ kind: 'chart', id }, lang)}${file}`;

/** A page in each language, for hreflang. */
export const twinsOf = (page: PageRef): Text => perLanguage((lang) => pathOf(page, lang));

/** The register of entities that search answers from, one file per language. */
export const searchRegisterPath = (lang: Lang): string => `${pathOf({ kind: 'search' }, lang)}register.json`;

/** The names in it, which answer while the rest loads. */
export const searchNamesPath = (lang: Lang): string => `${pathOf({ kind: 'search' }, lang)}names.json`;

/** The language of a page by its path under a base path. */
export function langOfPath(path: string, base: string): Lang {
  const inside = path.slice(base.replace(/\/$/, '').length);
  const [, first] = inside.split('/');
  return LANGS.find((lang) => lang !== DEFAULT_LANG && lang === first) ?? DEFAULT_LANG;
}

/** A register's own feed. */
export const registerFeedPath = (register: RegisterKind, lang: Lang): string =>
  `${pathOf({ kind: register }, lang).slice(0, -1)}.xml`;

/** The calendar of sessions. */
export const calendarPath = (lang: Lang): string => `${pathOf({ kind: 'sessions' }, lang)}${CALENDAR[lang]}`;

/** A register as a table; it serves every language. */
export const registerFile = (register: RegisterKind): string =>
  `${DATA}${segmentsOf({ kind: register }, DEFAULT_LANG)[0]}.csv`;

/** A periodic series as a table. */
export const seriesFile = (series: string): string =>
  `${DATA}${segmentsOf({ kind: 'series', id: series }, DEFAULT_LANG).join('/')}.csv`;
