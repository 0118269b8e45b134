import { wordOf } from '../language/messages.ts';
import { trendLines } from '../charts/trend-lines/chart.ts';
import type { EditionPoint } from '../charts/edition-line.ts';
import { formatPlain } from '../language/numbers.ts';
import type { Dataset } from '../model/dataset.ts';
import { comparePeriods, endOf, periodOf } from '../model/period.ts';
import type { Series } from '../model/record.ts';
import { isDrawable, newestOf, pointsOf, type SeriesGroup, type SeriesPoint } from '../model/series.ts';
import type { Figure } from './figure.ts';
import type { PageContext } from '../routes/page-context.ts';
import {
  fractionWords,
  periodTick,
  periodWords,
  scopeWords,
  seriesNumber,
  valueWords,
} from '../wording/series-words.ts';
import { domainOf } from './edition-line.ts';
import { byUse } from '../wording/source-line.ts';
import { altText, makeFigure } from './make-figure.ts';

/** Permanent. A group shares the chart of the series that the others stand beside. */
export const seriesChartId = ([lead]: SeriesGroup): string => `series-${lead.id}`;

/** Is there something to draw: a line of at least two usable values? Held values are none. */
export const isSeriesDrawn = (data: Dataset, group: SeriesGroup): boolean =>
  group.some((series) => pointsOf(data, series).filter(isDrawable).length >= 2);

/**
 * One series through its periods, or those measured alike as named lines on one axis; null where there is
 * nothing to draw. Gaps stay gaps; a group has one unit of measure and one period type, so scales never mix.
 */
export function seriesFigure(ctx: PageContext, group: SeriesGroup): Figure | null {
  const { t, lang, data } = ctx;
  const words = t.registers.periodic;
  if (!isSeriesDrawn(data, group)) return null;
  const [first] = group;
  const type = first.periodType;
  const lines = group.map((series) => ({ series, points: pointsOf(data, series) }));
  const periods = [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))].sort(comparePeriods);
  const known = lines.flatMap(({ points }) => points.filter(isDrawable).map(({ value }) => value));
  const high = Math.max(...known.map(({ value }) => value));
  const domain = domainOf(known, first.unitOfMeasure === 'percent' ? 100 : high * 1.25);
  const name = group.length > 1 ? group.map((series) => series.name[lang]).join(' · ') : first.name[lang];
  const said = lines.flatMap(({ series, points }) => {
    const value = newestOf(points);
    return value
      ? [words.finding(series.name[lang], valueWords(value, series, lang), periodWords(value.period, type, lang))]
      : [];
  });
  const texts = new Map(known.map((value) => [value.value, valueWords(value, first, lang)]));
  const gaps = lines.reduce((sum, { points }) => sum + points.filter(({ value }) => value === null).length, 0);
  const sources = [...new Set(known.map(({ source }) => data.sources.get(source)?.publisher ?? source))];
  const last = known
    .map(({ period }) => endOf(period))
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const tooltips = new Map(
    lines.flatMap(({ series, points }) =>
      points
        .filter(isDrawable)
        .map(({ period, value }) => [
          `${series.id} ${periodTick(period, type)}`,
          `${periodWords(period, type, lang)}: ${valueWords(value, series, lang)}`,
        ]),
    ),
  );
  const pointAt = (series: Series, period: string): SeriesPoint | undefined =>
    lines.find((line) => line.series === series)?.points.find((point) => point.period === period);
  return makeFigure(ctx, {
    id: seriesChartId(group),
    chart: trendLines,
    title: words.chartTitle(name),
    subtitle: [
      wordOf(words.units, first.unitOfMeasure),
      words.types[type],
      ...new Set(group.map((series) => scopeWords(ctx, series))),
    ].join('; '),
    finding: `${said.join('; ')}.`,
    alt: altText(words.chartAlt, ...said),
    draw: (width, chartWords) =>
      trendLines.draw(
        {
          width,
          plotHeight: 160,
          editions: periods.map((period) => periodTick(period, type)),
          series: lines.map(({ series, points }) => ({
            id: series.id,
            name: group.length > 1 ? scopeWords(ctx, series) : '',
            points: linePoints(points, type),
          })),
          breaks: [],
          domain,
          rangeNote: t.charts.axisRange(seriesNumber(domain[0], first, lang), seriesNumber(domain[1], first, lang)),
          formatTick: (value) => formatPlain(value, lang),
          formatValue: (value) => texts.get(value) ?? seriesNumber(value, first, lang),
        },
        { ...chartWords, tooltip: (id, tick) => tooltips.get(`${id} ${tick}`) ?? `${tick}: ${words.gap}` },
      ),
    columns: [
      { id: 'period', label: words.period, isNumber: false },
      ...group.flatMap((series) => [
        {
          id: group.length > 1 ? `value_${series.scope}` : 'value',
          label: group.length > 1 ? scopeWords(ctx, series) : words.value,
          isNumber: true,
        },
        { id: group.length > 1 ? `fraction_${series.scope}` : 'fraction', label: words.fraction, isNumber: false },
      ]),
    ],
    rows: periods.map((period) => ({
      unit: null,
      cells: [
        { text: periodWords(period, type, lang), raw: period },
        ...group.flatMap((series) => {
          const point = pointAt(series, period);
          if (!point || !isDrawable(point))
            return [
              { text: point?.value?.status === 'H' ? words.held : words.gap, raw: null },
              { text: t.table.none, raw: null },
            ];
          const { numerator, denominator } = point.value;
          return [
            { text: valueWords(point.value, series, lang), raw: point.value.value },
            {
              text: fractionWords(point.value, series, lang) || t.table.none,
              raw: numerator !== null && denominator !== null ? `${numerator}/${denominator}` : null,
            },
          ];
        }),
      ],
    })),
    notes: [
      ...(gaps > 0 ? [words.gapNote(gaps)] : []),
      ...(known.some(({ approx }) => approx !== null) ? [words.chartNotes.approx] : []),
      ...(type === 'cumulative' ? [words.chartNotes.cumulative] : []),
      ...group
        .map((series) => series.definition[lang])
        .filter((text, i, all) => text !== '' && all.indexOf(text) === i),
    ],
    producer: sources.join('; '),
    measuredBy: null,
    readFrom: byUse(known.map(({ source }) => source)),
    year: last.slice(0, 4),
    date: last,
    credit: null,
    home: { kind: 'series', id: first.id },
  });
}

/** Points as the line draws them: a gap is null, an approximate figure a hollow dot. */
function linePoints(points: readonly SeriesPoint[], type: Series['periodType']): EditionPoint[] {
  return points.map((point, i) => ({
    edition: periodTick(point.period, type),
    value: isDrawable(point) ? point.value.value : null,
    joins: joinsBefore(points[i - 1]?.period, point.period, type) ? 'solid' : 'none',
    isDoubtful: point.value?.approx != null || point.value?.status === 'U',
  }));
}

/**
 * Cumulative figures join only as of two dates, or counted up from the same day; neighbours of other types always do.
 */
function joinsBefore(before: string | undefined, now: string, type: Series['periodType']): boolean {
  if (before === undefined) return false;
  if (type !== 'cumulative') return true;
  const [a, b] = [periodOf(before), periodOf(now)];
  return a.isSpan === b.isSpan && (!a.isSpan || a.from === b.from);
}
