import Papa from 'papaparse';
import { messages } from '../../../src/language/messages.ts';
import { attribute, hasClass, isWithin, wordsOf, type Element } from '../elements.ts';
import type { BuiltSite, Rule } from '../built-site.ts';

/** Cells of numbers: what stands there reads as a published figure. */
const isNumberCell = (element: Element): boolean =>
  element.tagName === 'td' && (hasClass(element, 'num') || attribute(element, 'data-value') !== null);

/** A range that this site worked out says so where it stands, and never stands in the cell of a score. */
export const rangesAreOurs: Rule = (site) =>
  site.pages.flatMap(({ path, lang, elements }) => {
    const { ours, contradiction } = messages[lang].implied;
    return elements
      .filter((element) => hasClass(element, 'implied'))
      .flatMap((element) => {
        const words = wordsOf(element);
        return [
          ...(words.includes(ours) || words.includes(contradiction)
            ? []
            : [`${path}: a range that does not say whose it is: ${words}`]),
          ...(isWithin(element, isNumberCell) ? [`${path}: a range in a cell of numbers: ${words}`] : []),
        ];
      });
  });

/** A picture with an outline in the place of a bar says what the outline is. */
export const drawnRangesAreOurs: Rule = (site) => [
  ...site.pages.flatMap(({ path, lang, elements }) =>
    elements
      .filter((element) => element.tagName === 'svg' && classesWithin(element).includes('chart__range'))
      .filter((element) => !wordsOf(element).replace(/\s+/g, '').includes(squeezed(messages[lang].implied.ours)))
      .map(() => `${path}: a picture with ranges that does not say whose they are`),
  ),
];

const squeezed = (text: string): string => text.replace(/\s+/g, '');

const classesWithin = (element: Element): string =>
  [
    attribute(element, 'class') ?? '',
    ...element.childNodes.map((node) => ('tagName' in node ? classesWithin(node) : '')),
  ].join(' ');

/** In a file the ends of a range have columns of their own, and stand only where no value stands. */
export const rangesBesideNoValue: Rule = (site) =>
  csvFiles(site).flatMap((file) => {
    const { data } = Papa.parse<Record<string, string>>(site.read(file), { header: true, skipEmptyLines: true });
    return data
      .filter((row) => (row.implied_low || row.implied_high) && (row.value || !row.rank))
      .map((row) => `/${file}: a range beside a value, or without a rank: ${JSON.stringify(row).slice(0, 200)}`);
  });

const csvFiles = (site: BuiltSite): string[] => [...site.files].filter((file) => file.endsWith('.csv'));
