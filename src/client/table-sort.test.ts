import { describe, expect, test } from 'vitest';
import { keptSort, sortedPositions } from './table-sort.ts';

const vietnamese = new Intl.Collator('vi', { numeric: true }).compare;
const order = (cells: string[], kind: 'text' | 'number', direction: 'ascending' | 'descending'): string[] =>
  sortedPositions(cells, kind, direction, vietnamese).map((position) => cells[position]!);

describe('sorting a table', () => {
  test('names follow the Vietnamese alphabet: Đ after D, Ă after A', () => {
    expect(order(['Đắk Lắk', 'Điện Biên', 'An Giang', 'Cà Mau', 'Bắc Ninh', 'Ăn'], 'text', 'ascending')).toEqual([
      'An Giang',
      'Ăn',
      'Bắc Ninh',
      'Cà Mau',
      'Đắk Lắk',
      'Điện Biên',
    ]);
  });

  test('numbers sort by value, not by their digits', () => {
    expect(order(['9.5', '10', '-1.2'], 'number', 'ascending')).toEqual(['-1.2', '9.5', '10']);
  });

  test('cells without a value stand last in both directions', () => {
    expect(order(['', '2', '–', '1'], 'number', 'ascending')).toEqual(['1', '2', '', '–']);
    expect(order(['', '2', '–', '1'], 'number', 'descending')).toEqual(['2', '1', '', '–']);
  });

  test('a zero is a value', () => {
    expect(order(['1', '0', '', '-1'], 'number', 'descending')).toEqual(['1', '0', '-1', '']);
  });

  test('equal cells keep their order in both directions', () => {
    const cells = ['5', '7', '5', '7'];
    expect(sortedPositions(cells, 'number', 'ascending', vietnamese)).toEqual([0, 2, 1, 3]);
    expect(sortedPositions(cells, 'number', 'descending', vietnamese)).toEqual([1, 3, 0, 2]);
  });
});

test.each([
  ['ranking.3.descending', { table: 'ranking', column: 3, direction: 'descending' }],
  ['muc-tieu-1.0.ascending', { table: 'muc-tieu-1', column: 0, direction: 'ascending' }],
  ['ranking.3.sideways', null],
  ['ranking.x.ascending', null],
  ['"><script>.1.ascending', null],
  ['', null],
  [null, null],
])('%s as a sorted column', (text, expected) => expect(keptSort(text)).toEqual(expected));
