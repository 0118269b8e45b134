import type { Lang } from '../language/lang.ts';
import { measureWords } from '../language/measure-words.ts';
import { tally } from '../problems/compared.ts';
import type { Problem, ProblemDetail } from '../problems/problem.ts';
import { cell, type RowOf } from '../reading/table.ts';
import type { AGGREGATES } from '../schema/index-tables.ts';
import type { Facts } from '../facts/facts.ts';
import { isUsableValue } from '../facts/index-facts.ts';
import { figuresOf, newsArticles, textOf, type NewsArticle } from '../facts/news-items.ts';
import { rule } from '../facts/rule.ts';
import { words } from './news-units.words.ts';
import { indicesSpokenOf, type SpokenOf } from './number-support.ts';
import { numbersIn } from './prose-numbers.ts';

type Code = keyof typeof words;

/** How a number may be written: with a sign of per cent, as points, as a difference between two percentages. */
type Written = 'percent' | 'points' | 'percentage-points';

/** What stands behind a number, or in the `unit` of a figure: the unit of measure and where it ends. */
const UNIT: Readonly<Record<Lang, readonly (readonly [Written, RegExp])[]>> = {
  vi: [
    ['percentage-points', /^(?: ?%)?\s*điểm\s+(?:phần\s+trăm|%)/iu],
    ['percent', /^\s?%(?!\s*điểm)/u],
    ['points', /^\s*điểm(?![\p{L}\p{M}])/iu],
  ],
  en: [
    ['percentage-points', /^\s*(?:percentage|%)[ -]points?\b/iu],
    ['percent', /^\s?%|^\s*per ?cent\b/iu],
    ['points', /^\s*points?\b/iu],
  ],
};

/** What a unit of measure allows behind a value and behind a difference; a unit that is not here is not judged. */
const ALLOWED: Readonly<Record<string, { readonly value: Written; readonly change: Written }>> = {
  point: { value: 'points', change: 'points' },
  percent: { value: 'percent', change: 'percentage-points' },
};

/** One index has one unit of measure: in the figures of a text, in its words, and on every page. */
export const unitWords = rule({
  name: 'news-units',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = newsArticles(facts).flatMap((item) => {
      const claims = claimsOf(facts, item);
      return [...inFigures(facts, item, claims), ...inProse(item, claims, () => compared.add())];
    });
    return { problems, compared };
  },
});

/** Units of measure of the totals, and of their changes, that a text may speak of: by the number as it is written. */
interface Claims {
  readonly value: ReadonlyMap<string, ReadonlySet<string>>;
  readonly change: ReadonlyMap<string, ReadonlySet<string>>;
}

const keyOf = (value: number): string => String(Math.round(Math.abs(value) * 1e6) / 1e6);

function claimsOf(facts: Facts, { article }: NewsArticle): Claims {
  const value = new Map<string, Set<string>>();
  const change = new Map<string, Set<string>>();
  const claim = (claims: Map<string, Set<string>>, number: number, unit: string): void => {
    claims.set(keyOf(number), (claims.get(keyOf(number)) ?? new Set()).add(unit));
  };
  const spokenOf = indicesSpokenOf(facts, article);
  for (const spoken of spokenOf) {
    const unit = cell(spoken.index.row, 'unit_of_measure');
    const lines = linesOf(spoken);
    for (const line of lines)
      for (const [edition, number] of line) {
        if (spoken.editions.has(edition)) claim(value, number, unit);
        const before = line.get(previousOf(spoken, edition) ?? '');
        if (before !== undefined && spoken.editions.has(edition)) claim(change, number - before, unit);
      }
  }
  for (const { index, editions } of spokenOf)
    for (const row of index.aggregates?.rows ?? [])
      if (isOfTotal(row, CHANGE) && editions.has(cell(row, 'edition')))
        claim(change, Number(cell(row, 'value')), cell(index.row, 'unit_of_measure'));
  // A share of a whole, or a figure of a series, keeps its own sign.
  for (const { value: number, numerator, denominator, unit, series } of figuresOf(article))
    if (typeof number === 'number' && ((numerator != null && denominator != null) || series != null))
      claim(value, number, textOf(unit).startsWith('%') ? 'percent' : textOf(unit));
  for (const row of facts.rows('data/series/observations.csv'))
    if (row.values.value != null) claim(value, Number(cell(row, 'value')), 'series');
  return { value, change };
}

const previousOf = ({ index }: SpokenOf, edition: string): string | undefined =>
  index.editions[index.editions.findIndex((one) => one.edition === edition) - 1]?.edition;

/** Statistics that are a value of the index, and those that are a difference between two. */
const VALUE = /^(?:mean|overall|median|max|min)$/;
const CHANGE = /^(?:change|range)/;

/** Totals by edition, a map for each unit that is named and for each statistic of the whole. */
function linesOf({ index, isNamed }: SpokenOf): ReadonlyMap<string, number>[] {
  const lines = new Map<string, Map<string, number>>();
  const add = (line: string, edition: string, value: number): void => {
    lines.set(line, (lines.get(line) ?? new Map<string, number>()).set(edition, value));
  };
  for (const { edition, unitSet, byIndicator } of index.editions)
    for (const each of byIndicator.get('total')?.values() ?? [])
      if (isUsableValue(each) && isNamed(unitSet, each.unit)) add(`${unitSet}:${each.unit}`, edition, each.value);
  for (const row of index.aggregates?.rows ?? [])
    if (isOfTotal(row, VALUE))
      add(
        `${cell(row, 'scope')} ${cell(row, 'scope_id')} ${cell(row, 'statistic')}`,
        cell(row, 'edition'),
        Number(cell(row, 'value')),
      );
  return [...lines.values()];
}

