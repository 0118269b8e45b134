import { tally } from '../problems/compared.ts';
import type { Problem, ProblemDetail } from '../problems/problem.ts';
import type { Facts } from '../facts/facts.ts';
import { newsArticles, pagesByName, textOf, type NewsArticle } from '../facts/news-items.ts';
import { words } from './news-numbers.words.ts';
import { supportFor, type Support } from './number-support.ts';
import { numbersIn, type ProseNumber } from './prose-numbers.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

const LARGE = 1000;

/** Every decimal, share and large count in a text stands in its figures or in the data. */
export const proseNumbers = rule({
  name: 'prose-numbers',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = newsArticles(facts).flatMap((item) => {
      let support: Support | null = null;
      const supportOf = (): Support => (support ??= supportFor(facts, item));
      const numbers = placedNumbers(item);
      compared.add(numbers.length);
      return numbers.flatMap((number) => judge(number, supportOf));
    });
    return { problems: [...problems, ...pageMarks(facts)], compared };
  },
});

/** A number of a text, with a way to point at it. */
interface PlacedNumber {
  readonly number: ProseNumber;
  /** The title, the summary or the paragraph that it stands in. */
  readonly around: string;
  readonly problemAt: (code: Code, detail: ProblemDetail) => Problem<Code>;
}

function placedNumbers({ article, lang }: NewsArticle): PlacedNumber[] {
  return [
    ...(['title', 'summary'] as const).flatMap((name) =>
      numbersIn(textOf(article.frontMatter[name]), lang).map((number): PlacedNumber => ({
        number,
        around: textOf(article.frontMatter[name]),
        problemAt: (code, detail) => article.problemAt([name], code, { ...detail, from: number.offset }),
      })),
    ),
    ...numbersIn(article.body, lang).map((number): PlacedNumber => ({
      number,
      around: paragraphAt(article.body, number.offset),
      problemAt: (code, detail) => article.problemInBody(number.offset, code, detail),
    })),
  ];
}

/**
 * Points and shares of a page in the marks of the other language. What a page says of limits and versions stands in no
 * data: only `twin-numbers` can compare it.
 */
const pageMarks = (facts: Facts): Problem<Code>[] =>
  [...pagesByName(facts).values()].flatMap((texts) =>
    [...texts].flatMap(([lang, page]) =>
      numbersIn(page.body, lang).flatMap((number) =>
        number.respelt !== null &&
        (number.isPercent || /^\s(?:điểm|points?)(?!\p{L})/u.test(page.body.slice(number.offset + number.text.length)))
          ? [page.problemInBody(number.offset, 'decimal-mark', respelling(number, number.respelt))]
          : [],
      ),
    ),
  );

/** The paragraph around a place of a text. */
function paragraphAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n\n', offset);
  const to = text.indexOf('\n\n', offset);
  return text.slice(from < 0 ? 0 : from, to < 0 ? text.length : to);
}

/** How a text says that a figure is derived, in either language. */
const SAYS_DERIVED = /suy ra|derived/iu;

/** The number in the marks of its language. */
const respelling = ({ text }: ProseNumber, respelt: string): ProblemDetail => ({
  found: text,
  replacement: text.replace(/^[\d.,]+/, respelt),
  params: { expectedText: respelt },
});

function judge({ number, around, problemAt }: PlacedNumber, supportOf: () => Support): Problem<Code>[] {
  const { respelt, otherwise } = number;
  const foreign = respelt === null ? [] : [problemAt('decimal-mark', respelling(number, respelt))];
  const isFigure = number.decimals > 0 || number.isPercent;
  const isYear = !isFigure && /^(?:19|20)\d{2}$/.test(number.text.trim());
  if (isYear || (!isFigure && number.value < LARGE)) return foreign;
  const support = supportOf();
  if (support.isPartial || support.has(number)) return foreign;
  if (support.derived.has(number))
    return SAYS_DERIVED.test(around) ? foreign : [...foreign, problemAt('derived-as-printed', { found: number.text })];
  // Nothing speaks for it as it reads here; for what it says in the other language there is data.
  if (otherwise && support.hasExactly(otherwise.value) && !(otherwise.decimals > 0 && otherwise.respelt.endsWith('0')))
    return [...foreign, problemAt('decimal-mark', respelling(number, otherwise.respelt))];
  return [...foreign, problemAt(isFigure ? 'unsupported-figure' : 'unsupported-count', { found: number.text })];
}
