import { describe, expect, it } from 'vitest';
import type { Conflict } from '../model/record.ts';
import { rankingOf } from '../model/ranking.ts';
import {
  inventedAggregate,
  inventedConflict,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
} from '../model/testing.ts';
import { unitKey } from '../model/unit.ts';
import { toMeanWords } from './to-mean.ts';

/** What is said of A, with 70 points of its own. */
function told(
  aggregates: readonly ReturnType<typeof inventedAggregate>[],
  conflicts: readonly Conflict[] = [],
  others: readonly number[] = [],
): string | null {
  const index = inventedIndex([inventedEdition('2023')]);
  const observations = [70, ...others].map((value, i) => inventedObservation('2023', `old:${'ABC'[i]}`, value));
  const data = inventedDataset({ indices: [index], observations, aggregates, conflicts });
  const edition = index.editions[0]!;
  const row = rankingOf(data, index, edition).byUnit.get(unitKey('old', 'A'))!;
  return toMeanWords(data, index, edition, row, 'en');
}

describe('how far a score lies from the national figure', () => {
  it('is said by what that figure is', () => {
    expect(told([inventedAggregate('2023', 68)])).toBe('relative to the mean: +2.00 points');
    expect(told([inventedAggregate('2023', 68, { statistic: 'overall' })])).toBe(
      'relative to the national figure: +2.00 points',
    );
    expect(told([], [], [68, 66])).toBe('relative to the mean this site computed from the scores: +2.00 points');
  });

  it('is doubtful as the figure is', () => {
    expect(told([inventedAggregate('2023', 68, { status: 'U' })])).toBe(
      'relative to the mean: +2.00 points (low reliability)',
    );
  });

  it('has both readings of a disputed mean, and none of a disputed score', () => {
    const mean = { edition: '2023', scope: 'national', unit: null, measure: 'mean', valueA: 68, valueB: 69 } as const;
    expect(told([inventedAggregate('2023', 68)], [inventedConflict(mean)])).toBe(
      'relative to the mean: +2.00 points or +1.00 points (by the two national figures that sources give)',
    );
    expect(told([inventedAggregate('2023', 68)], [inventedConflict({ edition: '2023' })])).toBeNull();
  });
});