const isOfTotal = (row: RowOf<typeof AGGREGATES>, statistics: RegExp): boolean =>
  cell(row, 'indicator') === 'total' && statistics.test(cell(row, 'statistic')) && row.values.value != null;

/** How a text writes what follows a number; null where no unit of measure follows. */
function writtenAfter(text: string, lang: Lang): { readonly as: Written; readonly words: string } | null {
  for (const [as, pattern] of UNIT[lang]) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { as, words: found };
  }
  return null;
}

/** The one unit of measure that a number is known in; null where there are several, or none that is judged. */
function onlyUnit(claims: ReadonlyMap<string, ReadonlySet<string>>, value: number): string | null {
  const units = [...(claims.get(keyOf(value)) ?? [])];
  const [unit] = units;
  return units.length === 1 && unit !== undefined && unit in ALLOWED ? unit : null;
}

/** The unit of measure that should be written; null where it is, or where nothing is known of the number. */
function shouldBe(claims: Claims, value: number, as: Written): { readonly unit: string; readonly as: Written } | null {
  const [ofValue, ofChange] = [onlyUnit(claims.value, value), onlyUnit(claims.change, value)];
  const allowed = [
    ...(ofValue === null ? [] : [{ unit: ofValue, as: ALLOWED[ofValue]?.value ?? as }]),
    ...(ofChange === null ? [] : [{ unit: ofChange, as: ALLOWED[ofChange]?.change ?? as }]),
  ];
  const isKnownElsewise = [claims.value, claims.change].some(
    (each) => each.has(keyOf(value)) && onlyUnit(each, value) === null,
  );
  // A difference is written as one: "+1.39 percentage points" is no value.
  const near = as === 'percentage-points' ? allowed.filter(({ unit }) => unit === ofChange) : allowed;
  return isKnownElsewise || near.some((one) => one.as === as) ? null : (near[0] ?? null);
}

/** The number with the right words behind it. */
function rewritten(number: string, value: number, { unit, as }: { unit: string; as: Written }, lang: Lang): string {
  const measure = measureWords[lang][unit as 'point' | 'percent'];
  const said = as === 'percentage-points' ? measure.change(number) : measure.value(number);
  return lang === 'en' && value === 1 ? said.replace(/points$/, 'point') : said;
}

function inProse({ article, lang }: NewsArticle, claims: Claims, count: () => void): Problem<Code>[] {
  const judge = (text: string, problemAt: (offset: number, detail: ProblemDetail) => Problem<Code>): Problem<Code>[] =>
    numbersIn(text, lang).flatMap((number) => {
      const digits = /^[\d.,]+/.exec(number.text)?.[0] ?? '';
      const written = writtenAfter(text.slice(number.offset + digits.length), lang);
      if (!written || number.decimals === 0) return [];
      count();
      const right = shouldBe(claims, number.value, written.as);
      if (!right) return [];
      return [
        problemAt(number.offset, {
          found: `${digits}${written.words}`,
          replacement: rewritten(digits, number.value, right, lang),
          params: { unit: right.unit },
        }),
      ];
    });
  return [
    ...(['title', 'summary'] as const).flatMap((name) =>
      judge(textOf(article.frontMatter[name]), (from, detail) =>
        article.problemAt([name], 'other-unit-word', { ...detail, from }),
      ),
    ),
    ...judge(article.body, (offset, detail) => article.problemInBody(offset, 'other-unit-word', detail)),
  ];
}

function inFigures(facts: Facts, { article, lang }: NewsArticle, claims: Claims): Problem<Code>[] {
  return figuresOf(article).flatMap((figure, i) => {
    const { value, numerator, denominator } = figure;
    const unit = textOf(figure.unit).trim();
    const written = writtenAfter(unit, lang);
    if (typeof value !== 'number' || !written || (numerator != null && denominator != null)) return [];
    const right = boundUnit(facts, figure) ?? (Number.isInteger(value) ? null : shouldBe(claims, value, written.as));
    if (!right || right.as === written.as) return [];
    return [
      article.problemAt(['figures', i, 'unit'], 'other-unit-word', {
        replacement: rewritten('', value, right, lang).trim() + unit.slice(written.words.length),
        params: { unit: right.unit },
      }),
    ];
  });
}

/** How a figure that is bound to the total of a unit is measured; null for any other. */
function boundUnit(facts: Facts, figure: Readonly<Record<string, unknown>>): ReturnType<typeof shouldBe> {
  const [id, , , indicator] = textOf(figure.observation).split('/');
  const index = facts.indices.find((one) => one.id === id);
  const unit = index && indicator === 'total' ? cell(index.row, 'unit_of_measure') : '';
  const allowed = ALLOWED[unit];
  return allowed ? { unit, as: allowed.value } : null;
}
