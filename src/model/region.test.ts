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

  it('Hà Nội, third behind two of its region, is third in it; between missing ranks no place is said', () => {
    expect(regionRank(data, par2023.index, par2023.edition, 'vn63:01' as UnitKey)).toMatchObject({ place: 3, of: 11 });
    const found = regionRank(data, par2023.index, par2023.edition, 'vn63:37' as UnitKey)!;
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

describe('regionRank', () => {
  const codes = ['A', 'B', 'C', 'D', 'E'];
  const units = codes.map((code) => inventedUnit('old', code, { region: code < 'D' ? 'r1' : 'r2' }));
  const regions = [inventedRegion('r1', 1), inventedRegion('r2', 2)];
  const rankOf = (ranks: Readonly<Record<string, number>>, unit: string, ranked = 5, printed = true) => {
    const edition = inventedEdition('2024', { unitsRanked: ranked });
    const index = inventedIndex([edition]);
    const observations = Object.entries(ranks).map(([code, publishedRank]) =>
      inventedObservation('2024', `old:${code}`, null, {
        publishedRank,
        status: 'L',
        ...(printed ? {} : { rankOrigin: { kind: 'derived', base: 'edition', from: '2023', by: 1, decimals: 0 } }),
      }),
    );
    const data = inventedDataset({ units, regions, successions: [], indices: [index], observations });
    return regionRank(data, index, edition, `old:${unit}` as UnitKey);
  };

  it('the first and the last of all are so in their region, whoever is missing', () => {
    expect(rankOf({ A: 1 }, 'A')).toMatchObject({ place: 1, of: 3 });
    expect(rankOf({ A: 5 }, 'A')).toMatchObject({ place: 3, of: 3 });
  });

  it('is as doubtful as the ranks that it rests on', () => {
    const edition = inventedEdition('2024', { unitsRanked: 5 });
    const index = inventedIndex([edition]);
    const place = (rankStatus: 'A' | 'U') => {
      const own = inventedObservation('2024', 'old:A', null, { publishedRank: 5, status: 'L', rankStatus });
      const data = inventedDataset({ units, regions, successions: [], indices: [index], observations: [own] });
      return regionRank(data, index, edition, 'old:A' as UnitKey);
    };
    expect([place('A'), place('U')]).toMatchObject([{ isDoubtful: false }, { isDoubtful: true }]);
  });

  it('decides by the places that are left on either side, and else says nothing', () => {
    // Above A stand D and E, of the other region: nobody of its own can be there.
    expect(rankOf({ A: 3, D: 1, E: 2 }, 'A')).toMatchObject({ place: 1, of: 3 });
    // Below A only one place is free, above it one of two.
    expect(rankOf({ A: 3, D: 1, E: 5 }, 'A')).toMatchObject({ place: 2, of: 3 });
    expect(rankOf({ A: 3 }, 'A')).toMatchObject({ known: 1, of: 3 });
    expect(rankOf({ A: 2 }, 'A')).toMatchObject({ known: 1, of: 3 });
  });

  it('says nothing where it is not certain who is ranked, or the place itself is derived', () => {
    expect(rankOf({ A: 4 }, 'A', 4)).toMatchObject({ known: 1, of: 3 });
    expect(rankOf({ A: 1 }, 'A', 5, false)).toMatchObject({ known: 0, of: 3 });
  });
});
