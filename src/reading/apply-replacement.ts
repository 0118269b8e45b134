import { rawCell } from './csv-text.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * The text of a file with the replacement of one of its problems put in place: in CSV over the field, in Markdown over
 * the characters of `found`. Unchanged where the problem has no replacement or its place is not there.
 */
export function applyReplacement(text: string, problem: Problem, delimiter = ','): string {
  if (problem.replacement === null) return text;
  const offset = problem.file.endsWith('.csv')
    ? fieldOffset(text, problem.line, problem.column, delimiter)
    : lineOffset(text, problem.line) + problem.column - 1;
  if (offset < 0) return text;
  // The header's first field stands behind the mark that is to go.
  const start = offset - (text.startsWith('\uFEFF') && offset === 1 ? 1 : 0);
  const found = [problem.found, rawCell(problem.found), `"${problem.found.replaceAll('"', '""')}"`].find((each) =>
    text.startsWith(each, start),
  );
  return found === undefined ? text : text.slice(0, start) + problem.replacement + text.slice(start + found.length);
}

function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return -1;
    offset = end + 1;
  }
  return offset;
}

/** Where a field begins. Records are followed from the top, so that cells which span lines are counted right. */
function fieldOffset(text: string, line: number, column: number, delimiter: string): number {
  const wanted = lineOffset(text, line);
  const lineEnd = !text.includes('\n', wanted) ? text.length : text.indexOf('\n', wanted);
  let record = 0;
  while (record < text.length) {
    const { starts, end } = fieldsFrom(text, record, delimiter);
    const start = starts[column - 1];
    if (start !== undefined && start >= wanted && start <= lineEnd) return start;
    if (end >= wanted && record >= wanted) break;
    if (end > lineEnd && record < wanted) break;
    record = end + 1;
  }
  // A quote gone wrong above has swallowed the line: take the line by itself.
  return fieldsFrom(text, wanted, delimiter).starts[column - 1] ?? -1;
}

function fieldsFrom(text: string, from: number, delimiter: string): { starts: number[]; end: number } {
  const starts = [from];
  let i = from;
  for (;;) {
    if (text[i] === '"') {
      const close = closing(text, i + 1);
      if (close > 0 && [undefined, '\n', delimiter].includes(text[close + 1])) i = close + 1;
    }
    while (i < text.length && text[i] !== '\n' && text[i] !== delimiter) i += 1;
    if (text[i] !== delimiter) return { starts, end: i };
    starts.push((i += 1));
  }
}

function closing(text: string, from: number): number {
  for (let i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 2)) if (text[i + 1] !== '"') return i;
  return -1;
}
