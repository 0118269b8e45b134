import { fromLegacy, type LegacyLetters } from '../language/legacy-letters.ts';
import { isSyllable } from '../language/syllable.ts';
import type { Slip } from '../problems/problem.ts';

/** A text whose letters were read by the wrong table, or typed from another alphabet. */
export interface Garbled {
  /** What went wrong. */
  readonly slip: Slip;
  /** First and last character that it changed, by word. */
  readonly from: number;
  readonly to: number;
  /** The text between them as it was meant; null where letters are lost, or where decoding leaves doubt. */
  readonly mended: string | null;
}

// Bytes 0x80–0x9F as Windows-1252 shows them; the five that it lacks stay control characters.
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const WESTERN_RUN = new RegExp(`[\u00a0-\u00ff${HIGH}]{2,}`, 'g');
/** What Vietnamese text is made of beyond ASCII: its letters, quotes, dashes and a few signs. */
const VIETNAMESE_SIGNS =
  /^[\u0300-\u0323àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ–—‘’“”…•·°²³½±×§«»\u00a0]+$/iu;
/** Letters of Western Europe that no Vietnamese word has: in an old letter set they are what gives it away. */
const TELLTALE = /[äåæçëîïðñöøûüþÿßÄÅÆÇËÎÏÐÑÖØÛÜÞµ¸¶·«»®¬­§¨©ª¹¼½¾¿¡]/;
const ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
  Ј: 'j',
  Ѕ: 'S',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ո: 'n',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
};
const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;

/** Looks for letters that were read by the wrong table; null when there are none, which is nearly always. */
export function findGarbled(text: string): Garbled | null {
  return fromUtf8(text) ?? lookAlikes(text) ?? fromOldLetters(text) ?? lostLetters(text);
}

/** "Há»™i nghá»‹": UTF-8 that somebody opened as Windows-1252 and saved again, perhaps twice. */
function fromUtf8(text: string): Garbled | null {
  if (!/[\u00c2-\u00f0]/.test(text)) return null;
  let mended = text;
  for (let round = 0; round < 3; round++) {
    const { text: next, isSure } = decodeOnce(mended);
    if (next === mended || !isSure) break;
    mended = next;
  }
  if (mended === text) return null;
  // What is left undone: a lead without its bytes, as where a space was pasted for a no-break space.
  const isClean = !/[\u0080-\u009f]|á[º»]|[ÄÅÆÃ][\u00a0-\u00bf]|[ÄÅÆ]/.test(mended);
  return between(text, mended, 'letters-utf8', isClean);
}

function decodeOnce(text: string): { text: string; isSure: boolean } {
  let isSure = false;
  const decoded = text.replace(WESTERN_RUN, (run) => {
    const bytes = Uint8Array.from(run, (sign) =>
      sign.charCodeAt(0) <= 0xff && !HIGH.includes(sign) ? sign.charCodeAt(0) : 0x80 + HIGH.indexOf(sign),
    );
    return runsOf(bytes)
      .map(({ from, to, letter }) => {
        if (letter === null) return run.slice(from, to);
        // “MÃ” in capitals ends in a quote and is no "Ô": such a pair alone proves nothing.
        if (to - from > 2 || /^[ÄÅÆ]|[^ÂÃ‘’“”…–—]/.test(run.slice(from, to))) isSure = true;
        return letter;
      })
      .join('');
  });
  return { text: decoded, isSure };
}

/** Letters of two or three bytes that belong in a Vietnamese text, and whatever stands between them. */
function runsOf(bytes: Uint8Array): { from: number; to: number; letter: string | null }[] {
  const found: { from: number; to: number; letter: string | null }[] = [];
  let at = 0;
  for (let lead = bytes[at]; lead !== undefined; lead = bytes[at]) {
    const size = lead >= 0xe1 && lead <= 0xe2 ? 3 : lead >= 0xc2 && lead <= 0xcc ? 2 : 1;
    const letter = size > 1 ? decode(bytes.subarray(at, at + size)) : null;
    const to = letter === null ? at + 1 : at + size;
    found.push({ from: at, to, letter });
    at = to;
  }
  return found;
}

