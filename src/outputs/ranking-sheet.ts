import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { rankingOf } from '../model/ranking.ts';
import { bothLanguages } from '../wording/bilingual.ts';
import { sheetColumns } from './ranking-columns.ts';
import type { SheetContent } from './sheet-content.ts';

/** The ranking of an edition, one unit per row, best first; units without a score say why. Columns that say nothing are left out. */
export function rankingSheet(data: Dataset, index: Index, edition: Edition): SheetContent {
  const ranking = rankingOf(data, index, edition);
  const columns = sheetColumns(data, index, edition).filter(({ cell }) =>
    ranking.rows.some((row) => cell(row) !== null),
  );
  return {
    columns: columns.map(({ label, width, format }) => ({ header: bothLanguages(label), width, format })),
    rows: ranking.rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
