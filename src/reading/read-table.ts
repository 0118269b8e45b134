import Papa from 'papaparse';
import { onlyOf } from './cell-reading.ts';
import { readCell } from './cell-text.ts';
import type { CellType, TableSchema } from '../schema/table.ts';
import { readHeader } from './header.ts';
import { isNumber } from './number-cell.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { mendQuotes } from './quotes.ts';
import { type TextRow, type TextTable } from './table.ts';
import { rawCell } from './csv-text.ts';
import type { ReadingCode } from './checks.ts';

/** A table, or null where nothing can be read from the text; either way with its problems. */
export interface ReadTable {
  readonly table: TextTable | null;
  /** Rows were passed over because they could not be split into fields. */
  readonly hasGaps: boolean;
  readonly problems: readonly Problem<ReadingCode>[];
}

/** Splits a CSV text into rows by column name, each with its physical line. What the cells say is checked elsewhere. */
export function readTable(file: string, text: string, schema: TableSchema): ReadTable {
  if (text.trim() === '')
    return { table: null, hasGaps: true, problems: [problem('empty-file', { file, line: 1, column: 1 })] };
  const header = readHeader(file, text, schema);
  if (!header.columns) return { table: null, hasGaps: true, problems: header.problems };
  const { columns, delimiter } = header;
  const { text: quoted, problems: quoteProblems, lost } = mendQuotes(file, text, delimiter, columns.length);
  const problems = [...header.problems, ...quoteProblems];
  const records = Papa.parse<string[]>(quoted, { delimiter, newline: '\n' }).data;
  const last = records.at(-1);
  if (last?.length === 1 && last[0] === '') records.pop();

  const absent = schema.columns.flatMap(({ name, optional }) => (optional || columns.includes(name) ? [] : [name]));
  const reader: RecordReader = {
    file,
    schema,
    columns,
    delimiter,
    header: records[0] ?? [],
    unheld: schema.columns.flatMap(({ name }) => (columns.includes(name) ? [] : [name])),
    suspects: absent.length > 0 ? new Set(absent) : null,
    problems,
    miscounted: [],
  };
  const rows: TextRow[] = [];
  let hasGaps = lost.size > 0;
  const mayBreak = quoted.includes('"');
  let line = 1;
  for (const fields of records) {
    const start = line;
    line += 1 + (mayBreak ? fields.reduce((sum, field) => sum + lineBreaks(field), 0) : 0);
    if (start === 1 || lost.has(start)) continue;
    const row = readRecord(reader, { start, end: line - 1 }, fields);
    if (row === 'gap') hasGaps = true;
    else if (row !== 'no-row') rows.push(row);
  }
  // Every row with the same wrong count: the header is at fault, and once is enough.
  const { miscounted } = reader;
  const isHeader =
    rows.length === 0 && miscounted.length > 2 && new Set(miscounted.map(({ params }) => params.count)).size === 1;
  return {
    table: { file, columns, rows },
    hasGaps,
    problems: [...problems, ...(isHeader ? miscounted.slice(0, 1) : miscounted)],
  };
}

/** What every record of a table is read with, and the problems that are met. */
interface RecordReader {
  readonly file: string;
  readonly schema: TableSchema;
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** The fields of the first line as they stand. */
  readonly header: readonly string[];
  /** Columns of the kind that the file does not have. */
  readonly unheld: readonly string[];
  /** Those of them that it must have. */
  readonly suspects: ReadonlySet<string> | null;
  readonly problems: Problem<ReadingCode>[];
  readonly miscounted: Problem<ReadingCode>[];
}

/** Physical lines of a record. */
interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The row of a record. `no-row`: it says nothing, or the header again. `gap`: it cannot be split into fields. */
function readRecord(reader: RecordReader, lines: Lines, fields: readonly string[]): TextRow | 'no-row' | 'gap' {
  const { file, columns, delimiter, header, problems } = reader;
  const place = { file, line: lines.start, column: 1, columnName: columns[0] ?? '' };
  const first = fields[0] ?? '';
  if (fields.every((field) => field.trim() === '')) {
    problems.push(problem('empty-row', place, { found: fields.join(delimiter) }));
    return 'no-row';
  }
  if (fields.length > 1 && first === header[0] && fields.join(delimiter) === header.join(delimiter)) {
    problems.push(problem('repeated-header', place, { found: first }));
    return 'no-row';
  }
  const isLone = columns.length > 1 && fields.every((field, i) => i === 0 || field === '');
  const inside = isLone ? inQuotes(first, delimiter) : null;
  const isWhole = inside?.length === columns.length;
  // A spreadsheet fills the row up with empty cells; a first cell with some comma is no row.
  if (inside && (isWhole || fields.length === 1)) {
    const replacement = isWhole && fields.length === 1 ? first : null;
    const params = { count: inside.length, expected: columns.length };
    problems.push(problem('row-in-quotes', place, { found: first, replacement, params }));
    return isWhole ? toRow(reader, lines, inside) : 'gap';
  }
  if (fields.length === columns.length) return toRow(reader, lines, fields);
  const whole = wrongCount(file, lines.start, fields, columns, reader.schema, reader.miscounted);
  return whole ? toRow(reader, lines, whole) : 'gap';
}

