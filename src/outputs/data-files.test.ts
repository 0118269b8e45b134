import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../model/testing.ts';
import { messages } from '../language/messages.ts';
import { DATA_COLUMNS, dataRows, editionCsv, longCsv } from './data-files.ts';

const data = snapshotDataset();
const rowsOf = (id: string, year: string) => {
  const { index, edition } = editionIn(data, id, year);
  return dataRows(data, index, edition);
};

describe('data files', () => {
  it('have the columns that both languages explain, in that order', () => {
    expect([...DATA_COLUMNS]).toEqual(Object.keys(messages.vi.data.columnNames));
    expect([...DATA_COLUMNS]).toEqual(Object.keys(messages.en.data.columnNames));
  });

  it('have a row for every observation, and the totals added up here', () => {
    const rows = dataRows(data);
    expect(rows.filter((row) => row.origin === 'published')).toHaveLength(data.observations.length);
    expect(new Set(rows.filter((row) => row.origin === 'sum').map((row) => `${row.index} ${row.indicator}`))).toEqual(
      new Set(['papi total']),
    );
  });

  it('have each key once', () => {
    const keys = dataRows(data).map((row) => [row.index, row.edition, row.unit, row.indicator].join('/'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold back every held value and keep its row', () => {
    const held = dataRows(data).filter((row) => row.status === 'H');
    expect(held).toHaveLength(data.observations.filter(({ status }) => status === 'H').length);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((row) => row.value === null)).toBe(true);
  });

  it('say by status why a value is missing, never by nothing', () => {
    expect(
      dataRows(data).filter((row) => row.value === null && !['L', 'O', 'M', 'Q', 'H'].includes(String(row.status))),
    ).toEqual([]);
  });

  it('tell a printed rank and score of Kon Tum in 2023 with names, maximum and source', () => {
    expect(rowsOf('par-province', '2023').find((row) => row.unit === '62' && row.indicator === 'total')).toMatchObject({
      unit_set: 'vn63',
      unit_name_vi: 'Kon Tum',
      announced_on: '2024-04-17',
      value: 86.14,
      rank: 43,
      max: 100,
      status: 'A',
      origin: 'published',
      comparable_with_previous: 'yes',
      source: 'snv-kontum-2024-04-25-par-2023',
    });
  });

  it('give a rank alone the ends of its range in columns of their own, and no value', () => {
    const ranked = (unit: string, value: number | null, publishedRank: number) =>
      inventedObservation('2024', `old:${unit}`, value, { publishedRank, rankStatus: 'A' });
    const edition = inventedEdition('2024');
    const index = inventedIndex([edition]);
    const observations = [ranked('A', 90.6, 1), ranked('B', null, 2), ranked('C', 89.19, 3)];
    const [first, alone] = dataRows(inventedDataset({ indices: [index], observations }), index, edition);
    expect(alone).toMatchObject({ value: null, rank: 2, status: 'L', implied_low: 89.19, implied_high: 90.6 });
    expect(first).toMatchObject({ value: 90.6, implied_low: null, implied_high: null });
  });

  it('mark PAPI totals as sums, without a rank', () => {
    const sums = rowsOf('papi', '2024').filter((row) => row.origin === 'sum');
    expect(sums).toHaveLength(61);
    expect(sums.every((row) => row.rank === null && row.indicator === 'total')).toBe(true);
    expect(sums.find((row) => row.unit === '22')!.value).toBe(47.8212);
  });

  it('add up no total where the producer printed one', () => {
    expect(rowsOf('papi', '2011').filter((row) => row.origin === 'sum')).toEqual([]);
  });

  it('are one long CSV and one per edition with the same rows', () => {
    const long = longCsv(data).split('\n');
    const perEdition = data.indices.flatMap((index) =>
      index.editions.flatMap((edition) => editionCsv(data, index, edition).split('\n').slice(1, -1)),
    );
    expect(long.slice(1, -1)).toEqual(perEdition);
    expect(long[0]).toBe(DATA_COLUMNS.join(','));
    expect(long.at(-1)).toBe('');
  });

  it('read back without a complaint, in NFC, without a carriage return or a byte order mark', () => {
    const text = longCsv(data);
    const { errors, data: read } = Papa.parse(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(read).toHaveLength(dataRows(data).length);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[\r\ufeff]/);
  });
});
