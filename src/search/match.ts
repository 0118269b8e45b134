import { fit, isOneSlip, wordFit } from './fit.ts';
import { bestPhrase, mean } from './phrase.ts';
import type { Name, PreparedEntry } from './prepare.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchEntry } from './search-entry.ts';
import { joined, tokenize, type Token } from './token.ts';
import { ASKED, JOINED_SPANS, LEAST_CONTEXT_FIT, LETTERS, WEIGHT_SHARE, WITHOUT_FIGURE, WORD_FIT } from './weights.ts';

/** How a whole query fits an entry. */
export interface Match {
  readonly entry: SearchEntry;
  readonly score: number;
  /** The typed words are a name of the entry, nothing more and nothing less. */
  readonly isName: boolean;
  /** The typed words are one name, or begin one. */
  readonly isStrong: boolean;
  /** Some words were found only in the context, or not at all. */
  readonly isLoose: boolean;
}

/** How the query fits an entry; null where a word that must match does not. `forgiving` lets a slip pass. */
export function matchEntry(query: Query, prepared: PreparedEntry, forgiving: boolean): Match | null {
  const { entry, names } = prepared;
  const inNames = namesFits(query, names, forgiving);
  if (!query.words.some((word, i) => query.core.includes(word) && (inNames[i] ?? 0) > 0)) return null;
  const fits: number[] = [];
  let isLoose = false;
  for (const [i, word] of query.words.entries()) {
    const named = inNames[i] ?? 0;
    const found = named > 0 ? { fit: named, isLoose: false } : besideNames(query, word, prepared);
    if (found === null) return null;
    fits.push(found.fit);
    isLoose ||= found.isLoose;
  }
  const phrase = bestPhrase(query, names, forgiving);
  const score =
    mean(fits) + phrase.bonus + yearBonus(query, entry) + indexBonus(query, entry) + WEIGHT_SHARE * entry.weight;
  return {
    entry,
    score: entry.kind === 'check' && !query.hasFigure ? score * WITHOUT_FIGURE : score,
    isName: phrase.isName,
    isStrong: !forgiving && (phrase.isName || phrase.isRun),
    isLoose,
  };
}

/** How each word fits the names, by itself and with its neighbours. */
function namesFits(query: Query, names: readonly Name[], forgiving: boolean): number[] {
  const { words } = query;
  const alone = words.map((word, i) => bestFit(word, names, i === words.length - 1, forgiving));
  const together = joinedFits(words, names);
  const slipped = forgiving && isSlippedName(query, names) ? WORD_FIT.slip : 0;
  return words.map((word, i) =>
    Math.max(alone[i] ?? 0, together[i] ?? 0, slipped > 0 && query.core.includes(word) ? slipped : 0),
  );
}

/** What a word counts that no name has: the year of a figure, a word of the context, or nothing; null where it rules the entry out. */
function besideNames(
  query: Query,
  word: QueryWord,
  { entry, context }: PreparedEntry,
): { fit: number; isLoose: boolean } | null {
  if (word.isYear && hasYear(entry, word.folded)) return { fit: WORD_FIT.year, isLoose: false };
  if (word.isYear && entry.year !== undefined) return null;
  const isLoose = !word.isCommon;
  if (context.some((token) => fit(word, token, false) >= LEAST_CONTEXT_FIT)) return { fit: WORD_FIT.context, isLoose };
  return query.core.includes(word) ? null : { fit: 0, isLoose };
}

const hasYear = ({ years, answers }: SearchEntry, year: string): boolean =>
  (years?.includes(year) ?? false) || (answers?.some((answer) => answer.year === year) ?? false);

/** The year asked for counts when the entry is about it, and the more the entry can answer for it. */
function yearBonus({ words, year }: Query, entry: SearchEntry): number {
  if (year === null || entry.kind === 'check') return 0;
  if (entry.year === year) return ASKED.year;
  const answers = entry.answers?.filter((answer) => answer.year === year) ?? [];
  if (answers.length === 0) return entry.years?.includes(year) ? ASKED.coveredYear : 0;
  const isAsked = answers.some(({ index }) => namesIndex(words, index));
  return ASKED.answer + ASKED.eachAnswer * Math.min(answers.length, ASKED.mostAnswers) + (isAsked ? ASKED.index : 0);
}

/** Of the units of one name, the one with figures of the index asked for. */
const indexBonus = ({ words, year }: Query, { kind, answers = [] }: SearchEntry): number =>
  kind === 'unit' && year === null && answers.some(({ index }) => namesIndex(words, index)) ? ASKED.index : 0;

/** Do the typed words name the index, by its letters or their first word ("PAR" for "PAR INDEX")? */
export const namesIndex = (words: readonly Token[], abbr: string): boolean =>
  words.some((word) => word.folded === tokenize(abbr)[0]?.folded);

function bestFit(word: QueryWord, names: readonly Name[], isLast: boolean, forgiving: boolean): number {
  let best = 0;
  for (const name of names) {
    if (name.isQuestion && !word.asks && !word.isCommon && !word.isYear && !isLast) continue;
    for (const token of name.words) best = Math.max(best, wordFit(word, token, isLast, forgiving) * name.factor);
    best = Math.max(best, joinedFit(word, name, forgiving) * name.factor);
  }
  return best;
}

/** How a single word fits the name run together. */
function joinedFit(word: QueryWord, name: Name, forgiving: boolean): number {
  if (name.joined === '' || word.isNumber) return 0;
  if (name.joined === word.folded) return WORD_FIT.joined;
  if (word.folded.length >= LETTERS.joinedBeginning && name.joined.startsWith(word.folded))
    return WORD_FIT.joinedBeginning;
  return forgiving && isOneSlip(word.folded, name.joined) ? WORD_FIT.slip : 0;
}

/** Neighbouring words that together spell one word of a name: "br vt" is "BRVT", "ha noi" is "Hanoi". */
function joinedFits(words: readonly QueryWord[], names: readonly Name[]): number[] {
  const fits = words.map(() => 0);
  for (const start of words.keys())
    for (const length of JOINED_SPANS) {
      const span = words.slice(start, start + length);
      if (span.length < length || span.some((word) => word.isNumber)) continue;
      const run = joined(span);
      const spelled = names.filter((name) => name.joined === run || name.words.some(({ folded }) => folded === run));
      const best = Math.max(0, ...spelled.map(({ factor }) => WORD_FIT.joined * factor));
      for (let at = start; at < start + length; at++) fits[at] = Math.max(fits[at] ?? 0, best);
    }
  return fits;
}

/** A slip in a short word: the whole query is one slip from a whole name, as "quang nihn" from Quảng Ninh. */
function isSlippedName({ core }: Query, names: readonly Name[]): boolean {
  const run = joined(core);
  return !core.some((word) => word.isNumber) && names.some((name) => isOneSlip(run, name.joined));
}
