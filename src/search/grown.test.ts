import { expect, test } from 'vitest';
import { grown } from './grown.ts';
import type { Result } from './merge.ts';

const result = (url: string, more: Partial<Result> = {}): Result => ({
  url,
  kind: 'unit',
  title: url,
  year: '',
  answer: null,
  note: '',
  excerpt: [],
  ...more,
});
const urls = (results: readonly Result[]) => results.map(({ url }) => url);

test('what stands keeps its place whatever order comes later, and what is new follows in its own', () => {
  const shown = ['/b/', '/a/'].map((url) => result(url));
  const found = ['/c/', '/a/', '/d/', '/b/'].map((url) => result(url));
  expect(urls(grown(shown, found))).toEqual(['/b/', '/a/', '/c/', '/d/']);
  expect(urls(grown([], found))).toEqual(urls(found));
});

test('what is found no more stays, as somebody may be about to touch it', () => {
  expect(urls(grown([result('/a/')], [result('/b/')]))).toEqual(['/a/', '/b/']);
});

test('a figure fills the line that was kept for it; nothing else changes', () => {
  const answer = (text: string) => ({ index: 'PAPI', year: '2024', text });
  const shown = [
    result('/a/', { answer: answer('') }),
    result('/b/', { answer: answer('1') }),
    result('/c/', { note: 'as it stood' }),
  ];
  const found = [
    result('/a/', { answer: answer('2'), note: 'new' }),
    result('/b/', { answer: answer('3') }),
    result('/c/', { answer: answer('4'), excerpt: [{ text: 'new', isLit: false }] }),
  ];
  expect(grown(shown, found)).toEqual([result('/a/', { answer: answer('2') }), shown[1], shown[2]]);
});

test('a page whose place is shown does not come again, a place on a shown page may', () => {
  expect(urls(grown([result('/a/#x'), result('/b/')], [result('/a/'), result('/b/#y')]))).toEqual([
    '/a/#x',
    '/b/',
    '/b/#y',
  ]);
});
