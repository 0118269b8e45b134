import { problem, type Problem } from '../problems/problem.ts';
import { rawCell } from './csv-text.ts';
import type { ReadingCode } from './checks.ts';

/** A text whose quotes are whole again, line for line, so that a parser keeps the other lines. */
export interface Requoted {
  readonly text: string;
  readonly problems: readonly Problem<ReadingCode>[];
  /** Lines that could not be mended and now stand empty. */
  readonly lost: ReadonlySet<number>;
}

/**
 * Finds quotes that RFC 4180 does not allow: one that is never closed, one in the middle of a cell.
 * A faulty line is mended where its number of fields leaves one reading, otherwise emptied.
 */
export function mendQuotes(file: string, text: string, delimiter: string, fieldCount: number): Requoted {
  if (!text.includes('"')) return { text, problems: [], lost: new Set() };
  const lines = text.split('\n');
  const problems: Problem<ReadingCode>[] = [];
  const lost = new Set<number>();
  let at = 0;
  while (at < lines.length) {
    const fault = nextFault(lines, at, delimiter);
    if (!fault) break;
    const mended = fault.stray ? mendStray(fault.text, delimiter, fieldCount) : mendOpen(fault, delimiter, fieldCount);
    problems.push(
      problem(
        fault.stray ? 'stray-quote' : 'unterminated-quote',
        { file, line: fault.line + 1, column: fault.fields.length + 1 },
        {
          found: mended?.rawFields[fault.fields.length] ?? fault.rest,
          replacement: mended ? (mended.cells[fault.fields.length] ?? null) : null,
        },
      ),
    );
    if (mended) lines[fault.line] = mended.cells.join(delimiter);
    else {
      lines[fault.line] = '';
      lost.add(fault.line + 1);
    }
    at = fault.line + 1;
  }
  return { text: problems.length ? lines.join('\n') : text, problems, lost };
}

interface Fault {
  /** From 0. */
  readonly line: number;
  /** The line as it stands. */
  readonly text: string;
  /** Raw fields of the line before the faulty one. */
  readonly fields: readonly string[];
  /** Raw text of the line from the faulty field on. */
  readonly rest: string;
  readonly stray: boolean;
}

interface MendedLine {
  readonly rawFields: readonly string[];
  readonly cells: readonly string[];
}

/** The first fault at or after a line that begins a record. */
function nextFault(lines: readonly string[], from: number, delimiter: string): Fault | null {
  let line = from;
  for (let text = lines[line]; text !== undefined; text = lines[++line]) {
    if (!text.includes('"')) continue;
    let fields: string[] = [];
    let position = 0;
    for (;;) {
      const rest = text.slice(position);
      if (!rest.startsWith('"')) {
        const end = text.indexOf(delimiter, position);
        const field = end < 0 ? rest : text.slice(position, end);
        if (field.includes('"')) return { line, text, fields, rest, stray: true };
        fields.push(field);
        if (end < 0) break;
        position = end + delimiter.length;
        continue;
      }
      const close = closingQuote(lines, line, position + 1);
      const after = close ? close.text.slice(close.position + 1) : '';
      if (!close || (after !== '' && !after.startsWith(delimiter))) {
        return { line, text, fields, rest, stray: close !== null && close.line === line };
      }
      fields.push(close.line === line ? text.slice(position, close.position + 1) : '');
      if (close.line !== line) {
        ({ line, text } = close);
        fields = fields.map(() => '');
      }
      if (after === '') break;
      position = close.position + 1 + delimiter.length;
    }
  }
  return null;
}

function closingQuote(
  lines: readonly string[],
  line: number,
  position: number,
): { line: number; text: string; position: number } | null {
  let [at, from] = [line, position];
  for (let text = lines[at]; text !== undefined; text = lines[++at], from = 0) {
    for (let i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 2)) {
      if (text[i + 1] !== '"') return { line: at, text, position: i };
    }
  }
  return null;
}

/** Without its opening quote the rest splits into too many fields: the surplus commas belong to the cell. */
function mendOpen({ fields, rest }: Fault, delimiter: string, fieldCount: number): MendedLine | null {
  const tail = splitLoosely(rest.slice(1), delimiter);
  const surplus = tail.length - (fieldCount - fields.length);
  if (surplus < 0 || tail.slice(0, surplus + 1).some((field) => field.includes('"'))) return null;
  const cell = rawCell(tail.slice(0, surplus + 1).join(delimiter));
  const cells = [...fields, cell, ...tail.slice(surplus + 1)];
  return { rawFields: [...fields, `"${tail.slice(0, surplus + 1).join(delimiter)}`], cells };
}

/**
 * Splits at delimiters outside quotes, takes a quote to be closing only before a delimiter or the end, and doubles the
 * others.
 */
function mendStray(line: string, delimiter: string, fieldCount: number): MendedLine | null {
  const rawFields = splitLoosely(line, delimiter);
  if (rawFields.length !== fieldCount) return null;
  const cells = rawFields.map((raw) => {
    const quoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    const inner = quoted ? raw.slice(1, -1) : raw;
    return quoted || inner.includes('"') ? `"${inner.replaceAll('""', '"').replaceAll('"', '""')}"` : raw;
  });
  return { rawFields, cells };
}

function splitLoosely(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  let start = 0;
  while (start <= line.length) {
    let end = line.indexOf(delimiter, start);
    if (line[start] === '"') {
      const close = findClose(line, start + 1, delimiter);
      if (close > 0) end = close === line.length - 1 ? -1 : close + 1;
    }
    if (end < 0) {
      fields.push(line.slice(start));
      return fields;
    }
    fields.push(line.slice(start, end));
    start = end + delimiter.length;
  }
  return fields;
}

function findClose(line: string, from: number, delimiter: string): number {
  for (let i = line.indexOf('"', from); i >= 0; i = line.indexOf('"', i + 1)) {
    const isEnd = (at: number): boolean => at === line.length - 1 || line.startsWith(delimiter, at + 1);
    if (isEnd(i)) return i;
    if (line[i + 1] === '"') {
      if (isEnd(i + 1)) return i + 1;
      i += 1;
    }
  }
  return -1;
}
