import { slugify } from '../language/fold.ts';
import { DEFAULT_LANG, perLanguage, type Lang, type Text } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Index } from '../model/index-definition.ts';
import { everyLine, type UnitLine } from '../model/lineage.ts';
import type { Field } from '../model/record.ts';
import { isUnsourced } from '../model/timeline.ts';
import type { UnitKind } from '../model/unit.ts';
import { PAGE_WORDS, TEXT_SEGMENTS, type PageWords } from './page-kinds.words.ts';
import { innerPage, lineOfFolder } from './within-pages.ts';

/** What the list of pages needs beside the data: names that other rooms make. */
export interface Given {
  /** Folders of content/pages. */
  readonly texts: readonly string[];
  /** Ids of the charts that have a page of their own. */
  readonly charts: readonly string[];
}

/** A kind of page. `Own` is what tells one page of the kind from another: an index and an edition, an id. */
export interface PageKind<Own> {
  /** Its address after the language, a segment each. */
  segments: (page: Own, lang: Lang) => readonly string[];
  /** Every page of the kind. */
  pages: (data: Dataset, given: Given) => readonly Own[];
  /** For pages that search finds by their title. */
  search?: (page: Own, data: Dataset) => PageSearch;
  /** Folder in src/views where it is not the name of the kind. */
  readonly view?: string;
  /** Left out of the sitemap: nobody looks for it from outside. */
  readonly isUnlisted?: boolean;
}

/** How search finds a page by its title. */
export interface PageSearch {
  readonly title: Text;
  /** Other words people use for it, of all languages in one list. */
  readonly terms: readonly string[];
}

const kind = <Own>(each: PageKind<Own>): PageKind<Own> => each;

/** A kind that has one page. Search finds it by its title, where its words name one. */
const single = (words: PageWords | null, more: Partial<PageKind<object>> = {}): PageKind<object> => ({
  segments: (_, lang) => (words ? [words.segment[lang]] : []),
  pages: () => [{}],
  ...(words?.title ? { search: searchBy(words.title, words.terms) } : {}),
  ...more,
});

const searchBy =
  (title: NonNullable<PageWords['title']>, terms: readonly string[] = []) =>
  (): PageSearch => ({
    title: typeof title === 'function' ? perLanguage((lang) => title(messages[lang])) : title,
    terms,
  });

/** A list that is a page where something stands in it. */
const listOf = (items: (data: Dataset) => readonly unknown[]): Pick<PageKind<object>, 'pages'> => ({
  pages: (data) => (items(data).length > 0 ? [{}] : []),
});

/** A kind whose pages have an id, below the page that lists them. */
const byId = (
  list: Text,
  pages: (data: Dataset, given: Given) => readonly string[],
): PageKind<{ readonly id: string }> => ({
  segments: ({ id }, lang) => [list[lang], id],
  pages: (data, given) => pages(data, given).map((id) => ({ id })),
});

/**
 * Every kind of page there is, by name; src/views has a folder for each. One table serves both languages, so a page and
 * its twin cannot part.
 */
