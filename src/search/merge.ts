import type { Query } from './query.ts';
import { namesIndex } from './match.ts';
import type { Hit } from './score.ts';
import { pathOf, type SearchAnswer, type SearchEntry } from './search-entry.ts';
import type { TextHit } from './text-search.ts';
import { ENTRY_PLACE, PLACE_OFFSET } from './weights.ts';

/** One line of the result list. */
export interface Result {
  readonly url: string;
  /** A `SearchKind`, or what a page that the register does not know calls itself. */
  readonly kind: string;
  readonly title: string;
  readonly year: string;
  readonly answer: SearchAnswer | null;
  readonly note: string;
  readonly excerptHtml: string;
}

/** What was found for a query. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly pages: readonly TextHit[];
  /** All that the register has, found or not. */
  readonly entries: readonly SearchEntry[];
}

/**
 * One list out of two: entries that the query names come first; weaker entries and full-text pages follow, those found
 * both ways before the rest. A page stands once; one that the register knows shows its kind, year and figure.
 */
export function mergeResults({ query, hits, pages, entries }: Found): Result[] {
  const excerpts = new Map(pages.map((page) => [page.url, page.excerptHtml]));
  const known = entriesOfPages(entries);
  const fromEntry = (entry: SearchEntry): Result => resultOf(entry, query, excerpts.get(entry.url) ?? '');
  const fromPage = (page: TextHit): Result => {
    const entry = known.get(page.url);
    return entry ? { ...fromEntry(entry), excerptHtml: page.excerptHtml } : { ...page, answer: null, note: '' };
  };
  const strong = hits.filter((hit) => hit.isStrong).map(({ entry }) => fromEntry(entry));
  const listed = new Set(strong.map(({ url }) => pathOf(url)));
  const weak = [
    ...pages.map((page, place) => ({ result: fromPage(page), place })),
    ...hits
      .filter((hit) => !hit.isStrong)
      .map(({ entry }, place) => ({ result: fromEntry(entry), place: place + ENTRY_PLACE })),
  ];
  return [...strong, ...byPlaces(weak.filter(({ result }) => !listed.has(pathOf(result.url))))];
}

/** The entry of each page as a whole: no place on it, and no document, whose page tells of more than its number. */
function entriesOfPages(entries: readonly SearchEntry[]): Map<string, SearchEntry> {
  const known = new Map<string, SearchEntry>();
  for (const entry of entries)
    if (!known.has(entry.url) && !entry.url.includes('#') && entry.kind !== 'document') known.set(entry.url, entry);
  return known;
}

const resultOf = (entry: SearchEntry, query: Query, excerptHtml: string): Result => ({
  url: entry.url,
  kind: entry.kind,
  title: entry.title,
  year: entry.year ?? '',
  answer: answerFor(query, entry),
  note: entry.note ?? '',
  excerptHtml: entry.url.includes('#') || entry.note ? '' : excerptHtml,
});

/** Each address once, those with several places and the front ones first. */
function byPlaces(placed: readonly { readonly result: Result; readonly place: number }[]): Result[] {
  const found = new Map<string, { result: Result; weight: number }>();
  for (const { result, place } of placed) {
    const known = found.get(result.url);
    found.set(result.url, {
      result: known?.result ?? result,
      weight: (known?.weight ?? 0) + 1 / (PLACE_OFFSET + place),
    });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).map(({ result }) => result);
}

/**
 * The figure that answers best: of the index and the year asked for, or why there is none; then of the year, then of the
 * index; else the first, which is the newest of the first index.
 */
export function answerFor({ words, year }: Query, { answers = [], silences = [] }: SearchEntry): SearchAnswer | null {
  const isOfYear = (answer: SearchAnswer): boolean => answer.year === year;
  const isOfIndex = (answer: SearchAnswer): boolean => namesIndex(words, answer.index);
  const silent = silences.flatMap(({ index, years, text }) => years.map((of) => ({ index, year: of, text })));
  return (
    answers.find((answer) => isOfYear(answer) && isOfIndex(answer)) ??
    silent.find((answer) => isOfYear(answer) && isOfIndex(answer)) ??
    answers.find(isOfYear) ??
    answers.find(isOfIndex) ??
    answers[0] ??
    null
  );
}
