import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, isDifference, placesOf } from './change.ts';
import type { Dataset } from './dataset.ts';
import type { Edition, Index } from './index-definition.ts';
import type { Observation } from './observation.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from './testing.ts';
import type { UnitKey } from './unit.ts';

interface Pair {
  readonly data: Dataset;
  readonly index: Index;
  readonly edition: Edition;
}

function pairOf(comparable: Partial<Edition>, observations: readonly Observation[]): Pair {
  const editions = [inventedEdition('2023', { comparableWithPrevious: 'no' }), inventedEdition('2024', comparable)];
  const index = inventedIndex(editions);
  return { data: inventedDataset({ indices: [index], observations }), index, edition: editions[1]! };
}

const change = ({ data, index, edition }: Pair, unit: string) => changeOf(data, index, edition, unit as UnitKey);
const bothYears = (before: number | null, now: number | null): Observation[] => [
  inventedObservation('2023', 'old:A', before),
  inventedObservation('2024', 'old:A', now),
];

describe('changeOf', () => {
  it('is the difference between two comparable editions, without binary dust', () => {
    expect(change(pairOf({}, bothYears(86.98, 88.37)), 'old:A')).toEqual({
      amount: 1.39,
      since: '2023',
      caution: null,
      isDoubtful: false,
      printedBy: null,
    });
  });

  it('is never a number where the method changed, for any scores', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (before, now) => {
          const found = change(pairOf({ comparableWithPrevious: 'no' }, bothYears(before, now)), 'old:A');
          expect(found).toEqual({ reason: 'break', since: '2023', text: { vi: 'lý do', en: 'lý do' } });
        },
      ),
    );
  });

  it('always carries the reason where editions are only partly comparable', () => {
    const found = change(pairOf({ comparableWithPrevious: 'partly' }, bothYears(80, 81)), 'old:A');
    expect(found).toEqual({
      amount: 1,
      since: '2023',
      caution: { vi: 'lý do', en: 'lý do' },
      isDoubtful: false,
      printedBy: null,
    });
  });

  it('does not reach across a merger, though the code goes on', () => {
    const merged = pairOf({ unitSet: 'new' }, [
      inventedObservation('2023', 'old:B', 80),
      inventedObservation('2024', 'new:B', 81),
    ]);
    expect(change(merged, 'new:B')).toEqual({ reason: 'unit-changed', since: '2023' });
  });

  it('reaches across a change of sets for a unit that went on', () => {
    const wentOn = pairOf({ unitSet: 'new' }, [
      inventedObservation('2023', 'old:A', 80),
      inventedObservation('2024', 'new:A', 81),
    ]);
    expect(change(wentOn, 'new:A')).toMatchObject({ amount: 1 });
  });

  it('is none in the first edition and where a score is missing', () => {
    const pair = pairOf({}, bothYears(null, 81));
    expect(changeOf(pair.data, pair.index, pair.index.editions[0]!, 'old:A' as UnitKey)).toEqual({ reason: 'first' });
    expect(change(pair, 'old:A')).toEqual({ reason: 'no-previous', since: '2023' });
    expect(change(pairOf({}, bothYears(80, null)), 'old:A')).toEqual({ reason: 'no-value', since: '2023' });
  });

  it('never uses a held value', () => {
    const held = pairOf({}, [
      inventedObservation('2023', 'old:A', 80),
      inventedObservation('2024', 'old:A', 379, { status: 'H' }),
    ]);
    expect(change(held, 'old:A')).toEqual({ reason: 'no-value', since: '2023' });
  });

  it('turns its sign when the editions change places', () => {
    const score = fc.integer({ min: 0, max: 10000 }).map((n) => n / 100);
    fc.assert(
      fc.property(score, score, (a, b) => {
        const up = change(pairOf({}, bothYears(a, b)), 'old:A');
        const down = change(pairOf({}, bothYears(b, a)), 'old:A');
        if (!isDifference(up) || !isDifference(down)) throw new Error('both have scores');
        expect(up.amount + down.amount).toBe(0);
        expect(Math.abs(up.amount - (b - a))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('placesOf', () => {
  const ranks = (before: number, now: number): Observation[] => [
    inventedObservation('2023', 'old:A', 80, { publishedRank: before }),
    inventedObservation('2024', 'old:A', 80, { publishedRank: now }),
  ];

  it('counts places gained as positive', () => {
    const { data, index, edition } = pairOf({}, ranks(55, 43));
    expect(placesOf(data, index, edition, 'old:A' as UnitKey)).toEqual({
      amount: 12,
      since: '2023',
      caution: null,
      isDoubtful: false,
      printedBy: null,
    });
  });

  it('counts no places across a break', () => {
    const { data, index, edition } = pairOf({ comparableWithPrevious: 'no' }, ranks(55, 43));
    expect(isDifference(placesOf(data, index, edition, 'old:A' as UnitKey))).toBe(false);
  });
});
