import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fault } from '../../tests/fixtures/fault.ts';
import { faults } from '../../tests/fixtures/faults.ts';
import { rightRoot } from '../../tests/fixtures/right-root.ts';
import { checkFiles } from './check-files.ts';
import { EXAMPLES, type Example } from '../problems/examples.ts';
import type { Problem } from '../problems/problem.ts';
import { wordProblem } from './catalogue.ts';

const FILE = `${process.cwd()}/src/problems/examples.json`;
const right = rightRoot();

/** The problem that a fault is about. What both twins of a text have is shown in the first. */
const problemOf = ({ code, file, line, column }: Fault, problems: readonly Problem[]): Problem | undefined =>
  problems.find(
    (each) =>
      each.code === code &&
      (each.file === file || each.line === line) &&
      (line === undefined || each.line === line) &&
      (column === undefined || each.column === column),
  );

const HIDDEN = '[\\u0000-\\u001f\\u007f\\u00a0\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffd]';

/** What the eye does not see by its number; marks of decomposed letters too. */
const visible = (text: string): string =>
  text.replace(
    new RegExp(text === text.normalize('NFC') ? HIDDEN : `${HIDDEN}|[\\u0300-\\u036f]`, 'g'),
    (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

/** The first slip of each code, one with a replacement before one without, with the line as it stands. */
function examples(): Partial<Record<string, Example>> {
  const made: Partial<Record<string, Example>> = {};
  for (const fault of faults) {
    const { code } = fault;
    const before = made[code];
    // Not checked where it could not serve: a check of a whole root is what takes the time here.
    if (before && (before.replacement !== null || fault.replacement === null)) continue;
    const files = fault.slip(right);
    const found = problemOf(fault, checkFiles(files).problems);
    if (!found || (before && found.replacement === null)) continue;
    const source = files.find(({ path }) => path === found.file);
    const text = source
      ? (new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes).split(/\r?\n/)[found.line - 1] ?? '')
      : '';
    const { file, line, column, found: standing, replacement } = found;
    const message = { vi: visible(wordProblem(found, 'vi').message), en: visible(wordProblem(found, 'en').message) };
    made[code] = {
      file,
      line,
      column,
      text: code === 'not-utf-8' ? '' : visible(text.slice(0, 200)),
      found: visible(standing.slice(0, 200)),
      replacement,
      message,
    };
  }
  return made;
}

test('the examples of the help page are what the checks say of invented slips (UPDATE=1 writes them)', () => {
  const made = examples();
  if (process.env.UPDATE) {
    const sorted = Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  } else expect(EXAMPLES).toEqual(made);
});
