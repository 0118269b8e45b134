import type { SearchEntry } from './search-entry.ts';
import { bestPhrase } from './phrase.ts';
import type { Name, Prepared } from './prepare.ts';
import { parseQuery, type Query, type QueryWord } from './query.ts';
import { fit, isOneSlip, SLIP_FIT, tokenize, wordFit, type Token } from './token.ts';

/** An entry that answers a query. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
  /** Every typed word is in the entry's names and they are one name, or begin one: shown before full-text hits. */
  readonly isStrong: boolean;
  /** The typed words are a name of the entry, nothing more and nothing less. */
  readonly isName: boolean;
}

/** How a whole query fits an entry. */
interface Match {
  readonly entry: SearchEntry;
  readonly score: number;
  /** The typed words are a name of the entry, nothing more and nothing less. */
  readonly isName: boolean;
  readonly isStrong: boolean;
  /** Some words were found only in the context, or not at all. */
  readonly isLoose: boolean;
}

const CONTEXT_FIT = 0.3;
const YEAR_FIT = 0.7;
const MOST_ON_PAGE = 3;
/** A doubtful figure is mostly asked for by its number; without one the unit and the edition come first. */
const WITHOUT_FIGURE = 0.75;
/** What scores under this share of the best is noise beside it. */
const LEAST_SHARE = 0.55;

/**
 * The entries that a query names, best first, one per address. Every word must match (marks as typed before marks
 * folded, whole words before beginnings); only when nothing does, one slip per longer word is forgiven.
 */
export function findEntries(typed: string, prepared: readonly Prepared[]): Hit[] {
  const query = parseQuery(typed);
  if (query.words.length === 0) return [];
  const matches = [false, true].reduce<Match[]>(
    (found, forgiving) => (found.length > 0 ? found : prepared.flatMap((p) => matchEntry(query, p, forgiving) ?? [])),
    [],
  );
  const isNamed = matches.some((match) => match.isName && !match.isLoose);
  const sorted = matches.filter((match) => !isNamed || (match.isStrong && !match.isLoose)).sort(byScore);
  const near = sorted.filter(({ score }) => score >= sorted[0]!.score * LEAST_SHARE);
  return withoutCrowds(near, query.year === null).map(({ entry, score, isStrong, isName, isLoose }) => ({
    entry,
    score,
    isStrong,
    isName: isName && !isLoose,
  }));
}

/** Best first; among equals the weightier, then the newer edition. */
const byScore = (a: Match, b: Match): number =>
  b.score - a.score ||
  b.entry.weight - a.entry.weight ||
  (b.entry.year ?? '').localeCompare(a.entry.year ?? '') ||
  (a.entry.url < b.entry.url ? -1 : 1);

