import { readXlsx, type CellValue } from 'hucre/xlsx';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { cellsOf, DATA_COLUMNS, dataRows } from './data-files.ts';
import { editionXlsx } from './xlsx.ts';

const data = snapshotDataset();
const par = editionIn(data, 'par-province', '2023');
const bytes = await editionXlsx(data, par.index, par.edition);
const book = await readXlsx(bytes);
const parts = unzip(bytes);

/** The files in a ZIP by its central directory, with their dates: a reader of our own, so the library does not judge itself. */
function unzip(zip: Uint8Array): Map<string, { readonly text: string; readonly date: number }> {
  const view = Buffer.from(zip);
  const found = new Map<string, { text: string; date: number }>();
  const end = view.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = view.readUInt32LE(end + 16);
  for (let i = view.readUInt16LE(end + 10); i > 0; i--) {
    const [nameLength, extra, comment, local] = [
      view.readUInt16LE(at + 28),
      view.readUInt16LE(at + 30),
      view.readUInt16LE(at + 32),
      view.readUInt32LE(at + 42),
    ];
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(start, start + view.readUInt32LE(at + 20));
    const text = (view.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    found.set(view.subarray(at + 46, at + 46 + nameLength).toString('utf8'), {
      text,
      date: view.readUInt16LE(at + 14),
    });
    at += 46 + nameLength + extra + comment;
  }
  return found;
}

const sheet = (i: number): CellValue[][] => book.sheets[i]!.rows;

/** A row of the ranking by column label, found by unit code. */
function ranked(code: string): Record<string, CellValue> {
  const [header, ...rows] = sheet(0);
  const row = rows.find((cells) => cells[0] === code)!;
  return Object.fromEntries(header!.map((label, i) => [String(label).split(' / ')[0]!, row[i] ?? null]));
}

describe('the workbook of PAR INDEX 2023', () => {
  it('has a ranking, the data and notes', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(['Xếp hạng – Ranking', 'Số liệu – Data', 'Ghi chú – Notes']);
  });

  it('ranks all 63 provinces by what was printed: numbers as numbers, codes as text', () => {
    expect(sheet(0)).toHaveLength(64);
    expect(ranked('62')).toMatchObject({
      Mã: '62',
      'Tên tiếng Việt': 'Kon Tum',
      'Thứ hạng công bố': 43,
      Điểm: 86.14,
      'So với 2022': 4.79,
      Bậc: 12,
    });
    expect(ranked('01')['Mã']).toBe('01');
    expect(sheet(0)[0]).not.toContain('Thứ tự tính từ điểm / Order computed from scores');
  });

  it('has no held score, and says that it is under check', () => {
    expect(ranked('96')).toMatchObject({
      Điểm: null,
      'Thứ hạng công bố': 32,
      'Trạng thái': 'H',
      'Vì sao chưa có điểm': 'đang kiểm tra / under check',
    });
    expect(sheet(1).flat()).not.toContain(57.04);
    expect(sheet(0).flat()).not.toContain(86.89);
  });

  it('has the rows of the CSV under the same ids', () => {
    expect(sheet(1)[0]).toEqual([...DATA_COLUMNS]);
    const padded = sheet(1)
      .slice(1)
      .map((row) => DATA_COLUMNS.map((_, i) => row[i] ?? null));
    expect(padded).toEqual(dataRows(data, par.index, par.edition).map(cellsOf));
  });

  it('says coverage, who is missing, comparability, licence and how to read the letters, in both languages', () => {
    const notes = new Map(sheet(2).map(([item, vi, en]) => [item, [vi, en]]));
    expect(notes.get('Số liệu đã có / On this site')).toEqual([
      'Trang này có số liệu của 29 trong 63 tỉnh, thành phố ở kỳ 2023, 18 có điểm',
      expect.stringContaining('29 of 63'),
    ]);
    expect(notes.get('Đơn vị chưa có số liệu / Not on this site yet')![0]).toMatch(/^An Giang|^Bà Rịa|^Bạc Liêu|^Bắc/);
    expect(String(notes.get('Đơn vị chưa có số liệu / Not on this site yet')![0]).split(', ')).toHaveLength(34);
    expect(notes.get('So với 2022 / Against 2022')).toEqual(['so sánh được', 'comparable']);
    expect(notes.get('Giấy phép / Licence')![1]).toContain('terms of the bodies');
    expect(notes.get('Ký hiệu trạng thái / Status letter: H')).toEqual([
      'tạm giữ để kiểm tra',
      'held while it is checked',
    ]);
  });

  it('freezes every header row and sets widths', () => {
    for (const name of ['sheet1', 'sheet2', 'sheet3']) {
      const { text } = parts.get(`xl/worksheets/${name}.xml`)!;
      expect(text).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
      expect(text).toMatch(/<col min="1" max="1" width="\d+" customWidth="true"/);
      expect(text).not.toContain('<f>');
    }
  });

  it('is the same bytes when made again, and states no day of making', async () => {
    expect(Buffer.compare(Buffer.from(await editionXlsx(data, par.index, par.edition)), Buffer.from(bytes))).toBe(0);
    const year1980 = 0b0000000_0001_00001;
    expect([...new Set([...parts.values()].map(({ date }) => date))]).toEqual([year1980]);
    expect(parts.get('docProps/core.xml')!.text).toContain('1980-01-01T00:00:00Z</dcterms:modified>');
    expect(parts.get('docProps/core.xml')!.text).not.toContain('dcterms:created');
  });
});

describe('other workbooks', () => {
  it('PAPI 2024 gives an order computed from scores, never a printed rank', async () => {
    const papi = editionIn(data, 'papi', '2024');
    const [header] = (await readXlsx(await editionXlsx(data, papi.index, papi.edition))).sheets[0]!.rows;
    expect(header).toContain('Thứ tự tính từ điểm / Order computed from scores');
    expect(header).not.toContain('Thứ hạng công bố / Rank (printed)');
  });

  it('an edition after a break gives no change, and the reason in the notes', async () => {
    const broken = editionIn(data, 'par-province', '2022');
    const { sheets } = await readXlsx(await editionXlsx(data, broken.index, broken.edition));
    expect(sheets[0]!.rows[0]).not.toContain('So với 2021 / On 2021');
    expect(sheets[2]!.rows.find(([item]) => String(item).startsWith('So với 2021'))![1]).toContain(
      'Không so sánh với 2021',
    );
  });
});
