import { expect, test } from 'vitest';
import { problem, type Problem } from '../../problems/problem.ts';
import { gridRows } from './grid-rows.ts';

const records = Array.from({ length: 20 }, (_, i) => ({
  line: i + 1,
  fields: i === 0 ? ['unit', 'value'] : [`0${i}`, String(i)],
}));
const at = (line: number, column: number): Problem => problem('not-a-number', { file: 'x.csv', line, column });

test('rows with problems stand between their neighbours, and gaps are counted', () => {
  const grid = gridRows(records, [at(5, 2), at(12, 1), at(12, 2)]);
  expect(grid.rows.map((row) => ('skipped' in row ? `…${row.skipped}` : row.line))).toEqual([
    '…2',
    4,
    5,
    6,
    '…4',
    11,
    12,
    13,
    '…7',
  ]);
  expect(grid).toMatchObject({ shown: 7, total: 20 });
});

test('a mark carries the number of its problem in the list', () => {
  const { rows } = gridRows(records, [at(5, 2), at(5, 2), at(12, 1)]);
  const cells = rows.flatMap((row) => ('cells' in row ? row.cells : [])).filter(({ marks }) => marks.length > 0);
  expect(cells).toEqual([
    { text: '4', marks: [1, 2], isError: true },
    { text: '011', marks: [3], isError: true },
  ]);
});

test('a problem beyond the last column has a cell of its own, one in the header stands there', () => {
  const { header } = gridRows(records, [at(1, 3)]);
  expect(header).toEqual([
    { text: 'unit', marks: [], isError: false },
    { text: 'value', marks: [], isError: false },
    { text: '', marks: [1], isError: true },
  ]);
});

test('a problem inside a record of several lines stands in that record', () => {
  const { rows } = gridRows(
    [
      { line: 1, fields: ['a'] },
      { line: 2, fields: ['x\ny'] },
      { line: 4, fields: ['z'] },
    ],
    [at(3, 1)],
  );
  expect(rows[0]).toMatchObject({ line: 2, cells: [{ marks: [1] }] });
});

test('no more rows than asked for, and an empty file is no crash', () => {
  expect(gridRows(records, [at(5, 1), at(15, 1)], 1).rows.filter((row) => 'cells' in row)).toHaveLength(3);
  expect(gridRows([], [at(1, 1)])).toMatchObject({ rows: [], total: 0 });
});
