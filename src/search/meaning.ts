import type { PreparedRegister } from './prepare.ts';
import type { Query } from './query.ts';
import type { Hit } from './score.ts';
import { joined, says, type Token } from './token.ts';
import { LETTERS } from './weights.ts';

/** What a query means in a text: the names it holds, spelt as they are, and the words that stand for themselves. */
export interface Meant {
  readonly names: readonly (readonly Token[])[];
  /** Typed words of no name, in their order. */
  readonly words: readonly Token[];
}

/**
 * Reads a query by what it found. "ha noi" that found Hà Nội means "Hà Nội" from now on, neither "nối" nor "nơi"; of
 * several names at one place those with the most words count.
 */
export function meaningOf({ words, core }: Query, hits: readonly Hit[], register: PreparedRegister): Meant {
  const found = new Set(hits.filter(({ isStrong }) => isStrong).map(({ entry }) => entry));
  const names = register.entries.filter(({ entry }) => found.has(entry)).flatMap((entry) => entry.names);
  const read: { names: (readonly Token[])[]; words: Token[] } = { names: [], words: [] };
  for (let at = 0; at < words.length;) {
    const here = names.flatMap((name) => {
      const length = lengthAt(words, at, name.words);
      return length > 0 ? [{ name, length }] : [];
    });
    const longest = Math.max(0, ...here.map(({ length }) => length));
    read.names.push(...here.filter(({ length }) => length === longest).map(({ name }) => name.words));
    const word = words[at];
    if (longest === 0 && word !== undefined && (core.includes(word) || word.isYear)) read.words.push(word);
    at += Math.max(1, longest);
  }
  return read;
}

/** How many typed words from a place on are the whole name, word by word or run together; 0 where they are not. */
function lengthAt(typed: readonly Token[], at: number, name: readonly Token[]): number {
  const [first] = typed.slice(at);
  if (first === undefined || name.length === 0) return 0;
  if (name.length > 1 && !first.isMarked && first.folded === joined(name)) return 1;
  return name.every((word, i) => typed[at + i]?.folded === word.folded) ? name.length : 0;
}

/**
 * Which words of a text a query lights: a name where all of it stands; a word as it was typed; a word typed without
 * marks also in other spelling, but only beside its neighbour in the query, or where it is the whole query.
 * @param isSame compares a typed word with one of the text, endings of the language aside
 */
export function litWords(
  { names, words }: Meant,
  text: readonly Token[],
  isSame: (typed: Token, word: Token) => boolean,
): boolean[] {
  const lit = text.map(() => false);
  const light = (at: number, length: number): void => void lit.fill(true, at, at + length);
  const leastRun = words.length === 1 && names.length === 0 ? 1 : 2;
  for (const at of text.keys()) {
    for (const name of names) if (name.every((word, i) => text[at + i]?.exact === word.exact)) light(at, name.length);
    for (const first of words.keys()) {
      let length = 0;
      while (isRead(words[first + length], text[at + length], first + length === words.length - 1)) length++;
      const [typed, word] = [words[first], text[at]];
      if (length >= leastRun || (typed && word && isSame(typed, word))) light(at, Math.max(1, length));
    }
  }
  return lit;
}

/** The last word may be unfinished: its beginning reads too. */
function isRead(typed: Token | undefined, word: Token | undefined, isLast: boolean): boolean {
  if (typed === undefined || word === undefined) return false;
  if (says(typed, word)) return true;
  const { length } = typed.folded;
  if (!isLast || typed.isNumber || length < LETTERS.lastBeginning || word.folded.length <= length) return false;
  return typed.isMarked ? word.toneless.startsWith(typed.toneless) : word.folded.startsWith(typed.folded);
}
