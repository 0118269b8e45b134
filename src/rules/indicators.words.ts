import { explain, say, undeclared, type Help, type Words } from '../problems/words.ts';

/** What the check `indicators` may say, code by code. */
export const words = {
  'unknown-parent': undeclared(
    { vi: 'tiêu chí mẹ', en: 'parent indicator' },
    { vi: 'indicators.csv của cùng bộ tiêu chí', en: 'indicators.csv for the same methodology' },
  ),
  'parent-cycle': {
    vi: say('“{found}” là một phần của chính nó: {cycle}', 'cây không có vòng', 'sửa tiêu chí mẹ ở một mắt xích'),
    en: say('"{found}" is a part of itself: {cycle}', 'a tree without cycles', 'correct one link'),
  },
  'no-root': {
    vi: say(
      'bộ tiêu chí {methodology} có {count} gốc, cần đúng một gốc “total”',
      'đúng một tiêu chí không có parent, mã là total',
      'thêm total, hoặc đặt parent cho các tiêu chí khác',
    ),
    en: say(
      'methodology {methodology} has {count} {count:root|roots} instead of the one "total"',
      'exactly one indicator without parent, named total',
      'add total, or give the others a parent',
    ),
  },
  'maxima-do-not-add-up': {
    vi: say(
      'điểm tối đa các phần của “{parent}” cộng lại là {sum}, điểm tối đa của tiêu chí này là {max}',
      'tổng điểm tối đa các phần bằng {max}',
      'tra lại điểm tối đa ở nguồn',
    ),
    en: say(
      'the maxima of the parts of "{parent}" add up to {sum}, its own maximum is {max}',
      'parts with maxima that add up to {max}',
      'look the maxima up in the source',
    ),
  },
  'max-mismatch': {
    vi: say(
      'tối đa của total là {found}, của bộ tiêu chí là {max}',
      '{max}',
      'sửa ở indicators.csv hoặc methodologies.csv',
    ),
    en: say(
      'the maximum of total is {found}, that of the methodology {max}',
      '{max}',
      'correct indicators.csv or methodologies.csv',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Các tiêu chí hợp thành một cây; điểm tối đa các phần cộng lại bằng điểm tối đa của tổng thể',
    en: 'Indicators form one tree; maxima of the parts add up to that of the whole',
  },
  codes: {
    'unknown-parent': {
      vi: explain(
        'Ô ghi tiêu chí mẹ mà indicators.csv của cùng bộ tiêu chí không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong indicators.csv của cùng bộ tiêu chí.',
      ),
      en: explain(
        'A cell names a parent indicator that indicators.csv for the same methodology does not have.',
        'Take the suggestion, or declare it in indicators.csv for the same methodology.',
      ),
    },
    'parent-cycle': {
      vi: explain('parent hoặc part_of tạo thành vòng.', 'Sửa một mắt xích của vòng.'),
      en: explain('parent or part_of goes in a circle.', 'Correct one link of the circle.'),
    },
    'no-root': {
      vi: explain(
        'Thiếu tiêu chí total hoặc có nhiều tiêu chí không có parent.',
        'Mỗi bộ tiêu chí có đúng một total; tiêu chí khác có parent.',
      ),
      en: explain(
        'The indicator total is missing, or several have no parent.',
        'Each methodology has one total; all others have a parent.',
      ),
    },
    'maxima-do-not-add-up': {
      vi: explain(
        'Điểm tối đa các phần trong một nhánh cộng lại không bằng điểm tối đa của tiêu chí mẹ.',
        'Sửa điểm tối đa, hoặc tách nhánh bằng cột branch.',
      ),
      en: explain(
        'The maxima in a branch do not add up to that of the parent.',
        'Correct a maximum, or set branches apart in column branch.',
      ),
    },
    'max-mismatch': {
      vi: explain('Điểm tối đa của total khác điểm tối đa của bộ tiêu chí.', 'Sửa một trong hai.'),
      en: explain('The maximum of total differs from that of the methodology.', 'Correct one of the two.'),
    },
  },
};