function decode(bytes: Uint8Array): string | null {
  // "Ä‚" may be half of a letter garbled twice: Western letters count as well.
  const text = new TextDecoder().decode(bytes);
  return !text.includes('\ufffd') &&
    (VIETNAMESE_SIGNS.test(text) ||
      /^[\u0080-\u00ff\u2018-\u203a\u20ac\u0192\u0152-\u017e\u02c6\u02dc\u2122]$/.test(text))
    ? text
    : null;
}

/**
 * "Héi nghÞ trùc tuyÕn" (TCVN3), "thuû tuïc haønh chính" (VNI): words of which nearly none is Vietnamese, until they
 * are read by the old table.
 */
function fromOldLetters(text: string): Garbled | null {
  if (!TELLTALE.test(text)) return null;
  for (const part of text.matchAll(/[\u0000-\u00ff\u2010-\u2026]+/g)) {
    const words = [...part[0].matchAll(/[^\s\d.,;:!?()[\]{}"'/\\|<>=+*&%$#@~^_–—“”‘’…-]+/g)].filter(([word]) =>
      /[^\u0000-\u007f]/.test(word),
    );
    const strange = words.filter(([word]) => !isSyllable(word));
    if (strange.length < 2 || !strange.some(([word]) => TELLTALE.test(word))) continue;
    const readings = (['tcvn3', 'vni'] as const)
      .map((set) => ({ set, right: words.filter(([word]) => isSyllable(fromLegacy(word, set))).length }))
      .sort((a, b) => b.right - a.right);
    const [best, next] = readings as [{ set: LegacyLetters; right: number }, { set: LegacyLetters; right: number }];
    if (best.right < words.length * 0.8 || best.right === next.right) continue;
    const changed = words.filter(([word]) => fromLegacy(word, best.set) !== word);
    const [first, last] = [changed[0], changed.at(-1)];
    if (!first || !last) continue;
    const [from, to] = [part.index + first.index, part.index + last.index + last[0].length];
    // Beside sound Vietnamese a word such as "trùc" may be either.
    const isAlone = best.right === words.length && !/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(text);
    return {
      slip: best.set === 'tcvn3' ? 'letters-tcvn3' : 'letters-vni',
      from,
      to,
      mended: isAlone ? fromLegacy(text.slice(from, to), best.set) : null,
    };
  }
  return null;
}

/** "H?i ngh? tr?c tuy?n": saved in a table that lacks the letters. */
function lostLetters(text: string): Garbled | null {
  if (!text.includes('?')) return null;
  const [first, ...others] = [
    ...text.matchAll(/(?<![\p{L}\p{M}/=&?])\p{L}*(?:\p{L}\?+\p{L}|\?+\p{L}+\?)[\p{L}?]*(?![/=&])/gu),
  ];
  const last = others.at(-1);
  if (!first || !last) return null;
  return { slip: 'letters-lost', from: first.index, to: last.index + last[0].length, mended: null };
}

/** "trựс" with a Cyrillic "с": looks right, and is found by no search. */
function lookAlikes(text: string): Garbled | null {
  if (!FOREIGN.test(text)) return null;
  const mended = text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const isMixed =
      /[a-zà-ỹđ]/i.test(word.normalize('NFC')) && [...word].every((letter) => !FOREIGN.test(letter) || letter in ALIKE);
    return isMixed && FOREIGN.test(word) ? [...word].map((letter) => ALIKE[letter] ?? letter).join('') : word;
  });
  return mended === text ? null : between(text, mended, 'letters-alike', true);
}

/** From the first word that changed to the last. */
function between(text: string, mended: string, slip: Slip, isRight: boolean): Garbled {
  let head = 0;
  while (text[head] === mended[head]) head++;
  let tail = 0;
  while (tail < text.length - head && tail < mended.length - head && text.at(-1 - tail) === mended.at(-1 - tail))
    tail++;
  const isInside = (sign: string | undefined): boolean => sign !== undefined && !/[ \t\n"']/.test(sign);
  while (head > 0 && isInside(text[head - 1])) head--;
  while (tail > 0 && isInside(text.at(-tail))) tail--;
  return {
    slip,
    from: head,
    to: text.length - tail,
    mended: isRight ? mended.slice(head, mended.length - tail) : null,
  };
}
