import type { CellCode, Reading } from './cell-reading.ts';
import { readCell } from './cell-text.ts';
import { cleanText, type CharacterCode } from './characters.ts';
import type { CellValue, Column, TableSchema } from '../schema/table.ts';
import type { TablePlace } from '../schema/tables.ts';
import { valueOf } from './cell-value.ts';
import { findGarbled } from './garbled.ts';
import type { Home } from './home.ts';
import { isNumber, type Scale } from './number-cell.ts';
import type { Params, Problem } from '../problems/problem.ts';
import { cell, cellProblem, type Row, type Table, type TextRow, type TextTable } from './table.ts';
import { rawCell } from './csv-text.ts';

/**
 * A table whose cells are in the right form, so that rules about meaning do not stumble over what is reported already.
 */
export interface CheckedCells {
  readonly table: Table;
  readonly problems: readonly Problem<CellCode | CharacterCode>[];
}

/**
 * Reads every cell by the type of its column, once for all. A cell with one right answer goes on with it; the others
 * are marked suspect.
 */
export function checkCells(
  table: TextTable,
  { schema, parts }: TablePlace,
  scaleOf: (row: TextRow, column: string) => Scale,
  home: Home,
): CheckedCells {
  const problems: Problem<CellCode | CharacterCode>[] = [];
  const checks = schema.columns.filter(({ name }) => table.columns.includes(name));
  const rows = table.rows.map((row): Row => {
    let mended: Record<string, string> | null = null;
    let suspects: Set<string> | null = null;
    for (const column of checks) {
      const text = cell(row, column.name);
      const reading =
        text === '' && !column.filled ? null : readColumn(text, column, () => scaleOf(row, column.name), home);
      if (!reading?.code) continue;
      problems.push(cellProblem(table, row, column.name, reading.code, detail(reading, column, schema)));
      mended ??= { ...row.cells };
      mended[column.name] = reading.text ?? '';
      if (reading.text === null) (suspects ??= new Set(row.suspects)).add(column.name);
    }
    const cells = mended ?? row.cells;
    const values: Record<string, CellValue> = {};
    for (const column of schema.columns) values[column.name] = valueOf(cells[column.name] ?? '', column.cell);
    return mended || row.suspects || row.cellLines
      ? { ...row, cells, values, ...(suspects && { suspects }) }
      : { line: row.line, cells, values };
  });
  return { table: { ...table, schema, parts, rows }, problems };
}

function readColumn(
  text: string,
  column: Column,
  scale: () => Scale,
  home: Home,
): Reading<CellCode | CharacterCode> | null {
  // Before single characters are looked at: those of a garbled text are only its splinters.
  const garbled = column.cell.type === 'text' ? findGarbled(text) : null;
  if (garbled) {
    const { slip, from, to, mended } = garbled;
    const whole = mended === null ? null : text.slice(0, from) + mended + text.slice(to);
    const sound = whole === null ? null : (cleanText(whole)?.text ?? whole);
    return { text: sound ?? text, code: 'garbled-text', replacement: sound, params: { slip } };
  }
  const cleaned = cleanText(text);
  const plain = cleaned?.text ?? text;
  if (plain === '') {
    if (column.filled) return { text: null, code: 'empty-cell', replacement: null };
    return cleaned ? { text: '', code: cleaned.code, replacement: '' } : null;
  }
  const isPlainText = column.cell.type === 'text';
  const reading: Reading = isPlainText
    ? { text: plain }
    : readCell(plain, column.cell, isPlainNumber(plain, column) ? {} : scale(), home);
  if (reading.code) return reading;
  if (!cleaned) return null;
  return { text: plain, code: cleaned.code, replacement: cleaned.code === 'lost-character' ? null : plain };
}

/** A whole number in the one right form needs no scale to be understood; nor does what is no number. */
const isPlainNumber = (text: string, { cell: { type } }: Column): boolean =>
  (type !== 'number' && type !== 'integer') || (isNumber(text) && !text.includes('.'));

function detail(
  { replacement, params }: Reading<CellCode | CharacterCode>,
  column: Column,
  schema: TableSchema,
): { replacement: string | null; params: NonNullable<Reading['params']> } {
  // A cell that must be filled is not mended by emptying it.
  return {
    replacement: replacement == null || (replacement === '' && column.filled) ? null : rawCell(replacement),
    params: {
      type: column.cell.type,
      name: column.name,
      ...emptiness(column, schema),
      ...params,
      ...(params?.indicator === '' ? { indicator: column.name } : {}),
    },
  };
}

/** May the cell be left empty, and does a status beside it say why? Words depend on it. */
const emptiness = (column: Column, schema: TableSchema): Params => ({
  mayBeEmpty: column.filled ? 0 : 1,
  hasStatus: column.name === 'value' && schema.columns.some(({ name }) => name === 'status') ? 1 : 0,
});
