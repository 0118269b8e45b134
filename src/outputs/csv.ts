import Papa from 'papaparse';

/** What a file cell holds: a number as stored, text, or nothing. */
export type Cell = string | number | null;

/** Text that a spreadsheet would run as a formula (OWASP, "CSV injection"); a plain number such as "-0.21" is none. */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r]/;

/**
 * A table as CSV after RFC 4180, with LF line ends: UTF-8 text whose first row holds the column ids. Numbers have a
 * decimal point and no thousands mark; `null` is an empty cell. Text that a spreadsheet would take for a formula gets
 * an apostrophe before it. Throws on a number that is not finite: missing is said by `null` and a status.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new Error(`a row of ${row.length} cells under ${columns.length} columns: ${row.join(',')}`);
    const broken = row.find((cell) => typeof cell === 'number' && !Number.isFinite(cell));
    if (broken !== undefined) throw new Error(`"${broken}" is not a number a file may hold`);
  }
  const cells = [columns, ...rows].map((row) => [...row]);
  return `${Papa.unparse(cells, { newline: '\n', escapeFormulae: FORMULA })}\n`;
}

/** Columns of a file in order: the id of each, and what it says of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Rows under the columns that say what stands in each. */
export const tableCsv = <Row>(columns: Columns<Row>, rows: readonly Row[]): string =>
  csvText(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row))),
  );
