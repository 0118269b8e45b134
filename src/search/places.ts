import type { Lexicon, Meaning } from './lexicon.ts';
import { readPhrases, standsAt, type Phrase } from './phrases.ts';
import { isYear, type Token } from './token.ts';

/** A place in an edition: its number, from the second on, or the last. */
export type Place = number | 'last';

/**
 * What each word of a query does in a question; null for a word of none. "hạng 43/63", "rank 43 of 63" and "43rd" ask
 * for a place; "bảng xếp hạng 63 tỉnh" counts units.
 */
export function readMeanings(tokens: readonly Token[], { question, beforePlace }: Lexicon): (Phrase<Meaning> | null)[] {
  const read = readPhrases(tokens, question);
  for (const [at, token] of tokens.entries()) {
    const place = placeNumber(token);
    if (place === null) continue;
    const before = beforePlace.find((phrase) => standsAt(tokens, at - phrase.words.length, phrase));
    const isOrdinal = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.exact ?? '');
    if (!isOrdinal && (!before || countsUnits(read, at))) continue;
    let end = at + (isOrdinal ? 2 : 1);
    if (tokens[end]?.exact === 'of' && placeNumber(tokens[end + 1]) !== null) end += 2;
    else if (placeNumber(tokens[end]) !== null) end++;
    const meaning: Meaning = place === 1 ? { part: 'order' } : { part: 'place', place };
    read.fill({ words: [], meaning, unmarked: 'same' }, at - (before?.words.length ?? 0), end);
  }
  return read;
}

/** The place that a query asks for; the first is none, as it is the order that is asked for then. */
export function placeAsked(read: readonly (Phrase<Meaning> | null)[]): Place | null {
  const meanings = read.flatMap((phrase) => phrase?.meaning ?? []);
  if (meanings.some(({ part }) => part === 'last')) return 'last';
  return meanings.flatMap((meaning) => (meaning.part === 'place' ? [meaning.place] : []))[0] ?? null;
}

/** A whole number that is no year and may be a place. */
const placeNumber = (token: Token | undefined): number | null =>
  token?.isNumber === true && !isYear(token) && /^[1-9]\d{0,2}$/.test(token.exact) ? Number(token.exact) : null;

/** A number between the word for a ranking and a kind of units. */
const countsUnits = (read: readonly (Phrase<Meaning> | null)[], at: number): boolean =>
  read[at - 1]?.meaning.part === 'list' && read[at + 1]?.meaning.part === 'kind';
