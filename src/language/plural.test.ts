import { expect, test } from 'vitest';
import type { Lang } from './lang.ts';
import { plural } from './plural-en.ts';
import { formFor } from './plural.ts';

test('one thing is one, none and several are several', () => {
  expect([0, 1, 2, 21].map((n) => plural(n, 'row'))).toEqual(['0 rows', '1 row', '2 rows', '21 rows']);
  expect(plural(1, 'story', 'stories')).toBe('1 story');
  expect(plural(3, 'story', 'stories')).toBe('3 stories');
});

test('Vietnamese has one form for every number', () => {
  for (const n of [0, 1, 2]) expect(formFor(n, ['dòng'], 'vi')).toBe('dòng');
});

test('a language with more forms has them by its own rule', () => {
  const rows = [1, 3, 5, 22, 1.5].map((n) => formFor(n, ['wiersz', 'wiersze', 'wierszy', 'wiersza'], 'pl' as Lang));
  expect(rows).toEqual(['wiersz', 'wiersze', 'wierszy', 'wiersze', 'wiersza']);
});
