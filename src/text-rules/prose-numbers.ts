import type { Lang } from '../language/lang.ts';
import { numberMarks } from '../language/numbers.ts';

/** A number written in a text. */
export interface ProseNumber {
  readonly text: string;
  readonly offset: number;
  readonly value: number;
  /** As printed: 71,25 has two. */
  readonly decimals: number;
  readonly isPercent: boolean;
  /** The text in the decimal mark of its language, where it has the mark of the other. */
  readonly respelt: string | null;
  /** What it says with the marks of the other language, where it can be read so too: 39.700 in English is 39,700 to a Vietnamese. */
  readonly otherwise: { readonly value: number; readonly decimals: number; readonly respelt: string } | null;
}

// Not numbers: document numbers (23/CT-TTg, 202/2025/QH15), dates, years alone, what sticks to letters (d1, A4).
const DOCUMENT =
  /\d+[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\p{Ll}\d-]*(?:-\p{Lu}[\p{L}]*)*|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{1,2}\/(?:19|20)\d{2}\b|\b\d{4}-\d{2}(?:-\d{2})?\b|https?:\/\/\S+/gu;
const NUMBER = /(?<![\p{L}\p{N}.,/_-])(\d+(?:[.,]\d+)*)(?![\p{N}_]|[.,]\d)(\s?%)?/gu;
const NUMBERED =
  /(?:điều|khoản|mục|chương|phần|tiểu mục|chỉ số (?:nội dung )?thành phần|lĩnh vực|section|article|dimension|sub-dimension|version|phiên bản)\s+$/iu;

/** The numbers of a text, with the conventions of its language: 1.025 is a thousand in Vietnamese, a decimal in English. */
export function numbersIn(text: string, lang: Lang): ProseNumber[] {
  const masked = text.replace(DOCUMENT, (match) => ' '.repeat(match.length));
  return [...masked.matchAll(NUMBER)].flatMap((match): ProseNumber[] => {
    const [written, digits = '', percent] = match;
    if (NUMBERED.test(masked.slice(Math.max(0, match.index - 30), match.index))) return [];
    const { thousands, decimal } = numberMarks(lang);
    const own = read(digits, thousands, decimal);
    const other = own ?? read(digits, decimal, thousands);
    if (!other) return [];
    const swapped = [...digits].map((c) => (c === thousands ? decimal : c === decimal ? thousands : c)).join('');
    const foreign = own && swapped !== digits ? read(digits, decimal, thousands) : null;
    return [
      {
        text: written,
        offset: match.index,
        ...other,
        isPercent: percent !== undefined,
        respelt: own ? null : swapped,
        otherwise: foreign && { ...foreign, respelt: swapped },
      },
    ];
  });
}

function read(digits: string, thousands: string, decimal: string): { value: number; decimals: number } | null {
  const [whole = '', fraction, ...rest] = digits.split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(thousands);
  const [first = '', ...others] = groups;
  if (others.length > 0 && (first.length > 3 || first.length === 0 || others.some((group) => group.length !== 3)))
    return null;
  return {
    value: Number(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`),
    decimals: fraction?.length ?? 0,
  };
}
