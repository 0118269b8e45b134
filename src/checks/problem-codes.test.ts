import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGS } from '../language/lang.ts';
import { withProblemCodes } from '../problems/codes-section.ts';
import { fill, problem } from '../problems/problem.ts';
import { CHECKS, WORDS, wordProblem } from './catalogue.ts';
import { CODE_HELP, HELP } from './help.ts';

const README = `${process.cwd()}/data/README.md`;

test('data/README.md explains every code as its words do (UPDATE=1 writes it)', () => {
  const readme = readFileSync(README, 'utf8');
  if (process.env.UPDATE) writeFileSync(README, withProblemCodes(readme, CODE_HELP));
  else expect(readme).toBe(withProblemCodes(readme, CODE_HELP));
});

test('no text of a code is empty, and its help holds no values where none can be', () => {
  for (const [code, words] of Object.entries(WORDS))
    for (const lang of LANGS)
      for (const text of [words[lang].message, words[lang].expected, words[lang].fix])
        expect(text.trim(), `${lang} ${code}`).not.toBe('');
  for (const [code, help] of Object.entries(CODE_HELP))
    for (const lang of LANGS)
      for (const text of Object.values(help[lang])) expect(text, `${lang} ${code}`).toMatch(/^[^{}]*\S[^{}]*$/);
});

test('every check and every code has help', () => {
  expect(Object.keys(HELP).sort()).toEqual(CHECKS.map(({ name }) => name).sort());
  expect(Object.keys(CODE_HELP)).toEqual(Object.keys(WORDS));
});

test('both languages ask for the same values', () => {
  const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
  for (const [code, { vi, en }] of Object.entries(WORDS)) expect(names(vi.message), code).toEqual(names(en.message));
});

test('no two checks share a name, and a code that several report has its words once', () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  for (const { name, words } of CHECKS)
    for (const [code, own] of Object.entries(words)) expect(own, `${code} of ${name}`).toBe(WORDS[code]);
});

test('a message without its value is our own mistake', () => {
  expect(() => fill('a {b}', {})).toThrow(/no value for \{b\}/);
});

test('the fix begins with the replacement, and hidden characters are shown by name', () => {
  const found = problem(
    'no-break-space',
    { file: 'data/x.csv', line: 2, column: 1 },
    { found: 'a\u00a0b', replacement: 'a b' },
  );
  expect(wordProblem(found, 'vi')).toEqual({
    message: 'có khoảng trắng lạ: “a<U+00A0>b”',
    expected: 'khoảng trắng thường',
    fix: 'viết a b; dán lại đoạn chữ này dưới dạng văn bản thuần',
  });
  expect(wordProblem(found, 'en').fix).toBe('write a b; paste this text again as plain text');
});
