import { expect, test } from 'vitest';
import { inventedConflict, inventedDataset, inventedEdition, inventedIndex } from '../model/testing.ts';
import { disputeWords } from './dispute.ts';
import type { Conflict } from '../model/record.ts';

const index = inventedIndex([inventedEdition('2023')]);
const said = (conflicts: readonly Conflict[], measure = 'value', lang: 'vi' | 'en' = 'vi') =>
  disputeWords(
    inventedDataset({ indices: [index], conflicts }),
    { index, edition: index.editions[0]!, scope: 'old:A', measure },
    lang,
  );

test('both readings are said, and whether one source contradicts itself', () => {
  expect(said([inventedConflict({ valueA: 92.57, valueB: 92.75, sourceB: 's' })])).toBe(
    'nguồn tự mâu thuẫn: 92,57 hay 92,75',
  );
  expect(said([inventedConflict({ valueA: 88.09, valueB: 88.9 })], 'value', 'en')).toBe(
    'sources contradict each other: 88.09 or 88.90',
  );
});

test('readings that would be shown alike are given in full', () => {
  expect(said([inventedConflict({ valueA: 90.001, valueB: 90.002 })])).toBe('các nguồn mâu thuẫn: 90,001 hay 90,002');
});

test('ranks are whole, a source may disagree without a figure, and a resolved conflict says nothing', () => {
  expect(said([inventedConflict({ measure: 'rank', valueA: 3, valueB: 4 })], 'rank')).toBe(
    'các nguồn mâu thuẫn: 3 hay 4',
  );
  expect(said([inventedConflict({ measure: 'rank', valueA: 38, valueB: null })], 'rank')).toBe(
    'các nguồn mâu thuẫn: 38 hay một số khác chưa rõ',
  );
  expect(said([inventedConflict({ state: 'resolved' })])).toBeNull();
});
