import type { SearchAnswer, SearchEntry, SearchKind } from './search-entry.ts';
import type { TextHit } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { namesIndex, type Hit } from './score.ts';

/** One line of the result list. */
export interface Result {
  readonly url: string;
  readonly kind: SearchKind | string;
  readonly title: string;
  readonly year: string;
  readonly answer: SearchAnswer | null;
  readonly note: string;
  readonly excerptHtml: string;
}

/** How many results are shown. */
export const MOST_RESULTS = 25;

/**
 * One list out of two: entries that the query names come first; weaker entries and full-text pages follow, those found
 * both ways before the rest. A page stands once; one that the register knows shows its kind, year and figure.
 */
export function mergeResults(
  query: string,
  hits: readonly Hit[],
  pages: readonly TextHit[],
  entries: readonly SearchEntry[],
): Result[] {
  const known = new Map<string, SearchEntry>();
  for (const entry of entries)
    if (!known.has(entry.url) && !entry.url.includes('#') && entry.kind !== 'document') known.set(entry.url, entry);
  const excerpts = new Map(pages.map((page) => [page.url, page.excerptHtml]));
  const toResult = (entry: SearchEntry): Result => ({
    url: entry.url,
    kind: entry.kind,
    title: entry.title,
    year: entry.year ?? '',
    answer: answerFor(query, entry),
    note: entry.note ?? '',
    excerptHtml: entry.url.includes('#') || entry.note ? '' : (excerpts.get(entry.url) ?? ''),
  });

  const strong = hits.filter((hit) => hit.isStrong).map(({ entry }) => toResult(entry));
  const listed = new Set(strong.map(({ url }) => pathOf(url)));
  const places = new Map<string, { result: Result; weight: number }>();
  const count = (result: Result, place: number): void => {
    if (listed.has(pathOf(result.url))) return;
    const held = places.get(result.url);
    places.set(result.url, { result: held?.result ?? result, weight: (held?.weight ?? 0) + 1 / (5 + place) });
  };
  pages.forEach((page, place) => {
    const entry = known.get(page.url);
    count(entry ? { ...toResult(entry), excerptHtml: page.excerptHtml } : { ...page, answer: null, note: '' }, place);
  });
  hits.filter((hit) => !hit.isStrong).forEach(({ entry }, place) => count(toResult(entry), place + 0.5));
  const rest = [...places.values()].sort((a, b) => b.weight - a.weight).map(({ result }) => result);
  return [...strong, ...rest];
}

/** The figure that answers best: of the year and the index asked for, else the first, which is the newest of the first index. */
export function answerFor(query: string, { answers = [] }: SearchEntry): SearchAnswer | null {
  const { words, year } = parseQuery(query);
  const fits = ({ index, year: of }: SearchAnswer): number =>
    (of === year ? 2 : 0) + (namesIndex(words, index) ? 1 : 0);
  return answers.reduce<SearchAnswer | null>(
    (best, answer) => (best === null || fits(answer) > fits(best) ? answer : best),
    null,
  );
}

const pathOf = (url: string): string => url.replace(/#.*$/, '');
