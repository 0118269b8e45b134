import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { share } from './edits.ts';
import { CELLS } from './odd-texts.ts';

/** A table as an office may send it, and what happened to its bytes on the way. */
export interface Sending {
  readonly kind: 'xlsx' | 'csv';
  readonly delimiter: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (string | number | boolean | null)[])[];
    readonly merges: readonly (readonly [number, number, number, number])[];
  }[];
  readonly damage: readonly { readonly at: number; readonly length: number; readonly insert: readonly number[] }[];
}

const NAMES = [
  'Sông Xanh',
  'Núi Vàng',
  'Biển Bạc',
  'Đồng Hoa, Đồng Cỏ',
  'Đồng Hoa',
  'TP. Sông Xanh',
  'song xanh',
  'Tỉnh Núi Vàng',
  'Bien Bac',
  'Cả nước',
  'Trung bình',
  'Miền Bắc',
  'Ghi chú: *',
  '1',
  '',
];
const LABELS = [
  'STT',
  'TT',
  'Tỉnh',
  'Đơn vị',
  'Mã',
  'Tổng điểm',
  'Chỉ số A',
  'Điểm',
  'Hạng',
  'Xếp hạng',
  'Thể chế',
  'Thủ tục',
  'Thẩm định (70)',
  'Điểm tối đa',
  'Năm 2023',
  'Năm 2022',
  'Tăng/giảm',
  'Ghi chú',
  'CHỈ SỐ A NĂM 2023',
  '',
];

/** Sheets that look like tables often enough, and odd ones between. */
export function sendings(): fc.Arbitrary<Sending> {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100) },
    {
      weight: 3,
      arbitrary: fc.integer({ min: 0, max: 10_000 }).map((value) => (value / 100).toFixed(2).replace('.', ',')),
    },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 2, arbitrary: fc.constantFrom(...CELLS.filter((text) => text.length < 50)) },
    { weight: 1, arbitrary: fc.constantFrom(...LABELS, ...NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(null, true, '') },
  );
  const head = fc.array(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 7 });
  const row = fc
    .tuple(fc.constantFrom(...NAMES), fc.array(cell, { maxLength: 7 }))
    .map(([name, cells]) => [name, ...cells]);
  const rows = fc
    .tuple(fc.array(head, { maxLength: 3 }), fc.array(row, { maxLength: 9 }))
    .map(([heads, body]) => [...heads, ...body]);
  const odd = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 });
  const merge = fc
    .tuple(fc.nat(4), fc.nat(4), fc.nat(2), fc.nat(3))
    .map(([top, left, height, width]): [number, number, number, number] => [
      top,
      left,
      top + height,
      left + width + (height + width === 0 ? 1 : 0),
    ]);
  return fc.record({
    kind: fc.constantFrom('xlsx' as const, 'xlsx' as const, 'csv' as const),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    sheets: fc.array(
      fc.record({
        name: fc.constantFrom('Sheet1', 'Bảng 1', '2023', 'Phụ lục'),
        rows: fc.oneof({ weight: 3, arbitrary: rows }, { weight: 1, arbitrary: odd }),
        merges: fc.array(merge, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    damage: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          fc.record({ at: share, length: fc.nat(200), insert: fc.array(fc.nat(255), { maxLength: 6 }) }),
          { minLength: 1, maxLength: 3 },
        ),
      },
    ),
  });
}

/** The bytes that arrive. */
export async function bytesOf({ kind, delimiter, sheets, damage }: Sending): Promise<Uint8Array> {
  const quoted = (value: string | number | boolean | null): string => {
    const text = String(value ?? '');
    return text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  let bytes =
    kind === 'csv'
      ? new TextEncoder().encode(sheets[0]!.rows.map((row) => row.map(quoted).join(delimiter)).join('\n'))
      : new Uint8Array(
          await writeXlsx({
            sheets: sheets.map(({ name, rows, merges }, i) => ({
              name: `${name} ${i}`,
              rows: rows.map((row) => [...row]),
              merges: merges
                .slice(0, 1)
                .map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
            })),
          }),
        );
  for (const { at, length, insert } of damage) {
    const start = Math.floor(at * bytes.length);
    bytes = Uint8Array.from([...bytes.slice(0, start), ...insert, ...bytes.slice(start + length)]);
  }
  return bytes;
}
