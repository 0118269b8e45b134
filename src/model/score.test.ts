import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { TOTAL, type Index } from './index-definition.ts';
import type { Observation } from './observation.ts';
import { scoreOf } from './score.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedIndicator, inventedObservation } from './testing.ts';
import type { UnitKey } from './unit.ts';

const edition = inventedEdition('2024');
const index = (part: Partial<Index>): Index =>
  inventedIndex(
    [edition],
    part,
    [TOTAL, 'p1', 'p2'].map((id) => inventedIndicator(id)),
  );
const part = (indicator: string, value: number | null, more: Partial<Observation> = {}): Observation =>
  inventedObservation('2024', 'old:A', value, { indicator, ...more });
const score = (totalRule: Index['totalRule'], observations: readonly Observation[]) =>
  scoreOf(inventedDataset({ observations }), index({ totalRule }), edition, 'old:A' as UnitKey);

describe('scoreOf', () => {
  it('keeps the printed total, even one that is not the sum of its parts', () => {
    expect(score('published', [part(TOTAL, 80.01), part('p1', 40), part('p2', 40)])).toMatchObject({
      value: 80.01,
      origin: { kind: 'published' },
    });
  });

  it('adds up parts only where the index says so and no total was printed', () => {
    const parts = [part('p1', 40.1), part('p2', 40.2)];
    expect(score('sum', parts)).toMatchObject({ value: 80.3, origin: { kind: 'added' }, status: 'A' });
    expect(score('published', parts)).toEqual({ value: null, reason: 'L', note: '' });
    expect(score('sum', [part(TOTAL, null, { status: 'O', note: 'không in' }), ...parts])).toEqual({
      value: null,
      reason: 'O',
      note: 'không in',
    });
  });

  it('adds up nothing while a part is missing or held', () => {
    expect(score('sum', [part('p1', 40)]).value).toBeNull();
    expect(score('sum', [part('p1', 40), part('p2', 379, { status: 'H' })]).value).toBeNull();
    expect(score('sum', []).value).toBeNull();
  });

  it('is as doubtful as the most doubtful part', () => {
    expect(score('sum', [part('p1', 40, { status: 'P' }), part('p2', 40, { status: 'U' })])).toMatchObject({
      status: 'U',
    });
  });

  it('gives no held value', () => {
    expect(score('published', [part(TOTAL, 379, { status: 'H', note: 'tạm giữ' })])).toEqual({
      value: null,
      reason: 'H',
      note: 'tạm giữ',
    });
  });

  it('PAPI 2024 of Quảng Ninh is the sum of its eight dimensions', () => {
    const data = snapshotDataset();
    const papi = editionIn(data, 'papi', '2024');
    expect(scoreOf(data, papi.index, papi.edition, 'vn63:22' as UnitKey)).toMatchObject({
      value: 47.8212,
      origin: { kind: 'added' },
    });
  });
});
