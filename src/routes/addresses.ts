import { slugify } from '../language/fold.ts';
import { LANGS, type Lang, type Text } from '../language/lang.ts';
import type { UnitLine } from '../model/lineage.ts';
import type { Field } from '../model/record.ts';
import { site } from '../site.ts';

/** The lists of the record of the reform. */
export type RegisterKind = 'sessions' | 'documents' | 'targets' | 'tasks' | 'periodic' | 'within';

/** Every kind of page there is. One address table serves both languages, so a page and its twin cannot part. */
export type PageRef =
  | {
      readonly kind:
        | 'home'
        | 'rankings'
        | 'provinces'
        | 'ministries'
        | 'a-z'
        | 'fields'
        | 'news-list'
        | 'sources'
        | 'under-check'
        | 'corrections-log'
        | 'proof'
        | 'problem-codes'
        | 'check-file'
        | 'data'
        | 'charts'
        | 'glossary'
        | 'search'
        | 'not-found'
        | RegisterKind;
    }
  | { readonly kind: 'index'; readonly index: string }
  | { readonly kind: 'edition'; readonly index: string; readonly edition: string }
  | { readonly kind: 'unit'; readonly line: Pick<UnitLine, 'kind' | 'segment'> }
  | { readonly kind: 'field'; readonly field: Pick<Field, 'id' | 'name'> }
  | { readonly kind: 'news'; readonly id: string }
  | { readonly kind: 'chart' | 'session' | 'document' | 'series'; readonly id: string }
  /** Units inside a province; `province` is the province's own segment. */
  | { readonly kind: 'within-edition'; readonly province: Text; readonly edition: string }
  | { readonly kind: 'text'; readonly slug: string };

