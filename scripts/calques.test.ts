import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CALQUES, calquesIn } from './calques.ts';

const CATALOGUES = globSync([
  'src/**/*-vi.ts',
  'src/**/*.words.ts',
  'src/schema/*-tables.ts',
  'src/charts/examples/*.ts',
]);

it('finds a calque and tells how it is mended', () => {
  expect(calquesIn('Hạng do nhà sản xuất in.')).toEqual([expect.stringContaining('cơ quan công bố')]);
  expect(calquesIn('Chỉ số chung cả nước do cơ quan công bố tính.')).toEqual([]);
  expect(CALQUES.every(({ write }) => calquesIn(write).length === 0)).toBe(true);
});

it.each(CATALOGUES)('%s has none', (file) => {
  expect(calquesIn(readFileSync(file, 'utf8'))).toEqual([]);
});
