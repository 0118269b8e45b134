import { expect, test } from 'vitest';
import { addressWith, shortened } from './copy.ts';

test('a short text is said whole, in one line', () => {
  expect(shortened('  PAR INDEX\n  2023 ')).toBe('PAR INDEX 2023');
});

test('a long text is cut at a word', () => {
  expect(shortened('Nhóm Chỉ số Cải cách, 2025', 20)).toBe('Nhóm Chỉ số Cải…');
});

test('one endless word is cut anyway', () => {
  expect(shortened('x'.repeat(30), 20)).toBe(`${'x'.repeat(20)}…`);
});

test('a filtered table is copied with its filter, on the permanent address', () => {
  expect(
    addressWith('https://reform-index.example/bang-xep-hang/par-tinh/2023/', '?diem=up&hang=down&fbclid=x', [
      'ten',
      'diem',
      'hang',
    ]),
  ).toBe('https://reform-index.example/bang-xep-hang/par-tinh/2023/?diem=up&hang=down');
  expect(addressWith('https://reform-index.example/tin/', '', ['q'])).toBe('https://reform-index.example/tin/');
});
