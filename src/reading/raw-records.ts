import Papa from 'papaparse';
import type { TableSchema } from '../schema/table.ts';
import { firstLine } from './first-line.ts';
import { readHeader } from './header.ts';
import { mendQuotes } from './quotes.ts';

/** One record as it stands: its fields, and the physical line it begins on. */
export interface RawRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** What stands between the fields of a table: a comma, or what its first line uses instead. */
export const delimiterOf = (text: string, schema: TableSchema): string => readHeader('', text, schema).delimiter;

/**
 * All records of a text, header first, split as the checks split them. Nothing is mended but quotes that would swallow
 * lines.
 */
export function rawRecords(text: string, delimiter: string): RawRecord[] {
  const width = firstLine(text).split(delimiter).length;
  const { text: quoted, lost } = mendQuotes('', text, delimiter, width);
  const lines = lost.size > 0 ? text.split('\n') : [];
  const records: RawRecord[] = [];
  let line = 1;
  for (const fields of Papa.parse<string[]>(quoted, { delimiter, newline: '\n' }).data) {
    // A line whose quotes could not be mended is shown as it stands.
    const standing = lost.has(line) ? lines[line - 1] : undefined;
    records.push({ line, fields: standing?.split(delimiter) ?? fields });
    line += 1 + fields.reduce((sum, field) => sum + field.split('\n').length - 1, 0);
  }
  const last = records.at(-1)?.fields;
  if (last?.length === 1 && last[0] === '') records.pop();
  return records;
}
