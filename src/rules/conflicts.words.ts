import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `conflicts` may say, code by code. */
export const words = {
  'conflict-choice': {
    vi: say(
      'trạng thái “{state}” nhưng ô chosen là “{found}”',
      '{expectedText}',
      'điền chosen bằng value_a hoặc value_b, hoặc đổi state',
    ),
    en: say(
      'state is "{state}" but chosen is "{found}"',
      '{expectedText}',
      'set chosen to value_a or value_b, or change the state',
    ),
  },
  'conflict-against-data': {
    vi: say(
      'dữ liệu ghi {value} ({at}), mâu thuẫn này nói {found}',
      'giá trị trong dữ liệu là một bên của mâu thuẫn (bên đã chọn nếu đã giải quyết)',
      'sửa conflicts.csv hoặc quan sát',
    ),
    en: say(
      'the data say {value} ({at}), this conflict says {found}',
      'a value in the data that is one side of the conflict (the chosen one if resolved)',
      'correct conflicts.csv or the observation',
    ),
  },
  'conflict-without-difference': {
    vi: say('hai bên cùng ghi {found}', 'hai giá trị khác nhau', 'xóa dòng này, hoặc sửa một giá trị'),
    en: say('both sides say {found}', 'two different values', 'delete the row, or correct a value'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mỗi mâu thuẫn giữa hai nguồn khớp giá trị đang dùng',
    en: 'Every contradiction between two sources matches the value in use',
  },
  codes: {
    'conflict-choice': {
      vi: explain(
        'Mâu thuẫn đã giải quyết nhưng chưa chọn giá trị, hoặc chọn giá trị không thuộc hai bên.',
        'resolved: chosen bằng value_a hoặc value_b; open: chosen để trống.',
      ),
      en: explain(
        'A resolved conflict without a choice, or a choice that neither side has.',
        'resolved: chosen is value_a or value_b; open: chosen is empty.',
      ),
    },
    'conflict-against-data': {
      vi: explain('Giá trị trong conflicts.csv khác giá trị đang dùng.', 'Sửa một trong hai nơi.'),
      en: explain('The value in conflicts.csv is not the one in use.', 'Correct one of the two.'),
    },
    'conflict-without-difference': {
      vi: explain('Hai giá trị bằng nhau không phải mâu thuẫn.', 'Xóa dòng hoặc sửa giá trị.'),
      en: explain('Two equal values are no conflict.', 'Delete the row or correct a value.'),
    },
  },
};
