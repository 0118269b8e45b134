import { describe, expect, it } from 'vitest';
import { textCell, type GridCell } from './grid.ts';
import { decimalMarkOf, looksNumeric, readCellNumber } from './number-column.ts';

const points = { min: 0, max: 100 };
const read = (
  text: string,
  decimal: 'comma' | 'point' | null = null,
  scale: { min?: number; max?: number; integer?: boolean } = points,
): unknown => readCellNumber(textCell(text), scale, decimal);

describe('numbers of a producer', () => {
  it.each([
    ['91,43', '91.43'],
    ['91.43', '91.43'],
    ['86,98%', '86.98'],
    ['86,98 %', '86.98'],
    ['71,50', '71.5'],
    ['100', '100'],
    [' 7\u00a0', '7'],
    ['91,43*', '91.43'],
    ['91,43¹', '91.43'],
    ['91,43 (1)', '91.43'],
    ['0,8698', '0.8698'],
  ])('%s is %s', (text, number) => expect(read(text)).toMatchObject({ text: number }));

  it('have no noise of the machine', () => {
    const cell = (number: number): unknown =>
      readCellNumber({ text: String(number), number, spoilt: null }, points, null);
    expect([95.0000000000001, 91.43000000000001, 0.1 + 0.2, 12.3456789012345].map(cell)).toMatchObject([
      { text: '95' },
      { text: '91.43' },
      { text: '0.3' },
      { text: '12.3456789012345' },
    ]);
    expect(read('95.0000000000001')).toMatchObject({ text: '95' });
  });

  it('tell the mark of their footnote', () => expect(read('91,43¹')).toEqual({ text: '91.43', mark: '¹' }));

  it.each(['', '-', '–', '…', 'N/A', 'chưa có'])('"%s" is no value', (text) =>
    expect(read(text)).toEqual({ empty: true }),
  );

  it('"1.025" is what its column and its scale say, and ambiguous where they say nothing', () => {
    expect(read('1.025', null, { min: 0 })).toEqual({ fault: 'ambiguous', readings: ['1.025', '1025'] });
    expect(read('1.025', 'comma', { min: 0 })).toMatchObject({ text: '1025' });
    expect(read('1.025', 'point', { min: 0 })).toMatchObject({ text: '1.025' });
    expect(read('1.025', null, points)).toMatchObject({ text: '1.025' });
    expect(read('1.025', 'comma', points)).toEqual({ fault: 'ambiguous', readings: ['1.025', '1025'] });
    expect(read('71,250', 'comma', points)).toMatchObject({ text: '71.25' });
  });

  it('never take 37,9 for 379', () => expect(read('37,9')).not.toEqual(read('379')));

  it('with both marks leave no doubt', () => {
    expect(read('1.234,5', null, { min: 0 })).toMatchObject({ text: '1234.5' });
    expect(read('1,234.5', null, { min: 0 })).toMatchObject({ text: '1234.5' });
  });

  it.each([
    ['3', '3'],
    ['hạng 12', '12'],
    ['12/63', '12'],
    ['=5', '5'],
  ])('rank %s is %s', (text, rank) =>
    expect(read(text, null, { min: 1, max: 63, integer: true })).toMatchObject({ text: rank }),
  );

  it('that a spreadsheet spoilt are reported', () => {
    const spoilt: GridCell = { text: '2024-05-03', number: null, spoilt: 'date' };
    expect(readCellNumber(spoilt, points, null)).toEqual({ fault: 'date' });
    expect(read('cao')).toEqual({ fault: 'unreadable' });
  });

  it('of a workbook are taken as they are', () => {
    expect(readCellNumber({ text: '86.98', number: 86.98, spoilt: null }, points, 'comma')).toEqual({
      text: '86.98',
      mark: '',
    });
    expect(readCellNumber({ text: '1e-7', number: 1e-7, spoilt: null }, points, null)).toEqual({
      text: '0.0000001',
      mark: '',
    });
    expect(readCellNumber({ text: '2.5', number: 2.5, spoilt: null }, { integer: true }, null)).toEqual({
      fault: 'unreadable',
    });
  });

  it('show the decimal mark of their column', () => {
    const cells = (...texts: string[]): GridCell[] => texts.map(textCell);
    expect(decimalMarkOf(cells('71,25', '1.025'))).toBe('comma');
    expect(decimalMarkOf(cells('71.25', '70'))).toBe('point');
    expect(decimalMarkOf(cells('1.025', '2.075'))).toBeNull();
    expect(decimalMarkOf(cells('71,25', '71.25'))).toBeNull();
    expect(looksNumeric(textCell('Hà Nội'))).toBe(false);
  });
});
