import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { everyChart } from '../figures/every-chart.ts';
import type { Dataset } from '../model/dataset.ts';
import { TOTAL } from '../model/index-definition.ts';
import {
  inventedAggregate,
  inventedConflict,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedIndicator,
  inventedObservation,
} from '../model/testing.ts';
import { pageContext } from '../routes/page-context.ts';
import { figureCsv } from './figure-csv.ts';

/** The rows of the CSV whose chart has an id that ends so. */
function rowsOf(data: Dataset, suffix: string): Record<string, string>[] {
  const chart = everyChart(data).find(({ id }) => id.endsWith(suffix));
  const figure = chart?.figure(pageContext('vi', data, 'https://site.example', '/'));
  if (!figure) throw new Error(`no chart ${suffix}`);
  return Papa.parse<Record<string, string>>(figureCsv(figure), { header: true, skipEmptyLines: true }).data;
}

const weak = { publishedRank: 2, rankStatus: 'U' } as const;
const first = inventedObservation('2024', 'old:A', 90, { publishedRank: 1, rankStatus: 'A' });
const second = inventedObservation('2024', 'old:B', null, weak);
const third = inventedObservation('2024', 'old:C', 70, { publishedRank: 3, rankStatus: 'A' });

/** Two editions, each with these three rows. */
const twoYears = (...rows: (typeof first)[]) =>
  inventedDataset({
    indices: [inventedIndex([inventedEdition('2023'), inventedEdition('2024')])],
    observations: rows.flatMap((row) => [{ ...row, edition: '2023' }, row]),
  });

test('a ranking tells which ranks are weak, and nothing of the others', () => {
  const scored = { ...second, value: 80, status: 'A' as const };
  const rows = rowsOf(twoYears(first, scored, third), '2024-ranking');
  expect(rows.map((row) => [row.rank, row.rank_status])).toEqual([
    ['1', 'A'],
    ['2', 'U'],
    ['3', 'A'],
  ]);
  expect(Object.keys(rowsOf(twoYears(first, third), '2024-ranking')[0] ?? {})).not.toContain('rank_status');
});

test('a history tells weak ranks and where a score must lie', () => {
  const own = { ...second, value: 80, status: 'A' as const, edition: '2022' };
  const data = twoYears(first, { ...second, rankStatus: 'A' }, third);
  const index = inventedIndex(['2021', '2022', '2023', '2024'].map((year) => inventedEdition(year)));
  const rows = rowsOf(
    { ...data, indices: [index], observations: [...data.observations, own, { ...own, edition: '2021' }] },
    'history-old-b',
  );
  expect(rows.map((row) => [row.edition, row.rank_status, row.implied_low, row.implied_high])).toEqual([
    ['2021', 'U', '', ''],
    ['2022', 'U', '', ''],
    ['2023', 'A', '70', '90'],
    ['2024', 'A', '70', '90'],
  ]);
});

test('a national line tells how sure a figure is, who disputes it, and why there is none', () => {
  const index = inventedIndex([
    ...['2020', '2021', '2022', '2023'].map((year) => inventedEdition(year)),
    inventedEdition('2024', { publishedUnits: 1 }),
    inventedEdition('2025'),
  ]);
  const whole = (edition: string) =>
    ['A', 'B', 'C'].map((code, i) => inventedObservation(edition, `old:${code}`, 80 + i));
  const rows = rowsOf(
    inventedDataset({
      indices: [index],
      observations: [...whole('2022'), ...whole('2023').slice(1), ...whole('2024').slice(0, 1)],
      aggregates: [inventedAggregate('2020', 75), inventedAggregate('2021', 76, { status: 'U' })],
      conflicts: [
        inventedConflict({ edition: '2022' }),
        inventedConflict({ edition: '2020', scope: 'national', unit: null, measure: 'mean', valueA: 75, valueB: 76 }),
      ],
    }),
    '-national',
  );
  expect(rows.map((row) => [row.edition, row.value, row.status, row.why_missing, row.disputed])).toEqual([
    ['2020', '75', 'A', '', 'các nguồn mâu thuẫn: 75,00 hay 76,00'],
    ['2021', '76', 'U', '', ''],
    ['2022', '', '', 'disputed', ''],
    ['2023', '', '', 'too-few', ''],
    ['2024', '', '', 'not-public', ''],
    ['2025', '', '', 'not-here', ''],
  ]);
});

test('a profile tells the status of each part and its disputes', () => {
  const parts = ['p', 'q'].map((id) => inventedIndicator(id, { parent: TOTAL, max: 50 }));
  const index = inventedIndex([inventedEdition('2023')], {}, [inventedIndicator(TOTAL), ...parts]);
  const rows = rowsOf(
    inventedDataset({
      indices: [index],
      observations: [
        inventedObservation('2023', 'old:A', 40, { indicator: 'p', status: 'U', publishedRank: 2, rankStatus: 'U' }),
        inventedObservation('2023', 'old:A', 45, { indicator: 'q' }),
      ],
      conflicts: [inventedConflict({ indicator: 'q', valueA: 45, valueB: 46 })],
    }),
    'profile-old-a',
  );
  expect(rows.map((row) => [row.value, row.status, row.rank_status, row.disputed])).toEqual([
    ['40', 'U', 'U', ''],
    ['45', 'A', '', 'các nguồn mâu thuẫn: 45,00 hay 46,00'],
  ]);
});

test('the alternative of a line of means that were computed here says so', () => {
  const data = inventedDataset({
    indices: [inventedIndex(['2023', '2024'].map((year) => inventedEdition(year)))],
    observations: ['2023', '2024'].flatMap((year) =>
      ['A', 'B', 'C'].map((code, i) => inventedObservation(year, `old:${code}`, 80 + i)),
    ),
  });
  const line = everyChart(data).find(({ id }) => id.endsWith('-national'));
  expect(line?.figure(pageContext('vi', data, 'https://site.example', '/')).alt).toContain('(tính từ điểm)');
});
