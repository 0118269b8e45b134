import type { Name } from './prepare.ts';
import type { Query, QueryWord } from './query.ts';
import { fit, wordFit, type Token } from './token.ts';

/** How a query reads against the names of an entry. */
export interface Phrase {
  readonly bonus: number;
  /** The typed words are a name, nothing more and nothing less; common words and the year may stand beside it. */
  readonly isName: boolean;
  /** The typed words stand together in a name, or hold a whole one. */
  readonly isRun: boolean;
}

/** How closely the query reads like one of the names: the whole name, a run of its words, or scattered words. */
export function bestPhrase({ words, core }: Query, names: readonly Name[], forgiving: boolean): Phrase {
  const dated = words.filter((word) => word.isYear || core.includes(word));
  let best: Phrase = { bonus: 0, isName: false, isRun: false };
  const keep = (phrase: Phrase): void => {
    if (phrase.bonus > best.bonus || (phrase.isName && !best.isName && phrase.bonus === best.bonus)) best = phrase;
  };
  for (const name of names) {
    const whole = spells(words, name);
    if (whole > 0) keep({ bonus: 1.2 * whole * name.factor, isName: true, isRun: true });
    for (const part of [dated, core]) {
      const named = part.length < words.length ? spells(part, name) : 0;
      if (named > 0) keep({ bonus: name.factor * named, isName: true, isRun: true });
    }
    if (containsName(words, name)) keep({ bonus: 0.7 * name.factor, isName: false, isRun: true });
    for (const part of core.length < words.length ? [words, core] : [words]) {
      const { length, start } = longestRun(part, name.words, forgiving);
      const share = length / name.words.length;
      if (length === part.length)
        keep({
          bonus: (0.4 + 0.3 * share + (start === 0 ? 0.1 : 0)) * name.factor,
          isName: false,
          isRun: length > 1 || share >= 0.5 || start === 0,
        });
      else if (length > 0) keep({ bonus: 0.3 * (length / part.length) * name.factor, isName: false, isRun: false });
    }
  }
  return best;
}

/** How well the typed words are the name itself, word by word or run together; 0 where they are not. */
function spells(typed: readonly QueryWord[], name: Name): number {
  const joined = typed.map((word) => word.folded).join('');
  if (typed.length === name.words.length) {
    const fits = typed.map((word, i) => (word.folded === name.words[i]!.folded ? fit(word, name.words[i]!, false) : 0));
    if (!fits.includes(0)) return fits.reduce((sum, value) => sum + value, 0) / fits.length;
    return typed.length > 1 && sorted(typed) === sorted(name.words) ? 0.8 : 0;
  }
  return joined === name.joined || (name.words.length === 1 && joined === name.words[0]!.folded) ? 0.9 : 0;
}

const sorted = (words: readonly Token[]): string =>
  words
    .map((word) => word.folded)
    .sort()
    .join(' ');

/** Does a whole name stand among the typed words? "Quảng Ninh" in "quảng ninh par index 2022". */
function containsName(typed: readonly QueryWord[], name: Name): boolean {
  if (name.words.length >= typed.length || name.joined.length + (name.words[0]?.folded.length ?? 0) < 4) return false;
  return typed.some((_, start) => name.words.every((word, i) => typed[start + i]?.folded === word.folded));
}

/** The longest run of typed words, from the first on, that stands in the name in this order without a gap. */
function longestRun(
  typed: readonly QueryWord[],
  name: readonly Token[],
  forgiving: boolean,
): { length: number; start: number } {
  let best = { length: 0, start: -1 };
  for (let start = 0; start < name.length; start++) {
    let length = 0;
    while (
      length < typed.length &&
      start + length < name.length &&
      wordFit(typed[length]!, name[start + length]!, length === typed.length - 1, forgiving) > 0.55
    )
      length++;
    if (length > best.length) best = { length, start };
  }
  return best;
}
