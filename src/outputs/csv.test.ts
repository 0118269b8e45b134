import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';

describe('csvText', () => {
  it('writes ids first, LF line ends, a decimal point and empty cells', () => {
    expect(
      csvText(
        ['unit', 'value', 'note'],
        [
          ['01', 86.14, null],
          ['02', -0.21, ''],
        ],
      ),
    ).toBe('unit,value,note\n01,86.14,\n02,-0.21,\n');
  });

  it('quotes commas, quotes and line ends after RFC 4180', () => {
    expect(csvText(['note'], [['86,14'], ['gọi là "một cửa"'], ['hai\ndòng']])).toBe(
      'note\n"86,14"\n"gọi là ""một cửa"""\n"hai\ndòng"\n',
    );
  });

  it.each(['=1+1', '+HYPERLINK("x")', '-2+3', '@SUM(A1)', '\t=1', '-'])('does not let a spreadsheet run %j', (text) => {
    const [, [cell]] = Papa.parse<string[]>(csvText(['note', 'x'], [[text, 1]])).data as [string[], string[]];
    expect(cell).toBe(`'${text}`);
  });

  it.each([-0.21, '-0.21', '+1.39', '-5', 'a=b', 'điểm - hạng'])('leaves %j as it is', (cell) => {
    const [, [read]] = Papa.parse<string[]>(csvText(['note', 'x'], [[cell, 1]])).data as [string[], string[]];
    expect(read).toBe(String(cell));
  });

  it('refuses what is no number and a row of the wrong width', () => {
    expect(() => csvText(['value'], [[NaN]])).toThrow('NaN');
    expect(() => csvText(['value'], [[1, 2]])).toThrow('a row of 2 cells under 1 columns');
  });

  it('reads back as it was, for any text that is no formula', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = Papa.parse<string[]>(csvText(['a', 'b'], rows).slice(0, -1), { newline: '\n' });
        expect(read.data.slice(1)).toEqual(rows);
      }),
    );
  });
});
