import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { nearestInScore } from './neighbours.ts';
import { rankingOf } from './ranking.ts';
import { unitKey } from './unit.ts';

const data = snapshotDataset();
const nearest = (id: string, year: string, code: string, count?: number) => {
  const { index, edition } = editionIn(data, id, year);
  return nearestInScore(data, rankingOf(data, index, edition), unitKey('vn63', code), count);
};

describe('nearestInScore', () => {
  it('names the four nearest to Hà Nội in PAPI 2024, best first', () => {
    expect(nearest('papi', '2024', '01').map(({ row, gap }) => [row.unit.name.vi, gap])).toEqual([
      ['Đồng Tháp', 0.07],
      ['Khánh Hòa', 0.04],
      ['Quảng Bình', 0.03],
      ['Hà Giang', -0.04],
    ]);
  });

  it('gives as many as asked, never the unit itself', () => {
    const found = nearest('papi', '2024', '01', 60);
    expect(found).toHaveLength(60);
    expect(found.map(({ row }) => row.unit.code)).not.toContain('01');
  });

  it('claims nothing in an edition of which units are missing', () => {
    expect(nearest('par-province', '2023', '62')).toEqual([]);
  });

  it('claims nothing of a unit without a score', () => {
    expect(nearest('papi', '2024', '26')).toEqual([]);
  });
});
