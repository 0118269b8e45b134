import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { newestOf, pointsOf, seriesGroups, termsOf } from '../model/series.ts';
import { inventedDataset } from '../model/testing.ts';
import type { Series, SeriesValue } from '../model/record.ts';
import { seriesFigure } from '../figures/series-figure.ts';
import { figureCsv } from '../outputs/figure-csv.ts';
import { pageContext } from '../routes/page-context.ts';
import { seriesCsv } from '../outputs/series-csv.ts';
import { registerFeed } from '../outputs/register-feeds.ts';
import { fractionWords, periodTick, periodWords, valueWords } from './series-words.ts';

const real = snapshotDataset();
const find = (id: string): Series => real.series.find((series) => series.id === id)!;
const said = (id: string, lang: 'vi' | 'en'): string => valueWords(newestOf(pointsOf(real, find(id)))!, find(id), lang);
const contexts = (['vi', 'en'] as const).map((lang) => pageContext(lang, real, 'https://example.org', '/'));

describe('periodic figures in words', () => {
  test('N6-AC2 an approximate figure is read in words', () => {
    expect(said('ket-qua-dien-tu-bo', 'vi')).toBe('gần 27%');
    expect(said('cccd-gan-chip', 'vi')).toBe('trên 83 triệu');
    expect(said('ket-qua-dien-tu-bo', 'en')).toBe('nearly 27%');
    expect(said('cccd-gan-chip', 'en')).toBe('over 83 million');
  });

  test('N15-AC1 a share stands beside its numerator and denominator', () => {
    const value = newestOf(pointsOf(real, find('bac-ninh-tthc-buu-chinh')))!;
    expect(fractionWords(value, find('bac-ninh-tthc-buu-chinh'), 'vi')).toBe('1.025/1.706 = 60,1%');
    expect(fractionWords(value, find('bac-ninh-tthc-buu-chinh'), 'en')).toBe('1,025/1,706 = 60.1%');
  });

  test('periods are said as people say them, and short on an axis', () => {
    expect(periodWords('2023-01/2023-10', 'cumulative', 'vi')).toBe('10 tháng năm 2023');
    expect(periodWords('2023-10-10', 'cumulative', 'en')).toBe('as of 10 October 2023');
    expect(periodWords('2024-04/2024-06', 'quarter', 'vi')).toBe('quý 2/2024');
    expect(periodWords('2024-03', 'month', 'vi')).toBe('tháng 3/2024');
    expect(periodWords('2024/..', 'cumulative', 'vi')).toBe('từ 2024');
    expect([
      periodTick('2024-04/2024-06', 'quarter'),
      periodTick('2024-03', 'month'),
      periodTick('2017', 'year'),
      periodTick('2023-10-10', 'cumulative'),
    ]).toEqual(['Q2/2024', '3/2024', '2017', '10/10/2023']);
  });

  test('N8-AC2 a held value cannot be put into words, and stands in no chart, table, feed or download', () => {
    const held = real.seriesValues.find(({ status }) => status === 'H')!;
    expect(() => valueWords({ ...held, value: held.value! }, find(held.series), 'vi')).toThrow('may not be shown');
    expect(seriesCsv(real)).not.toContain('379');
    expect(seriesCsv(real)).toContain(`${held.series},`);
    for (const ctx of contexts) {
      expect(registerFeed(ctx, 'periodic')).not.toContain('379');
      for (const group of seriesGroups(real)) expect(JSON.stringify(seriesFigure(ctx, group))).not.toMatch(/\b379\b/);
    }
  });

  test('N14-AC1 levels 3 and 4 and end-to-end services are never on one axis', () => {
    const levels = real.series.filter((series) => series.terms.length > 0);
    expect(levels.map(({ id }) => id)).toEqual(['bac-ninh-dvc-muc-3', 'bac-ninh-dvc-muc-4']);
    for (const group of seriesGroups(real)) expect(new Set(group.map(({ terms }) => terms.join())).size).toBe(1);
    expect(termsOf(real, find('bac-ninh-dvc-muc-3')).map(({ id }) => id)).toEqual([
      'level-3-and-level-4-online-services',
    ]);
  });
});

describe('N7 an invented monthly series', () => {
  const series: Series = {
    id: 'thang',
    field: null,
    name: { vi: 'Hồ sơ đúng hạn', en: 'Files on time' },
    unitOfMeasure: 'percent',
    scope: 'national',
    periodType: 'month',
    definition: { vi: '', en: '' },
    partOf: null,
    beside: null,
    terms: [],
  };
  const value = (period: string, amount: number): SeriesValue => ({
    series: 'thang',
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
  });
  const made = (...values: SeriesValue[]) => {
    const data = inventedDataset({ series: [series], seriesValues: values });
    const ctx = pageContext('vi', data, 'https://example.org', '/');
    return { figure: seriesFigure(ctx, [series]), csv: seriesCsv(data), feed: registerFeed(ctx, 'periodic') };
  };

  test('N7-AC1 a missing month is a gap in the drawing and says "trang này chưa có số liệu" in the table', () => {
    const { figure } = made(value('2024-01', 90), value('2024-02', 91), value('2024-04', 93));
    expect(figure!.rows.map(({ cells }) => cells[1]!.text)).toEqual(['90%', '91%', 'trang này chưa có số liệu', '93%']);
    expect(figure!.notes.join(' ')).toContain('Trang này chưa có số liệu của 1 kỳ nằm giữa kỳ đầu và kỳ cuối');
    // January and February join; April stands alone.
    expect(figure!.wide.match(/class="chart__line series-1" d="M[^M"]*"/g)).toHaveLength(1);
    expect(figure!.wide.match(/<circle/g)).toHaveLength(3);
  });

  test('N7-AC2 one row more updates chart, table, feed and download with no change of code', () => {
    const rows = [value('2024-01', 90), value('2024-02', 91), value('2024-04', 93)];
    const [before, after] = [made(...rows), made(...rows, value('2024-05', 94.5))];
    expect(before.figure!.finding).toContain('93% (tháng 4/2024)');
    expect(after.figure!.finding).toContain('94,5% (tháng 5/2024)');
    expect(figureCsv(after.figure!).split('\n').length).toBe(figureCsv(before.figure!).split('\n').length + 1);
    expect([before.csv.includes('2024-05'), after.csv.includes('2024-05')]).toEqual([false, true]);
    expect([before.feed.includes('ky-2024-05'), after.feed.includes('ky-2024-05')]).toEqual([false, true]);
    expect(after.figure!.wide.match(/<circle/g)).toHaveLength(4);
  });

  test('one value is no line', () => {
    expect(made(value('2024-01', 90)).figure).toBeNull();
  });
});
