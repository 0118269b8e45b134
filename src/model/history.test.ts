import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { historyOf, latestRow } from './history.ts';
import { lineOf } from './lineage.ts';
import { indexOf } from './lookup.ts';
import { unitKey } from './unit.ts';

const data = snapshotDataset();
const history = (index: string, set: string, code: string) =>
  historyOf(data, indexOf(data, index), lineOf(data, unitKey(set, code)));

describe('historyOf', () => {
  it('follows Hà Nội across the change of sets in DTI', () => {
    const rows = history('dti-province', 'vn34', '01')!.rows;
    expect(rows.map(({ point, row }) => [point.edition.edition, row.unit.set, row.rank?.place ?? null])).toEqual([
      ['2021', 'vn63', null],
      ['2022', 'vn63', 24],
      ['2023', 'vn63', 6],
      ['2024', 'vn34', 1],
    ]);
  });

  it('of Hà Nội in PAR INDEX joins only neighbours that can be compared', () => {
    const joined = history('par-province', 'vn63', '01')!.rows.filter(({ point }) => point.join !== 'none');
    expect(joined.map(({ point }) => `${point.edition.edition} ${point.join}`)).toEqual([
      '2020 solid',
      '2023 solid',
      '2024 dashed',
    ]);
  });

  it('ends with the line: Kon Tum has no edition of the 34', () => {
    const found = history('dti-province', 'vn63', '62')!;
    expect(found.rows.map(({ point }) => point.edition.edition)).toEqual(['2021', '2022', '2023']);
  });

  it('is null for another kind of unit, and where nothing stands here', () => {
    expect(historyOf(data, indexOf(data, 'par-ministry'), lineOf(data, unitKey('vn63', '62')))).toBeNull();
    expect(history('dti-province', 'vn34', '91')).toBeNull();
  });
});

describe('latestRow', () => {
  it('is the newest edition with a score or a rank: PAR INDEX 2023 for Kon Tum', () => {
    const found = latestRow(history('par-province', 'vn63', '62')!)!;
    expect(found.point.edition.edition).toBe('2023');
    expect(found.row).toMatchObject({ score: { value: 86.14 }, rank: { place: 43 } });
  });
});
