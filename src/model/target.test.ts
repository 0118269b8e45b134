import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import type { Dataset } from './dataset.ts';
import type { Target } from './record.ts';
import { parseComparator, unitsAboveMean, verdictOf } from './target.ts';
import {
  inventedAggregate,
  inventedConflict,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
} from './testing.ts';
import type { UnitKey } from './unit.ts';

const real = snapshotDataset();
const verdict = (id: string): ReturnType<typeof verdictOf> =>
  verdictOf(
    real,
    real.targets.find((target) => target.id === id)!,
  );

const promise = (part: Partial<Target>): Target => ({
  id: 't',
  unitSet: 'old',
  unit: 'old:A' as UnitKey,
  index: 'x',
  measure: 'value',
  comparator: '>=80',
  baseline: null,
  dueEdition: '2023',
  text: { vi: 'lời hứa', en: 'promise' },
  source: 's',
  note: '',
  ...part,
});

describe('verdicts on promises', () => {
  test('N4-AC1 a target whose measure is unclear keeps both readings, by score and by rank', () => {
    const found = verdict('muc-binh-quan-2023');
    expect(found.kind).toBe('unit-unnamed');
    if (found.kind !== 'unit-unnamed') return;
    expect(found.isMeasureUnclear).toBe(true);
    expect(found.readings.map(({ measure, limit, actual }) => ({ measure, limit, actual }))).toEqual([
      { measure: 'value', limit: 86.98, actual: null },
      { measure: 'rank', limit: 32, actual: null },
    ]);
  });

  test(
    'N4-AC1 with the unit named both readings are decided, and the verdict still says that the measure is ' + 'unclear',
    () => {
      const index = inventedIndex([inventedEdition('2023', { announcedOn: '2024-04-17' })]);
      const data = inventedDataset({
        indices: [index],
        observations: [inventedObservation('2023', 'old:A', 80, { publishedRank: 2 })],
        aggregates: [inventedAggregate('2023', 79), inventedAggregate('2023', 1, { statistic: 'count_above_mean' })],
      });
      const found = verdictOf(data, promise({ measure: 'unclear', comparator: 'mean' }));
      expect(found.kind).toBe('unclear');
      if (found.kind !== 'unclear') return;
      expect(found.readings.map(({ measure, isMet }) => [measure, isMet])).toEqual([
        ['value', true],
        ['rank', false],
      ]);
    },
  );

  test('N4-AC2 the verdict rests on an edition with its date and is computed from its values', () => {
    const index = inventedIndex([
      inventedEdition('2022', { unitsRanked: 2 }),
      inventedEdition('2023', { announcedOn: '2024-04-17', comparableWithPrevious: 'partly' }),
    ]);
    const data = inventedDataset({
      indices: [index],
      observations: [inventedObservation('2023', 'old:A', null, { publishedRank: 8, rankStatus: 'U' })],
    });
    const found = verdictOf(data, promise({ measure: 'rank_change', comparator: '>=10', baseline: 3 }));
    expect(found.kind).toBe('missed');
    if (found.kind !== 'missed') return;
    expect([found.edition.edition, found.reading.actual, found.reading.limit]).toEqual(['2023', -5, 10]);
    expect(found.cautions.map(({ kind }) => kind)).toEqual(['doubtful', 'partly', 'other-number']);
  });

  test('a promise about ranks is never judged by a rank that nobody published', () => {
    expect(verdict('kon-tum-2021-papi')).toMatchObject({ kind: 'no-data', reason: 'unranked' });
    const complete = inventedDataset({
      indices: [inventedIndex([inventedEdition('2023', { announcedOn: '2024-04-17' })])],
      observations: ['A', 'B', 'C'].map((code, i) => inventedObservation('2023', `old:${code}`, 90 - i)),
    });
    const partial = inventedDataset({ indices: complete.indices, observations: complete.observations.slice(0, 1) });
    for (const measure of ['rank', 'rank_change']) {
      const about = promise({ measure, comparator: '>=1', baseline: 3 });
      expect(verdictOf(complete, about)).toMatchObject({ kind: 'no-data', reason: 'unranked' });
      expect(verdictOf(partial, about)).toMatchObject({ kind: 'no-data', reason: 'no-rank' });
    }
  });

  test('a disputed figure decides only where every reading leads to one verdict', () => {
    const disputed = (valueA: number, valueB: number): Dataset =>
      inventedDataset({
        indices: [inventedIndex([inventedEdition('2023', { announcedOn: '2024-04-17' })])],
        observations: [inventedObservation('2023', 'old:A', valueA)],
        conflicts: [inventedConflict({ edition: '2023', valueA, valueB })],
      });
    const about = promise({ comparator: '>=90' });
    expect(verdictOf(disputed(91, 89), about)).toMatchObject({ kind: 'no-data', reason: 'disputed' });
    expect(verdictOf(disputed(91, 92), about)).toMatchObject({ kind: 'met', cautions: [{ kind: 'disputed' }] });
  });

  test('N4-AC3 there is no verdict before the due edition is announced', () => {
    expect(verdict('hai-phong-2026-par')).toEqual({ kind: 'not-due' });
    expect(verdict('hai-phong-2026-dti')).toEqual({ kind: 'not-due' });
  });

  test('N4-AC3 an edition that is declared but neither dated nor filled is not announced', () => {
    const index = inventedIndex([inventedEdition('2023')]);
    expect(verdictOf(inventedDataset({ indices: [index] }), promise({}))).toEqual({ kind: 'not-due' });
    const held = inventedDataset({
      indices: [inventedIndex([inventedEdition('2023')])],
      observations: [inventedObservation('2023', 'old:A', 99, { status: 'H' })],
    });
    expect(verdictOf(held, promise({}))).toEqual({ kind: 'not-due' });
  });

  test('N4-AC4 for 2023 the mean is 86.98 and 32 of 63 provinces lie above it', () => {
    const index = real.indices.find(({ id }) => id === 'par-province')!;
    expect(
      unitsAboveMean(
        real,
        index,
        index.editions.find(({ edition }) => edition === '2023')!,
      ),
    ).toBe(32);
  });

  test('places gained need the starting rank that the promise names: none is chosen here', () => {
    const found = verdict('kon-tum-2021-par');
    expect(found).toMatchObject({ kind: 'no-data', reason: 'no-baseline' });
  });

  test('a held value decides nothing', () => {
    const index = inventedIndex([inventedEdition('2023', { announcedOn: '2024-04-17' })]);
    const data = inventedDataset({
      indices: [index],
      observations: [inventedObservation('2023', 'old:A', 99, { status: 'H' })],
    });
    expect(verdictOf(data, promise({}))).toMatchObject({ kind: 'no-data', reason: 'no-value' });
  });

  test(
    'for any score and limit, "at least" is met exactly when the score reaches it, and never without an ' +
      'announcement',
    () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 10_000 }),
          fc.integer({ min: 0, max: 10_000 }),
          fc.boolean(),
          (score, limit, isAnnounced) => {
            const index = inventedIndex([inventedEdition('2023', { announcedOn: isAnnounced ? '2024-04-17' : null })]);
            const observations = isAnnounced ? [inventedObservation('2023', 'old:A', score / 100)] : [];
            const found = verdictOf(
              inventedDataset({ indices: [index], observations }),
              promise({ comparator: `>=${limit / 100}` }),
            );
            expect(found.kind).toBe(!isAnnounced ? 'not-due' : score >= limit ? 'met' : 'missed');
          },
        ),
      );
    },
  );

  test('for any rank, "at most n" and "at least n" are both met exactly at n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 63 }), fc.integer({ min: 1, max: 63 }), (rank, limit) => {
        const data = inventedDataset({
          indices: [inventedIndex([inventedEdition('2023', { announcedOn: '2024-04-17' })])],
          observations: [inventedObservation('2023', 'old:A', null, { publishedRank: rank })],
        });
        const kinds = ['<=', '>='].map(
          (sign) => verdictOf(data, promise({ measure: 'rank', comparator: `${sign}${limit}` })).kind,
        );
        expect(kinds).toEqual([rank <= limit ? 'met' : 'missed', rank >= limit ? 'met' : 'missed']);
        expect(kinds.every((kind) => kind === 'met')).toBe(rank === limit);
      }),
    );
  });

  test('a promise by an unnamed unit is never met or missed, whatever the data', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('value', 'rank', 'rank_change', 'change', 'unclear'),
        fc.constantFrom('mean', '>=1', '<=63'),
        (measure, comparator) => {
          const data = inventedDataset({
            indices: [inventedIndex([inventedEdition('2023', { announcedOn: '2024-04-17' })])],
            observations: [inventedObservation('2023', 'old:A', 90, { publishedRank: 1 })],
          });
          expect(verdictOf(data, promise({ unit: null, measure, comparator })).kind).toBe('unit-unnamed');
        },
      ),
    );
  });
});

test('comparators are read as written', () => {
  expect(parseComparator('<=3')).toEqual({ sign: '<=', limit: 3 });
  expect(parseComparator('>86.5')).toEqual({ sign: '>', limit: 86.5 });
  expect(parseComparator('mean')).toBe('mean');
  expect(parseComparator('top 3')).toBeNull();
});