/** First segments, both languages in one table. */
const SEGMENTS = {
  rankings: { vi: 'bang-xep-hang', en: 'rankings' },
  provinces: { vi: 'tinh', en: 'provinces' },
  ministries: { vi: 'bo', en: 'ministries' },
  'a-z': { vi: 'a-z', en: 'a-z' },
  fields: { vi: 'linh-vuc', en: 'fields' },
  'news-list': { vi: 'tin', en: 'news' },
  sources: { vi: 'nguon', en: 'sources' },
  'under-check': { vi: 'dang-kiem-tra', en: 'under-check' },
  'corrections-log': { vi: 'so-dinh-chinh', en: 'corrections-log' },
  proof: { vi: 'chung-minh', en: 'proof' },
  'problem-codes': { vi: 'ma-loi', en: 'problem-codes' },
  'check-file': { vi: 'kiem-tra-tep', en: 'check-a-file' },
  data: { vi: 'du-lieu', en: 'data' },
  charts: { vi: 'bieu-do', en: 'charts' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  search: { vi: 'tim-kiem', en: 'search' },
  sessions: { vi: 'phien-hop', en: 'sessions' },
  documents: { vi: 'van-ban', en: 'documents' },
  targets: { vi: 'muc-tieu', en: 'targets' },
  tasks: { vi: 'nhiem-vu', en: 'tasks' },
  periodic: { vi: 'so-lieu-ky', en: 'periodic-figures' },
  within: { vi: 'noi-tinh', en: 'within-provinces' },
} as const satisfies Record<string, Text>;

/** Segments of the texts in content/pages; a text not named here uses its folder's name in both languages. */
const TEXT_SEGMENTS: Readonly<Record<string, Text>> = {
  method: { vi: 'phuong-phap', en: 'method' },
  about: { vi: 'gioi-thieu', en: 'about' },
  reuse: { vi: 'su-dung-lai', en: 'reuse' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
  privacy: { vi: 'quyen-rieng-tu', en: 'privacy' },
  corrections: { vi: 'dinh-chinh', en: 'corrections' },
};

export const indexSegment = (index: string): Text => site.indexSegments[index] ?? { vi: index, en: index };

/** A page's path from the root of the site, without the base path: "/tinh/kon-tum/", "/en/provinces/kon-tum/". */
export function pathOf(page: PageRef, lang: Lang): string {
  if (page.kind === 'not-found') return lang === 'vi' ? '/404.html' : '/en/404/';
  const parts = partsOf(page, lang);
  return `/${[...(lang === 'en' ? ['en'] : []), ...parts].map((part) => `${part}/`).join('')}`;
}

function partsOf(page: Exclude<PageRef, { kind: 'not-found' }>, lang: Lang): string[] {
  switch (page.kind) {
    case 'home':
      return [];
    case 'index':
      return [SEGMENTS.rankings[lang], indexSegment(page.index)[lang]];
    case 'edition':
      return [SEGMENTS.rankings[lang], indexSegment(page.index)[lang], page.edition];
    case 'unit':
      return [SEGMENTS[page.line.kind === 'province' ? 'provinces' : 'ministries'][lang], page.line.segment[lang]];
    case 'field':
      return [SEGMENTS.fields[lang], lang === 'vi' ? page.field.id : slugify(page.field.name.en)];
    case 'news':
      return [SEGMENTS['news-list'][lang], page.id];
    case 'chart':
      return [SEGMENTS.charts[lang], page.id];
    case 'session':
      return [SEGMENTS.sessions[lang], page.id];
    case 'document':
      return [SEGMENTS.documents[lang], page.id];
    case 'series':
      return [SEGMENTS.periodic[lang], page.id];
    case 'within-edition':
      return [SEGMENTS.within[lang], page.province[lang], page.edition];
    case 'text':
      return [(TEXT_SEGMENTS[page.slug] ?? { vi: page.slug, en: page.slug })[lang]];
    default:
      return [SEGMENTS[page.kind as keyof typeof SEGMENTS][lang]];
  }
}

/** Where downloads of an edition stand; column names are the same in both languages, so one file serves both. */
export const editionFile = (index: string, edition: string, extension: 'csv' | 'xlsx'): string =>
  `/${SEGMENTS.data.vi}/${index}/${edition}.${extension}`;

/** All observations of every index in one long table. */
export const longFile = `/${SEGMENTS.data.vi}/toan-bo.csv`;

/** The feed of corrections stands beside its log. */
export const correctionsFeedPath = (lang: Lang): string =>
  `${pathOf({ kind: 'corrections-log' }, lang).slice(0, -1)}.xml`;

export const feedPath = (lang: Lang): string => (lang === 'vi' ? '/tin.xml' : '/en/news.xml');

/** A file beside a chart's own page. */
export const chartFile = (id: string, lang: Lang, file: 'chart.svg' | 'chart.csv'): string =>
  `${pathOf({ kind: 'chart', id }, lang)}${file}`;

/** Both twins of a page by language, for hreflang. */
export const twinsOf = (page: PageRef): Text =>
  Object.fromEntries(LANGS.map((lang) => [lang, pathOf(page, lang)])) as unknown as Text;

/** The register of entities that search answers from, one file per language. */
export const searchRegisterPath = (lang: Lang): string => `${pathOf({ kind: 'search' }, lang)}register.json`;

/** The language of a page by its path under a base path. */
export function langOfPath(path: string, base: string): Lang {
  const inside = path.slice(base.replace(/\/$/, '').length);
  return inside === '/en' || inside.startsWith('/en/') ? 'en' : 'vi';
}

/** A register's own feed, calendar and table; the table serves both languages. */
export const registerFeedPath = (register: RegisterKind, lang: Lang): string =>
  `${pathOf({ kind: register }, lang).slice(0, -1)}.xml`;
export const calendarPath = (lang: Lang): string =>
  `${pathOf({ kind: 'sessions' }, lang)}${lang === 'vi' ? 'lich.ics' : 'calendar.ics'}`;
export const registerFile = (register: RegisterKind): string => `/${SEGMENTS.data.vi}/${SEGMENTS[register].vi}.csv`;
export const seriesFile = (series: string): string => `/${SEGMENTS.data.vi}/${SEGMENTS.periodic.vi}/${series}.csv`;
