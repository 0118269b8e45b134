import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { SearchEntry, SearchRegister } from './search-entry.ts';
import { joined, tokenize, type Token } from './token.ts';
import { MOST_JOINED_WORDS, NAME_FACTOR } from './weights.ts';

/** A name of an entry, cut into words. */
export interface Name {
  readonly words: readonly Token[];
  /** The words run together, so that "kontum" finds Kon Tum; '' for a single word and for a sentence. */
  readonly joined: string;
  /** 1 for the title and the first name, less for others. */
  readonly factor: number;
}

/** An entry ready for matching. */
export interface PreparedEntry {
  readonly entry: SearchEntry;
  readonly names: readonly Name[];
  readonly context: readonly Token[];
  /** The words of each thing an index is made of. */
  readonly parts: readonly (readonly Token[])[];
}

/** A register ready for matching. */
export interface PreparedRegister {
  readonly entries: readonly PreparedEntry[];
  readonly lexicon: Lexicon;
}

/** Cuts all names once, so that every key press only compares. */
export function prepareRegister({ entries, contexts, words }: SearchRegister): PreparedRegister {
  const shared = new Map(Object.entries(contexts).map(([key, text]) => [key, tokenize(text)]));
  const contextOf = ({ context = '' }: SearchEntry): readonly Token[] => shared.get(context) ?? tokenize(context);
  return { entries: entries.map((entry) => prepare(entry, contextOf(entry))), lexicon: lexiconOf(words) };
}

function prepare(entry: SearchEntry, context: readonly Token[]): PreparedEntry {
  const seen = new Set<string>();
  const names = [
    nameOf(entry.title, NAME_FACTOR.chief),
    ...entry.terms.map((term, i) => nameOf(term, i === 0 ? NAME_FACTOR.chief : NAME_FACTOR.other)),
    ...(entry.initials ?? []).map((term) => nameOf(term, NAME_FACTOR.initials)),
  ].filter(({ words }) => {
    const key = words.map((word) => word.exact).join(' ');
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  return { entry, names, context, parts: (entry.parts ?? []).map(tokenize) };
}

function nameOf(text: string, factor: number): Name {
  const words = tokenize(text);
  return { words, joined: words.length > 1 && words.length <= MOST_JOINED_WORDS ? joined(words) : '', factor };
}
