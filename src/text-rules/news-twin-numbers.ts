import { LANGS, otherLang, type Lang } from '../language/lang.ts';
import type { Article } from '../reading/article.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { numbersInWords } from '../reading/number-words.ts';
import { figuresOf, newsItems, pagesByName, textOf, textsOf } from '../facts/news-items.ts';
import { DATES, words } from './news-twin-numbers.words.ts';
import { numbersIn, type ProseNumber } from './prose-numbers.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

const LARGE = 1000;
const withoutDates = (text: string, lang: Lang): string => text.replace(DATES[lang], (date) => ' '.repeat(date.length));

/** A part of an item: its numbers with a way to point at each. */
interface Part {
  readonly text: string;
  readonly problem: (number: ProseNumber, lang: Lang) => Problem<Code>;
}

function partsOf(article: Article): Part[] {
  const detail = ({ text }: ProseNumber, lang: Lang) => ({ found: text.trim(), params: { lang } });
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

/** Every whole number below a thousand that one language says is said by the other, or by what stands beside the texts. */
export const twinNumbers = rule({
  name: 'twin-numbers',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = newsItems(facts).flatMap(({ texts }) =>
      LANGS.flatMap((lang) => {
        const twinLang = otherLang(lang);
        const [article, twin] = [texts.get(lang), texts.get(twinLang)];
        if (!article || !twin) return [];
        const whole = partsOf(twin)
          .map(({ text }) => text)
          .join('\n');
        const said = numbersInWords(whole, twinLang);
        for (const { value } of numbersIn(whole, twinLang)) said.add(value);
        for (const value of [...besideText(article, lang), ...besideText(twin, twinLang)]) said.add(value);
        return partsOf(article).flatMap((part) => {
          const counts = countsIn(part.text, lang);
          compared.add(counts.length);
          return counts.filter(({ value }) => !said.has(value)).map((number) => part.problem(number, twinLang));
        });
      }),
    );
    const ofPages = [...pagesByName(facts).values()].flatMap((texts) =>
      LANGS.flatMap((lang) => pageFigures(texts, lang)),
    );
    return { problems: [...problems, ...ofPages], compared };
  },
});

/** Decimals and shares that a page gives in one language alone: nothing else is beside a page to compare them with. */
function pageFigures(texts: ReadonlyMap<Lang, Article>, lang: Lang): Problem<Code>[] {
  const twinLang = otherLang(lang);
  const [page, twin] = [texts.get(lang), texts.get(twinLang)];
  if (!page || !twin) return [];
  const said = numbersInWords(twin.body, twinLang);
  for (const { value } of numbersIn(twin.body, twinLang)) said.add(value);
  return numbersIn(page.body, lang)
    .filter(({ value, decimals, isPercent }) => (decimals > 0 || isPercent) && !said.has(value))
    .map(({ text, offset }) =>
      page.problemInBody(offset, 'number-not-in-twin', { found: text.trim(), params: { lang: twinLang } }),
    );
}

/** Whole numbers below a thousand that are no part of a date. */
const countsIn = (text: string, lang: Lang): ProseNumber[] =>
  numbersIn(withoutDates(text, lang), lang).filter(
    ({ value, decimals, isPercent }) => decimals === 0 && !isPercent && value < LARGE,
  );
