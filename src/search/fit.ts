import type { Token } from './token.ts';
import { LETTERS, WORD_FIT } from './weights.ts';

/** How well a typed word fits a word of a name, 0 to 1; a prefix counts less, least before the end of the query. */
export function fit(typed: Token, name: Token, isLast: boolean): number {
  if (typed.exact === name.exact) return 1;
  if (typed.isNumber || name.isNumber)
    return typed.isNumber &&
      name.isNumber &&
      isLast &&
      typed.folded.length >= LETTERS.numberBeginning &&
      name.folded.startsWith(typed.folded)
      ? WORD_FIT.numberBeginning
      : 0;
  if (typed.folded === name.folded) {
    if (!typed.isMarked) return WORD_FIT.unmarked;
    if (!name.isMarked) return WORD_FIT.nameUnmarked;
    return typed.toneless === name.toneless || typed.exact === typed.toneless
      ? WORD_FIT.otherTone
      : WORD_FIT.otherMarks;
  }
  // Syllables are short: before the end of the query a beginning counts only in a longer word ("ha" is not "hành").
  if (
    typed.folded.length < (isLast ? LETTERS.lastBeginning : LETTERS.beginning) ||
    !name.folded.startsWith(typed.folded)
  )
    return 0;
  const agrees = !typed.isMarked || name.toneless.startsWith(typed.toneless) ? 1 : WORD_FIT.beginningOtherMarks;
  return (isLast ? WORD_FIT.lastBeginning : WORD_FIT.beginning) * agrees;
}

/** Is the typed word one slip (insert, delete, replace, swap) away from the name's word? Only in words long enough for it. */
export function isOneSlip(typed: string, name: string): boolean {
  if (typed.length < LETTERS.slip || Math.abs(typed.length - name.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === name[start]) start++;
  let typedEnd = typed.length;
  let nameEnd = name.length;
  while (typedEnd > start && nameEnd > start && typed[typedEnd - 1] === name[nameEnd - 1]) {
    typedEnd--;
    nameEnd--;
  }
  const [a, b] = [typed.slice(start, typedEnd), name.slice(start, nameEnd)];
  return (
    (a.length <= 1 && b.length <= 1) ||
    (a.length === 2 && b.length === 2 && a.startsWith(b.charAt(1)) && b.startsWith(a.charAt(1)))
  );
}

/** `fit`, and where that is 0, one slip when slips are forgiven. */
export function wordFit(word: Token, token: Token, isLast: boolean, forgiving: boolean): number {
  const whole = fit(word, token, isLast);
  if (whole > 0 || !forgiving || word.isNumber || token.isNumber) return whole;
  return isOneSlip(word.folded, token.folded) ? WORD_FIT.slip : 0;
}
