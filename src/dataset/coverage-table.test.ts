import { expect, test } from 'vitest';
import { inventedEdition, inventedIndex, inventedIndicator } from '../model/testing.ts';
import { TOTAL } from '../model/index-definition.ts';
import { coverageTable, releasedCoverage, withCoverage, type ReleasedRow } from './coverage-table.ts';

const row = (unit: string, indicator: string, value: string, rank = '', status = 'A'): ReleasedRow => ({
  unit,
  indicator,
  value,
  rank,
  status,
});

test('a score is a usable total; a rank alone, a held value and a part are none', () => {
  expect(
    releasedCoverage(
      [row('A', TOTAL, '9', '1'), row('B', TOTAL, '', '2', 'L'), row('C', TOTAL, '7', '', 'H'), row('D', 'p', '3')],
      [],
    ),
  ).toEqual({ units: 4, withScore: 1, withRank: 2 });
});

test('parts that are all here make a total where the index adds them', () => {
  const rows = [row('A', 'p', '1'), row('A', 'q', '2'), row('B', 'p', '1')];
  expect(releasedCoverage(rows, ['p', 'q'])).toEqual({ units: 2, withScore: 1, withRank: 0 });
});

test('an edition shows its first and its latest release, or that it has none', () => {
  const index = inventedIndex([inventedEdition('2022'), inventedEdition('2023')], {}, [inventedIndicator(TOTAL)]);
  const of = (revision: number, date: string, ...rows: readonly ReleasedRow[]) => ({
    index: 'x',
    edition: '2023',
    revision,
    date,
    rows,
  });
  const table = coverageTable(
    [index],
    [of(2, '2026-02-01', row('A', TOTAL, '9'), row('B', TOTAL, '8')), of(1, '2026-01-01', row('A', TOTAL, '9'))],
  );
  expect(table.split('\n').slice(2)).toEqual([
    '| `x` 2022 | 3 | – | – | – | – | – | – |',
    '| `x` 2023 | 3 | r1 2026-01-01: 1 | 1 | 0 | r2 2026-02-01: 2 | 2 | 0 |',
  ]);
  expect(withCoverage('a\n<!-- coverage: begin -->\nold\n<!-- coverage: end -->\nb', 'T')).toBe(
    'a\n<!-- coverage: begin -->\n\nT\n\n<!-- coverage: end -->\nb',
  );
  expect(withCoverage('nothing', 'T')).toBe('nothing');
});
