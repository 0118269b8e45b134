import type { Result } from './merge.ts';
import { pathOf } from './search-entry.ts';

/**
 * A list that goes on from one that a reader looks at already: what stands keeps its place and its words, but for a
 * figure that it kept a line for; what is new follows, in its own order.
 */
export function grown(shown: readonly Result[], found: readonly Result[]): Result[] {
  const byUrl = new Map(found.map((result) => [result.url, result]));
  const urls = new Set(shown.map(({ url }) => url));
  const paths = new Set(shown.map(({ url }) => pathOf(url)));
  return [
    ...shown.map((result) => {
      const answer = result.answer?.text === '' ? byUrl.get(result.url)?.answer : undefined;
      return answer ? { ...result, answer } : result;
    }),
    // A place on a page of its own may follow its page; the page again, or a page found by its text, may not.
    ...found.filter(({ url }) => !urls.has(url) && (url.includes('#') || !paths.has(url))),
  ];
}
