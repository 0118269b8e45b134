import { LANGS, otherLang } from '../language/lang.ts';
import type { Article } from '../reading/article.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { only } from '../problems/words.ts';
import { cell } from '../reading/table.ts';
import { SERIES_OBSERVATIONS } from '../schema/series-tables.ts';
import type { Facts } from '../facts/facts.ts';
import { words } from './news-figures.words.ts';
import { figuresOf, isRankUnit, newsItems, textOf } from '../facts/news-items.ts';
import { words as referenceWords } from '../rules/references.words.ts';
import { words as revisionWords } from '../release-rules/revisions.words.ts';
import { rule } from '../facts/rule.ts';
import { words as seriesWords } from '../rules/series.words.ts';
import { compareShare } from '../facts/share.ts';
import { words as sumWords } from '../rules/sums.words.ts';

const said = {
  ...words,
  ...only(revisionWords, 'unknown-observation'),
  ...only(referenceWords, 'unknown-series'),
  ...only(sumWords, 'part-above-whole'),
  ...only(seriesWords, 'percent-mismatch', 'zero-denominator'),
};
type Code = keyof typeof said;

type Figure = Readonly<Record<string, unknown>>;

/** Figures of news items against the data they are bound to, and shares against their fractions. */
export const figures = rule({
  name: 'figures',
  words: said,
  run: (facts) => {
    const compared = tally();
    const problems = newsItems(facts).flatMap(({ texts }) =>
      LANGS.flatMap((lang) => {
        const article = texts.get(lang);
        const twin = texts.get(otherLang(lang));
        const others = twin ? figuresOf(twin) : [];
        if (!article) return [];
        return figuresOf(article).flatMap((figure, i) => {
          compared.add();
          return [
            ...(figure.observation == null ? [] : againstObservation(facts, article, figure, i, others[i])),
            ...(figure.series == null ? [] : againstSeries(facts, article, figure, i, others[i])),
            ...checkFraction(article, figure, i),
          ];
        });
      }),
    );
    return { problems, compared };
  },
});

/** The value in the data that a figure is bound to, and where it stands. */
interface Bound {
  readonly value: number | null;
  readonly status: string;
  readonly at: string;
  /** The other language says what the data say, so the mistake is here; otherwise the data may be wrong. */
  readonly isConfirmed: boolean;
}

function compare(article: Article, figure: Figure, i: number, bound: Bound): Problem<Code>[] {
  const label = textOf(figure.label);
  const problems: Problem<Code>[] = [];
  // A share of the maximum carries the score itself as its numerator.
  const isSame =
    figure.value === bound.value || (typeof figure.numerator === 'number' && figure.numerator === bound.value);
  if (typeof figure.value === 'number' && bound.value !== null && !isSame) {
    problems.push(
      article.problemAt(['figures', i, 'value'], 'figure-against-data', {
        replacement: bound.isConfirmed ? String(bound.value) : null,
        params: { label, value: bound.value, at: bound.at },
      }),
    );
  }
  const status = textOf(figure.status);
  const isHidden = bound.status === 'H' && status !== 'H';
  if (isHidden || (status !== '' && status !== bound.status)) {
    const detail = { params: { label, status: bound.status, at: bound.at } };
    problems.push(
      status === ''
        ? article.problemAt(['figures', i, 'value'], 'figure-status', { ...detail, found: '—' })
        : article.problemAt(['figures', i, 'status'], 'figure-status', { ...detail, replacement: bound.status }),
    );
  }
  return problems;
}

function againstObservation(
  facts: Facts,
  article: Article,
  figure: Figure,
  i: number,
  twin: Figure | undefined,
): Problem<Code>[] {
  const text = textOf(figure.observation);
  const [index, edition = '', unit, indicator, ...rest] = text.split('/');
  const known = facts.indices.find(({ id }) => id === index);
  const found = known?.editions.find((each) => each.edition === edition);
  const observation = found?.byIndicator.get(indicator ?? '')?.get(unit ?? '');
  if (!found?.observations || !observation || rest.length > 0) {
    const path = `data/indices/${index}/observations/${edition}.csv`;
    if (
      !facts.register('data/indices/indices.csv').isComplete ||
      (known && !known.editionsAreComplete) ||
      (found && !found.observations) ||
      (facts.paths.includes(path) && !facts.isWhole(path, 'unit', 'indicator'))
    )
      return [];
    return [article.problemAt(['figures', i, 'observation'], 'unknown-observation', nearObservation(facts, text))];
  }
  // What has a problem as impossible is no measure of the text.
  if (observation.isOutOfScale) return [];
  const isRank = isRankUnit(textOf(figure.unit));
  const at = `${found.observations.file}:${observation.row.line}`;
  const value = isRank ? observation.rank : observation.value;
  // What it is bound to says of when and of whom it is.
  const right = { period: edition, scope: `${found.unitSet}:${unit}` };
  const context = (['period', 'scope'] as const)
    .filter(
      (key) =>
        textOf(figure[key]) !== '' && textOf(figure[key]) !== right[key] && (key === 'period' || found.unitSet !== ''),
    )
    .map((key) =>
      article.problemAt(['figures', i, key], 'figure-context', {
        replacement: right[key],
        params: { label: textOf(figure.label), name: key, observation: text, value: right[key] },
      }),
    );
  return [
    ...compare(article, figure, i, { value, status: observation.status, at, isConfirmed: twin?.value === value }),
    ...context,
  ];
}

