import type { Lang } from '../../../src/language/lang.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Index } from '../../../src/model/index-definition.ts';
import { aggregatesOf, indexOf } from '../../../src/model/lookup.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { formatScore } from '../../../src/wording/measures.ts';
import { attribute, hasClass, wordsWithout, type Element } from '../elements.ts';
import { only, type BuiltSite } from '../built-site.ts';

/** Written out here too, so that the rule does not ask the code it checks. */
const WRONG: Readonly<Record<string, Readonly<Record<Lang, RegExp>>>> = {
  point: { vi: /^ ?%|^ điểm phần trăm/, en: /^ ?%|^ percentage points?/ },
  percent: { vi: /^ điểm(?! phần trăm)/, en: /^ points?\b/ },
};

/**
 * The published figures of a whole edition have the unit of measure of their index on every page. What is quoted is left
 * out: texts, which the check judges at their line, and the titles of sources.
 */
export function oneUnitWord(site: BuiltSite, data: Dataset): string[] {
  const known = publishedFigures(data);
  return site.pages
    .filter(({ path, lang }) => !path.startsWith(pathOf({ kind: 'news-list' }, lang)))
    .flatMap((page) => {
      const words = wordsWithout(only(page, 'main'), isQuoted);
      return known[page.lang].flatMap(({ text, wrong }) =>
        [...words.matchAll(new RegExp(`(?<![\\d.,])${text.replace('.', '\\.')}(?![\\d.,]\\d)`, 'g'))].flatMap(
          ({ index }) => {
            const after = words.slice(index + text.length);
            return wrong.test(after) ? [`${page.path}: "${text}${after.slice(0, 20)}"`] : [];
          },
        ),
      );
    });
}

const isQuoted = (element: Element): boolean =>
  ['prose', 'card', 'quote'].some((name) => hasClass(element, name)) ||
  ['blockquote', 'q', 'cite'].includes(element.tagName) ||
  /^https?:/.test(attribute(element, 'href') ?? '');

interface Known {
  readonly text: string;
  readonly wrong: RegExp;
}

/** Means and totals of whole editions that are known in one unit of measure alone. */
function publishedFigures(data: Dataset): Readonly<Record<Lang, readonly Known[]>> {
  const units = new Map<string, { readonly index: Index; readonly value: number; readonly measures: Set<string> }>();
  for (const index of data.indices)
    for (const edition of index.editions)
      for (const { scope, indicator, statistic, value } of aggregatesOf(data, edition)) {
        if (scope !== 'national' || !/^(?:mean|overall|max|min)$/.test(statistic)) continue;
        const text = formatScore(value, index, 'en');
        if (!/\.\d*[1-9]/.test(text)) continue;
        const one = units.get(text) ?? { index, value, measures: new Set<string>() };
        one.measures.add(indicator === 'total' ? index.unitOfMeasure : 'part');
        units.set(text, one);
      }
  // Scores of units may read alike.
  for (const { index: id, indicator, value } of data.observations) {
    const one = value === null ? undefined : units.get(value.toFixed(2));
    one?.measures.add(indicator === 'total' ? indexOf(data, id).unitOfMeasure : 'part');
  }
  const inLanguage = (lang: Lang): Known[] =>
    [...units.values()].flatMap(({ index, value, measures }) => {
      const wrong = measures.size === 1 ? WRONG[index.unitOfMeasure]?.[lang] : undefined;
      return wrong && measures.has(index.unitOfMeasure) ? [{ text: formatScore(value, index, lang), wrong }] : [];
    });
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}
