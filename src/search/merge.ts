import { excerptOf, type ExcerptPart } from './excerpt.ts';
import { namesIndex } from './match.ts';
import type { Meant } from './meaning.ts';
import { placeKey, type PreparedRegister } from './prepare.ts';
import type { Query } from './query.ts';
import type { Hit } from './score.ts';
import { pathOf, type SearchAnswer, type SearchEntry } from './search-entry.ts';
import type { TextHit } from './text-search.ts';
import { ENTRY_PLACE, LATE_FIGURE, PLACE_OFFSET } from './weights.ts';

/** One line of the result list. */
export interface Result {
  readonly url: string;
  /** A `SearchKind`, or what a page that the register does not know calls itself. */
  readonly kind: string;
  readonly title: string;
  readonly year: string;
  /** Without text where the figure comes later: the result keeps a line for it. */
  readonly answer: SearchAnswer | null;
  readonly note: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** What was found for a query. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly pages: readonly TextHit[];
  /** All that is known, found or not. */
  readonly register: PreparedRegister;
  /** What is lit in the pages' text. */
  readonly meant: Meant;
  readonly lang: string;
}

/**
 * What the query names: it stands first whatever the pages' text says, so it may be shown before that is read. A list
 * of names stands among these only where it is asked for by its own.
 */
export const namedResults = (query: Query, hits: readonly Hit[], register: PreparedRegister): Result[] =>
  hits.filter(isNamed).map(({ entry }) => resultOf(entry, query, register));

const isNamed = ({ entry, isStrong, isName }: Hit): boolean =>
  isStrong && (isName || entry.kind !== 'page' || entry.role !== undefined);

/**
 * One list out of two: entries that the query names come first; weaker entries and full-text pages follow, those found
 * both ways before the rest. A page stands once; one that the register knows shows its kind, year and figure.
 */
export function mergeResults({ query, hits, pages, register, meant, lang }: Found): Result[] {
  const known = entriesOfPages(register.entries);
  const fromPage = ({ content, ...page }: TextHit): Result => {
    const entry = known.get(page.url);
    const own = { ...page, answer: null, note: '' };
    return { ...(entry ? resultOf(entry, query, register) : own), excerpt: excerptOf(content, meant, lang) };
  };
  const named = namedResults(query, hits, register);
  const listed = new Set(named.map(({ url }) => pathOf(url)));
  const weak = [
    ...pages.map((page, place) => ({ result: fromPage(page), place })),
    ...hits
      .filter((hit) => !isNamed(hit))
      .map(({ entry }, place) => ({ result: resultOf(entry, query, register), place: place + ENTRY_PLACE })),
  ];
  return [...named, ...belowListed(byPlaces(weak.filter(({ result }) => !listed.has(pathOf(result.url)))))];
}

/** A page of the site never stands above the pages under its address, which it only lists. */
function belowListed(results: readonly Result[]): Result[] {
  const isList = ({ kind, url }: Result): boolean =>
    kind === 'page' && !url.includes('#') && results.some((other) => other.url !== url && other.url.startsWith(url));
  return [...results.filter((result) => !isList(result)), ...results.filter(isList)];
}

/** The entry of each page as a whole: no place on it, and no document, whose page tells of more than its number. */
function entriesOfPages(entries: PreparedRegister['entries']): Map<string, SearchEntry> {
  const known = new Map<string, SearchEntry>();
  for (const { entry } of entries)
    if (!known.has(entry.url) && !entry.url.includes('#') && entry.kind !== 'document') known.set(entry.url, entry);
  return known;
}

const resultOf = (entry: SearchEntry, query: Query, register: PreparedRegister): Result => ({
  url: entry.url,
  kind: entry.kind,
  title: entry.title,
  year: entry.year ?? '',
  answer: entry.kind === 'edition' ? answerOfEdition(query, entry, register) : answerFor(query, entry),
  note: entry.note ?? '',
  excerpt: [],
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

/** Who has the place of an edition that was asked for, as far as that is known; else who is first. */
export function answerOfEdition(
  { place }: Pick<Query, 'place'>,
  { answers = [], last, context }: Pick<SearchEntry, 'answers' | 'last' | 'context'>,
  { placed, nobodyAt }: Pick<PreparedRegister, 'placed' | 'nobodyAt'>,
): SearchAnswer | null {
  if (place === null) return answers[0] ?? null;
  if (place === 'last' || !last) return last ?? null;
  const { index, year } = last;
  if (nobodyAt === null) return { index, year, text: '', letters: LATE_FIGURE.placeLetters };
  const there = placed.get(placeKey(context, last, place)) ?? [];
  const text =
    there.length > 0
      ? there.join('; ')
      : nobodyAt.replace('{place}', String(place)).replace('{edition}', `${index} ${year}`);
  return { index, year, text };
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