const pathOf = (url: string): string => url.replace(/#.*$/, '');

/** Each address once, at most three places on one page, and without a year only the newest edition of an index. */
function withoutCrowds(sorted: readonly Match[], isOneEditionEnough: boolean): Match[] {
  const urls = new Set<string>();
  const onPage = new Map<string, number>();
  const series = new Set<string>();
  return sorted.filter(({ entry }) => {
    const path = pathOf(entry.url);
    const isShown =
      urls.has(entry.url) ||
      onPage.get(path) === MOST_ON_PAGE ||
      (isOneEditionEnough && entry.series !== undefined && series.has(entry.series));
    if (isShown) return false;
    urls.add(entry.url);
    onPage.set(path, (onPage.get(path) ?? 0) + 1);
    if (entry.series !== undefined) series.add(entry.series);
    return true;
  });
}

function matchEntry(query: Query, { entry, names, context }: Prepared, forgiving: boolean): Match | null {
  const fits = query.words.map((word, i) => bestFit(word, names, i === query.words.length - 1, forgiving));
  coverJoined(query, names, fits);
  if (forgiving) coverSlippedName(query, names, fits);
  const isInNames = query.core.some((word) => fits[query.words.indexOf(word)]! > 0);
  if (!isInNames) return null;

  let isLoose = false;
  for (const [i, word] of query.words.entries()) {
    if (fits[i]! > 0) continue;
    if (word.isYear && hasYear(entry, word.folded)) {
      fits[i] = YEAR_FIT;
      continue;
    }
    if (word.isYear && entry.year !== undefined) return null;
    if (!word.isGeneric) isLoose = true;
    if (context.some((token) => fit(word, token, false) >= 0.8)) fits[i] = CONTEXT_FIT;
    else if (query.core.includes(word)) return null;
  }
  const quality = fits.reduce((sum, value) => sum + value, 0) / fits.length;
  const phrase = bestPhrase(query, names, forgiving);
  const score = quality + phrase.bonus + yearBonus(query, entry) + indexBonus(query, entry) + 0.3 * entry.weight;
  return {
    entry,
    score: entry.kind === 'check' && !query.hasFigure ? score * WITHOUT_FIGURE : score,
    isName: phrase.isName,
    isStrong: !forgiving && (phrase.isName || phrase.isRun),
    isLoose,
  };
}

const hasYear = ({ years, answers }: SearchEntry, year: string): boolean =>
  (years?.includes(year) ?? false) || (answers?.some((answer) => answer.year === year) ?? false);

/** The year asked for counts when the entry is about it, and the more the entry can answer for it. */
function yearBonus({ words, year }: Query, entry: SearchEntry): number {
  if (year === null || entry.kind === 'check') return 0;
  if (entry.year === year) return 0.45;
  const answers = entry.answers?.filter((answer) => answer.year === year) ?? [];
  if (answers.length === 0) return entry.years?.includes(year) ? 0.2 : 0;
  const isAsked = answers.some(({ index }) => namesIndex(words, index));
  return 0.15 + 0.03 * Math.min(answers.length, 5) + (isAsked ? 0.15 : 0);
}

/** Of the units of one name, the one with figures of the index asked for. */
const indexBonus = ({ words, year }: Query, { kind, answers = [] }: SearchEntry): number =>
  kind === 'unit' && year === null && answers.some(({ index }) => namesIndex(words, index)) ? 0.15 : 0;

/** Do the typed words name the index, by its letters or their first word ("PAR" for "PAR INDEX")? */
export const namesIndex = (words: readonly Token[], abbr: string): boolean =>
  words.some((word) => word.folded === tokenize(abbr)[0]?.folded);

function bestFit(word: QueryWord, names: readonly Name[], isLast: boolean, forgiving: boolean): number {
  let best = 0;
  for (const name of names) {
    for (const token of name.words) best = Math.max(best, wordFit(word, token, isLast, forgiving) * name.factor);
    if (name.joined === '' || word.isNumber) continue;
    if (name.joined === word.folded) best = Math.max(best, 0.9 * name.factor);
    else if (word.folded.length > 4 && name.joined.startsWith(word.folded)) best = Math.max(best, 0.5 * name.factor);
    else if (forgiving && isOneSlip(word.folded, name.joined)) best = Math.max(best, SLIP_FIT * name.factor);
  }
  return best;
}

/** Neighbouring words that together spell one word of a name: "br vt" covers "BRVT", "ha noi" covers "Hanoi". */
function coverJoined({ words }: Query, names: readonly Name[], fits: number[]): void {
  for (let start = 0; start < words.length - 1; start++) {
    for (const length of [4, 3, 2]) {
      const span = words.slice(start, start + length);
      if (span.length < length || span.some((word) => word.isNumber)) continue;
      const joined = span.map((word) => word.folded).join('');
      for (const name of names) {
        if (!name.words.some((token) => token.folded === joined) && name.joined !== joined) continue;
        span.forEach((_, k) => (fits[start + k] = Math.max(fits[start + k]!, 0.9 * name.factor)));
      }
    }
  }
}

/** A slip in a short word: the whole query is one slip from a whole name, as "quang nihn" from Quảng Ninh. */
function coverSlippedName({ words, core }: Query, names: readonly Name[], fits: number[]): void {
  const joined = core.map((word) => word.folded).join('');
  if (core.some((word) => word.isNumber) || !names.some((name) => isOneSlip(joined, name.joined))) return;
  for (const word of core) {
    const i = words.indexOf(word);
    fits[i] = Math.max(fits[i]!, SLIP_FIT);
  }
}
