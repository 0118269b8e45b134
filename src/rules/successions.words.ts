import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `successions` may say, code by code. */
export const words = {
  'no-successor': {
    vi: say(
      'đơn vị {unit} trong danh sách {set} không có đơn vị kế thừa',
      'mỗi đơn vị cũ có ít nhất một dòng trong successions.csv',
      'thêm dòng kế thừa',
    ),
    en: say(
      'unit {unit} of set {set} has no successor',
      'every former unit has a row in successions.csv',
      'add its succession',
    ),
  },
  'no-predecessor': {
    vi: say(
      'đơn vị {unit} trong danh sách {set} không có đơn vị tiền thân',
      'mỗi đơn vị mới có ít nhất một dòng trong successions.csv',
      'thêm dòng kế thừa',
    ),
    en: say(
      'unit {unit} of set {set} has no predecessor',
      'every new unit has a row in successions.csv',
      'add its succession',
    ),
  },
  'succession-order': {
    vi: say(
      'kế thừa từ danh sách {from} sang danh sách {to} là ngược thời gian hoặc khác loại',
      'từ danh sách cũ sang danh sách mới cùng loại',
      'đổi chỗ hai danh sách',
    ),
    en: say(
      'the succession goes from {from} to {to}, back in time or to another kind',
      'from an earlier set to a later one of the same kind',
      'swap the two sets',
    ),
  },
  'succession-date': {
    severity: 'warning',
    vi: say(
      'ngày {found} khác ngày danh sách {to} có hiệu lực ({expectedDate})',
      '{expectedDate}',
      'kiểm tra văn bản pháp lý',
    ),
    en: say(
      '{found} is not the day set {to} came into force ({expectedDate})',
      '{expectedDate}',
      'check the legal text',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Khi danh sách đơn vị thay đổi, không đơn vị nào bị bỏ sót',
    en: 'No unit is lost when one set follows another',
  },
  codes: {
    'no-successor': {
      vi: explain(
        'Đã có danh sách đơn vị mới nhưng một đơn vị cũ chưa có đơn vị kế thừa.',
        'Thêm dòng vào successions.csv; đơn vị không đổi kế thừa chính nó.',
      ),
      en: explain(
        'There is a later set, and a former unit leads nowhere.',
        'Add it to successions.csv; an unchanged unit succeeds itself.',
      ),
    },
    'no-predecessor': {
      vi: explain('Đơn vị mới không có tiền thân trong danh sách trước.', 'Thêm dòng vào successions.csv.'),
      en: explain('A new unit comes from nowhere.', 'Add it to successions.csv.'),
    },
    'succession-order': {
      vi: explain('Dòng kế thừa đi ngược thời gian.', 'Đổi chỗ from và to.'),
      en: explain('A succession goes back in time.', 'Swap from and to.'),
    },
    'succession-date': {
      vi: explain('Ngày kế thừa khác ngày hiệu lực của danh sách mới.', 'Sửa ngày ở một trong hai tệp.'),
      en: explain('The day of a succession is not the day its set came into force.', 'Correct one of the two files.'),
    },
  },
};
