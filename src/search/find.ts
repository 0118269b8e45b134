import { answerEntries } from './answer.ts';
import { meaningOf } from './meaning.ts';
import { mergeResults, namedResults, type Result } from './merge.ts';
import { nearEntries } from './near-names.ts';
import { prepareRegister, type PreparedRegister } from './prepare.ts';
import { parseQuery } from './query.ts';
import type { Hit } from './score.ts';
import type { SearchEntry, SearchRegister } from './search-entry.ts';
import { textHits, type PagefindFragment } from './text-search.ts';
import { hasWord, tokenize } from './token.ts';

/** A register that is ready to answer. */
export interface Register {
  readonly entries: readonly SearchEntry[];
  readonly prepared: PreparedRegister;
}

/** A register as its file has it, made ready. */
export const readyRegister = (register: SearchRegister): Register => ({
  entries: register.entries,
  prepared: prepareRegister(register),
});

/** What answers where no register came. */
export const NO_REGISTER: Register = readyRegister({
  entries: [],
  contexts: {},
  words: { kinds: [], turns: [], country: [] },
});

/**
 * What the query names, by one register alone: it stays first when more is known. A number asks for one thing; what
 * has another number, or none, waits.
 */
export function findNames(typed: string, { prepared }: Register): Result[] {
  const query = parseQuery(typed, prepared.lexicon);
  const numbers = query.words.filter((word) => word.isNumber && !word.isYear);
  const isAsked = ({ entry }: Hit): boolean => {
    if (numbers.length === 0 || query.place !== null) return true;
    const words = tokenize([entry.title, ...entry.terms].join(' '));
    return numbers.every((number) => hasWord(words, number));
  };
  return namedResults(query, answerEntries(typed, prepared).filter(isAsked), prepared);
}

/** All that is found, by the register and in the pages' text. */
export function findAll(
  typed: string,
  { prepared }: Register,
  fragments: readonly PagefindFragment[],
  lang: string,
): Result[] {
  const query = parseQuery(typed, prepared.lexicon);
  const hits = answerEntries(typed, prepared);
  const pages = textHits({ typed, core: query.core, lang }, fragments);
  return mergeResults({ query, hits, pages, register: prepared, meant: meaningOf(query, hits, prepared), lang });
}

/** Names near to a query that found nothing. */
export const findNear = (typed: string, { entries }: Register): SearchEntry[] => nearEntries(typed, entries);
