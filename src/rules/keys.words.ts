import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `keys` may say, code by code. */
export const words = {
  'duplicate-key': {
    vi: say('trùng với dòng {first}: {keys}', 'mỗi tổ hợp {columns} một dòng', 'xóa dòng thừa hoặc sửa {columns}'),
    en: say(
      'the same as line {first}: {keys}',
      'one row for each {columns}',
      'delete the row too many, or correct {columns}',
    ),
  },
  'duplicate-slug': {
    vi: say(
      'slug “{found}” đã dùng ở dòng {first} trong cùng danh sách đơn vị',
      'mỗi đơn vị một slug',
      'đặt slug khác cho một trong hai',
    ),
    en: say(
      'slug "{found}" is used in line {first} of the same unit set',
      'one slug per unit',
      'give one of the two another slug',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Không dòng nào trùng khóa với dòng khác', en: 'No row has the key of another' },
  codes: {
    'duplicate-key': {
      vi: explain('Hai dòng cùng khóa.', 'Giữ một dòng; nếu hai nguồn khác nhau thì ghi vào conflicts.csv.'),
      en: explain('Two rows have one key.', 'Keep one; two sources with two values belong in conflicts.csv.'),
    },
    'duplicate-slug': {
      vi: explain('Hai đơn vị trong một danh sách trùng địa chỉ trang.', 'Đặt slug khác cho một trong hai.'),
      en: explain('Two units of one set would share a page.', 'Give one of them another slug.'),
    },
  },
};
