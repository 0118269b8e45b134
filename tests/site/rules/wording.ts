import { calquesIn } from '../../../scripts/calques.ts';
import { only, type Rule } from '../built-site.ts';
import { attribute, wordsWithout, type Element } from '../elements.ts';

/** What others wrote stands as they wrote it. */
const isQuoted = (element: Element): boolean =>
  ['q', 'blockquote', 'cite'].includes(element.tagName) || (attribute(element, 'lang') ?? 'vi') !== 'vi';

/** Our Vietnamese is written, not translated word by word. */
export const noCalques: Rule = (site) =>
  site.pages
    .filter(({ lang }) => lang === 'vi')
    .flatMap((page) => calquesIn(wordsWithout(only(page, 'body'), isQuoted)).map((found) => `${page.path}: ${found}`));