export const PAGE_KINDS = {
  home: single(null),
  rankings: single(PAGE_WORDS.rankings),
  /** The list of all units of a kind. */
  units: kind<{ readonly unitKind: UnitKind }>({
    segments: ({ unitKind }, lang) => [unitKind.segment[lang]],
    pages: (data) =>
      [...data.unitKinds.values()]
        .filter((unitKind) => [...data.unitSets.values()].some((set) => set.kind === unitKind))
        .map((unitKind) => ({ unitKind })),
    search: ({ unitKind }) => ({ title: unitKind.title, terms: unitKind.listWords }),
  }),
  'a-z': single(PAGE_WORDS['a-z']),
  fields: single(
    PAGE_WORDS.fields,
    listOf((data) => data.fields),
  ),
  'news-list': single(
    PAGE_WORDS['news-list'],
    listOf((data) => data.news),
  ),
  sources: single(PAGE_WORDS.sources),
  'under-check': single(PAGE_WORDS['under-check']),
  'corrections-log': single(PAGE_WORDS['corrections-log']),
  proof: single(PAGE_WORDS.proof),
  'check-file': single(PAGE_WORDS['check-file']),
  'problem-codes': single(PAGE_WORDS['problem-codes']),
  data: single(PAGE_WORDS.data),
  charts: single(PAGE_WORDS.charts),
  glossary: single(
    PAGE_WORDS.glossary,
    listOf((data) => data.glossary),
  ),
  search: single(PAGE_WORDS.search, { isUnlisted: true }),
  'not-found': single(PAGE_WORDS['not-found'], { isUnlisted: true }),
  sessions: single(
    PAGE_WORDS.sessions,
    listOf((data) => data.sessions),
  ),
  documents: single(
    PAGE_WORDS.documents,
    listOf((data) => data.documents),
  ),
  targets: single(
    PAGE_WORDS.targets,
    listOf((data) => data.targets),
  ),
  tasks: single(
    PAGE_WORDS.tasks,
    listOf((data) => data.tasks),
  ),
  periodic: single(
    PAGE_WORDS.periodic,
    listOf((data) => data.series),
  ),
  within: single(PAGE_WORDS.within, {
    ...listOf((data) => data.subprovincial),
    search: (_, data) => {
      const { title, terms } = PAGE_WORDS.within;
      return searchBy(title, [...terms, ...[...data.levels.values()].flatMap(({ searchWords }) => searchWords)])();
    },
  }),
  index: kind<{ readonly index: Pick<Index, 'id' | 'segment'> }>({
    segments: ({ index }, lang) => [PAGE_WORDS.rankings.segment[lang], index.segment[lang]],
    pages: (data) => data.indices.map((index) => ({ index })),
  }),
  edition: kind<{ readonly index: Pick<Index, 'id' | 'segment'>; readonly edition: string }>({
    segments: ({ index, edition }, lang) => [PAGE_WORDS.rankings.segment[lang], index.segment[lang], edition],
    pages: (data) => data.indices.flatMap((index) => index.editions.map(({ edition }) => ({ index, edition }))),
  }),
  unit: kind<{ readonly line: Pick<UnitLine, 'kind' | 'segment'> }>({
    segments: ({ line }, lang) => [line.kind.segment[lang], line.segment[lang]],
    pages: (data) => everyLine(data).map((line) => ({ line })),
  }),
  field: kind<{ readonly field: Pick<Field, 'id' | 'name'> }>({
    segments: ({ field }, lang) => [
      PAGE_WORDS.fields.segment[lang],
      lang === DEFAULT_LANG ? field.id : slugify(field.name[lang]),
    ],
    pages: (data) => data.fields.map((field) => ({ field })),
  }),
  news: byId(PAGE_WORDS['news-list'].segment, (data) => data.news.map(({ id }) => id)),
  session: byId(PAGE_WORDS.sessions.segment, (data) =>
    data.sessions.filter((session) => !isUnsourced(session)).map(({ id }) => id),
  ),
  document: byId(PAGE_WORDS.documents.segment, (data) => data.documents.map(({ id }) => id)),
  series: byId(PAGE_WORDS.periodic.segment, (data) => data.series.map(({ id }) => id)),
  /** Units inside a province; `province` is the province's own segment. */
  'within-edition': kind<{ readonly province: Text; readonly edition: string }>({
    segments: ({ province, edition }, lang) => [PAGE_WORDS.within.segment[lang], province[lang], edition],
    pages: (data) => data.subprovincial.map((inner) => innerPage(inner, lineOfFolder(data, inner.province))),
  }),
  chart: byId(PAGE_WORDS.charts.segment, (_, { charts }) => charts),
  text: kind<{ readonly slug: string }>({
    segments: ({ slug }, lang) => [TEXT_SEGMENTS[slug]?.[lang] ?? slug],
    pages: (_, { texts }) => texts.map((slug) => ({ slug })),
  }),
};

/** Name of a kind of page. */
export type PageKindName = keyof typeof PAGE_KINDS;
