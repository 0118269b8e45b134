import { disputesOfUnit } from '../wording/dispute.ts';
import { disputeCell, disputeColumn } from './dispute-columns.ts';
import { absenceWords } from '../wording/absence.ts';
import { rankCaveats, scoreCaveats, withCaveats } from '../wording/caveats.ts';
import { trendLines } from '../charts/trend-lines/chart.ts';
import { formatScore, measured, scaleName } from '../wording/measures.ts';
import type { History } from '../model/history.ts';
import { disputeOf } from '../model/conflict.ts';
import { TOTAL, type Index } from '../model/index-definition.ts';
import { sumsAreOurs } from './ours.ts';
import type { UnitLine } from '../model/lineage.ts';
import { newestMethodology } from '../model/lookup.ts';
import { statusOfRow } from '../model/ranking.ts';
import { isKnown, type LinePoint } from '../model/national.ts';
import type { Figure } from './figure.ts';
import type { PageContext } from '../routes/page-context.ts';
import { rankCells, rankColumns, statusText } from './ranking-table.ts';
import { readFromCell, readFromColumn } from './read-from.ts';
import { breakNotes, comparableCell, domainOf, edgeClause, lineDrawer, spanOf } from './edition-line.ts';
import { byUse } from '../wording/source-line.ts';
import { originColumns, rowOrigin, type RowOrigin } from './origin-columns.ts';
import { rangeColumns } from './range-columns.ts';
import { rankStatusColumn } from './doubt-columns.ts';
import { impliedRangeOf } from '../model/implied-figures.ts';
import { altText, makeFigure } from './make-figure.ts';

/** Permanent id of the history of a line in an index. */
export const historyChartId = (index: Index, line: UnitLine): string => `${index.id}-history-${line.id}`;

/** Has this history enough points to be a picture? */
export const isDrawn = (history: History): boolean => {
  const known = history.rows.map(({ point }) => point).filter(isKnown);
  return known.length >= 2 && known.some(({ origin }) => origin !== 'derived');
};

/** A unit's scores through the editions of an index; null where fewer than two are here. */
export function historyFigure(ctx: PageContext, history: History, line: UnitLine): Figure | null {
  const { t, lang, data } = ctx;
  const { index, rows } = history;
  const points = rows.map(({ point }) => point);
  const known = points.filter(isKnown);
  // What was derived is drawn, as a hollow point; it heads no sentence.
  const last = known.findLast(({ origin }) => origin !== 'derived');
  const lastRow = rows.find(({ point }) => point === last)?.row;
  if (known.length < 2 || !last || !lastRow) return null;
  const originIn = ({ point, row }: History['rows'][number]): RowOrigin =>
    rowOrigin(ctx, { index, edition: point.edition }, row);
  const origins = originColumns(ctx, rows.map(originIn));
  const rankStatuses = rankStatusColumn(
    ctx,
    rows.map(({ row }) => row.observation),
  );
  const implied = rows.map(({ point, row }) => impliedRangeOf(data, index, point.edition, row.unit.key, TOTAL));
  const ranges = rangeColumns(ctx, index, implied);
  const word = (origin: LinePoint['origin']): string => (origin === 'derived' ? ` (${t.origin.derived})` : '');
  const { max } = newestMethodology(index);
  const domain = domainOf(points, max);
  const say = (value: number): string => formatScore(value, index, lang);
  const name = line.unit.name[lang];
  const hasComputed = rows.some(({ row }) => row.rank?.origin === 'computed');
  const tooltips = new Map(
    rows.map(({ point, row }) => {
      const { edition } = point.edition;
      const of = { index, edition: point.edition };
      const rank = row.rank
        ? `, ${withCaveats(`${t.table.rank.toLowerCase()} ${row.rank.place}`, rankCaveats(data, lang, of, row))}`
        : '';
      const said =
        point.value === null
          ? absenceWords(row.absence, point.edition, t)
          : withCaveats(measured(point.value, index, lang), scoreCaveats(data, lang, of, row));
      return [edition, `${edition}: ${said}${rank}`];
    }),
  );
  const disputed = rows.map(({ point: { edition }, row }) =>
    disputesOfUnit(
      ctx.data,
      { index, edition, scope: row.unit.key },
      { value: row.score !== null, rank: row.rank?.origin === 'published' },
      lang,
    ).join('; '),
  );
  return makeFigure(ctx, {
    id: historyChartId(index, line),
    chart: trendLines,
    title: `${name}: ${index.abbr} ${spanOf(points)}`,
    subtitle: `${scaleName(index, max, lang)}; ${t.unit.scoresHere(known.length, points.length)}`,
    finding: `${withCaveats(
      t.charts.lineFinding(name, measured(last.value, index, lang), last.edition.edition),
      scoreCaveats(data, lang, { index, edition: last.edition }, lastRow),
    )}${edgeClause(ctx, index, points, (_, i) => disputeOf(data, points[i]?.edition ?? last.edition, rows[i]?.row.unit.key ?? '', TOTAL, 'value') !== null)}.`,
    alt: altText(
      `${t.charts.kinds['trend-lines']}: ${t.table.score.toLowerCase()}`,
      known.map((point) => `${point.edition.edition} ${say(point.value)}${word(point.origin)}`).join(', '),
    ),
    draw: lineDrawer(ctx, index, points, domain, {
      series: { id: line.id, unit: line.unit.key },
      plotHeight: 160,
      tooltip: (edition) => tooltips.get(edition) ?? edition,
    }),
    columns: [
      { id: 'edition', label: t.table.edition, isNumber: false },
      { id: 'value', label: t.table.score, isNumber: true },
      ...rankColumns(ctx, hasComputed),
      { id: 'status', label: t.table.status, isNumber: false },
      { id: 'comparable_with_previous', label: t.table.comparable, isNumber: false },
      readFromColumn(ctx),
      ...ranges.columns,
      ...origins.columns,
      ...rankStatuses.columns,
      ...disputeColumn(t, disputed),
    ],
    rows: rows.map(({ point, row }, i) => ({
      unit: null,
      observation: row.observation,
      cells: [
        { text: point.edition.edition, raw: point.edition.edition },
        { text: point.value === null ? t.table.none : say(point.value), raw: point.value },
        ...rankCells(ctx, row, hasComputed),
        { text: statusText(t, point.edition, row), raw: statusOfRow(row) },
        comparableCell(ctx, points, i),
        readFromCell(ctx, row.observation?.source ?? row.score?.source),
        ...ranges.cellsOf(implied[i] ?? null),
        ...origins.cellsOf(originIn({ point, row })),
        ...rankStatuses.cellsOf(row.observation),
        ...disputeCell(disputed, i),
      ],
    })),
    notes: breakNotes(ctx, index, points).length > 0 || known.length < points.length ? [t.charts.gapNote] : [],
    ours: sumsAreOurs(
      ctx,
      rows.map(({ row }) => row.score),
    ),
    producer: index.producer[lang],
    measuredBy: index.producer[lang],
    readFrom: byUse(rows.map(({ point }) => (isKnown(point) ? point.source : null))),
    year: last.edition.announcedOn?.slice(0, 4) ?? t.charts.noYear,
    date: last.edition.announcedOn ?? last.edition.edition,
    credit: null,
    home: { kind: 'unit', line },
  });
}
