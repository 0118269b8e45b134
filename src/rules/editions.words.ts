import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `editions` may say, code by code. */
export const words = {
  'unit-kind-mismatch': {
    vi: say(
      'danh sách đơn vị “{found}” là {kind}, chỉ số này đo {expectedKind}',
      'danh sách đơn vị loại {expectedKind}',
      'chọn danh sách đơn vị khác',
    ),
    en: say(
      'unit set "{found}" holds units of kind {kind}, this index measures {expectedKind}',
      'a unit set of kind {expectedKind}',
      'take another unit set',
    ),
  },
  'set-not-in-force': {
    severity: 'either',
    vi: say(
      'danh sách {found} (hiệu lực {from} – {to}) không hợp với kỳ {edition}',
      'danh sách có hiệu lực lúc đo hay công bố{right}',
      'chọn danh sách khác; cảnh báo thì giữ được, nếu nguồn đo đúng các đơn vị cũ này',
    ),
    en: say(
      'set {found}, in force {from} – {to}, does not fit edition {edition}',
      'a set in force when it was measured or announced{right}',
      'take another set; a warning may stay, if the source did measure these former units',
    ),
  },
  'more-is-public': {
    severity: 'warning',
    vi: say(
      'ghi là {found} đơn vị được công bố, mà ở đây có kết quả của {count} đơn vị ngoài số ấy',
      'số đơn vị có kết quả công bố',
      'tra lại ở nguồn; mọi đơn vị đều công bố thì để trống',
    ),
    en: say(
      '{found} units are said to be public, yet {count} more have their results here',
      'the number of units whose results are public',
      'look it up in the source; leave it empty where all are',
    ),
  },
  'bad-bands': {
    vi: say(
      'ngưỡng nhóm “{found}” không đọc được',
      'như A>=90;B>=80;C>=70, từ cao xuống thấp, trong thang điểm',
      'viết tên nhóm, >=, ngưỡng; cách nhau bằng ;',
    ),
    en: say(
      'group bands "{found}" cannot be read',
      'such as A>=90;B>=80;C>=70, highest first, within the scale',
      'write name, >=, bound, separated by ;',
    ),
  },
  'break-without-reason': {
    vi: say(
      'không so sánh được với kỳ trước nhưng chưa nêu lý do',
      'lý do bằng tiếng Việt và tiếng Anh',
      'điền cột {column}',
    ),
    en: say(
      'not comparable with the previous edition, and no reason given',
      'the reason in Vietnamese and English',
      'fill {column}',
    ),
  },
  'break-unmarked': {
    vi: say(
      '{what} đổi so với kỳ {previous} nhưng khả năng so sánh ghi “{found}”',
      '{allowed}',
      'ghi {allowed} và nêu lý do',
    ),
    en: say(
      '{what} changed since edition {previous}, yet comparability says "{found}"',
      '{allowed}',
      'write {allowed} and give the reason',
    ),
  },
  'edition-outside-methodology': {
    vi: say(
      'kỳ {edition} nằm ngoài các kỳ của bộ tiêu chí {found} ({valid})',
      'bộ tiêu chí có hiệu lực cho kỳ {edition}',
      'chọn bộ tiêu chí khác, hoặc sửa valid_editions',
    ),
    en: say(
      'edition {edition} is outside the editions of methodology {found} ({valid})',
      'a methodology valid for edition {edition}',
      'take another methodology, or correct valid_editions',
    ),
  },
  'too-many-units': {
    vi: say('{found} đơn vị, nhiều hơn {limit} ({of})', 'không quá {limit}', 'tra lại số đơn vị ở nguồn'),
    en: say(
      '{found} {found:unit is|units are} more than {limit} ({of})',
      'at most {limit}',
      'look the number up in the source',
    ),
  },
  'bad-editions': {
    vi: say(
      '“{found}” không cho biết là những kỳ nào',
      'như 2022-2023, 2024 hoặc 2024- (tới nay), cách nhau bằng ;',
      'ghi năm đầu, gạch nối, năm cuối; phải ghi rõ thì mới biết kỳ nào dùng bộ tiêu chí này',
    ),
    en: say(
      '"{found}" does not say which editions',
      'like 2022-2023, 2024 or 2024- (until now), set apart by ;',
      'write the first year, a hyphen, the last year; the site cannot guess which editions use this methodology',
    ),
  },
  'announced-too-late': {
    severity: 'warning',
    vi: say(
      'công bố {found}, hơn ba năm sau kỳ {edition}',
      'thường là trong năm sau kỳ {edition}',
      'tra lại ngày công bố; trước ngày ấy, số liệu của kỳ này không được hiển thị',
    ),
    en: say(
      'announced {found}, more than three years after edition {edition}',
      'most often the year after {edition}',
      'look the date of announcement up; until then no figure of this edition is published',
    ),
  },
  'ranked-too-few': {
    vi: say(
      'kỳ này ghi xếp hạng {found} đơn vị, nhưng có {count} thứ hạng lớn hơn (tới hạng {highest})',
      'ít nhất {highest}',
      'tra lại số đơn vị được xếp hạng ở nguồn',
    ),
    en: say(
      'the edition says that {found} {found:unit was|units were} ranked, but {count} {count:rank lies|ranks lie} beyond (up to {highest})',
      'at least {highest}',
      'look up at the source how many units were ranked',
    ),
  },
  'announced-too-early': {
    vi: say(
      'công bố {found}, trước khi năm {edition} bắt đầu',
      'ngày trong hoặc sau năm {edition}',
      'tra lại ngày công bố',
    ),
    en: say(
      'announced {found}, before {edition} began',
      'a day in or after {edition}',
      'look the day up in the source',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mỗi kỳ đúng danh sách đơn vị, bộ tiêu chí, ngày công bố; ngắt quãng nào cũng có lý do',
    en: 'Every edition has the right set, methodology and date; breaks have a reason',
  },
  codes: {
    'unit-kind-mismatch': {
      vi: explain('Kỳ dùng danh sách đơn vị khác loại với chỉ số.', 'Chọn danh sách đơn vị đúng loại.'),
      en: explain('An edition uses a unit set of another kind than its index.', 'Take a unit set of the right kind.'),
    },
    'set-not-in-force': {
      vi: explain('Danh sách đơn vị không có hiệu lực lúc đo hay công bố.', 'Chọn danh sách có hiệu lực.'),
      en: explain('A unit set was not in force then.', 'Take the one that was.'),
    },
    'more-is-public': {
      vi: explain('Nhiều đơn vị ngoài published_units có kết quả ở đây.', 'Sửa published_units.'),
      en: explain('Many units beyond published_units have results here.', 'Correct published_units.'),
    },
    'bad-bands': {
      vi: explain('Cú pháp hoặc thứ tự ngưỡng nhóm sai.', 'Viết A>=90;B>=80;C>=70.'),
      en: explain('The syntax or order of the bands is wrong.', 'Write A>=90;B>=80;C>=70.'),
    },
    'break-without-reason': {
      vi: explain(
        'comparable_with_previous là no hoặc partly mà thiếu lý do.',
        'Điền break_reason_vi và break_reason_en.',
      ),
      en: explain(
        'comparable_with_previous is no or partly without a reason.',
        'Fill break_reason_vi and break_reason_en.',
      ),
    },
    'break-unmarked': {
      vi: explain(
        'Bộ tiêu chí đổi mà vẫn ghi yes, hoặc danh sách đơn vị đổi mà ghi yes hay partly.',
        'Đổi danh sách đơn vị: ghi no. Đổi bộ tiêu chí: ghi no hoặc partly. Kèm lý do.',
      ),
      en: explain(
        'The methodology changed and the edition says yes, or the unit set changed and it says yes or partly.',
        'After a new unit set write no; after a new methodology no or partly; give the reason.',
      ),
    },
    'edition-outside-methodology': {
      vi: explain('valid_editions của bộ tiêu chí không gồm kỳ này.', 'Chọn bộ tiêu chí khác hoặc sửa valid_editions.'),
      en: explain(
        'valid_editions of the methodology does not include the edition.',
        'Take another methodology or correct valid_editions.',
      ),
    },
    'too-many-units': {
      vi: explain(
        'Số đơn vị xếp hạng lớn hơn số đơn vị được đánh giá hoặc số đơn vị trong danh sách.',
        'Tra nguồn và sửa.',
      ),
      en: explain('More units are ranked than assessed, or than the set has.', 'Look at the source and correct it.'),
    },
    'bad-editions': {
      vi: explain(
        'valid_editions viết bằng chữ, bằng gạch dài, hoặc năm cuối đứng trước năm đầu.',
        'Viết 2022-2023, 2024 hoặc 2024-; nhiều khoảng cách nhau bằng ;.',
      ),
      en: explain(
        'valid_editions is in words, has a long dash, or ends before it begins.',
        'Write 2022-2023, 2024 or 2024-; several spans are set apart by ;.',
      ),
    },
    'announced-too-late': {
      vi: explain(
        'Ngày công bố muộn hơn kỳ đo quá ba năm, thường do gõ sai năm.',
        'Tra nguồn; nếu đúng thì không cần làm gì.',
      ),
      en: explain(
        'An announcement lies more than three years after the year measured, mostly because the year is mistyped.',
        'Look at the source; if it is right, nothing is to be done.',
      ),
    },
    'ranked-too-few': {
      vi: explain(
        'Nhiều thứ hạng trong bảng quan sát lớn hơn units_ranked của kỳ.',
        'Sửa units_ranked của kỳ trong editions.csv theo nguồn.',
      ),
      en: explain(
        'Several ranks among the observations lie beyond units_ranked of the edition.',
        'Correct units_ranked of the edition in editions.csv after the source.',
      ),
    },
    'announced-too-early': {
      vi: explain('Ngày công bố trước năm mà kỳ đo.', 'Tra nguồn và sửa ngày.'),
      en: explain(
        'The announcement is before the year that the edition measures.',
        'Look at the source and correct the day.',
      ),
    },
  },
};
