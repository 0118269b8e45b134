import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `observations` may say, code by code. */
export const words = {
  'unit-name-mismatch': {
    vi: say(
      'tên “{found}” không phải tên của mã {code} trong danh sách {set}{where}',
      '“{name}”',
      'nếu tên mới đúng thì sửa mã ở cột unit',
    ),
    en: say(
      '"{found}" is not the name of code {code} in set {set}{where}',
      '"{name}"',
      'if the name is right, correct the code in column unit',
    ),
  },
  'unknown-indicator': {
    vi: say(
      'tiêu chí “{found}” không có trong bộ tiêu chí {methodology}{where}',
      'mã tiêu chí thuộc {methodology}',
      'sửa mã, hoặc khai báo tiêu chí trong indicators.csv',
    ),
    en: say(
      'indicator "{found}" is not in methodology {methodology}{where}',
      'an indicator of {methodology}',
      'correct the id, or declare the indicator in indicators.csv',
    ),
  },
  'empty-without-reason': {
    vi: say(
      'ô giá trị trống nhưng status “{status}” không cho biết lý do',
      'status L, O, M, Q hoặc H khi giá trị trống',
      'điền giá trị, hoặc đổi status',
    ),
    en: say(
      'there is no value, and status "{status}" does not say why',
      'status L, O, M, Q or H where the value is empty',
      'fill the value, or change the status',
    ),
  },
  'value-despite-status': {
    vi: say(
      'có giá trị {found} trong khi status “{status}” nghĩa là không có',
      'giá trị trống khi status là L, M, O hoặc Q',
      'xóa giá trị, hoặc đổi status',
    ),
    en: say(
      'there is a value {found}, yet status "{status}" says there is none',
      'an empty value where status is L, M, O or Q',
      'delete the value, or change the status',
    ),
  },
  'rank-despite-status': {
    vi: say(
      'có hạng {found} trong khi status “{status}” nghĩa là đơn vị này không thể có số liệu',
      'hạng trống khi status là M',
      'xóa hạng, hoặc đổi status (O: không công bố điểm; L: chưa chép)',
    ),
    en: say(
      'rank {found}, but status "{status}" says that this unit can have no figure',
      'no rank where status is M',
      'delete the rank, or change the status (O: score not published; L: not transcribed)',
    ),
  },
  'rank-out-of-range': {
    vi: say('hạng {found} ngoài khoảng 1–{max}', 'từ 1 tới {max}', 'tra lại hạng ở nguồn'),
    en: say('rank {found} is outside 1–{max}', 'from 1 to {max}', 'look the rank up in the source'),
  },
  'rank-status-missing': {
    vi: say('có hạng {rank} nhưng rank_status trống', 'A hoặc U', 'ghi A nếu nguồn in hạng, U nếu hạng suy ra'),
    en: say(
      'there is a rank {rank} without rank_status',
      'A or U',
      'set A if the source prints the rank, U if it was derived',
    ),
  },
  'rank-status-without-rank': {
    vi: say(
      'rank_status là {found} nhưng không có hạng',
      'rank_status trống khi không có hạng',
      'xóa rank_status, hoặc điền hạng',
    ),
    en: say(
      'rank_status is {found} but there is no rank',
      'an empty rank_status where there is no rank',
      'empty rank_status, or fill the rank',
    ),
  },
  'too-many-ranks': {
    vi: say(
      '{count} đơn vị có hạng, kỳ này chỉ xếp hạng {max}',
      'không quá {max} đơn vị có hạng',
      'sửa units_ranked hoặc bỏ hạng thừa',
    ),
    en: say(
      '{count} {count:unit has|units have} a rank, the edition ranks {max}',
      'at most {max} {max:unit|units} with a rank',
      'correct units_ranked or drop ranks',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mỗi quan sát đúng đơn vị, đúng tên, đúng tiêu chí, trong thang điểm, ô trống có lý do',
    en: 'Every observation has the right unit, name and indicator, is within its scale, and says why it is empty',
  },
  codes: {
    'unit-name-mismatch': {
      vi: explain('unit_name khác tên trong units.csv.', 'Viết tên như units.csv; nếu tên đúng thì sửa mã.'),
      en: explain(
        'unit_name differs from units.csv.',
        'Write the name as in units.csv; if the name is right, correct the code.',
      ),
    },
    'unknown-indicator': {
      vi: explain(
        'Tiêu chí chưa khai báo cho bộ tiêu chí của kỳ.',
        'Sửa mã theo indicators.csv, hoặc khai báo tiêu chí.',
      ),
      en: explain(
        'An indicator is not declared for the methodology of the edition.',
        'Correct the id after indicators.csv, or declare the indicator.',
      ),
    },
    'empty-without-reason': {
      vi: explain(
        'Giá trị trống mà status là A, P hoặc U.',
        'Ghi L (chưa chép), O (không công bố), M (không thể có), Q (giữ kín) hoặc H (đang kiểm tra).',
      ),
      en: explain(
        'The value is empty and status is A, P or U.',
        'Set L (not transcribed), O (not published), M (cannot exist), Q (withheld) or H (held).',
      ),
    },
    'value-despite-status': {
      vi: explain(
        'Giá trị đứng cạnh status L, M, O hoặc Q.',
        'Đổi status thành A, P, U hoặc H, hoặc để trống giá trị.',
      ),
      en: explain('A value stands beside status L, M, O or Q.', 'Set status A, P, U or H, or empty the value.'),
    },
    'rank-despite-status': {
      vi: explain('Có hạng đứng cạnh status M.', 'Xóa hạng, hoặc đổi status thành O hay L.'),
      en: explain('A rank stands beside status M.', 'Delete the rank, or set status O or L.'),
    },
    'rank-out-of-range': {
      vi: explain('Hạng nhỏ hơn 1 hoặc lớn hơn số đơn vị được xếp hạng.', 'Tra nguồn và sửa.'),
      en: explain('A rank is below 1 or beyond the number of ranked units.', 'Look at the source and correct it.'),
    },
    'rank-status-missing': {
      vi: explain('Có hạng mà không có rank_status.', 'Ghi A hoặc U.'),
      en: explain('A rank without rank_status.', 'Set A or U.'),
    },
    'rank-status-without-rank': {
      vi: explain('rank_status đứng một mình.', 'Xóa rank_status hoặc điền hạng.'),
      en: explain('rank_status stands alone.', 'Empty it or fill the rank.'),
    },
    'too-many-ranks': {
      vi: explain('Số đơn vị có hạng lớn hơn units_ranked.', 'Sửa units_ranked hoặc bỏ hạng thừa.'),
      en: explain('More units have a rank than units_ranked.', 'Correct units_ranked or drop ranks.'),
    },
  },
};
