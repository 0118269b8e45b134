import type { Observation, Status } from '../model/observation.ts';
import type { PageContext } from '../routes/page-context.ts';
import { isDerived } from '../model/origin.ts';
import type { FigureCell, FigureColumn } from './figure.ts';

/** What a row must have for its rank to be told as a weak one. */
type RankRow = Pick<Observation, 'publishedRank' | 'rankStatus' | 'rankOrigin'> | null;

const statusOfRank = (row: RankRow): 'A' | 'U' | null => (row?.publishedRank == null ? null : row.rankStatus);

/** The column `rank_status`, the same on the page as in the file beside it; none where every rank was printed. */
export function rankStatusColumn(
  { t }: PageContext,
  rows: readonly RankRow[],
): { readonly columns: readonly FigureColumn[]; readonly cellsOf: (row: RankRow) => readonly FigureCell[] } {
  if (!rows.some((row) => statusOfRank(row) === 'U')) return { columns: [], cellsOf: () => [] };
  const text = (row: RankRow): string => {
    if (statusOfRank(row) !== 'U') return '';
    return row && isDerived(row.rankOrigin) ? t.origin.derived : t.marks.weakRank;
  };
  return {
    columns: [{ id: 'rank_status', label: t.data.workbook.rankStatus, isNumber: false }],
    cellsOf: (row) => [{ text: text(row), raw: statusOfRank(row) }],
  };
}

/** How sure a figure is, or why there is none, as one cell of a column `status`; nothing is said of one as printed. */
export const statusCell = ({ t }: PageContext, status: Status | null): FigureCell => ({
  text: status === null || status === 'A' ? '' : t.status[status],
  raw: status,
});
