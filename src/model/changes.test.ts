import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, isUnchanged } from './changes.ts';
import type { Dataset } from './dataset.ts';
import { inventedAggregate, inventedDataset, inventedEdition, inventedIndex, inventedObservation } from './testing.ts';

const UNITS = ['old:A', 'old:B', 'old:C'];

/** Totals of A, B and C in one edition; null leaves the row out. */
const state = (values: readonly (number | null)[], part: Partial<Dataset> = {}): Dataset =>
  inventedDataset({
    indices: [inventedIndex([inventedEdition('2023')])],
    observations: values.flatMap((value, i) => (value === null ? [] : [inventedObservation('2023', UNITS[i]!, value)])),
    ...part,
  } as Parameters<typeof inventedDataset>[0]);

test('the same state twice changes nothing', () => {
  expect(isUnchanged(changesBetween(state([1, 2, 3]), state([1, 2, 3])))).toBe(true);
});

test('a changed value tells old and new, and every computed place that it moved', () => {
  const { changed, ranks, added, removed } = changesBetween(state([80, 70, 60]), state([80, 85, 60]));
  expect(changed.map(({ unit, old, new: now }) => [unit.code, old, now])).toEqual([['B', 70, 85]]);
  expect(ranks.map(({ unit, old, new: now }) => [unit.code, old, now]).sort()).toEqual([
    ['A', 1, 2],
    ['B', 2, 1],
  ]);
  expect([...added, ...removed]).toEqual([]);
});

test('a new row may complete a ranking: places that did not exist before came', () => {
  const { added, ranks } = changesBetween(state([80, 70, null]), state([80, 70, 60]));
  expect(added.map(({ unit }) => unit.code)).toEqual(['C']);
  expect(ranks.map(({ old, new: now }) => [old, now])).toEqual([
    [null, 1],
    [null, 2],
    [null, 3],
  ]);
});

test('a deleted row, a status, a mean and a whole edition are told', () => {
  const held = state([80, 70, 60], {
    observations: [inventedObservation('2023', 'old:A', 80, { status: 'H' })],
    aggregates: [inventedAggregate('2023', 71)],
  });
  const changes = changesBetween(state([80, 70, 60], { aggregates: [inventedAggregate('2023', 70)] }), held);
  expect(changes.removed.map(({ unit }) => unit.code)).toEqual(['B', 'C']);
  expect(changes.statuses.map(({ unit, old, new: now }) => [unit.code, old, now])).toEqual([['A', 'A', 'H']]);
  expect(changes.aggregates.map(({ name, old, new: now }) => [name.trim(), old, now])).toEqual([['mean', 70, 71]]);
  const more = inventedDataset({ indices: [inventedIndex([inventedEdition('2023'), inventedEdition('2024')])] });
  expect(changesBetween(state([]), more).editions.added.map(({ edition }) => edition.edition)).toEqual(['2024']);
  expect(changesBetween(more, state([])).editions.removed.map(({ edition }) => edition.edition)).toEqual(['2024']);
});

const values = fc.tuple(...UNITS.map(() => fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })));

test('for any two states, what one way adds the other way removes, and old and new change places', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [there, back] = [changesBetween(state(a), state(b)), changesBetween(state(b), state(a))];
      const turned = (list: typeof there.changed): unknown[] =>
        list.map((each) => [each.unit.code, each.new, each.old]);
      const told = (list: typeof there.changed): unknown[] => list.map((each) => [each.unit.code, each.old, each.new]);
      for (const [one, other] of [
        [there.changed, back.changed],
        [there.added, back.removed],
        [there.removed, back.added],
      ] as const)
        expect(told(one).sort()).toEqual(turned(other).sort());
      expect(there.changed.length + there.added.length + there.removed.length).toBe(
        a.filter((value, i) => value !== b[i]).length,
      );
      expect(isUnchanged(there)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
