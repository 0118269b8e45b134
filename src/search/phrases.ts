import { says, tokenize, type Token } from './token.ts';
import type { Phrases } from './words.ts';

/** A phrase of a list with what it means there. */
export interface Phrase<Meaning> {
  readonly words: readonly Token[];
  readonly meaning: Meaning;
  /** What it is when typed without its marks: the same, nothing, or a syllable of names first. */
  readonly unmarked: 'same' | 'nothing' | 'syllable';
}

/** The phrases of a list; see `Phrases` for its signs. */
export const phrasesOf = <Meaning>(list: Phrases, meaning: Meaning): Phrase<Meaning>[] =>
  list
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({
      words: tokenize(text),
      meaning,
      unmarked: text.startsWith('=')
        ? ('nothing' as const)
        : text.startsWith('~')
          ? ('syllable' as const)
          : ('same' as const),
    }))
    .filter(({ words }) => words.length > 0);

/** Longer phrases first: a word belongs to the longest phrase that covers it. */
export const longestFirst = <Meaning>(phrases: readonly Phrase<Meaning>[]): Phrase<Meaning>[] =>
  [...phrases].sort((a, b) => b.words.length - a.words.length);

/**
 * The phrase that each word belongs to, read from the front; null for a word of none.
 * @param mayStand refuses a phrase at a place
 */
export function readPhrases<Meaning>(
  tokens: readonly Token[],
  phrases: readonly Phrase<Meaning>[],
  mayStand: (phrase: Phrase<Meaning>, at: number) => boolean = () => true,
): (Phrase<Meaning> | null)[] {
  const read: (Phrase<Meaning> | null)[] = [];
  while (read.length < tokens.length) {
    const at = read.length;
    const phrase = phrases.find((each) => standsAt(tokens, at, each) && mayStand(each, at)) ?? null;
    read.push(...(phrase?.words ?? [null]).map(() => phrase));
  }
  return read;
}

/** Does the phrase begin at this place? */
export const standsAt = (tokens: readonly Token[], at: number, { words, unmarked }: Phrase<unknown>): boolean =>
  words.every((word, k) =>
    unmarked === 'nothing' ? tokens[at + k]?.exact === word.exact : says(tokens[at + k], word),
  );
