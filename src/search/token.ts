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

/** 1990 to 2099: an edition or a day. */
export const isYear = (token: Token): boolean => token.isNumber && /^(199\d|20\d\d)$/.test(token.folded);

/** Is the typed word the word, as typed or, where no marks were typed, without them? */
export const says = (typed: Token | undefined, word: Token): boolean =>
  typed !== undefined && (typed.exact === word.exact || (!typed.isMarked && typed.folded === word.folded));

/** Does one of the words read as typed? */
export const hasWord = (words: readonly Token[], typed: Token): boolean => words.some((word) => says(typed, word));

/** The words run together, without marks. */
export const joined = (words: readonly Token[]): string => words.map(({ folded }) => folded).join('');
