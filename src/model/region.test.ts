import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { regionMeans, regionRank } from './region.ts';
import {
  inventedAggregate,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
  inventedRegion,
  inventedUnit,
} from './testing.ts';
import type { UnitKey } from './unit.ts';

const data = snapshotDataset();
const par2023 = editionIn(data, 'par-province', '2023');

describe('regions of PAR INDEX 2023', () => {
  it('means weighted by number of provinces give the printed mean, 86.98', () => {
    const found = regionMeans(data, par2023.index, par2023.edition)!;
    expect(found.weighted).toBeCloseTo(86.976, 3);
    expect(found.national).toBe(86.98);
    expect(found.means.map(({ aggregate }) => aggregate.value)).toEqual([88.33, 87.79, 87.72, 86.82, 85.42, 85.42]);
  });

  it('Kon Tum is second of five in Tây Nguyên', () => {
    const found = regionRank(data, par2023.index, par2023.edition, 'vn63:62' as UnitKey);
    expect(found).toMatchObject({ region: { id: 'tay-nguyen', name: { vi: 'Tây Nguyên' } }, place: 2, of: 5 });
  });

  it('elsewhere ranks are missing, so no place in the region is said', () => {
    const found = regionRank(data, par2023.index, par2023.edition, 'vn63:01' as UnitKey)!;
    expect(found).not.toHaveProperty('place');
    expect(found).toHaveProperty('known');
  });
});

describe('regionMeans', () => {
  const units = [
    inventedUnit('old', 'A', { region: 'r1' }),
    inventedUnit('old', 'B', { region: 'r2' }),
    inventedUnit('old', 'C', { region: 'r2' }),
  ];
  const regions = [inventedRegion('r1', 1), inventedRegion('r2', 2)];
  const edition = inventedEdition('2024');
  const index = inventedIndex([edition]);
  const mean = (scopeId: string, value: number) => inventedAggregate('2024', value, { scope: 'region', scopeId });

  it('weighs each region by its units', () => {
    const found = regionMeans(
      inventedDataset({ units, regions, successions: [], aggregates: [mean('r1', 60), mean('r2', 90)] }),
      index,
      edition,
    )!;
    expect(found.weighted).toBe(80);
    expect(found.means.map(({ region }) => region.id)).toEqual(['r2', 'r1']);
  });

  it('weighs nothing while a region is missing, and is null without any', () => {
    expect(
      regionMeans(inventedDataset({ units, regions, successions: [], aggregates: [mean('r1', 60)] }), index, edition)!
        .weighted,
    ).toBeNull();
    expect(regionMeans(inventedDataset({ units, regions, successions: [] }), index, edition)).toBeNull();
  });

  it('gives the tied their shared place within a region', () => {
    const observations = units.map(({ key, code }) =>
      inventedObservation('2024', key, 80, { publishedRank: code === 'A' ? 1 : 2 }),
    );
    const tied = inventedDataset({ units, regions, successions: [], observations });
    expect(regionRank(tied, index, edition, 'old:C' as UnitKey)).toMatchObject({ place: 1, of: 2 });
  });
});
