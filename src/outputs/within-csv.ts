import type { Dataset } from '../model/dataset.ts';
import { innerScore, type InnerEdition, type InnerRow, type InnerTable } from '../model/subprovincial.ts';
import { tableCsv, type Columns } from './csv.ts';

/** A unit inside a province, in its table. */
interface WithinRow {
  readonly at: InnerEdition;
  readonly table: InnerTable;
  readonly row: InnerRow;
}

const WITHIN: Columns<WithinRow> = {
  province: ({ at }) => at.province,
  edition: ({ at }) => at.edition,
  level: ({ table }) => table.level.id,
  unit: ({ row }) => row.unit.code,
  name_vi: ({ row }) => row.unit.name.vi,
  name_en: ({ row }) => row.unit.name.en,
  unit_of_measure: ({ table }) => table.unitOfMeasure,
  value: ({ row }) => innerScore(row),
  rank: ({ row }) => row.rank,
  status: ({ row }) => row.status,
  source: ({ row }) => row.source,
  note: ({ row }) => row.note || null,
};

/** Tables inside provinces, one row per unit, level first among what tells them apart. */
export const withinCsv = (data: Dataset): string =>
  tableCsv(
    WITHIN,
    data.subprovincial.flatMap((at) => at.tables.flatMap((table) => table.rows.map((row) => ({ at, table, row })))),
  );
