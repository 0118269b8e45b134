import { expect, test } from 'vitest';
import { twinHeadings, twinIds } from './twin-places.ts';

const headings = (...lines: readonly string[]) =>
  lines.map((line) => ({ depth: line.lastIndexOf('#') + 1, slug: line.replace(/^#+ /, '') }));

test('headings of texts that are built alike belong together by their place', () => {
  expect(
    twinHeadings(headings('## ai-làm', '### số', '## papi'), headings('## who', '### figures', '## papi')),
  ).toEqual({ 'ai-làm': 'who', số: 'figures' });
});

test.each([
  ['another number', headings('## who')],
  ['another level', headings('## who', '### papi')],
])('headings of texts that are built otherwise belong together by their id alone: %s', (_, other) => {
  expect(twinHeadings(headings('## ai-làm', '## papi'), other)).toEqual(
    other.some(({ slug }) => slug === 'papi') ? { 'ai-làm': '' } : { 'ai-làm': '', papi: '' },
  );
});

test('letters that only one alphabet has are nowhere in the other', () => {
  expect(twinIds(['D', 'Đ', 'G'], ['D', 'F', 'G'])).toEqual({ Đ: '' });
});
