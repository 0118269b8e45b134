import { expect, test } from 'vitest';
import { itemPasses } from './list-filter.ts';

const item = { text: 'Phiên họp thứ bảy: Kon Tum', tokens: { year: '2024', venue: 'vn63:62 vn63:27' } };

test('an empty form lets everything through', () => {
  expect(itemPasses(item, { year: '', venue: '', text: ' ' })).toBe(true);
});

test('a choice is one of the tokens of an item, whole', () => {
  expect(itemPasses(item, { venue: 'vn63:27' })).toBe(true);
  expect(itemPasses(item, { venue: 'vn63:2' })).toBe(false);
  expect(itemPasses(item, { year: '2023' })).toBe(false);
  expect(itemPasses(item, { field: 'the-che' })).toBe(false);
});

test('typed words are compared without marks, in any order, and all must occur', () => {
  expect(itemPasses(item, { text: 'kontum' })).toBe(false);
  expect(itemPasses(item, { text: 'kon tum phien' })).toBe(true);
  expect(itemPasses(item, { text: 'kon tum 2023' })).toBe(false);
});

test('choices are joined by "and"', () => {
  expect(itemPasses(item, { year: '2024', venue: 'vn63:62', text: 'bay' })).toBe(true);
  expect(itemPasses(item, { year: '2024', venue: 'vn63:01' })).toBe(false);
});
