import { pathOf, type SearchEntry, type SearchKind } from './search-entry.ts';
import { matchEntry, type Match } from './match.ts';
import type { PreparedRegister } from './prepare.ts';
import { parseQuery } from './query.ts';
import { LEAST_SHARE, MOST } from './weights.ts';

/** An entry that answers a query. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
  /** Every typed word is in the entry's names and they are one name, or begin one: shown before full-text hits. */
  readonly isStrong: boolean;
  /** The typed words are a name of the entry, nothing more and nothing less. */
  readonly isName: boolean;
}

/**
 * The entries that a query names, best first, one per address. Every word must match (marks as typed before marks
 * folded, whole words before beginnings); only when nothing does, one slip per longer word is forgiven.
 */
export function findEntries(typed: string, { entries, lexicon }: PreparedRegister): Hit[] {
  const query = parseQuery(typed, lexicon);
  if (query.words.length === 0) return [];
  const matching = (forgiving: boolean): Match[] =>
    entries.flatMap((entry) => matchEntry(query, entry, forgiving) ?? []);
  const exact = matching(false);
  const matches = exact.length > 0 ? exact : matching(true);
  const isNamed = matches.some((match) => match.isName && !match.isLoose);
  const sorted = thingsFirst(matches.filter((match) => !isNamed || (match.isStrong && !match.isLoose)).sort(byScore));
  const least = (sorted[0]?.score ?? 0) * LEAST_SHARE;
  const near = sorted.filter(({ score }) => score >= least);
  return withoutCrowds(near, query.year === null).map(({ entry, score, isStrong, isName, isLoose }) => ({
    entry,
    score,
    isStrong,
    isName: isName && !isLoose,
  }));
}

/** What people look for under a name that a term explains. */
const THINGS: readonly SearchKind[] = ['unit', 'index', 'edition', 'field'];

/** Of what is called by the query, a thing stands before the term that explains it; every other place is kept. */
function thingsFirst(sorted: readonly Match[]): Match[] {
  const isAmong = ({ entry, isName, isLoose }: Match): boolean =>
    isName && !isLoose && (entry.kind === 'term' || THINGS.includes(entry.kind));
  const called = sorted.filter(isAmong);
  const inOrder = [
    ...called.filter(({ entry }) => entry.kind !== 'term'),
    ...called.filter(({ entry }) => entry.kind === 'term'),
  ];
  return sorted.map((match) => (isAmong(match) ? (inOrder.shift() ?? match) : match));
}

/** Best first; among equals the weightier, then the newer edition. */
const byScore = (a: Match, b: Match): number =>
  b.score - a.score ||
  b.entry.weight - a.entry.weight ||
  (b.entry.year ?? '').localeCompare(a.entry.year ?? '') ||
  (a.entry.url < b.entry.url ? -1 : 1);

/** Each address once, few places on one page, and without a year only the newest edition of an index. */
function withoutCrowds(sorted: readonly Match[], isOneEditionEnough: boolean): Match[] {
  const urls = new Set<string>();
  const onPage = new Map<string, number>();
  const series = new Set<string>();
  return sorted.filter(({ entry }) => {
    const path = pathOf(entry.url);
    const isShown =
      urls.has(entry.url) ||
      onPage.get(path) === MOST.onPage ||
      (isOneEditionEnough && entry.series !== undefined && series.has(entry.series));
    if (isShown) return false;
    urls.add(entry.url);
    onPage.set(path, (onPage.get(path) ?? 0) + 1);
    if (entry.series !== undefined) series.add(entry.series);
    return true;
  });
}
