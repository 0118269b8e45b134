import { expect, test } from 'vitest';
import { shortened } from './copy.ts';

test('a short text is said whole, in one line', () => {
  expect(shortened('  PAR INDEX\n  2023 ')).toBe('PAR INDEX 2023');
});

test('a long text is cut at a word', () => {
  expect(shortened('Nhóm Chỉ số Cải cách, 2025', 20)).toBe('Nhóm Chỉ số Cải…');
});

test('one endless word is cut anyway', () => {
  expect(shortened('x'.repeat(30), 20)).toBe(`${'x'.repeat(20)}…`);
});
