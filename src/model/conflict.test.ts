import { expect, test } from 'vitest';
import { disputeOf } from './conflict.ts';
import { TOTAL } from './index-definition.ts';
import { inventedConflict, inventedDataset, inventedEdition } from './testing.ts';

const edition = inventedEdition('2023');

test('a dispute holds every reading of all open conflicts once; a resolved one disputes nothing', () => {
  const data = inventedDataset({
    conflicts: [
      inventedConflict({ id: 'a' }),
      inventedConflict({ id: 'b', valueA: 91, valueB: 92 }),
      inventedConflict({ id: 'c', valueA: 5, state: 'resolved' }),
    ],
  });
  expect(disputeOf(data, edition, 'old:A', TOTAL, 'value')).toEqual({
    conflicts: ['a', 'b'],
    readings: [90, 91, 92],
    isOneSource: false,
  });
  expect(disputeOf(data, edition, 'old:A', TOTAL, 'rank')).toBeNull();
  expect(disputeOf(data, edition, 'old:B', TOTAL, 'value')).toBeNull();
  expect(disputeOf(data, inventedEdition('2024'), 'old:A', TOTAL, 'value')).toBeNull();
});

test('one source may contradict itself, and may do so without a second figure', () => {
  const data = inventedDataset({ conflicts: [inventedConflict({ sourceB: 's', valueB: null, measure: 'rank' })] });
  expect(disputeOf(data, edition, 'old:A', TOTAL, 'rank')).toMatchObject({ readings: [90], isOneSource: true });
});
