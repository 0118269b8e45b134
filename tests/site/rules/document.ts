import { LANGS } from '../../../src/language/lang.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { attribute, hasClass, isWithin, wordsOf } from '../elements.ts';
import { only, type BuiltSite, type Page, type Rule } from '../built-site.ts';

const metaOf = (page: Page, name: string): string | null => {
  const meta = page.elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === name);
  return meta ? attribute(meta, 'content') : null;
};

export const isIndexable = (page: Page): boolean => metaOf(page, 'robots') !== 'noindex';

export const language: Rule = (site) =>
  site.pages.flatMap((page) => {
    const lang = attribute(only(page, 'html'), 'lang');
    return lang === page.lang ? [] : [`${page.path}: <html lang="${lang}">`];
  });

export const landmarks: Rule = (site) =>
  site.pages.flatMap((page) => {
    const count = (name: string): number => page.elements.filter((element) => element.tagName === name).length;
    return count('main') === 1 ? [] : [`${page.path}: ${count('main')} <main>`];
  });

/** One h1, first of all headings; going down never skips a level. */
export const headings: Rule = (site) =>
  site.pages.flatMap((page) => {
    const found = page.elements.filter((element) => /^h[1-6]$/.test(element.tagName));
    const levels = found.map((element) => Number(element.tagName[1]));
    const findings: string[] = [];
    const ones = levels.filter((level) => level === 1).length;
    if (ones !== 1) findings.push(`${page.path}: ${ones} h1`);
    if (levels[0] !== 1) findings.push(`${page.path}: the first heading is h${levels[0]}`);
    levels.forEach((level, i) => {
      if (i > 0 && level > levels[i - 1]! + 1)
        findings.push(`${page.path}: h${levels[i - 1]} is followed by h${level} "${wordsOf(found[i]!)}"`);
      if (wordsOf(found[i]!) === '') findings.push(`${page.path}: an empty h${level}`);
    });
    return findings;
  });

/** No two pages of a language share what `of` returns; none is without it. */
function unique(site: BuiltSite, what: string, of: (page: Page) => string | null): string[] {
  const seen = new Map<string, string>();
  return site.pages.filter(isIndexable).flatMap((page) => {
    const value = of(page)?.trim() ?? '';
    if (value === '') return [`${page.path}: no ${what}`];
    const key = `${page.lang} ${value}`;
    const first = seen.get(key);
    seen.set(key, first ?? page.path);
    return first === undefined ? [] : [`${page.path}: ${what} "${value.slice(0, 60)}…" is also that of ${first}`];
  });
}

export const titles: Rule = (site) => unique(site, 'title', (page) => wordsOf(only(page, 'title')));
export const descriptions: Rule = (site) => unique(site, 'description', (page) => metaOf(page, 'description'));

/** Pages that explain the code `system-word` quote such words. */
const QUOTING = (['proof', 'problem-codes'] as const).flatMap((kind) => LANGS.map((lang) => pathOf({ kind }, lang)));

/** Words of a template that was not filled, or of a value that was not there. */
export const brokenWords: Rule = (site) =>
  site.pages.flatMap((page) => {
    const all = wordsOf(only(page, 'body'));
    const words = QUOTING.includes(page.path)
      ? all.replaceAll('DetailController, undefined, lorem ipsum', '').replaceAll('DetailController', '')
      : all;
    return [...words.matchAll(/\bundefined\b|\bNaN\b|\[object |\bnull\b|\{[a-z]+\}|DetailController/g)]
      .filter(() => !page.elements.some((element) => element.tagName === 'code' && isWithin(element, () => false)))
      .map((match) => `${page.path}: "${words.slice(Math.max(0, match.index - 30), match.index + 30)}"`);
  });

/** Vietnamese text is composed: what a reader types finds it, and marks stand on their letters. */
export const composed: Rule = (site) =>
  site.pages.filter((page) => page.html.normalize('NFC') !== page.html).map((page) => `${page.path}: not NFC`);

/** A number in Vietnamese has a decimal comma, in English a point, wherever a score stands in a table. */
export const decimals: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'td' && (attribute(element, 'class') ?? '').split(' ').includes('num'))
      .map(wordsOf)
      .filter((words) => (page.lang === 'vi' ? /\d\.\d{1,2}(?!\d)/ : /\d,\d{1,2}(?!\d)/).test(words))
      .map((words) => `${page.path}: "${words}" in a column of numbers`),
  );

/** The footer says that no authority publishes this: whoever quotes a page knows. */
export const publisherIsNoAuthority: Rule = (site) =>
  site.pages
    .filter((page) => {
      const footer = page.elements.findLast((element) => element.tagName === 'footer');
      return !(page.lang === 'vi' ? /không phải trang của cơ quan nhà nước/ : /not a (web)?site of the State/i).test(
        footer ? wordsOf(footer) : '',
      );
    })
    .map((page) => `${page.path}: its footer does not say that this is no site of the State`);

/** Whoever finds a mistake in a figure can say so from where it stands: every page with a chart, and every table of a ranking. */
export const reportLinks: Rule = (site) =>
  site.pages
    .filter((page) =>
      page.elements.some(
        (element) => attribute(element, 'data-chart') !== null || attribute(element, 'id') === 'ranking',
      ),
    )
    .filter((page) => !page.elements.some((element) => hasClass(element, 'report-link')))
    .map((page) => `${page.path}: no link to report a mistake`);
