import { isNationalDisputed } from '../model/national-change.ts';
import { nationalCaveats, withCaveats } from '../wording/caveats.ts';
import { trendLines } from '../charts/trend-lines/chart.ts';
import { formatScore, measured, scaleName } from '../wording/measures.ts';
import type { Index } from '../model/index-definition.ts';
import { newestEdition, newestMethodology } from '../model/lookup.ts';
import { isKnown, nationalLine, noMeanOf, type LinePoint, type NationalLine } from '../model/national.ts';
import { disputeWords } from '../wording/dispute.ts';
import { noMeanWords } from '../wording/absence.ts';
import { statusCell } from './doubt-columns.ts';
import { disputeCell, disputeColumn } from './dispute-columns.ts';
import type { Figure, FigureCell } from './figure.ts';
import type { PageContext } from '../routes/page-context.ts';
import { readFromCell, readFromColumn } from './read-from.ts';
import { breakNotes, comparableCell, domainOf, edgeClause, lineDrawer, spanOf } from './edition-line.ts';
import { markText, nationalMark } from '../wording/origin-mark.ts';
import { byUse } from '../wording/source-line.ts';
import { altText, makeFigure } from './make-figure.ts';

/** Permanent id of an index's national line. */
export const nationalChartId = (index: Index): string => `${index.id}-national`;

/** The national line of an index with its breaks and gaps; null where fewer than two editions have a figure. */
export function nationalFigure(ctx: PageContext, index: Index): Figure | null {
  const { t, lang, data } = ctx;
  const line = nationalLine(data, index);
  const newest = newestEdition(index);
  const points = line?.points ?? [];
  const known = points.filter(isKnown);
  // A derived figure heads nothing, and a finding tells none.
  const last = known.findLast(({ origin }) => origin !== 'derived');
  if (!line || !newest || !last || known.length < 2) return null;
  const name =
    line.statistic === 'mean'
      ? t.index.meanOfKind(index.unitKind.together[lang])
      : (t.index.meanOf[line.statistic] ?? line.statistic);
  const { max } = newestMethodology(index);
  const say = (value: number): string => formatScore(value, index, lang);
  const domain = domainOf(points, max);
  const tooltips = new Map(points.map((point) => [point.edition.edition, tooltip(ctx, index, line, point)]));
  const disputed = points.map(({ edition, value }) =>
    value === null
      ? ''
      : (disputeWords(data, { index, edition, scope: 'national', measure: line.statistic }, lang) ?? ''),
  );
  const areAllComputed = known.every(({ origin }) => origin === 'computed');
  const markOfOrigin = {
    published: [],
    derived: [t.origin.derived],
    computed: areAllComputed ? [] : [t.table.computedMark],
  };
  const hasGaps = known.length < points.length;
  return makeFigure(ctx, {
    id: nationalChartId(index),
    chart: trendLines,
    title: `${index.abbr} ${spanOf(points)}: ${name.toLowerCase()}`,
    subtitle: `${scaleName(index, max, lang)}; ${t.charts.editionsWithFigure(known.length, points.length)}`,
    finding: `${withCaveats(
      t.charts.lineFinding(name, measured(last.value, index, lang), last.edition.edition),
      nationalCaveats(data, lang, index, last),
    )}${edgeClause(ctx, index, points, ({ edition }) => isNationalDisputed(data, edition, line.statistic))}.`,
    alt: altText(
      `${t.charts.kinds['trend-lines']}: ${withCaveats(name.toLowerCase(), areAllComputed ? [t.table.computedMark] : [])}`,
      known
        .map(({ edition, value, origin }) => `${edition.edition} ${withCaveats(say(value), markOfOrigin[origin])}`)
        .join(', '),
    ),
    draw: lineDrawer(ctx, index, points, domain, {
      series: { id: 'national' },
      tooltip: (edition) => tooltips.get(edition) ?? edition,
    }),
    columns: [
      { id: 'edition', label: t.table.edition, isNumber: false },
      { id: 'value', label: name, isNumber: true },
      { id: 'status', label: t.table.status, isNumber: false },
      { id: 'origin', label: t.origin.columns.value, isNumber: false },
      ...(hasGaps ? [{ id: 'why_missing', label: t.noMean.column, isNumber: false }] : []),
      { id: 'comparable_with_previous', label: t.table.comparable, isNumber: false },
      readFromColumn(ctx),
      ...disputeColumn(t, disputed),
    ],
    rows: points.map((point, i) => ({
      unit: null,
      cells: [
        { text: point.edition.edition, raw: point.edition.edition },
        {
          text: point.value === null ? t.table.none : say(point.value),
          raw: point.value === null ? null : Math.round(point.value * 1e4) / 1e4,
        },
        statusCell(ctx, isKnown(point) ? point.status : null),
        isKnown(point)
          ? { text: originWords(ctx, index, line, point), raw: point.origin }
          : { text: t.table.none, raw: 'missing' },
        ...(hasGaps ? [whyMissing(ctx, index, line, point)] : []),
        comparableCell(ctx, points, i),
        readFromCell(ctx, isKnown(point) ? point.source : null),
        ...disputeCell(disputed, i),
      ],
    })),
    notes: [t.charts.gapNote, ...breakNotes(ctx, index, points)],
    ours: known.some(({ origin }) => origin === 'computed') ? t.charts.ours.means(ctx.site.name) : '',
    producer: index.producer[lang],
    measuredBy: index.producer[lang],
    readFrom: byUse(known.map(({ source }) => source)),
    year: newest.announcedOn?.slice(0, 4) ?? t.charts.noYear,
    date: newest.announcedOn ?? newest.edition,
    credit: null,
    home: { kind: 'index', index },
  });
}

function tooltip(ctx: PageContext, index: Index, line: NationalLine, point: LinePoint): string {
  const { t, lang } = ctx;
  if (point.value === null)
    return `${point.edition.edition}: ${noMeanWords(noMeanOf(ctx.data, index, point.edition, line.statistic), t)}`;
  const mark = markOf(ctx, index, line, point);
  return `${point.edition.edition}: ${measured(point.value, index, lang)}${mark && ` (${mark})`}`;
}

/** How a figure of the line came to be; empty where it was printed. */
function originWords({ t, lang, data }: PageContext, index: Index, line: NationalLine, point: LinePoint): string {
  const mark = nationalMark(data, lang, index, line, point.edition);
  return mark ? markText(mark) : point.origin === 'computed' ? t.table.computedMark : '';
}

/** The reason of a gap: in words for readers, as a code for files; empty beside a figure. */
function whyMissing({ t, data }: PageContext, index: Index, { statistic }: NationalLine, point: LinePoint): FigureCell {
  if (isKnown(point)) return { text: '', raw: null };
  const why = noMeanOf(data, index, point.edition, statistic);
  return { text: noMeanWords(why, t), raw: why.kind === 'stated' ? why.status : why.kind };
}

/** What has to be known of a figure of the line, in words; empty where it was printed without doubt. */
function markOf({ t, lang, data }: PageContext, index: Index, line: NationalLine, point: LinePoint): string {
  const mark = nationalMark(data, lang, index, line, point.edition);
  const others = nationalCaveats(data, lang, index, point).filter((caveat) => !mark || caveat !== t.origin.derived);
  return [...(mark ? [markText(mark)] : []), ...others].join('; ');
}
