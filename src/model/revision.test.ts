import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revisionOf, revisionsByDate, revisionsOf } from './revision.ts';
import type { Revision } from './record.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from './testing.ts';

const revision = (date: string, part: Partial<Revision> = {}): Revision => ({
  date,
  index: 'x',
  edition: '2023',
  unit: 'A',
  indicator: 'total',
  measure: 'value',
  old: '80',
  new: '81',
  reason: { vi: 'Chép sai.', en: 'Our slip.' },
  source: 's',
  ...part,
});
const indices = [inventedIndex([inventedEdition('2023')])];
const a = inventedObservation('2023', 'old:A', 81);

test('a figure that was never corrected has no revision', () => {
  expect(revisionOf(inventedDataset({ indices, observations: [a] }), a)).toBeNull();
  expect(
    revisionOf(
      inventedDataset({ indices, observations: [a], revisions: [revision('2024-01-01')] }),
      inventedObservation('2023', 'old:B', 81),
    ),
  ).toBeNull();
  expect(revisionOf(inventedDataset({ indices, revisions: [revision('2024-01-01')] }), null)).toBeNull();
});

test('the last correction is told, of the value and of the rank apart', () => {
  const revisions = [
    revision('2024-03-01', { old: '81', new: '82' }),
    revision('2024-01-01'),
    revision('2024-02-01', { measure: 'rank', old: '2', new: '1' }),
  ];
  const data = inventedDataset({ indices, observations: [a], revisions });
  expect(revisionsOf(data, a).map(({ date }) => date)).toEqual(['2024-01-01', '2024-03-01']);
  expect(revisionOf(data, a)?.new).toBe('82');
  expect(revisionOf(data, a, 'rank')?.old).toBe('2');
});

test("a code stands for the unit of the edition's own set", () => {
  const data = inventedDataset({
    indices: [inventedIndex([inventedEdition('2023', { unitSet: 'new' })])],
    revisions: [revision('2024-01-01')],
  });
  expect(revisionOf(data, a)).toBeNull();
  expect(revisionOf(data, inventedObservation('2023', 'new:A', 81))).not.toBeNull();
});

test('for any dates, the list is newest first, keeps every correction, and of one day the later line comes first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 28 })), (days) => {
      const revisions = days.map((day, i) => revision(`2024-02-${String(day).padStart(2, '0')}`, { old: String(i) }));
      const sorted = revisionsByDate(inventedDataset({ indices, revisions }));
      expect([...sorted].sort((x, y) => Number(x.old) - Number(y.old))).toEqual(revisions);
      for (const [i, each] of sorted.entries())
        if (i > 0)
          expect(
            sorted[i - 1]!.date > each.date ||
              (sorted[i - 1]!.date === each.date && Number(sorted[i - 1]!.old) > Number(each.old)),
          ).toBe(true);
    }),
  );
});
