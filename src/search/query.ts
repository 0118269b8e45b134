import type { Lexicon } from './lexicon.ts';
import { readPhrases } from './phrases.ts';
import { placeAsked, readMeanings, type Place } from './places.ts';
import { isYear, tokenize, type Token } from './token.ts';

/** A typed word with its part in the query. */
export interface QueryWord extends Token {
  /** Common words around a name ("tỉnh", "điểm", "rank"): they help when they match and hurt little when they do not. */
  readonly isCommon: boolean;
  /** Does something in a question about rankings, maps, method or units. */
  readonly asks: boolean;
  /** 1990 to 2099: an edition or a day. */
  readonly isYear: boolean;
}

/** A query, read word by word. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** Words that must match: neither common nor a year, unless the query has nothing else. */
  readonly core: readonly QueryWord[];
  readonly year: string | null;
  /** The place in an edition that is asked for, from the second on. */
  readonly place: Place | null;
  /** A number that is not a year: a score, a rank, the number of a document. */
  readonly hasFigure: boolean;
}

/** Reads what was typed. */
export function parseQuery(text: string, lexicon: Lexicon): Query {
  const tokens = tokenize(text);
  const isAfterwardsYear = (at: number): boolean => tokens.slice(at + 1, at + 2).some(isYear);
  const phrases = readPhrases(
    tokens,
    lexicon.common,
    ({ unmarked }, at) => unmarked !== 'syllable' || tokens[at]?.isMarked === true || isAfterwardsYear(at),
  );
  const meanings = readMeanings(tokens, lexicon);
  const words = tokens.map((token, i): QueryWord => ({
    ...token,
    isCommon: phrases[i] != null || meanings[i]?.meaning.part === 'place',
    asks: meanings[i] != null,
    isYear: isYear(token),
  }));
  return {
    words,
    core: coreOf(words),
    place: placeAsked(meanings),
    year: words.findLast((word) => word.isYear)?.folded ?? null,
    hasFigure: words.some((word) => word.isNumber && !word.isYear),
  };
}

function coreOf(words: readonly QueryWord[]): readonly QueryWord[] {
  const undated = words.filter((word) => !word.isYear);
  const named = undated.filter((word) => !word.isCommon);
  return [named, undated, words].find((core) => core.length > 0) ?? [];
}
