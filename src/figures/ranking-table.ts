import { missingOf, type Missing } from '../charts/missing.ts';
import { formatScore, measured } from '../wording/measures.ts';
import { absenceWords } from '../wording/absence.ts';
import { isStated } from '../model/origin.ts';
import { impliedWords } from '../wording/implied.ts';
import { impliedRangeOf } from '../model/implied-figures.ts';
import { TOTAL, type Edition } from '../model/index-definition.ts';
import { statusOfRow, type Ranking, type RankingRow } from '../model/ranking.ts';
import type { UnitKey } from '../model/unit.ts';
import type { PageContext } from '../routes/page-context.ts';
import { rankCaveats, scoreCaveats, withCaveats } from '../wording/caveats.ts';
import { markText, rankMark, scoreMark, type OriginMark } from '../wording/origin-mark.ts';
import { disputeCell, disputeColumn } from './dispute-columns.ts';
import { readFromCell, readFromColumn } from './read-from.ts';
import type { FigureCell, FigureColumn, FigureRow } from './figure.ts';
import { originColumns, rowOrigin } from './origin-columns.ts';
import { rangeColumns } from './range-columns.ts';
import { rankStatusColumn } from './doubt-columns.ts';

const originsOf = (ctx: PageContext, ranking: Ranking) =>
  originColumns(
    ctx,
    ranking.rows.map((row) => rowOrigin(ctx, ranking, row)),
  );

const rankStatusesOf = (ctx: PageContext, ranking: Ranking) =>
  rankStatusColumn(
    ctx,
    ranking.rows.map(({ observation }) => observation),
  );

const rangesOf = (ctx: PageContext, { index, edition, rows }: Ranking) =>
  rangeColumns(
    ctx,
    index,
    rows.map(({ unit }) => impliedRangeOf(ctx.data, index, edition, unit.key, TOTAL)),
  );

/**
 * The columns of a table that tells a ranking beside its charts; where a score must lie that is not here has two of its
 * own, which say that they are ours.
 */
export const rankingColumns = (ctx: PageContext, ranking: Ranking, disputed: readonly string[]): FigureColumn[] => [
  ...fixedColumns(ctx, ranking),
  readFromColumn(ctx),
  ...rangesOf(ctx, ranking).columns,
  ...originsOf(ctx, ranking).columns,
  ...rankStatusesOf(ctx, ranking).columns,
  ...disputeColumn(ctx.t, disputed),
];

const fixedColumns = (ctx: PageContext, { index, rankOrigin }: Ranking): FigureColumn[] => [
  { id: 'unit', label: index.unitKind.label[ctx.lang], isNumber: false },
  { id: 'value', label: ctx.t.table.score, isNumber: true },
  ...rankColumns(ctx, rankOrigin === 'computed'),
  { id: 'status', label: ctx.t.table.status, isNumber: false },
];

/** The column of printed ranks, and that of places computed here where there are any: never one for the other. */
export const rankColumns = ({ t }: PageContext, hasComputed: boolean): FigureColumn[] => [
  { id: 'rank', label: t.table.rank, isNumber: true },
  ...(hasComputed ? [{ id: 'place', label: t.data.workbook.place, isNumber: true }] : []),
];

/** The cells of these columns. */
export const rankCells = ({ t }: PageContext, { rank }: RankingRow, hasComputed: boolean): FigureCell[] =>
  (hasComputed ? [false, true] : [false]).map((isComputed) => {
    const place = rank && (rank.origin === 'computed') === isComputed ? rank.place : null;
    return { text: place === null ? t.table.none : String(place), raw: place };
  });

/** Its rows: every unit, with the reason where there is no score. */
export function rankingRows(ctx: PageContext, ranking: Ranking, disputed: readonly string[]): FigureRow[] {
  const { t, lang, data } = ctx;
  const { index, edition, rows } = ranking;
  const { cellsOf } = originsOf(ctx, ranking);
  const ranges = rangesOf(ctx, ranking);
  const rankStatuses = rankStatusesOf(ctx, ranking);
  return rows.map((row, i) => ({
    unit: row.unit.key,
    observation: row.observation,
    cells: [
      { text: row.unit.name[lang], raw: row.unit.name[lang] },
      { text: row.score ? formatScore(row.score.value, index, lang) : t.table.none, raw: row.score?.value ?? null },
      ...rankCells(ctx, row, ranking.rankOrigin === 'computed'),
      { text: statusText(t, edition, row), raw: statusOfRow(row) },
      readFromCell(ctx, row.observation?.source ?? row.score?.source),
      ...ranges.cellsOf(impliedRangeOf(data, index, edition, row.unit.key, TOTAL)),
      ...cellsOf(rowOrigin(ctx, ranking, row)),
      ...rankStatuses.cellsOf(row.observation),
      ...disputeCell(disputed, i),
    ],
  }));
}

/** The status of a score in words, the same on the page as in the file beside it; empty for one as printed. */
export function statusText(t: PageContext['t'], edition: Edition, { score, absence }: RankingRow): string {
  if (!score) return absenceWords(absence, edition, t);
  if (!isStated(score.origin)) return t.origin.derived;
  return score.status === 'A' ? '' : t.status[score.status];
}

/** Name, score or the reason why there is none, and rank of a unit: what a mark says when it is asked. */
export const tooltipOf =
  ({ t, lang, data }: PageContext, ranking: Ranking) =>
  (unit: string): string => {
    const { index, edition, byUnit } = ranking;
    const row = byUnit.get(unit as UnitKey);
    if (!row) return unit;
    const score = row.score
      ? withCaveats(
          measured(row.score.value, index, lang),
          marked(scoreMark(data, lang, ranking, row), scoreCaveats(data, lang, ranking, row)),
        )
      : absenceWords(row.absence, edition, t);
    const rank = row.rank
      ? `, ${withCaveats(
          `${t.table.rank.toLowerCase()} ${row.rank.place}`,
          marked(rankMark(data, lang, ranking, row), rankCaveats(data, lang, ranking, row)),
        )}`
      : '';
    const implied = impliedWords(data, index, edition, row.unit.key, lang);
    return `${row.unit.name[lang]}: ${score}${rank}${implied ? `; ${implied.said}` : ''}`;
  };

/** A mark tells its operands, so the bare word of its own caveat is left out. */
const marked = (mark: OriginMark | null, caveats: readonly string[]): string[] => [
  ...(mark ? [markText(mark)] : []),
  ...caveats.filter((caveat) => caveat !== mark?.word),
];

/** The hatch of a unit without a score that may be drawn. "Not ranked" is drawn like "not published": there is nothing to wait for. */
export const hatchOf = ({ absence, score, stated }: RankingRow): Missing =>
  score && !stated ? 'derived' : ((absence === null ? null : missingOf(absence)) ?? 'not-transcribed');
