import { expect, test } from 'vitest';
import { entryPasses } from './list-filter.ts';

const entry = { text: 'Phiên họp thứ bảy: Kon Tum', tokens: { year: '2024', venue: 'vn63:62 vn63:27' } };

test('an empty form lets everything through', () => {
  expect(entryPasses(entry, { year: '', venue: '', text: ' ' })).toBe(true);
});

test('a choice is one of the tokens of an entry, whole', () => {
  expect(entryPasses(entry, { venue: 'vn63:27' })).toBe(true);
  expect(entryPasses(entry, { venue: 'vn63:2' })).toBe(false);
  expect(entryPasses(entry, { year: '2023' })).toBe(false);
  expect(entryPasses(entry, { field: 'the-che' })).toBe(false);
});

test('typed words are compared without marks, in any order, and all must occur', () => {
  expect(entryPasses(entry, { text: 'kontum' })).toBe(false);
  expect(entryPasses(entry, { text: 'kon tum phien' })).toBe(true);
  expect(entryPasses(entry, { text: 'kon tum 2023' })).toBe(false);
});

test('choices are joined by "and"', () => {
  expect(entryPasses(entry, { year: '2024', venue: 'vn63:62', text: 'bay' })).toBe(true);
  expect(entryPasses(entry, { year: '2024', venue: 'vn63:01' })).toBe(false);
});
