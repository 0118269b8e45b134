import type { PerLanguage } from '../language/lang.ts';
import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `twin-numbers` may say, code by code. */
export const words = {
  'number-not-in-twin': {
    severity: 'warning',
    vi: say(
      'số “{found}” không có trong bản {lang} hay trong figures',
      'hai bản nêu như nhau các con số',
      'đối chiếu cả hai bản với nguồn, rồi sửa bản sai',
    ),
    en: say(
      'the number "{found}" is neither in the text in {lang} nor in the figures',
      'the same numbers in both languages',
      'compare both texts with the source, then mend the one that is wrong',
    ),
  },
} satisfies Words;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = '\\d{1,2}(?!\\d|[.,]\\d)';
/** Days and months, which one language writes in digits and the other in words. */
export const DATES: PerLanguage<RegExp> = {
  vi: new RegExp(
    `(?:ngày|mùng|tháng|quý)\\s+${DAY}(?:\\s*(?:,|và|đến|–|-)\\s*(?:ngày\\s+)?${DAY}(?=\\s+tháng|/\\d))*(?:/\\d{1,4})*|(?<![\\d.,/])\\d{1,2}/(?:0?[1-9]|1[0-2])(?!\\d|[.,/]\\d)`,
    'giu',
  ),
  en: new RegExp(`\\b${DAY}(?:\\s*(?:,|and|to|–|-)\\s*\\d{1,2})*\\s+(?:${MONTHS})\\b|\\b(?:${MONTHS})\\s+${DAY}`, 'gu'),
};

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Số đếm trong lời văn có trong cả hai bản', en: 'Counts in prose stand in both languages' },
  codes: {
    'number-not-in-twin': {
      vi: explain(
        'Một số đếm chỉ có trong một bản, bản kia không có.',
        'Sửa bản sai theo nguồn; nếu số ấy chỉ cần ở một bản, khai báo trong figures.',
      ),
      en: explain(
        'A count stands in one language and not in the other.',
        'Mend the wrong text by the source; a number that only one text needs goes into figures.',
      ),
    },
  },
};
