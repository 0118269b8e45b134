import { foldMarks } from '../language/fold.ts';
import { parseQuery } from './query.ts';

/** What a page's text is ranked by. */
export interface PageText {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * The pages that hold every named word, in Pagefind's order but for one thing: words that stand together in the text,
 * as they were typed, go before words scattered over a long page. Pagefind weighs how often, not how near.
 */
export function rankPages<T extends PageText>(query: string, lang: string, pages: readonly T[]): T[] {
  const { core } = parseQuery(query);
  const stems = core.map(({ folded, isNumber }) => stemOf(folded, isNumber || lang !== 'en'));
  const typed = query.normalize('NFC').trim().toLowerCase();
  return pages
    .map((page, place) => {
      const text = `${page.meta.title ?? ''} . ${page.content}`;
      const run = longestRun(wordsOf(text), stems);
      const isVerbatim = run === stems.length && text.normalize('NFC').toLowerCase().includes(typed);
      return { page, place, run, isVerbatim };
    })
    .filter(({ run }) => run > 0)
    .sort((a, b) => b.run - a.run || Number(b.isVerbatim) - Number(a.isVerbatim) || a.place - b.place)
    .map(({ page }) => page);
}

/** An English word without its ending, which Pagefind stems away; other words stay whole. */
const stemOf = (folded: string, isWhole: boolean): string =>
  isWhole ? folded : folded.slice(0, Math.max(4, folded.length - 2));

const wordsOf = (text: string): string[] =>
  foldMarks(text)
    .replace(/(\d),(?=\d)/g, '$1.')
    .match(/\d+(?:\.\d+)*|\p{L}+/gu) ?? [];

/** How many of the stems, in their order, begin neighbouring words; 0 unless every stem begins some word: Pagefind shortens a word without a hit until something matches. */
function longestRun(words: readonly string[], stems: readonly string[]): number {
  if (!stems.every((stem) => words.some((word) => word.startsWith(stem)))) return 0;
  let longest = 0;
  for (let at = 0; at < words.length && longest < stems.length; at++) {
    for (let first = 0; first < stems.length - longest; first++) {
      let length = 0;
      while (first + length < stems.length && words[at + length]?.startsWith(stems[first + length]!)) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}
