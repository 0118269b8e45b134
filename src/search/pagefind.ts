import { pagefindSpellings } from './pagefind-query.ts';
import { rankPages } from './page-rank.ts';

/** The part of pagefind.js used here. */
interface PagefindModule {
  options(options: { bundlePath: string; baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}

interface PagefindFragment {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page found in the full text. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly year: string;
  /** HTML of Pagefind: text with `<mark>`. Never put into the page as it is. */
  readonly excerptHtml: string;
}

const MOST_PAGES = 15;
const EXCERPT_WORDS = 28;

/** Loads Pagefind from its folder; the base path is the folder's parent. Rejects when it cannot be loaded. */
export async function loadPagefind(folder: string): Promise<PagefindModule> {
  const bundlePath = new URL(folder, document.baseURI).pathname;
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as PagefindModule;
  await pagefind.options({
    bundlePath,
    baseUrl: new URL('..', new URL(folder, document.baseURI)).pathname,
    excerptLength: EXCERPT_WORDS,
  });
  await pagefind.init();
  return pagefind;
}

/** Pages found in the full text. */
export interface TextHits {
  readonly pages: readonly TextHit[];
  /** False when Pagefind found more than are read here. */
  readonly isAll: boolean;
}

/** Pages whose text has every word of the query, best first. Hits of all spellings are merged by their best score. */
export async function searchText(pagefind: PagefindModule, query: string, lang: string): Promise<TextHits> {
  const best = new Map<string, PagefindResult>();
  for (const spelling of pagefindSpellings(query)) {
    for (const result of (await pagefind.search(spelling)).results) {
      const held = best.get(result.id);
      if (!held || result.score > held.score) best.set(result.id, result);
    }
  }
  const top = [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAGES);
  const fragments = await Promise.all(top.map((result) => result.data()));
  return { pages: rankPages(query, lang, fragments).map(toHit), isAll: best.size <= MOST_PAGES };
}

const toHit = ({ url, meta, excerpt }: PagefindFragment): TextHit => ({
  url,
  title: meta.title ?? url,
  kind: meta.kind ?? 'page',
  year: meta.year ?? '',
  excerptHtml: excerpt,
});
