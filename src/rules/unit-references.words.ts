import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `unit-references` may say, code by code. */
export const words = {
  'unknown-unit': {
    vi: say(
      'mã đơn vị “{found}” không có trong danh sách {set}{where}',
      'mã của một đơn vị trong danh sách {set}',
      'sửa mã theo data/units/units.csv',
    ),
    en: say(
      'unit code "{found}" is not in set {set}{where}',
      'the code of a unit in set {set}',
      'correct the code after data/units/units.csv',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mọi mã đơn vị được nhắc tới thuộc đúng danh sách đơn vị',
    en: 'Every unit code that is named belongs to the right set',
  },
  codes: {
    'unknown-unit': {
      vi: explain(
        'Mã không thuộc danh sách đơn vị của kỳ, mất số 0 ở đầu, hoặc ô ghi tên thay cho mã.',
        'Dùng mã trong units.csv đúng danh sách đơn vị của kỳ.',
      ),
      en: explain(
        'A code is not in the unit set of the edition, has lost its leading zero, or is a name.',
        'Use the code in units.csv for the set of the edition.',
      ),
    },
  },
};
