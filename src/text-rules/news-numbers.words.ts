import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `prose-numbers` may say, code by code. */
export const words = {
  'unsupported-figure': {
    vi: say(
      'số “{found}” không có trong dữ liệu và figures của bài',
      'mọi số thập phân và tỷ lệ có trong figures hoặc dữ liệu',
      'thêm vào figures kèm nguồn, hoặc sửa số',
    ),
    en: say(
      '"{found}" is neither in the data nor in the figures of the item',
      'every decimal and share in figures or in the data',
      'add it to figures with its source, or correct it',
    ),
  },
  'unsupported-count': {
    severity: 'warning',
    vi: say(
      'số “{found}” không có trong dữ liệu và figures của bài',
      'số lớn có trong figures hoặc dữ liệu',
      'thêm vào figures, hoặc kiểm tra lại',
    ),
    en: say(
      '"{found}" is neither in the data nor in the figures of the item',
      'large numbers in figures or in the data',
      'add it to figures, or check it',
    ),
  },
  'derived-as-printed': {
    severity: 'warning',
    vi: say(
      'số “{found}” là số suy ra, không cơ quan nào công bố, nhưng bài không ghi rõ',
      '“suy ra” trong cùng đoạn, hoặc số đã công bố',
      'viết “(suy ra)” sau số ấy, hoặc nêu mức tăng giảm mà nguồn công bố',
    ),
    en: say(
      '"{found}" was derived here and published by nobody, and the text does not say so',
      '"derived" in the same paragraph, or a published figure',
      'write "(derived)" after it, or quote the change that the source prints',
    ),
  },
  'decimal-mark': {
    severity: 'warning',
    vi: say('“{found}” dùng dấu thập phân của ngôn ngữ khác', '{expectedText}', 'dùng dấu đúng của ngôn ngữ'),
    en: say('"{found}" has the decimal mark of the other language', '{expectedText}', 'use the mark of the language'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Con số nào trong bài cũng có dữ liệu làm căn cứ', en: 'Every number in prose has data behind it' },
  codes: {
    'unsupported-figure': {
      vi: explain(
        'Bài nêu một số không có dữ liệu làm căn cứ.',
        'Khai báo số trong figures, hoặc sửa cho khớp dữ liệu.',
      ),
      en: explain(
        'The text gives a figure that no data support.',
        'Declare it in figures, or correct it after the data.',
      ),
    },
    'unsupported-count': {
      vi: explain('Bài nêu một số đếm lớn không có dữ liệu làm căn cứ.', 'Khai báo số trong figures.'),
      en: explain('The text gives a large count that no data support.', 'Declare it in figures.'),
    },
    'derived-as-printed': {
      vi: explain(
        'Bài nêu một số suy ra (cột value_from hoặc rank_from) như số đã công bố.',
        'Ghi rõ trong cùng đoạn rằng đó là số suy ra, hoặc dùng số đã công bố.',
      ),
      en: explain(
        'The text gives a derived figure (value_from or rank_from) as if it were published.',
        'Say in the same paragraph that it is derived, or use a published figure.',
      ),
    },
    'decimal-mark': {
      vi: explain(
        'Bài tiếng Việt viết 71.25, hoặc bài tiếng Anh viết 71,25.',
        'Tiếng Việt dùng dấu phẩy, tiếng Anh dùng dấu chấm.',
      ),
      en: explain('Vietnamese text says 71.25, or English text 71,25.', 'Vietnamese uses a comma, English a point.'),
    },
  },
};