/** Each part is compared with what the parts before it allow. */
function nearObservation(facts: Facts, text: string): { replacement: string | null; params: { suggestions: string } } {
  const [index = '', edition = '', unit = '', indicator = ''] = text.split('/');
  const indexId = facts.indices.some(({ id }) => id === index)
    ? index
    : suggest(
        index,
        facts.indices.map(({ id }) => id),
      ).replacement;
  const known = facts.indices.find(({ id }) => id === indexId)?.editions.find((each) => each.edition === edition);
  if (!known) return { replacement: null, params: { suggestions: '' } };
  const indicatorId = known.byIndicator.has(indicator)
    ? indicator
    : suggest(indicator, known.byIndicator.keys()).replacement;
  const units = known.byIndicator.get(indicatorId ?? '');
  const code = units?.has(unit) ? unit : units?.has(unit.padStart(2, '0')) ? unit.padStart(2, '0') : null;
  return {
    replacement: code && indicatorId ? `${indexId}/${edition}/${code}/${indicatorId}` : null,
    params: { suggestions: '' },
  };
}

function againstSeries(
  facts: Facts,
  article: Article,
  figure: Figure,
  i: number,
  twin: Figure | undefined,
): Problem<Code>[] {
  const id = textOf(figure.series);
  const register = facts.register('data/series/series.csv');
  if (!register.rows.has(id))
    return register.isComplete
      ? [article.problemAt(['figures', i, 'series'], 'unknown-series', register.suggest(id))]
      : [];
  const table = facts.tableOf(SERIES_OBSERVATIONS);
  const rows = (table?.rows ?? []).filter((row) => cell(row, 'series') === id);
  const row = rows.find((each) => cell(each, 'period') === textOf(figure.period));
  if (!table || !row) {
    if (!table || !facts.isWhole(table.file, 'series', 'period')) return [];
    const periods = rows.map((each) => cell(each, 'period'));
    return [
      article.problemAt(['figures', i, 'period'], 'unknown-period', {
        replacement: periods.length === 1 && textOf(figure.period) !== '' ? (periods[0] ?? null) : null,
        params: { series: id, suggestions: periods.length === 1 ? '' : periods.slice(0, 3).join(', ') },
      }),
    ];
  }
  const at = `${table.file}:${row.line}`;
  const problems = compare(article, figure, i, {
    value: row.values.value,
    status: cell(row, 'status'),
    at,
    isConfirmed: twin?.value === row.values.value,
  });
  for (const part of ['numerator', 'denominator'] as const) {
    const value = row.values[part];
    if (typeof figure[part] !== 'number' || value === null || figure[part] === value) continue;
    problems.push(
      article.problemAt(['figures', i, part], 'figure-against-data', {
        replacement: twin?.[part] === value ? String(value) : null,
        params: { label: textOf(figure.label), value, at },
      }),
    );
  }
  return problems;
}

function checkFraction(article: Article, figure: Figure, i: number): Problem<Code>[] {
  const { value, numerator, denominator } = figure;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return [];
  if (denominator === 0) return [article.problemAt(['figures', i, 'denominator'], 'zero-denominator')];
  if (numerator > denominator) {
    return [
      article.problemAt(['figures', i, 'numerator'], 'part-above-whole', {
        params: { part: 'numerator', partValue: numerator, whole: 'denominator', wholeValue: denominator },
      }),
    ];
  }
  if (typeof value !== 'number' || !textOf(figure.unit).trim().startsWith('%')) return [];
  const { isRight, computed } = compareShare(String(value), numerator, denominator, textOf(figure.approx));
  return isRight
    ? []
    : [
        article.problemAt(['figures', i, 'value'], 'percent-mismatch', {
          replacement: String(computed),
          params: { numerator, denominator, computed },
        }),
      ];
}
