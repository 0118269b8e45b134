import { foldMarks } from '../language/fold.ts';
import { isDifference, type Change } from '../model/change.ts';
import type { Ranking } from '../model/ranking.ts';
import { pageColumns, type PageColumn, type RankingCell } from '../outputs/ranking-columns.ts';
import type { PageContext } from '../routes/page-context.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';
import { markSign, tableKey, type KeyEntry, type Sign } from '../wording/table-key.ts';

/** A unit's row: what the filter looks for, and its cells. */
export interface RankingTableRow {
  readonly slug: string;
  readonly unit: string;
  /** Names without marks. */
  readonly names: string;
  readonly region: string | null;
  readonly points: Direction;
  readonly places: Direction;
  readonly cells: readonly RankingCell[];
}

type Direction = 'up' | 'down' | 'same' | 'none';

/** The ranking of an edition as a table. */
export interface RankingTableProps {
  readonly columns: readonly Omit<PageColumn, 'cell'>[];
  readonly rows: readonly RankingTableRow[];
  readonly entries: readonly KeyEntry[];
  readonly corrections: readonly CorrectionLink[];
}

/** Every unit that has a place, a score or the word that one exists. */
export function rankingTable(ctx: PageContext, ranking: Ranking): RankingTableProps {
  const here = ranking.rows.filter((row) => row.observation !== null || row.score !== null);
  const columns = pageColumns(ctx, ranking, here);
  const rows = here.map((row): RankingTableRow => {
    const { unit } = row;
    return {
      slug: unit.slug,
      unit: unit.key,
      names: foldMarks(`${unit.name[ctx.lang]} ${unit.aliases.join(' ')}`),
      region: unit.region,
      points: directionOf(row.change),
      places: directionOf(row.places),
      cells: columns.map(({ cell }) => cell(row)),
    };
  });
  return {
    columns: columns.map(({ heading, isHidden, className, sort }) => ({
      heading,
      ...(isHidden ? { isHidden } : {}),
      ...(className ? { className } : {}),
      ...(sort ? { sort } : {}),
    })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(plainCell) })),
    entries: tableKey(rows.flatMap(({ cells }) => cells.flatMap((cell) => [...cell.signs, markIn(cell, ctx)]))),
    corrections: here.flatMap((row) => correctionLinks(ctx, row.observation)),
  };
}

/** In its cell a sign says what it means there; how years are told together is the key's affair. */
const plainCell = (cell: RankingCell): RankingCell => ({
  ...cell,
  signs: cell.signs.map(({ sign, kind, text }) => ({ sign, kind, text })),
});

const markIn = (cell: RankingCell, { t }: PageContext): Sign | null => ('mark' in cell ? markSign(cell.mark, t) : null);

const directionOf = (change: Change): Direction =>
  !isDifference(change) ? 'none' : change.amount > 0 ? 'up' : change.amount < 0 ? 'down' : 'same';
