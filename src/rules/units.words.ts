import { explain, say, undeclared, type Help, type Words } from '../problems/words.ts';

/** What the check `units` may say, code by code. */
export const words = {
  'unknown-region': undeclared(
    { vi: 'vùng', en: 'region' },
    { vi: 'data/units/regions.csv', en: 'data/units/regions.csv' },
  ),
  'tile-taken': {
    vi: say('ô lưới ({col}, {row}) đã dùng ở dòng {first}', 'mỗi ô lưới một đơn vị', 'chọn ô khác'),
    en: say('tile ({col}, {row}) is taken by line {first}', 'one unit per tile', 'take another tile'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mọi đơn vị thuộc một vùng và có chỗ riêng trên bản đồ lưới',
    en: 'Every unit has a region and a place of its own on the tile map',
  },
  codes: {
    'unknown-region': {
      vi: explain(
        'Ô ghi vùng mà data/units/regions.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/units/regions.csv.',
      ),
      en: explain(
        'A cell names a region that data/units/regions.csv does not have.',
        'Take the suggestion, or declare it in data/units/regions.csv.',
      ),
    },
    'tile-taken': {
      vi: explain('Hai đơn vị cùng một ô trên bản đồ lưới.', 'Đổi col hoặc row.'),
      en: explain('Two units have one place in the tile map.', 'Change col or row.'),
    },
  },
};
