import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `twins` may say, code by code. */
export const words = {
  'missing-twin': {
    vi: say('thiếu bản {lang}: {file}', 'mỗi bài có cả vi và en', 'viết bản {lang} trong cùng thư mục'),
    en: say('the {lang} text is missing: {file}', 'every text in vi and en', 'write {lang} in the same folder'),
  },
  'twins-differ': {
    vi: say('“{name}” khác bản {lang} ({other})', '{other}', 'làm cho hai bản giống nhau'),
    en: say('"{name}" differs from the {lang} text ({other})', '{other}', 'make both say the same'),
  },
  'twin-figures': {
    vi: say(
      '{count} số liệu trong figures, bản {lang} có {other}',
      '{other} số liệu, cùng thứ tự như bản {lang}',
      'thêm số còn thiếu, hoặc bỏ số thừa',
    ),
    en: say(
      '{count} {count:figure|figures}, the text in {lang} has {other}',
      '{other} {other:figure|figures}, in the same order as in {lang}',
      'add what is missing, or take out what is too many',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Bản tiếng Việt và bản tiếng Anh nêu cùng dữ kiện',
    en: 'Vietnamese and English texts state the same facts',
  },
  codes: {
    'missing-twin': {
      vi: explain('Bài chỉ có một thứ tiếng.', 'Thêm tệp còn thiếu.'),
      en: explain('A text is there in one language only.', 'Add the missing file.'),
    },
    'twins-differ': {
      vi: explain('Dữ kiện trong hai thứ tiếng khác nhau.', 'Sửa bản sai theo nguồn.'),
      en: explain('Facts differ between the two languages.', 'Correct the wrong one after the source.'),
    },
    'twin-figures': {
      vi: explain(
        'Hai bản không cùng số lượng số liệu trong figures.',
        'Thêm hoặc bỏ cho hai bản có cùng các số, cùng thứ tự.',
      ),
      en: explain(
        'The two languages have not the same number of figures.',
        'Give both texts the same figures in the same order.',
      ),
    },
  },
};
