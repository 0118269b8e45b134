import { TAKEN_IDS } from '../../../src/schema/text-parts.ts';
import { attribute, hasClass, isWithin, wordsOf, type Element } from '../elements.ts';
import type { Page, Rule } from '../built-site.ts';

const isProse = (element: Element): boolean => hasClass(element, 'prose');
const inProse = (page: Page): Element[] => page.elements.filter((element) => isWithin(element, isProse));

/** A table of a text scrolls in a frame of its own, which has a name and can be reached by keyboard. */
export const framedTables: Rule = (site) =>
  site.pages.flatMap((page) =>
    inProse(page)
      .filter(({ tagName }) => tagName === 'table')
      .filter(
        (table) =>
          !isWithin(
            table,
            (one) =>
              hasClass(one, 'table-wrap') &&
              attribute(one, 'tabindex') === '0' &&
              attribute(one, 'role') === 'region' &&
              (attribute(one, 'aria-label') ?? '') !== '',
          ),
      )
      .map((table) => `${page.path}: the table "${wordsOf(table).slice(0, 60)}" has no frame`),
  );

/** What the library says by itself, in English. */
const LIBRARY = /^Footnotes$|^Back to reference/;

/** Nothing that a library writes stands on a page: footnotes speak the language of the page. */
export const ownWords: Rule = (site) =>
  site.pages.flatMap((page) =>
    inProse(page)
      .filter(
        (element) =>
          LIBRARY.test(attribute(element, 'aria-label') ?? '') ||
          (/^h[1-6]$/.test(element.tagName) && LIBRARY.test(wordsOf(element))),
      )
      .map((element) => `${page.path}: "${attribute(element, 'aria-label') ?? wordsOf(element)}"`),
  );

/** No words of a text are struck out, no comment goes out with it. */
export const nothingHidden: Rule = (site) =>
  site.pages.flatMap((page) => [
    ...inProse(page)
      .filter(({ tagName }) => /^(?:del|s|strike|pre|hr)$/.test(tagName))
      .map((element) => `${page.path}: <${element.tagName}> "${wordsOf(element).slice(0, 60)}"`),
    ...inProse(page)
      .flatMap(({ childNodes }) => childNodes)
      .filter(({ nodeName }) => nodeName === '#comment')
      .map(() => `${page.path}: a comment`),
  ]);

/** The ids around a text are those that its headings are held not to bear. */
export const takenIds: Rule = (site) =>
  site.pages
    .filter((page) => page.elements.some(isProse))
    .flatMap((page) =>
      page.elements
        .filter((element) => !isWithin(element, isProse))
        .map((element) => attribute(element, 'id'))
        .filter((id) => id !== null && !TAKEN_IDS.includes(id))
        .map((id) => `${page.path}: the id "${id}" is not in TAKEN_IDS (src/schema/text-parts.ts)`),
    );
