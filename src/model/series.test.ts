import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { comparePeriods, monthsBetween, periodOf, quartersBetween } from './period.ts';
import type { Series, SeriesValue } from './record.ts';
import { groupOfSeries, isDrawable, newestOf, pointsOf, seriesGroups } from './series.ts';
import { inventedDataset } from './testing.ts';

const real = snapshotDataset();
const series = (id: string, part: Partial<Series> = {}): Series => ({
  id,
  field: null,
  name: { vi: id, en: id },
  unitOfMeasure: 'percent',
  scope: 'national',
  periodType: 'month',
  definition: { vi: '', en: '' },
  partOf: null,
  beside: null,
  terms: [],
  ...part,
});
const value = (id: string, period: string, amount: number | null, part: Partial<SeriesValue> = {}): SeriesValue => ({
  series: id,
  period,
  value: amount,
  numerator: null,
  denominator: null,
  approx: null,
  status: 'A',
  source: 's',
  note: '',
  file: 'f',
  line: 2,
  ...part,
});

describe('periods', () => {
  test('a year, a date, a span and an open span are told apart', () => {
    expect(periodOf('2023-01/2023-10')).toEqual({
      text: '2023-01/2023-10',
      from: '2023-01',
      to: '2023-10',
      isSpan: true,
    });
    expect(periodOf('2024/..').to).toBeNull();
    expect(periodOf('2023').isSpan).toBe(false);
  });

  test('they are ordered by their end', () => {
    expect(['2023', '2023-10-10', '2022-10', '2023-01/2023-10'].sort(comparePeriods)).toEqual([
      '2022-10',
      '2023-10-10',
      '2023-01/2023-10',
      '2023',
    ]);
  });

  test('months and quarters run on over the turn of a year', () => {
    expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(quartersBetween('2023-10/2023-12', '2024-04/2024-06')).toEqual([
      '2023-10/2023-12',
      '2024-01/2024-03',
      '2024-04/2024-06',
    ]);
  });
});

describe('periodic series', () => {
  test('N7-AC1 a month without a value between the first and the last is a gap', () => {
    const monthly = series('thang');
    const data = inventedDataset({
      series: [monthly],
      seriesValues: [value('thang', '2024-01', 10), value('thang', '2024-04', 12)],
    });
    expect(pointsOf(data, monthly).map(({ period, value: at }) => [period, at?.value ?? null])).toEqual([
      ['2024-01', 10],
      ['2024-02', null],
      ['2024-03', null],
      ['2024-04', 12],
    ]);
  });

  test('N7-AC2 a row more is a point more, and fills its gap', () => {
    const monthly = series('thang');
    const values = [value('thang', '2024-01', 10), value('thang', '2024-04', 12)];
    const data = inventedDataset({ series: [monthly], seriesValues: [...values, value('thang', '2024-02', 11)] });
    expect(
      pointsOf(data, monthly)
        .filter(isDrawable)
        .map(({ period }) => period),
    ).toEqual(['2024-01', '2024-02', '2024-04']);
  });

  test('a cumulative series has no gaps, for nothing says what was due', () => {
    const total = series('luy-ke', { periodType: 'cumulative' });
    const data = inventedDataset({
      series: [total],
      seriesValues: [value('luy-ke', '2024-01/2024-10', 5), value('luy-ke', '2023-01/2023-06', 3)],
    });
    expect(pointsOf(data, total).map(({ period }) => period)).toEqual(['2023-01/2023-06', '2024-01/2024-10']);
  });

  test('N8-AC2 a held value has its place but is never drawn, and is never the newest', () => {
    const held = real.series.find(({ id }) => id === 'dinh-danh-kich-hoat')!;
    const points = pointsOf(real, held);
    expect(points).toHaveLength(1);
    expect(points.filter(isDrawable)).toEqual([]);
    expect(newestOf(points)).toBeNull();
  });

  test('N6-AC3 ministries and localities measured alike are a pair, ministries first', () => {
    const pairs = seriesGroups(real)
      .filter((group) => group.length > 1)
      .map((group) => group.map(({ id }) => id));
    expect(pairs).toEqual([
      ['ket-qua-dien-tu-bo', 'ket-qua-dien-tu-dia-phuong'],
      ['so-hoa-ho-so-bo', 'so-hoa-ho-so-dia-phuong'],
      ['tthc-noi-bo-bo-cong-bo', 'tthc-noi-bo-dia-phuong-cong-bo'],
    ]);
  });

  test('N6-AC1 series of another period type or unit of measure are never grouped', () => {
    const [a, b] = [
      series('x-bo', { scope: 'ministries' }),
      series('x-dia-phuong', { scope: 'provinces', periodType: 'cumulative', beside: 'x-bo' }),
    ];
    expect(groupOfSeries(inventedDataset({ series: [a, b] }), a)).toEqual([a]);
    for (const group of seriesGroups(real))
      expect(new Set(group.map(({ periodType, unitOfMeasure }) => `${periodType} ${unitOfMeasure}`)).size).toBe(1);
  });

  test('a series that comes later stands beside the one it names, whose chart keeps its id', () => {
    const [old, later] = [series('old'), series('later', { beside: 'old' })];
    for (const data of [inventedDataset({ series: [old, later] }), inventedDataset({ series: [later, old] })])
      expect([groupOfSeries(data, old), groupOfSeries(data, later)]).toEqual([
        [old, later],
        [old, later],
      ]);
  });

  test('N15-AC1 1,025 of 1,706 is a pair and 60.1 %', () => {
    expect(
      newestOf(
        pointsOf(
          real,
          real.series.find(({ id }) => id === 'bac-ninh-tthc-buu-chinh')!,
        ),
      ),
    ).toMatchObject({ value: 60.1, numerator: 1025, denominator: 1706 });
  });

  test('N16-AC1 73 million cards in October 2022 and 83 million in October 2023 are one series', () => {
    expect(
      pointsOf(
        real,
        real.series.find(({ id }) => id === 'cccd-gan-chip')!,
      ).map(({ period, value: at }) => [period, at?.value, at?.approx]),
    ).toEqual([
      ['2022-10', 73, '>'],
      ['2023-10-10', 83, '>'],
    ]);
  });
});