/** The fields of a row that a spreadsheet took for a single cell; null where it is one cell. */
function inQuotes(field: string, delimiter: string): string[] | null {
  if (!field.includes(delimiter)) return null;
  const split = Papa.parse<string[]>(field, { delimiter, newline: '\n' });
  return split.errors.some(({ type }) => type === 'Quotes') ? null : onlyOf(split.data);
}

const lineBreaks = (field: string): number => (field.includes('\n') ? field.split('\n').length - 1 : 0);

function toRow({ columns, unheld, suspects }: RecordReader, { start, end }: Lines, fields: readonly string[]): TextRow {
  const cells: Record<string, string> = {};
  for (const [i, name] of columns.entries()) cells[name] = fields[i] ?? '';
  for (const name of unheld) cells[name] = '';
  const row = { line: start, cells, ...(suspects && { suspects }) };
  if (start === end) return row;
  const cellLines: Record<string, number> = {};
  let at = start;
  for (const [i, name] of columns.entries()) {
    cellLines[name] = at;
    at += lineBreaks(fields[i] ?? '');
  }
  return { ...row, cellLines };
}

/**
 * Reports a row with too few or too many fields. One surplus field has often one cause: a comma inside a number or a
 * name. Where a single pair of neighbours can be joined, the row is read that way and the words name the pair.
 */
function wrongCount(
  file: string,
  line: number,
  fields: readonly string[],
  columns: readonly string[],
  schema: TableSchema,
  problems: Problem<ReadingCode>[],
): string[] | null {
  const joins = fields.length === columns.length + 1 ? joinable(fields, columns, schema) : [];
  const join = onlyOf(joins);
  const column = join ? join.at + 1 : Math.min(fields.length, columns.length + 1);
  problems.push(
    problem(
      join ? 'comma-in-cell' : 'wrong-field-count',
      { file, line, column, columnName: columns[column - 1] ?? '' },
      {
        found: join ? `${fields[join.at]},${fields[join.at + 1]}` : (fields[column - 1] ?? ''),
        params: {
          expected: columns.length,
          count: fields.length,
          joined: join ? rawCell(join.text) : '',
          row: nameOf(fields),
        },
      },
    ),
  );
  return join ? [...fields.slice(0, join.at), join.text, ...fields.slice(join.at + 2)] : null;
}

/** A row by its first cells, so that it is found again after lines have moved. */
const nameOf = (fields: readonly string[]): string => {
  const text = fields
    .slice(0, 3)
    .filter((field) => field.trim() !== '')
    .join(', ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

function joinable(
  fields: readonly string[],
  columns: readonly string[],
  schema: TableSchema,
): { at: number; text: string }[] {
  const typeAt = (i: number): CellType =>
    schema.columns.find(({ name }) => name === columns[i])?.cell ?? { type: 'text' };
  /** The row as it stands, its last field set aside: does a cell from here on fail its own column? */
  const isWorseApart = (at: number): boolean =>
    fields
      .slice(0, columns.length)
      .some((field, i) => i > at && field !== '' && readCell(field, typeAt(i)).code !== undefined);
  const isPlausible = (text: string, { type }: CellType): boolean =>
    text === '' || type === 'text' || (type === 'number' || type === 'integer' ? isNumber(text) : !text.includes(' '));
  return columns.flatMap((_, at) => {
    const { type } = typeAt(at);
    const isNumeric = type === 'number';
    const [left, right] = fields.slice(at, at + 2);
    if (left === undefined || right === undefined) return [];
    if (isNumeric ? !/^\d+$/.test(left) || !/^\d+$/.test(right) : type !== 'text' || !right.startsWith(' ')) return [];
    // "100,2022" is a maximum and a year: only a short fraction, or cells that are wrong where they stand, make one
    // number.
    if (isNumeric && right.length > 2 && !isWorseApart(at)) return [];
    const text = isNumeric ? `${left}.${right}` : `${left},${right}`;
    const joined = [...fields.slice(0, at), text, ...fields.slice(at + 2)];
    return joined.every((field, i) => isPlausible(field, typeAt(i))) ? [{ at, text }] : [];
  });
}
