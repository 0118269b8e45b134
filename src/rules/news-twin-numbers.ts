import { LANGS, otherLang, type Lang } from '../language/lang.ts';
import type { Article } from '../reading/article.ts';
import type { Facts } from './facts.ts';
import { figuresOf, newsItems, textOf, textsOf } from './news-items.ts';
import { numbersInWords } from '../reading/number-words.ts';
import type { Problem } from '../problems/problem.ts';
import { numbersIn, type ProseNumber } from './prose-numbers.ts';

const LARGE = 1000;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = '\\d{1,2}(?!\\d|[.,]\\d)';
/** Days and months, which one language writes in digits and the other in words. */
const DATES: Readonly<Record<Lang, RegExp>> = {
  vi: new RegExp(
    `(?:ngày|mùng|tháng|quý)\\s+${DAY}(?:\\s*(?:,|và|đến|–|-)\\s*(?:ngày\\s+)?${DAY}(?=\\s+tháng|/\\d))*(?:/\\d{1,4})*|(?<![\\d.,/])\\d{1,2}/(?:0?[1-9]|1[0-2])(?!\\d|[.,/]\\d)`,
    'giu',
  ),
  en: new RegExp(`\\b${DAY}(?:\\s*(?:,|and|to|–|-)\\s*\\d{1,2})*\\s+(?:${MONTHS})\\b|\\b(?:${MONTHS})\\s+${DAY}`, 'gu'),
};

const withoutDates = (text: string, lang: Lang): string => text.replace(DATES[lang], (date) => ' '.repeat(date.length));

/** A part of an item: its numbers with a way to point at each. */
interface Part {
  readonly text: string;
  readonly problem: (number: ProseNumber, lang: Lang) => Problem;
}

function partsOf(article: Article): Part[] {
  const detail = ({ text }: ProseNumber, lang: Lang) =>
    ({ severity: 'warning', found: text.trim(), params: { lang } }) as const;
  return [
    ...(['title', 'summary'] as const).map((name): Part => ({
      text: textOf(article.frontMatter[name]),
      problem: (number, lang) =>
        article.problemAt([name], 'number-not-in-twin', { ...detail(number, lang), from: number.offset }),
    })),
    {
      text: article.body,
      problem: (number, lang) => article.problemInBody(number.offset, 'number-not-in-twin', detail(number, lang)),
    },
  ];
}

/** Numbers of the figures, of their labels and of the notes. Data alone excuse none: among ten thousand values is every small count. */
function besideText(article: Article, lang: Lang): number[] {
  const figures = figuresOf(article);
  const words = [
    ...textsOf(article.frontMatter.editor_notes),
    ...figures.flatMap(({ label, unit }) => [textOf(label), textOf(unit)]),
  ].join('\n');
  return [
    ...figures.flatMap(({ value, numerator, denominator }) =>
      [value, numerator, denominator].filter((each) => typeof each === 'number'),
    ),
    ...numbersIn(words, lang).map(({ value }) => value),
  ];
}

/** `number-not-in-twin`: a whole number below a thousand that one language says, and neither the other language nor what stands beside the texts. */
export function checkTwinNumbers(facts: Facts): Problem[] {
  return newsItems(facts).flatMap(({ texts }) =>
    LANGS.flatMap((lang) => {
      const twinLang = otherLang(lang);
      const [article, twin] = [texts.get(lang), texts.get(twinLang)];
      if (!article || !twin) return [];
      const whole = partsOf(twin)
        .map(({ text }) => text)
        .join('\n');
      const said = numbersInWords(whole, twinLang);
      for (const { value } of numbersIn(whole, twinLang)) said.add(value);
      const declared = new Set([...besideText(article, lang), ...besideText(twin, twinLang)]);
      return partsOf(article).flatMap((part) =>
        numbersIn(withoutDates(part.text, lang), lang)
          .filter(({ value, decimals, isPercent }) => decimals === 0 && !isPercent && value < LARGE && !said.has(value))
          .filter(({ value }) => !declared.has(value))
          .map((number) => part.problem(number, twinLang)),
      );
    }),
  );
}
