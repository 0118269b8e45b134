import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `twin-numbers` may say, code by code. */
export const words = {
  'number-not-in-twin': {
    severity: 'warning',
    vi: say(
      'số “{found}” không có trong bản {lang} hay trong figures',
      'hai bản nêu cùng những con số',
      'so cả hai bản với nguồn, rồi sửa bản sai',
    ),
    en: say(
      'the number "{found}" is neither in the text in {lang} nor in the figures',
      'the same numbers in both languages',
      'compare both texts with the source, then mend the one that is wrong',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Số đếm trong lời văn có ở cả hai thứ tiếng', en: 'Counts in prose stand in both languages' },
  codes: {
    'number-not-in-twin': {
      vi: explain(
        'Một số đếm có trong một thứ tiếng mà không có trong thứ tiếng kia.',
        'Sửa bản sai theo nguồn; nếu số ấy chỉ cần ở một bản, khai báo trong figures.',
      ),
      en: explain(
        'A count stands in one language and not in the other.',
        'Mend the wrong text by the source; a number that only one text needs goes into figures.',
      ),
    },
  },
};
