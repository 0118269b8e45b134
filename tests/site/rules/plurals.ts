import { pluralAfterOne } from '../../../src/language/plural-en.ts';
import { attribute, wordsOf } from '../elements.ts';
import type { Rule } from '../built-site.ts';

/** What a reader takes in at once: the words of two of them do not run into each other. */
const PIECES = new Set(
  'p li td th dt dd h1 h2 h3 h4 caption figcaption summary option title desc text tspan span a'.split(' '),
);

/** English says "1 row" and "2 rows": in what is read, in what stands for a picture, in what search results show. */
export const oneOfThem: Rule = (site) =>
  site.pages
    .filter(({ lang }) => lang === 'en')
    .flatMap((page) => {
      const said = page.elements.flatMap((element) => [
        ...(PIECES.has(element.tagName) ? [wordsOf(element)] : []),
        ...['content', 'aria-label', 'alt'].flatMap((name) => attribute(element, name) ?? []),
      ]);
      return [...new Set(said.flatMap(pluralAfterOne))].map((slip) => `${page.path}: "${slip}"`);
    });
