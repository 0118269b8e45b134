import { DEFAULT_LANG } from '../language/lang.ts';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { pathOf } from '../routes/addresses.ts';
import { bothLanguages } from '../wording/bilingual.ts';
import { cellsOf, DATA_COLUMNS, dataRows, type DataColumn } from './data-files.ts';
import { editionName } from '../wording/edition-name.ts';
import { notesSheet } from './notes-sheet.ts';
import { rankingSheet } from './ranking-sheet.ts';
import type { SheetContent } from './sheet-content.ts';

/**
 * The day 1 January 1980, at which ZIP time begins, stands for "no date": the workbook format requires a day of change,
 * and the clock would make two builds differ.
 */
const NO_DATE = new Date('1980-01-01T00:00:00Z');

const HEADER: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };

const ROW_WIDTHS: Partial<Record<DataColumn, number>> = {
  unit_name_vi: 24,
  unit_name_en: 24,
  indicator_name_vi: 36,
  indicator_name_en: 36,
  source: 28,
  measured_by: 28,
  read_from: 28,
  source_url: 40,
  note: 40,
};

/**
 * An edition as a workbook (.xlsx): the ranking, every value, and notes on how to read them, in both languages. Numbers
 * are numbers as stored, text is text (never a formula), header rows are frozen. Held values keep out.
 *
 * Written with `hucre`: it has no dependencies, runs in bare Node, ships types, freezes rows, sets widths, dates zip
 * entries 1980-01-01 by itself and takes the document's dates as arguments, so two builds give the same bytes.
 * `write-excel-file` stamps the clock into the zip, SheetJS cannot freeze rows without its paid edition, and `exceljs`
 * has had no release since 2023.
 *
 * @param address where the edition's page stands; by default at the site's own address
 */
export async function editionXlsx(
  data: Dataset,
  index: Index,
  edition: Edition,
  address = defaultAddress(data, index, edition),
): Promise<Uint8Array> {
  const words = (key: 'ranking' | 'rows' | 'notes'): string =>
    `${messages.vi.data.workbook[key]} – ${messages.en.data.workbook[key]}`;
  return writeXlsx({
    properties: { title: editionName(index, edition), creator: bothLanguages(data.site.name), modified: NO_DATE },
    sheets: [
      sheet(words('ranking'), rankingSheet(data, index, edition)),
      sheet(words('rows'), rowsSheet(data, index, edition)),
      sheet(words('notes'), notesSheet(data, index, edition, address)),
    ],
  });
}

const defaultAddress = (data: Dataset, index: Index, edition: Edition): string =>
  data.site.url + pathOf({ kind: 'edition', index, edition: edition.edition }, DEFAULT_LANG);

/** The rows of the edition's CSV under the same column ids. */
const rowsSheet = (data: Dataset, index: Index, edition: Edition): SheetContent => ({
  columns: DATA_COLUMNS.map((column) => ({ header: column, width: ROW_WIDTHS[column] ?? 14 })),
  rows: dataRows(data, index, edition).map(cellsOf),
});

function sheet(name: string, { columns, rows }: SheetContent): WriteSheet {
  return {
    name,
    columns: columns.map(({ width, format, wrap }) => ({
      width,
      style: {
        ...(format ? { numFmt: format } : {}),
        ...(wrap ? { alignment: { wrapText: true, vertical: 'top' as const } } : {}),
      },
    })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))],
    cells: new Map(columns.map(({ header }, i) => [`0,${i}`, { value: header, style: HEADER }])),
    freezePane: { rows: 1 },
  };
}
