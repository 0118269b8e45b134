import { placesIn } from './article.ts';
import { cleanText } from './characters.ts';
import { findGarbled, type Garbled } from './garbled.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { ReadingCode } from './checks.ts';

// A run of what is wrong, with the letters around a combining mark: NFD is mended word by word. A word is tried once,
// from its first letter: a million letters in a row would otherwise take for ever.
const RUNS =
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+|[\u00a0\u2000-\u200a\u202f\u205f\u3000]+|[\uff01-\uff5e]+|\ufffd+/gu;

/**
 * Looks for characters in a Markdown text that do harm unseen: control, zero-width, no-break space, full width, NFD.
 */
export function checkCharacters(file: string, text: string): Problem<ReadingCode>[] {
  const place = placesIn(file, text);
  const garbled = garbledLines(text);
  const told = garbled.map(({ from, to, slip, mended }) =>
    problem('garbled-text', place(from), { found: text.slice(from, to), replacement: mended, params: { slip } }),
  );
  const found = [
    ...told,
    ...[...text.matchAll(RUNS)].flatMap(({ 0: run, index }) => {
      if (garbled.some(({ from, to }) => index < to && index + run.length > from)) return [];
      const cleaned = cleanText(`x${run}x`);
      if (!cleaned) return [];
      const replacement = cleaned.code === 'lost-character' ? null : cleaned.text.slice(1, -1);
      return [problem(cleaned.code, place(index), { found: run, replacement, params: { type: 'text', name: '' } })];
    }),
  ];
  return decomposedOnce(found);
}

/** A text that was saved with its marks apart has them so in each word: said once, at the first. */
function decomposedOnce(problems: readonly Problem<ReadingCode>[]): Problem<ReadingCode>[] {
  const [first, ...more] = problems.filter(({ code }) => code === 'not-nfc');
  if (!first || more.length === 0) return [...problems];
  const said = problem('text-not-nfc', first, { found: first.found, params: { count: more.length + 1 } });
  return problems.flatMap((each) => (each === first ? [said] : each.code === 'not-nfc' ? [] : [each]));
}

/** Garbled stretches, one at most in each line: what the characters inside them are is told by them. */
function garbledLines(text: string): Garbled[] {
  const found: Garbled[] = [];
  for (let start = 0; start < text.length;) {
    const end = !text.includes('\n', start) ? text.length : text.indexOf('\n', start);
    const garbled = findGarbled(text.slice(start, end));
    if (garbled) found.push({ ...garbled, from: garbled.from + start, to: garbled.to + start });
    start = end + 1;
  }
  return found;
}
