import { isLang, LANGS, type Lang } from '../language/lang.ts';
import { newsTextAt } from '../schema/front-matter.ts';
import type { Article } from '../reading/article.ts';
import type { Facts } from './facts.ts';

/** One news item: a folder with a text in each language. */
export interface NewsTexts {
  /** Folder name. */
  readonly id: string;
  readonly texts: ReadonlyMap<Lang, Article>;
  /** Files that are there, readable or not. */
  readonly present: readonly Lang[];
}

/** One article with its language. */
export interface NewsArticle {
  readonly id: string;
  readonly lang: Lang;
  readonly article: Article;
}

/** News folders in order of their names. */
export function newsItems(facts: Facts): NewsTexts[] {
  const present = new Map<string, Lang[]>();
  for (const path of facts.paths) {
    const text = newsTextAt(path);
    if (text) present.set(text.folder, [...(present.get(text.folder) ?? []), text.lang]);
  }
  return [...present].map(([id, langs]) => ({
    id,
    present: langs,
    texts: new Map(
      LANGS.flatMap((lang): [Lang, Article][] => {
        const article = facts.texts.get(`content/news/${id}/${lang}.md`);
        return article ? [[lang, article]] : [];
      }),
    ),
  }));
}

/** Every text of every news item that can be read. */
export const newsArticles = (facts: Facts): NewsArticle[] =>
  newsItems(facts).flatMap(({ id, texts }) => [...texts].map(([lang, article]) => ({ id, lang, article })));

/** The texts of content/pages that can be read. */
export const pageTexts = (facts: Facts): Article[] =>
  [...facts.texts.values()].filter(({ file }) => file.startsWith('content/pages/'));

/** The texts of content/pages by their page. */
export function pagesByName(facts: Facts): ReadonlyMap<string, ReadonlyMap<Lang, Article>> {
  const pages = new Map<string, Map<Lang, Article>>();
  for (const article of pageTexts(facts)) {
    const [, name = '', lang = ''] = /^content\/pages\/([^/]+)\/(\w+)\.mdx?$/.exec(article.file) ?? [];
    if (isLang(lang)) pages.set(name, (pages.get(name) ?? new Map<Lang, Article>()).set(lang, article));
  }
  return pages;
}

/** The figures of an item as maps; whatever else stands there is reported elsewhere. */
export function figuresOf({ frontMatter }: Article): Readonly<Record<string, unknown>>[] {
  const { figures } = frontMatter;
  return Array.isArray(figures) ? figures.map((figure: unknown) => (isMap(figure) ? figure : {})) : [];
}

/** Does the unit of a figure say that it is a rank: "hạng", "thứ", "rank", "place"? */
export const isRankUnit = (unit: string): boolean => /^(?:hạng|thứ|rank|place)/i.test(unit);

/** Is a value of front matter a map of keys? */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text or number as text; '' for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** A list of front matter as texts; [] for what is no list. */
export const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);
