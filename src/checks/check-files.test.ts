import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../tests/fixtures/fault.ts';
import { faults, sound } from '../../tests/fixtures/faults.ts';
import { edited, rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { LANGS } from '../language/lang.ts';
import { applyReplacement } from '../reading/apply-replacement.ts';
import { checkFiles } from './check-files.ts';
import type { Problem } from '../problems/problem.ts';
import { catalogueIn, WORDS, wordProblem } from './catalogue.ts';
import { toText } from '../problems/report.ts';

const right = rightRoot();
const SAID = `${process.cwd()}/tests/fixtures/problems.txt`;

/** The problem that a fault is about, where it must be reported. */
const problemOf = ({ code, file, line, column }: Fault, problems: readonly Problem[]): Problem | undefined =>
  problems.find(
    (each) =>
      each.code === code &&
      each.file === file &&
      (line === undefined || each.line === line) &&
      (column === undefined || each.column === column),
  );

const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

test('a root in which everything is right has no problem', () => {
  expect(checkFiles(right).problems).toEqual([]);
});

describe('what is unusual and right is not reported', () => {
  test.each(sound.map(({ name, edits }) => [name, edits] as const))('%s', (_, edits) => {
    expect(places(checkFiles(edited(right, edits)).problems)).toEqual([]);
  });
});

/** All problems in Vietnamese, without the count at the end. */
const said = (problems: readonly Problem[]): string =>
  toText(problems, catalogueIn('vi'))
    .replace(/\n[^\n]*\n$/, '')
    .trim();

if (process.env.UPDATE)
  writeFileSync(
    SAID,
    faults.map(({ name, slip }) => `# ${name}\n${said(checkFiles(slip(right)).problems)}\n`).join('\n'),
  );

/** What must be said of each fault, by its name. */
const expected = new Map(
  readFileSync(SAID, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]),
);

/** Every problem has its words in both languages, with all values filled in. */
function expectWords(problems: readonly Problem[]): void {
  for (const each of problems)
    for (const lang of LANGS) {
      const { message, expected, fix } = wordProblem(each, lang);
      for (const text of [message, expected, fix]) {
        expect(text, each.code).not.toMatch(/undefined|\{\w+\}|\[object/);
        expect(text.trim(), each.code).not.toBe('');
      }
    }
}

// One check of the whole root for all that is asked of a fault: a check is what takes the time here.
describe('every fault is told at its file, line and column, word for word, and its replacement leaves nothing to mend (UPDATE=1 writes tests/fixtures/problems.txt)', () => {
  test.each(faults.map((fault) => [fault.name, fault] as const))('%s', (name, fault) => {
    const files = fault.slip(right);
    const { problems } = checkFiles(files);
    const found = problemOf(fault, problems);
    if (!found) throw new Error(`found instead: ${places(problems).join(', ')}`);
    if (fault.replacement !== undefined) expect(found.replacement).toBe(fault.replacement);
    expect(found.severity).toBe(fault.severity ?? 'error');
    expectWords(problems);
    expect(said(problems)).toBe(expected.get(name));
    if (typeof fault.replacement !== 'string') return;
    const mended = withFile(files, found.file, toBytes(applyReplacement(textOfFile(files, found.file), found)));
    expect(places(checkFiles(mended).problems)).toEqual([]);
  });
});

test('nothing else is said of any fault', () => {
  expect([...expected.keys()]).toEqual(faults.map(({ name }) => name));
});

test('five hundred faults are tried, forty of them with a replacement, each with a name of its own', () => {
  expect(faults.length).toBeGreaterThanOrEqual(500);
  expect(faults.filter(({ replacement }) => typeof replacement === 'string').length).toBeGreaterThanOrEqual(40);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

test('every code of the catalogue is met by some fault', () => {
  const met = new Set(faults.map(({ code }) => code));
  // A jump needs a history; it has its own test beside its rule.
  const elsewhere = ['unusual-jump'];
  expect(Object.keys(WORDS).filter((code) => !met.has(code) && !elsewhere.includes(code))).toEqual([]);
});
