import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { sixtyThree } from '../../tests/fixtures/import/sixty-three.ts';
import { at, type Grid } from './grid.ts';
import { nameMatcher } from './name-match.ts';
import { propose } from './proposal.ts';
import { readSource, type SourceGrid, type Unreadable } from './read-source.ts';
import { countUnits } from './table-shape.ts';
import { pilotContext, toLegacy } from './testing.ts';

const context = pilotContext();
const match = nameMatcher(context.units);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/import/${name}`));
const read = (bytes: Uint8Array, sheet: string | null = null): Promise<SourceGrid | Unreadable> =>
  readSource(bytes, { encoding: null, sheet, unitsIn: (grid) => countUnits(grid, match) });

async function readGrid(bytes: Uint8Array, sheet: string | null = null): Promise<SourceGrid> {
  const source = await read(bytes, sheet);
  if ('code' in source) throw new Error(source.code);
  return source;
}

const workbook = (rows: CellValue[][], cells: Record<string, Partial<Cell>> = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Bảng', rows, cells: new Map(Object.entries(cells)) }] });

const texts = ({ rows }: Grid): string[][] => rows.map((row) => row.map(({ text }) => text));

describe('workbooks', () => {
  it.each(['par-63.xlsx', 'par-63.xls'])(
    '%s made by LibreOffice goes in whole: 63 units, three values each',
    async (name) => {
      const { grid, sheet } = await readGrid(fixture(name));
      expect(sheet).toBe('PAR INDEX');
      const { values, rows, findings, mapped } = propose(grid, context, { saved: null, decimal: null })!;
      const wanted = sixtyThree().flatMap((line) => (line.kind === 'unit' ? [line] : []));
      expect({ unmatched: rows.unmatched, findings, contested: mapped.contested }).toEqual({
        unmatched: [],
        findings: [],
        contested: [],
      });
      const totals = values.filter(({ indicator }) => indicator === 'total');
      expect(totals.map(({ unit, value, rank }) => [unit, Number(value), rank])).toEqual(
        wanted.map(({ code, total, rank }) => [code, Number(total.replace(',', '.')), String(rank)]),
      );
      expect(values).toHaveLength(63 * 3);
      expect(totals.find(({ unit }) => unit === '19')!.note).toBe('Tỉnh nộp báo cáo muộn.');
    },
  );

  it('whose fonts are .VnTime, .VnTimeH and VNI-Times turn into Unicode, cell by cell', async () => {
    const font = (name: string): Partial<Cell> => ({ style: { font: { name } } });
    const rows = [
      ['TØnh', 'Điểm'],
      [toLegacy('Đắk Lắk', 'tcvn3'), 90],
      [toLegacy('hà nội', 'tcvn3'), 91],
      [toLegacy('Thừa Thiên Huế', 'vni'), 92],
      ['Đà Nẵng', 93],
      ['Sơn La', 94],
    ];
    const source = await readGrid(
      await workbook(rows, {
        '0,0': { value: 'TØnh', ...font('.VnTime') },
        '1,0': { value: rows[1]![0]!, ...font('.VnTime') },
        '2,0': { value: rows[2]![0]!, ...font('.VnTimeH') },
        '3,0': { value: rows[3]![0]!, ...font('VNI-Times') },
        '5,0': { value: 'Sơn La', ...font('.VnTime') },
      }),
    );
    expect(texts(source.grid).map(([name]) => name)).toEqual([
      'Tỉnh',
      'Đắk Lắk',
      'HÀ NỘI',
      'Thừa Thiên Huế',
      'Đà Nẵng',
      'Sơn La',
    ]);
    expect(source.byFont).toEqual(
      new Map([
        ['tcvn3', 3],
        ['vni', 1],
      ]),
    );
  });

  it('whose letters are TCVN3 without a font that says so are told by their words', async () => {
    const rows = sixtyThree().map(({ name }) => [toLegacy(name.replace('–', '-'), 'tcvn3'), 90]);
    const source = await readGrid(await workbook([['Ten', 'Diem'], ...rows]));
    expect(source.detected).toMatchObject({ encoding: 'tcvn3' });
    expect(countUnits(source.grid, match)).toBe(63);
  });

  it('show per cent as they show it, settle binary dust, and drop raised footnote marks', async () => {
    const { grid } = await readGrid(
      await workbook(
        [
          ['Tỉnh', 'Điểm', 'Dust'],
          ['Hà Nội1', 0.8698, 86.97999999999999],
          ['Huế', 1, 2],
        ],
        {
          '1,0': {
            value: 'Hà Nội1',
            richText: [{ text: 'Hà Nội' }, { text: '1', font: { vertAlign: 'superscript' } }],
          },
          '1,1': { value: 0.8698, style: { numFmt: '0.00%' } },
        },
      ),
    );
    expect(at(grid, 1, 0).text).toBe('Hà Nội');
    expect(at(grid, 1, 1).number).toBe(86.98);
    expect(at(grid, 1, 2).number).toBe(86.98);
  });

  it('with several tables ask for a sheet, and name the sheets where there is none such', async () => {
    const table = [
      ['Tỉnh', 'Điểm'],
      ['Hà Nội', 90],
      ['Huế', 91],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows: table },
        { name: 'B', rows: table },
        { name: 'C', rows: table, hidden: true },
      ],
    });
    expect(await read(bytes)).toMatchObject({ code: 'several-sheets', sheets: ['A', 'B'] });
    expect(await read(bytes, 'b')).toMatchObject({ sheet: 'B' });
    expect(await read(bytes, '1')).toMatchObject({ sheet: 'A' });
    expect(await read(bytes, 'Z')).toMatchObject({ code: 'no-such-sheet', params: { sheets: 'A | B | C' } });
  });

  it('that cannot be read are refused by what they are, whatever their names', async () => {
    const xls = fixture('par-63.xls');
    const first = xls.findIndex((byte, i) => i % 512 === 0 && i >= 512 && byte === 9 && xls[i + 1] === 8);
    const locked = xls.slice();
    locked.set([0x2f, 0], first + 4 + locked[first + 2]!);
    const text = (source: string): Uint8Array => new TextEncoder().encode(source);
    expect(
      await read(
        await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'p', spinCount: 1000 } }),
      ),
    ).toMatchObject({ code: 'workbook-locked' });
    expect(await read(locked)).toMatchObject({ code: 'workbook-locked' });
    expect(await read(fixture('par-63.xlsx').slice(0, 4000))).toMatchObject({ code: 'workbook-broken' });
    expect(await read(xls.slice(0, 700))).toMatchObject({ code: 'workbook-broken' });
    expect(await read(await workbook([[]]))).toMatchObject({ code: 'workbook-empty' });
    expect(await read(fixture('par-63.ods'))).toMatchObject({ code: 'open-document' });
    expect(await read(text('%PDF-1.7'))).toMatchObject({ code: 'pdf' });
    expect(await read(text('<html><table>'))).toMatchObject({ code: 'web-page' });
    expect(await read(text('a\u0001b;c\u0002'))).toMatchObject({ code: 'not-a-table' });
    expect(await read(new Uint8Array())).toMatchObject({ code: 'file-empty' });
    expect(await read(text('Größe'.replace(/./g, '$&')).map((byte) => (byte > 127 ? 0xf6 : byte)))).toMatchObject({
      code: 'unsure-encoding',
    });
  });

  it('broken in any way are read or refused, never thrown on', async () => {
    const originals = [fixture('par-63.xlsx'), fixture('par-63.xls')];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.option(fc.nat()),
        async (bytes, slips, cut) => {
          const broken = cut === null ? bytes.slice() : bytes.slice(0, cut % bytes.length);
          for (const [place, byte] of slips) if (broken.length > 0) broken[place % broken.length] = byte;
          const source = await read(broken);
          if (!('code' in source)) propose(source.grid, context, { saved: null, decimal: null });
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
