import { foldMarks } from '../language/fold.ts';
import type { Query } from './query.ts';
import { LETTERS } from './weights.ts';

/** What a page's text is ranked by. */
export interface PageText {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What was looked for in the pages' text, in their language. */
export interface TextQuery extends Pick<Query, 'core'> {
  readonly typed: string;
  readonly lang: string;
}

/**
 * The pages that hold every named word, in Pagefind's order but for one thing: words that stand together in the text,
 * as they were typed, go before words scattered over a long page. Pagefind weighs how often, not how near.
 */
export function rankPages<T extends PageText>({ typed, core, lang }: TextQuery, pages: readonly T[]): T[] {
  const stems = core.map(({ folded, isNumber }) => stemOf(folded, isNumber || lang !== 'en'));
  const verbatim = typed.normalize('NFC').trim().toLowerCase();
  return pages
    .map((page, place) => {
      const text = `${page.meta.title ?? ''} . ${page.content}`;
      const run = longestRun(wordsOf(text), stems);
      const isVerbatim = run === stems.length && text.normalize('NFC').toLowerCase().includes(verbatim);
      return { page, place, run, isVerbatim };
    })
    .filter(({ run }) => run > 0)
    .sort((a, b) => b.run - a.run || Number(b.isVerbatim) - Number(a.isVerbatim) || a.place - b.place)
    .map(({ page }) => page);
}

/** An English word without its ending, which Pagefind stems away; other words stay whole. */
const stemOf = (folded: string, isWhole: boolean): string =>
  isWhole ? folded : folded.slice(0, Math.max(LETTERS.stem, folded.length - LETTERS.ending));

const wordsOf = (text: string): string[] =>
  foldMarks(text)
    .replace(/(\d),(?=\d)/g, '$1.')
    .match(/\d+(?:\.\d+)*|\p{L}+/gu) ?? [];

/**
 * How many of the stems, in their order, begin neighbouring words; 0 unless every stem begins some word: Pagefind
 * shortens a word without a hit until something matches.
 */
function longestRun(words: readonly string[], stems: readonly string[]): number {
  if (!stems.every((stem) => words.some((word) => word.startsWith(stem)))) return 0;
  let longest = 0;
  for (let at = 0; at < words.length && longest < stems.length; at++) {
    const next = words.slice(at, at + stems.length);
    for (let first = 0; first < stems.length - longest; first++)
      longest = Math.max(longest, runLength(next, stems.slice(first)));
  }
  return longest;
}

/** How many stems from the first on begin the words. */
function runLength(words: readonly string[], stems: readonly string[]): number {
  const end = stems.findIndex((stem, i) => words[i]?.startsWith(stem) !== true);
  return end < 0 ? stems.length : end;
}
