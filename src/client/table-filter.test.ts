import { expect, test } from 'vitest';
import { rowPasses } from './table-filter.ts';

const all = { name: '', region: '', points: '', rank: '' };
const row = { name: 'Đắk Lắk', region: 'tay-nguyen', points: 'up', rank: 'down' };

test('an empty filter lets every row through', () => {
  expect(rowPasses(row, all)).toBe(true);
  expect(rowPasses({}, all)).toBe(true);
});

test('a name is found without its marks and from the middle', () => {
  expect(rowPasses(row, { ...all, name: 'dak lak' })).toBe(true);
  expect(rowPasses(row, { ...all, name: ' LAK ' })).toBe(true);
  expect(rowPasses(row, { ...all, name: 'đắk nông' })).toBe(false);
});

test('points and rank are separate questions: up in points, down in rank', () => {
  expect(rowPasses(row, { ...all, points: 'up', rank: 'down' })).toBe(true);
  expect(rowPasses(row, { ...all, points: 'up', rank: 'up' })).toBe(false);
  expect(rowPasses({ ...row, points: 'none' }, { ...all, points: 'up' })).toBe(false);
});
