import { unitKey } from '../../model/unit.ts';
import type { RankBarsRow, RankBarsSpec } from './layout.ts';

const row = (code: string, name: string, rank: string | null, value: number): RankBarsRow => ({
  unit: unitKey('demo', code),
  name,
  rank,
  value,
  valueText: value.toFixed(2).replace('.', ','),
});

const ROWS = [
  row('01', 'Hà Nội', '1', 91.43),
  row('02', 'Bà Rịa - Vũng Tàu', '2', 89.1),
  row('03', 'Bộ Nông nghiệp và Phát triển nông thôn (tên dài để thử xuống dòng)', '3', 88.7),
  row('04', 'Điện Biên', '3', 88.7),
  row('05', 'Cao Bằng', '63', 4.05),
];

/** Invented rankings: ties, long names and a very short bar; units listed apart; ranges in the place of a bar; equal scores; nothing; one. */
export const rankBarsExamples = (
  width: number,
): Readonly<Record<'ranking' | 'apart' | 'ranges' | 'equal' | 'empty' | 'one', RankBarsSpec>> => ({
  ranking: {
    width,
    max: 100,
    rows: ROWS,
    reference: { value: 84.84, label: 'trung bình 84,84' },
    highlight: unitKey('demo', '02'),
  },
  apart: {
    width,
    max: 100,
    rows: ROWS.slice(0, 2),
    reference: { value: 99, label: 'mục tiêu 99,00' },
    apart: {
      heading: 'Không có điểm trong dữ liệu này (3)',
      rows: [
        { unit: unitKey('demo', '08'), name: 'Tiền Giang', note: 'không được công bố' },
        {
          unit: unitKey('demo', '06'),
          name: 'Lào Cai',
          note: 'chỉ có hạng 7, điểm chưa chép vào dữ liệu này; nguồn khác xếp tỉnh khác ở hạng này',
        },
        { unit: unitKey('demo', '07'), name: 'Vĩnh Phúc', note: 'không được công bố' },
      ],
    },
  },
  ranges: {
    width,
    max: 100,
    rows: [
      row('01', 'Hà Nội', '1', 91.43),
      { ...row('08', 'Long An', '2', 90.6), from: 89.19, valueText: '89,19–90,60' },
      row('02', 'Bà Rịa - Vũng Tàu', '3', 89.19),
      { ...row('09', 'Gia Lai', '4', 89.19), from: 60, valueText: '60,00–89,19' },
    ],
    rangeKey: 'Khung xám: chỉ biết hạng; điểm phải nằm trong khung, trang này tính từ hạng và điểm đã công bố.',
  },
  equal: { width, max: 10, rows: ['01', '02', '03'].map((code) => row(code, `Tỉnh ${code}`, '1', 5)) },
  empty: { width, max: 100, rows: [] },
  one: { width, max: 100, rows: ROWS.slice(0, 1) },
});
