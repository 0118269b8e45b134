import { rankPages, type TextQuery } from './page-rank.ts';
import { pagefindSpellings } from './pagefind-query.ts';
import { MOST } from './weights.ts';

/** The part of pagefind.js that searches. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data: () => Promise<PagefindFragment>;
}

/** A page as Pagefind knows it. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page found in the full text. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly year: string;
  readonly content: string;
}

/** Pages that Pagefind found, best first by its own measure. */
export interface TextPages {
  readonly fragments: readonly PagefindFragment[];
  /** False when Pagefind found more than are read here. */
  readonly isAll: boolean;
}

/** Pages with the words of the query. Hits of all its spellings are merged by their best score. */
export async function searchText(pagefind: Pagefind, typed: string): Promise<TextPages> {
  const best = new Map<string, PagefindResult>();
  for (const spelling of pagefindSpellings(typed)) {
    for (const result of (await pagefind.search(spelling)).results) {
      const known = best.get(result.id);
      if (!known || result.score > known.score) best.set(result.id, result);
    }
  }
  const top = [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST.pages);
  return { fragments: await Promise.all(top.map((result) => result.data())), isAll: best.size <= MOST.pages };
}

/** Of these, the pages whose text has every word of the query, best first. */
export const textHits = (query: TextQuery, fragments: readonly PagefindFragment[]): TextHit[] =>
  rankPages(query, fragments).map(toHit);

const toHit = ({ url, meta, content }: PagefindFragment): TextHit => ({
  url,
  title: meta.title ?? url,
  kind: meta.kind ?? 'page',
  year: meta.year ?? '',
  content,
});
