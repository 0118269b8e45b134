import { foldMarks, foldTone, words } from '../language/fold.ts';

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** One word of a query or a name in the forms it is compared in. */
export interface Token {
  /** Lower case, marks kept, tone placement settled; numbers with a point and without leading zeros. */
  readonly exact: string;
  /** Vowel marks and đ kept, tone dropped: "đăk" and "đắk" meet here. */
  readonly toneless: string;
  /** No marks at all. */
  readonly folded: string;
  readonly isMarked: boolean;
  readonly isNumber: boolean;
}

/** The words of a text. "23/CT-TTg" gives 23, ct, ttg; "92,57" and "92.57" are one number; "06" is 6. */
export function tokenize(text: string): Token[] {
  return words(text).map((word) => {
    if (/^\d/.test(word)) {
      const number = word.replace(/,/g, '.').replace(/^0+(?=\d)/, '');
      return { exact: number, toneless: number, folded: number, isMarked: false, isNumber: true };
    }
    const exact = foldTone(word);
    const folded = foldMarks(word);
    return {
      exact,
      toneless: exact.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC'),
      folded,
      isMarked: exact !== folded,
      isNumber: false,
    };
  });
}

/** How well a typed word fits a word of a name, 0 to 1; a prefix counts less, least before the end of the query. */
export function fit(typed: Token, name: Token, isLast: boolean): number {
  if (typed.exact === name.exact) return 1;
  if (typed.isNumber || name.isNumber)
    return typed.isNumber && name.isNumber && isLast && typed.folded.length > 1 && name.folded.startsWith(typed.folded)
      ? 0.3
      : 0;
  if (typed.folded === name.folded) {
    if (!typed.isMarked) return 0.95;
    if (!name.isMarked) return 0.85;
    return typed.toneless === name.toneless || typed.exact === typed.toneless ? 0.8 : 0.6;
  }
  // Syllables are short: before the end of the query a beginning counts only from four letters on ("ha" is not "hành").
  if (typed.folded.length < (isLast ? 2 : 4) || !name.folded.startsWith(typed.folded)) return 0;
  const agrees = !typed.isMarked || name.toneless.startsWith(typed.toneless) ? 1 : 0.8;
  return (isLast ? 0.7 : 0.5) * agrees;
}

/** Is the typed word one slip (insert, delete, replace, swap) away from the name's word? Only for words of five letters or more. */
export function isOneSlip(typed: string, name: string): boolean {
  if (typed.length < 5 || Math.abs(typed.length - name.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === name[start]) start++;
  let typedEnd = typed.length;
  let nameEnd = name.length;
  while (typedEnd > start && nameEnd > start && typed[typedEnd - 1] === name[nameEnd - 1]) {
    typedEnd--;
    nameEnd--;
  }
  const [a, b] = [typed.slice(start, typedEnd), name.slice(start, nameEnd)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}

/** What a word with one slip counts. */
export const SLIP_FIT = 0.4;

/** `fit`, and where that is 0, one slip when slips are forgiven. */
export function wordFit(word: Token, token: Token, isLast: boolean, forgiving: boolean): number {
  const whole = fit(word, token, isLast);
  if (whole > 0 || !forgiving || word.isNumber || token.isNumber) return whole;
  return isOneSlip(word.folded, token.folded) ? SLIP_FIT : 0;
}
