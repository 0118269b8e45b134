import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { claimsOf } from './claims.ts';
import type { Edition } from './index-definition.ts';
import { aggregatesOf, indexOf, shownAggregatesOf } from './lookup.ts';
import { nationalChange } from './national-change.ts';
import { computedMean, joinPoints, nationalLine, statedNationalPoint } from './national.ts';
import { inventedAggregate, inventedDataset, inventedEdition, inventedIndex, inventedObservation } from './testing.ts';

const data = snapshotDataset();

describe('the national line of PAR INDEX, provinces', () => {
  const line = nationalLine(data, indexOf(data, 'par-province'))!;
  const since2016 = line.points.filter((point) => point.edition.edition >= '2016');

  it('is the mean as printed, with a gap in 2017', () => {
    expect(line.statistic).toBe('mean');
    expect(since2016.map((point) => [point.edition.edition, point.value])).toEqual([
      ['2016', 74.64],
      ['2017', null],
      ['2018', 76.92],
      ['2019', 81.15],
      ['2020', 83.72],
      ['2021', 86.37],
      ['2022', 84.79],
      ['2023', 86.98],
      ['2024', 88.37],
    ]);
  });

  it('breaks at 2016, 2019 and 2022, at the gap on both sides, and is dashed at 2024', () => {
    expect(since2016.map((point) => `${point.edition.edition} ${point.join}`)).toEqual([
      '2016 none',
      '2017 none',
      '2018 none',
      '2019 none',
      '2020 solid',
      '2021 solid',
      '2022 none',
      '2023 solid',
      '2024 dashed',
    ]);
  });
});

describe('nationalLine', () => {
  const editions = [inventedEdition('2023', { comparableWithPrevious: 'no' }), inventedEdition('2024')];
  const index = inventedIndex(editions);
  const scores = ['A', 'B', 'C'].map((code, i) => inventedObservation('2024', `old:${code}`, 80 + i));

  it('computes a mean only over a complete edition, and says so', () => {
    const found = nationalLine(
      inventedDataset({ indices: [index], observations: scores, aggregates: [inventedAggregate('2023', 75)] }),
      index,
    )!;
    expect(found.points.map(({ value, origin }) => [value, origin])).toEqual([
      [75, 'published'],
      [81, 'computed'],
    ]);
  });

  it('leaves a gap where one score is missing', () => {
    const copy = inventedIndex(editions.map((edition) => ({ ...edition })));
    const partial = inventedDataset({
      indices: [copy],
      observations: scores.slice(1),
      aggregates: [inventedAggregate('2023', 75)],
    });
    expect(computedMean(partial, copy, copy.editions[1]!)).toBeNull();
    expect(nationalLine(partial, copy)!.points[1]!.value).toBeNull();
  });

  it('marks a derived mean, and lets nothing be compared with it or judged by it', () => {
    const copy = inventedIndex(
      ['2022', '2023', '2024'].map((year) => inventedEdition(year, { comparableWithPrevious: 'yes' })),
    );
    const [, derived, last] = copy.editions as [Edition, Edition, Edition];
    const valueOrigin = { kind: 'derived', base: 'edition', from: '2024', by: -2, decimals: 2 } as const;
    const invented = inventedDataset({
      indices: [copy],
      aggregates: [
        inventedAggregate('2022', 70),
        inventedAggregate('2023', 75, { status: 'U', valueOrigin }),
        inventedAggregate('2023', 90, { statistic: 'max', status: 'U', valueOrigin }),
        inventedAggregate('2024', 77),
      ],
    });
    expect(nationalLine(invented, copy)!.points.map(({ value, origin }) => [value, origin])).toEqual([
      [70, 'published'],
      [75, 'derived'],
      [77, 'published'],
    ]);
    expect(statedNationalPoint(invented, copy, derived)).toBeNull();
    expect(statedNationalPoint(invented, copy, last)?.value).toBe(77);
    expect(nationalChange(invented, copy, derived)).toBeNull();
    expect(nationalChange(invented, copy, last)).toBeNull();
    expect(claimsOf(invented, copy, derived).highest).toBeNull();
    expect(shownAggregatesOf(invented, derived)).toHaveLength(2);
    expect(aggregatesOf(invented, derived)).toEqual([]);
  });

  it('never draws a held mean, and is null where there is nothing to draw', () => {
    const copy = inventedIndex(editions.map((edition) => ({ ...edition })));
    expect(
      nationalLine(
        inventedDataset({ indices: [copy], aggregates: [inventedAggregate('2023', 379, { status: 'H' })] }),
        copy,
      ),
    ).toBeNull();
  });
});

describe('joinPoints', () => {
  const point = (value: number | null, comparableWithPrevious: 'yes' | 'no' | 'partly' = 'yes') => ({
    edition: inventedEdition('2024', { comparableWithPrevious }),
    value,
    origin: 'published' as const,
    status: 'A' as const,
    source: null,
  });

  it('joins two values only, solid, dashed or not at all', () => {
    const joins = joinPoints([point(1), point(2), point(null), point(3), point(4, 'partly'), point(5, 'no')]).map(
      ({ join }) => join,
    );
    expect(joins).toEqual(['none', 'solid', 'none', 'none', 'dashed', 'none']);
  });
});
