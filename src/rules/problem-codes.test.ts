import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpEn } from '../problems/help-en.ts';
import { helpVi } from '../problems/help-vi.ts';
import { en } from '../problems/messages-en.ts';
import { vi } from '../problems/messages-vi.ts';
import { withProblemCodes } from '../problems/problem-codes.ts';
import { fill, problem } from '../problems/problem.ts';
import { wordProblem } from '../problems/problem-words.ts';
import { RULES } from './rules.ts';

const README = `${process.cwd()}/data/README.md`;

test('data/README.md explains every code as the catalogue does (UPDATE=1 writes it)', () => {
  const readme = readFileSync(README, 'utf8');
  if (process.env.UPDATE) writeFileSync(README, withProblemCodes(readme));
  else expect(readme).toBe(withProblemCodes(readme));
});

test('help texts and messages are in their own language and hold no values where none can be', () => {
  const filled = (catalogue: object, name: string): void => {
    for (const [code, words] of Object.entries(catalogue))
      for (const text of Object.values<string>(words)) expect(text.trim(), `${name} ${code}`).not.toBe('');
  };
  for (const [lang, catalogue] of Object.entries({ vi, en })) filled(catalogue, lang);
  for (const [lang, catalogue] of Object.entries({ helpVi, helpEn })) {
    filled(catalogue, lang);
    for (const [code, help] of Object.entries(catalogue))
      for (const text of Object.values(help)) expect(text, `${lang} ${code}`).not.toMatch(/\{\w+\}/);
    expect(Object.keys(catalogue)).toEqual(Object.keys(vi));
  }
});

test('both catalogues ask for the same values', () => {
  const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
  for (const [code, words] of Object.entries(vi))
    expect(names(words.message), code).toEqual(names(en[code as keyof typeof en].message));
});

test('every rule names codes of the catalogue, and no two rules share a name', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { codes } of RULES) for (const code of codes) expect(vi).toHaveProperty(code);
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
