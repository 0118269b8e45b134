import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `boundaries` may say, code by code. */
export const words = {
  'unit-without-outline': {
    vi: say(
      'danh sách {set} có đơn vị chưa có hình: {units}',
      'mỗi đơn vị trong danh sách {set} một hình',
      'thêm hình vào tệp ranh giới, hoặc xóa tệp nếu danh sách này không có bản đồ',
    ),
    en: say(
      'units of set {set} have no outline: {units}',
      'an outline for each unit of set {set}',
      'add the outlines, or delete the file if this set has no map',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Bản đồ có đủ đơn vị trong danh sách, mỗi đơn vị một hình',
    en: 'A map has every unit of its set, each once',
  },
  codes: {
    'unit-without-outline': {
      vi: explain('Tệp ranh giới thiếu đơn vị trong danh sách.', 'Tạo lại tệp cho đủ đơn vị.'),
      en: explain('A boundary file lacks units of its set.', 'Export the file with all units.'),
    },
  },
};
