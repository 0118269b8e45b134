import Papa from 'papaparse';
import { textCell, toGrid, type Grid } from './grid.ts';

/** A text table as a grid, and what parted its fields. */
export interface CsvGrid {
  readonly grid: Grid;
  readonly delimiter: string;
}

/** In the order in which they win a tie: a comma is often a decimal mark, the others never. */
const DELIMITERS = ['\t', ';', '|', ','];
const SAMPLE_LINES = 200;

/** Splits a text table. The delimiter is the one that cuts most lines into the same number of fields. */
export function readCsv(text: string): CsvGrid {
  const lines = text.replace(/\r\n?/g, '\n');
  // "sep=;" is Excel's own note to itself.
  const declared = /^sep=(.)\n/i.exec(lines)?.[1];
  const body = declared ? lines.slice(6) : lines;
  const delimiter = declared ?? detectDelimiter(body);
  const records = Papa.parse<string[]>(body, { delimiter, newline: '\n' }).data;
  const starts: number[] = [];
  let line = declared ? 2 : 1;
  for (const record of records) {
    starts.push(line);
    line += 1 + record.reduce((sum, field) => sum + field.split('\n').length - 1, 0);
  }
  return {
    grid: toGrid(
      records.map((record) => record.map(textCell)),
      [],
      (row) => starts[row] ?? row + 1,
    ),
    delimiter,
  };
}

function detectDelimiter(text: string): string {
  const sample = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES)
    .join('\n');
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = Papa.parse<string[]>(sample, { delimiter, newline: '\n' }).data.map((record) => record.length);
    const usual = mode(counts.filter((count) => count > 1));
    const score = counts.filter((count) => count === usual).length / Math.max(1, counts.length);
    // A later one must be clearly better: in "01;Hà Nội;91,43" the comma cuts every line in two as well.
    if (usual > 1 && score > best.score * 1.2) best = { delimiter, score };
  }
  return best.delimiter;
}

function mode(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
