import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faults, type Fault } from '../../tests/fixtures/faults.ts';
import { fileFaults } from '../../tests/fixtures/file-faults.ts';
import { soundNews } from '../../tests/fixtures/news-faults.ts';
import { soundRecords } from '../../tests/fixtures/record-faults.ts';
import { edited, soundChanges } from '../../tests/fixtures/rule-faults.ts';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
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

describe('every fault is reported at its file, line and column', () => {
  test.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_, fault) => {
    const { problems } = checkFiles(faulty(fault));
    const found = problems.find(
      ({ code, line, column }) => code === fault.code && line === fault.line && column === fault.column,
    );
    expect(found, `found instead: ${places(problems).join(', ')}`).toBeDefined();
    expect(found!.replacement).toBe(fault.replacement ?? null);
    expect(found!.severity).toBe(fault.severity ?? 'error');
  });
});

describe('whole files that are wrong are reported by name', () => {
  test.each(fileFaults.map((fault) => [fault.name, fault] as const))('%s', (_, fault) => {
    const { problems } = checkFiles(fault.slip(right));
    const found = problems.find(
      ({ code, file, line, column }) =>
        code === fault.code &&
        file === fault.file &&
        (fault.line === undefined || line === fault.line) &&
        (fault.column === undefined || column === fault.column),
    );
    expect(found, `found instead: ${places(problems).join(', ')}`).toBeDefined();
    expect(found!.severity).toBe(fault.severity ?? 'error');
  });
});

describe('a replacement put in place leaves nothing to mend', () => {
  test.each(faults.filter(({ replacement }) => replacement !== undefined).map((fault) => [fault.name, fault] as const))(
    '%s',
    (_, fault) => {
      const files = faulty(fault);
      const found = checkFiles(files).problems.find(
        ({ code, line, column }) => code === fault.code && line === fault.line && column === fault.column,
      )!;
      const mended = withFile(files, found.file, toBytes(applyReplacement(textOfFile(files, found.file), found)));
      expect(places(checkFiles(mended).problems)).toEqual([]);
    },
  );
});

test('at least sixty faults are tried, forty of them with a replacement', () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(faults.filter(({ replacement }) => replacement !== undefined).length).toBeGreaterThanOrEqual(40);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

test('every problem has words in both languages, with all values filled in', () => {
  for (const [name, files] of [
    ...faults.map((fault) => [fault.name, faulty(fault)] as const),
    ...fileFaults.map((fault) => [fault.name, fault.slip(right)] as const),
  ]) {
    for (const each of checkFiles(files).problems) {
      for (const lang of ['vi', 'en'] as const) {
        const { message, expected, fix } = wordProblem(each, lang);
        for (const text of [message, expected, fix]) {
          expect(text, `${name}: ${each.code}`).not.toMatch(/undefined|\{\w+\}|\[object/);
          expect(text.trim()).not.toBe('');
        }
      }
    }
  }
});

test('every code of the catalogue is met by some fault', () => {
  const met = new Set([...faults, ...fileFaults].map(({ code }) => code));
  // A jump needs a history; it has its own test beside its rule.
  const elsewhere = ['unusual-jump'];
  expect(Object.keys(WORDS).filter((code) => !met.has(code) && !elsewhere.includes(code))).toEqual([]);
});

describe('what is said of every fault, word for word (UPDATE=1 writes tests/fixtures/problems.txt)', () => {
  const all = [
    ...faults.map((fault) => [fault.name, () => faulty(fault)] as const),
    ...fileFaults.map((fault) => [fault.name, () => fault.slip(right)] as const),
  ];
  /** All problems in Vietnamese, without the count at the end. */
  const said = (files: readonly SourceFile[]): string =>
    toText(checkFiles(files).problems, catalogueIn('vi')).replace(/\n[^\n]*\n$/, '');
  if (process.env.UPDATE) writeFileSync(SAID, all.map(([name, files]) => `# ${name}\n${said(files())}`).join('\n'));
  const expected = new Map(
    readFileSync(SAID, 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]),
  );
  test.each(all)('%s', (name, files) => expect(said(files()).trim()).toBe(expected.get(name)));
  test('and of nothing else', () => expect([...expected.keys()]).toEqual(all.map(([name]) => name)));
});
