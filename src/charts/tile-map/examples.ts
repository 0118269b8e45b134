import { unitKey } from '../../model/unit.ts';
import { sequentialClasses } from '../classes.ts';
import type { TileMapSpec } from './layout.ts';

const SET = 'demo';
const NAMES = ['Hà Nội', 'Tuyên Quang', 'TP.HCM', 'Đà Nẵng', 'BR-VT', 'Thái Nguyên', 'Đắk Nông', 'TT-Huế'];
const tiles = NAMES.map((name, i) => ({ unit: unitKey(SET, String(i)), name, col: i % 3, row: Math.floor(i / 3) }));
const archipelagos = [
  { id: 'hoang-sa', unit: unitKey(SET, '3'), name: 'Quần đảo Hoàng Sa', province: '(Đà Nẵng)', col: 7, row: 1 },
  {
    id: 'truong-sa',
    unit: unitKey(SET, '4'),
    name: 'Spratly Islands (Truong Sa)',
    province: '(BR-VT)',
    col: 7,
    row: 4,
  },
];
const cells = tiles.map(({ unit }, i) =>
  i === 6 ? { unit, value: null, missing: 'not-published' as const } : { unit, value: 70 + i * 3 },
);

/** Invented grids: every shade and one hatch; nothing known; one tile alone. */
export const tileMapExamples = (width: number): Readonly<Record<'scores' | 'empty' | 'one', TileMapSpec>> => ({
  scores: {
    width,
    tiles,
    archipelagos,
    cells: cells.slice(0, 7),
    scale: sequentialClasses(cells.flatMap(({ value }) => (value === null ? [] : [value]))),
    highlight: unitKey(SET, '1'),
  },
  empty: { width, tiles, archipelagos, cells: [], scale: sequentialClasses([]) },
  one: { width, tiles: tiles.slice(0, 1), archipelagos: [], cells: cells.slice(0, 1), scale: sequentialClasses([70]) },
});
