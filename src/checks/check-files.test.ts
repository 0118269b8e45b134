import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faults, type Fault } from '../../tests/fixtures/faults.ts';
import { fileFaults } from '../../tests/fixtures/file-faults.ts';
import { soundNews } from '../../tests/fixtures/news-faults.ts';
import { soundRecords } from '../../tests/fixtures/record-faults.ts';
import { edited, soundChanges } from '../../tests/fixtures/rule-faults.ts';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { LANGS } from '../language/lang.ts';
import { applyReplacement } from '../reading/apply-replacement.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { checkFiles } from './check-files.ts';
import type { Problem } from '../problems/problem.ts';
import { catalogueIn, WORDS, wordProblem } from './catalogue.ts';
import { toText } from '../problems/report.ts';

const right = rightRoot();
const SAID = `${process.cwd()}/tests/fixtures/problems.txt`;

function faulty(fault: Fault): SourceFile[] {
  const text = textOfFile(right, fault.file);
  if (!text.includes(fault.from)) throw new Error(`${fault.name}: "${fault.from}" is not in ${fault.file}`);
  return withFile(right, fault.file, toBytes(text.replace(fault.from, () => fault.to)));
}

const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

test('a root in which everything is right has no problem', () => {
  expect(checkFiles(right).problems).toEqual([]);
});

describe('what is unusual and right is not reported', () => {
  test.each([...soundChanges, ...soundRecords, ...soundNews].map(({ name, edits }) => [name, edits] as const))(
    '%s',
    (_, edits) => {
      expect(places(checkFiles(edited(right, edits)).problems)).toEqual([]);
    },
  );
});

/** All problems in Vietnamese, without the count at the end. */
const said = (problems: readonly Problem[]): string =>
  toText(problems, catalogueIn('vi'))
    .replace(/\n[^\n]*\n$/, '')
    .trim();

if (process.env.UPDATE)
  writeFileSync(
    SAID,
    [
      ...faults.map((fault) => ({ name: fault.name, files: faulty(fault) })),
      ...fileFaults.map(({ name, slip }) => ({ name, files: slip(right) })),
    ]
      .map(({ name, files }) => `# ${name}\n${said(checkFiles(files).problems)}\n`)
      .join('\n'),
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
    const files = faulty(fault);
    const { problems } = checkFiles(files);
    const found = problems.find(
      ({ code, line, column }) => code === fault.code && line === fault.line && column === fault.column,
    );
    if (!found) throw new Error(`found instead: ${places(problems).join(', ')}`);
    expect(found.replacement).toBe(fault.replacement ?? null);
    expect(found.severity).toBe(fault.severity ?? 'error');
    expectWords(problems);
    expect(said(problems)).toBe(expected.get(name));
    if (fault.replacement === undefined) return;
    const mended = withFile(files, found.file, toBytes(applyReplacement(textOfFile(files, found.file), found)));
    expect(places(checkFiles(mended).problems)).toEqual([]);
  });
});

describe('whole files that are wrong are told by name, word for word', () => {
  test.each(fileFaults.map((fault) => [fault.name, fault] as const))('%s', (name, fault) => {
    const { problems } = checkFiles(fault.slip(right));
    const found = problems.find(
      ({ code, file, line, column }) =>
        code === fault.code &&
        file === fault.file &&
        (fault.line === undefined || line === fault.line) &&
        (fault.column === undefined || column === fault.column),
    );
    if (!found) throw new Error(`found instead: ${places(problems).join(', ')}`);
    expect(found.severity).toBe(fault.severity ?? 'error');
    expectWords(problems);
    expect(said(problems)).toBe(expected.get(name));
  });
});

test('nothing else is said of any fault', () => {
  expect([...expected.keys()]).toEqual([...faults, ...fileFaults].map(({ name }) => name));
});

test('at least sixty faults are tried, forty of them with a replacement', () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(faults.filter(({ replacement }) => replacement !== undefined).length).toBeGreaterThanOrEqual(40);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

test('every code of the catalogue is met by some fault', () => {
  const met = new Set([...faults, ...fileFaults].map(({ code }) => code));
  // A jump needs a history; it has its own test beside its rule.
  const elsewhere = ['unusual-jump'];
  expect(Object.keys(WORDS).filter((code) => !met.has(code) && !elsewhere.includes(code))).toEqual([]);
});
