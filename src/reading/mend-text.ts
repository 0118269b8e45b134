import { applyReplacement } from './apply-replacement.ts';
import type { Problem } from '../problems/problem.ts';
import { rawRecords } from './raw-records.ts';
import { csvLines } from './csv-text.ts';

/** Codes mended over the whole file or line rather than in one cell. */
const WHOLE = ['line-ends', 'text-not-nfc', 'wrong-delimiter', 'empty-row', 'repeated-header'];

/** Codes mended by taking out their line. */
const LINES = ['empty-row', 'repeated-header'];

/** The text to put in place where one right answer exists: the replacement, or the number that a comma split in two. */
export function answerTo({ code, replacement, params }: Problem): string | null {
  return (
    replacement ??
    (code === 'comma-in-cell' && typeof params.joined === 'string' && params.joined !== '' ? params.joined : null)
  );
}

/** Is there one right answer, in place or over the whole file? */
export const isMendable = (problem: Problem): boolean => WHOLE.includes(problem.code) || answerTo(problem) !== null;

/**
 * The text with one problem mended, line ends made LF; unchanged where there is no one right answer or its place is
 * gone.
 */
export function mendText(source: string, problem: Problem, delimiter: string): string {
  const text = source.replace(/\r\n?/g, '\n');
  if (problem.code === 'line-ends') return text;
  if (problem.code === 'text-not-nfc') return text.normalize('NFC');
  if (problem.code === 'wrong-delimiter') return withCommas(text, delimiter);
  if (LINES.includes(problem.code)) return withoutLine(text, problem.line);
  return applyReplacement(text, { ...problem, replacement: answerTo(problem) }, delimiter);
}

/** All that have one right answer, one per cell, the last place first so that earlier ones stay where they are. */
export function mendAll(source: string, problems: readonly Problem[], delimiter: string): string {
  const places = new Set<string>();
  const inPlace = problems
    .filter((each) => isMendable(each) && !WHOLE.includes(each.code))
    .filter(({ line, column }) => !places.has(`${line}:${column}`) && places.add(`${line}:${column}`));
  const backwards = (list: readonly Problem[]): Problem[] =>
    [...list].sort((a, b) => b.line - a.line || b.column - a.column);
  const rows = backwards(problems.filter(({ code }) => LINES.includes(code)));
  const whole = problems.filter(({ code }) => WHOLE.includes(code) && !LINES.includes(code));
  return [...backwards(inPlace), ...rows, ...whole].reduce((text, each) => mendText(text, each, delimiter), source);
}

/** Cells copied from a spreadsheet, or a table with another delimiter, as CSV with commas. */
export const withCommas = (text: string, delimiter: string): string =>
  csvLines(rawRecords(text, delimiter).map(({ fields }) => fields));

const withoutLine = (text: string, line: number): string =>
  text
    .split('\n')
    .filter((_, i) => i !== line - 1)
    .join('\n');
