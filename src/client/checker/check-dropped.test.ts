import { expect, test } from 'vitest';
import { rightRoot, textOfFile, toBytes } from '../../../tests/fixtures/right-root.ts';
import { checkDropped } from './check-dropped.ts';
import { indicesNeeded } from './context.ts';

const right = rightRoot().filter(({ path }) => path.startsWith('data/'));
const PATH = 'data/indices/chi-so-a/observations/2023.csv';
const drop = (path: string, text: string) => checkDropped([{ path, bytes: toBytes(text) }], right);

test('a right file dropped in its own place has no problem', () => {
  expect(drop(PATH, textOfFile(right, PATH))).toEqual({ own: [], others: [] });
});

test('problems of the dropped file are told, with those that it causes elsewhere', () => {
  const { own, others } = drop(PATH, textOfFile(right, PATH).replace('86.75', '"86,75"').replace('71.25', '72.25'));
  expect(own.map(({ code, line, column }) => `${line}:${column} ${code}`)).toContain('2:4 not-a-number');
  expect(others.map(({ file, code }) => `${file} ${code}`)).toContain(
    'data/indices/chi-so-a/aggregates.csv mean-mismatch',
  );
});

test('a source taken away is missed where it is cited', () => {
  const { own, others } = drop(
    'data/sources.csv',
    textOfFile(right, 'data/sources.csv').replace('bao-cao-2023', 'bao-cao-2032'),
  );
  expect(own).toEqual([]);
  expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['unknown-source']));
});

test('a single text is not blamed for its absent twin', () => {
  const path = 'content/news/2024-04-17-cong-bo/vi.md';
  const { own } = drop(path, textOfFile(rightRoot(), path));
  expect(own).toEqual([]);
});

test('only the tables that a file is judged by are fetched', () => {
  const indices = [
    { id: 'a', names: ['Chỉ số A'] },
    { id: 'b', names: ['Chỉ số B'] },
  ];
  expect(indicesNeeded({ path: 'data/indices/b/observations/2023.csv', text: '' }, indices)).toEqual(['b']);
  expect(indicesNeeded({ path: 'data/sources.csv', text: '' }, indices)).toEqual(['a', 'b']);
  expect(indicesNeeded({ path: 'content/news/x/vi.md', text: 'Theo chỉ số a năm 2023' }, indices)).toEqual(['a']);
  expect(indicesNeeded({ path: 'content/news/x/vi.md', text: 'observation: "b/2023/01/total"' }, indices)).toEqual([
    'b',
  ]);
});
