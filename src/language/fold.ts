/**
 * Folding of Vietnamese text for search and comparison.
 * Two levels: `foldTone` keeps vowels and đ but settles tone placement and case; `foldMarks` drops every mark.
 */

const COMBINING_MARKS = /[\u0300-\u036f]/g;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The same letters without their marks: "Đắk Lắk" gives "Dak Lak". */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(COMBINING_MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');

/** Letters only: lower case, no tone or vowel marks, đ as d. "Đắk Lắk" and "dak lak" both give "dak lak". */
export const foldMarks = (text: string): string => withoutMarks(text).toLowerCase();

/**
 * Lower case NFC with the tone mark moved to the end of its word, so that old and new placement ("hòa", "hoà")
 * and NFC and NFD read alike while different words ("hóa", "hòa") stay different.
 */
export function foldTone(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{L}\u0300-\u036f]+/gu, (word) => {
      const tone = TONE_MARKS.exec(word)?.[0] ?? '';
      return word.replace(TONE_MARKS, '') + tone;
    })
    .normalize('NFC');
}

/** Words of a text for matching: letters and digits, everything else a gap. Decimal marks stay inside numbers. */
export function words(text: string): string[] {
  return text.normalize('NFC').match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu) ?? [];
}

/** A slug in ASCII: "Bà Rịa - Vũng Tàu" gives "ba-ria-vung-tau". */
export function slugify(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A step of the way from one string to the other; none leads through what lies outside the table. */
const stepsAt = (row: readonly number[] | undefined, j: number): number => row?.[j] ?? Infinity;

/** Edit distance between two short strings (insert, delete, replace, swap of neighbours), for "did you mean". */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(stepsAt(row, j - 1) + 1, stepsAt(rows[i - 1], j) + 1, stepsAt(rows[i - 1], j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, stepsAt(rows[i - 2], j - 2) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return stepsAt(rows[a.length], b.length);
}

/**
 * The candidates nearest to what was typed, best first: equal after folding, then by edit distance of the folded
 * forms, at most a third of the typed length. Empty when nothing is near.
 */
export function nearest(typed: string, candidates: Iterable<string>, most = 3): string[] {
  const folded = foldMarks(typed.trim());
  const limit = Math.max(1, Math.floor(folded.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: editDistance(folded, foldMarks(candidate)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
