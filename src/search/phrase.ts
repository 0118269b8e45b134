import type { Name } from './prepare.ts';
import type { Query, QueryWord } from './query.ts';
import { fit, wordFit } from './fit.ts';
import { joined, type Token } from './token.ts';
import { ANY_ORDER, LEAST_RUN_FIT, LEAST_RUN_SHARE, LETTERS, PHRASE_BONUS, WORD_FIT } from './weights.ts';

/** How a query reads against the names of an entry. */
export interface Phrase {
  readonly bonus: number;
  /** The typed words are a name, nothing more and nothing less; common words and the year may stand beside it. */
  readonly isName: boolean;
  /** The typed words stand together in a name, or hold a whole one. */
  readonly isRun: boolean;
}

/** How closely the query reads like one of the names: the whole name, a run of its words, or scattered words. */
export function bestPhrase(query: Query, names: readonly Name[], forgiving: boolean): Phrase {
  let best: Phrase = { bonus: 0, isName: false, isRun: false };
  for (const name of names)
    for (const phrase of phrasesWith(query, name, forgiving))
      if (phrase.bonus > best.bonus || (phrase.isName && !best.isName && phrase.bonus === best.bonus)) best = phrase;
  return best;
}

/** Every way in which the query reads like the name. */
function* phrasesWith({ words, core }: Query, name: Name, forgiving: boolean): Generator<Phrase> {
  const whole = spells(words, name);
  if (whole > 0) yield { bonus: PHRASE_BONUS.whole * whole * name.factor, isName: true, isRun: true };
  const dated = words.filter((word) => word.isYear || core.includes(word));
  for (const part of [dated, core]) {
    const named = part.length < words.length ? spells(part, name) : 0;
    if (named > 0) yield { bonus: PHRASE_BONUS.named * named * name.factor, isName: true, isRun: true };
  }
  if (containsName(words, name)) yield { bonus: PHRASE_BONUS.contained * name.factor, isName: false, isRun: true };
  for (const part of core.length < words.length ? [words, core] : [words]) {
    const { length, start } = longestRun(part, name.words, forgiving);
    const share = length / name.words.length;
    const isWhole = length === part.length;
    const run = PHRASE_BONUS.run + PHRASE_BONUS.runShare * share + (start === 0 ? PHRASE_BONUS.runAtFront : 0);
    yield {
      bonus: (isWhole ? run : PHRASE_BONUS.partOfRun * (length / part.length)) * name.factor,
      isName: false,
      isRun: isWhole && (length > 1 || share >= LEAST_RUN_SHARE || start === 0),
    };
  }
}

/** How well the typed words are the name itself, word by word or run together; 0 where they are not. */
function spells(typed: readonly QueryWord[], name: Name): number {
  if (typed.length !== name.words.length) {
    const run = name.words.length === 1 ? joined(name.words) : name.joined;
    return joined(typed) === run ? WORD_FIT.joined : 0;
  }
  const fits = typed.map((word, i) => sameWordFit(word, name.words[i]));
  if (!fits.includes(0)) return mean(fits);
  return typed.length > 1 && sorted(typed) === sorted(name.words) ? ANY_ORDER : 0;
}

const sameWordFit = (typed: Token, word: Token | undefined): number =>
  word !== undefined && typed.folded === word.folded ? fit(typed, word, false) : 0;

/** The mean of at least one number. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const sorted = (words: readonly Token[]): string =>
  words
    .map((word) => word.folded)
    .sort()
    .join(' ');

/** Does a whole name stand among the typed words? "Quảng Ninh" in "quảng ninh par index 2022". */
function containsName(typed: readonly QueryWord[], name: Name): boolean {
  if (
    name.words.length >= typed.length ||
    name.joined.length + (name.words[0]?.folded.length ?? 0) < LETTERS.containedName
  )
    return false;
  return typed.some((_, start) => name.words.every((word, i) => typed[start + i]?.folded === word.folded));
}

/** The longest run of typed words, from the first on, that stands in the name in this order without a gap. */
function longestRun(
  typed: readonly QueryWord[],
  name: readonly Token[],
  forgiving: boolean,
): { length: number; start: number } {
  const goesOn = (start: number, length: number): boolean => {
    const [word, token] = [typed[length], name[start + length]];
    return !!word && !!token && wordFit(word, token, length === typed.length - 1, forgiving) > LEAST_RUN_FIT;
  };
  let best = { length: 0, start: -1 };
  for (let start = 0; start < name.length; start++) {
    let length = 0;
    while (goesOn(start, length)) length++;
    if (length > best.length) best = { length, start };
  }
  return best;
}
