import Papa from 'papaparse';

/** One cell as a CSV file holds it: quoted only where it must be. */
export const rawCell = (text: string): string => csvLine([text]);

/** One record as a line, without its line end. */
export const csvLine = (cells: readonly string[]): string => Papa.unparse([[...cells]], { newline: '\n' });

/** Records as the text of a data file: commas, LF, a line end after each. */
export const csvLines = (records: readonly (readonly string[])[]): string =>
  records.map((cells) => `${csvLine(cells)}\n`).join('');

/** Rows by column name as the text of a data file with its header; a cell that a row lacks is empty. */
export const csvText = (columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  csvLines([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
