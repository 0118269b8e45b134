import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `series` may say, code by code. */
export const words = {
  'percent-mismatch': {
    severity: 'either',
    vi: say(
      'ghi {found}% nhưng {numerator}/{denominator} là {computed}%',
      '{computed}',
      'tra lại tử số, mẫu số và tỷ lệ',
    ),
    en: say(
      '{found}% is stated, but {numerator}/{denominator} is {computed}%',
      '{computed}',
      'look at numerator, denominator and share',
    ),
  },
  'zero-denominator': {
    vi: say('mẫu số là 0', 'mẫu số lớn hơn 0', 'tra lại mẫu số'),
    en: say('the denominator is 0', 'a denominator above 0', 'look the denominator up'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Tỷ lệ bằng tử số chia mẫu số; phần không lớn hơn tổng thể',
    en: 'A share is its numerator over its denominator; no part is above its whole',
  },
  codes: {
    'percent-mismatch': {
      vi: explain('Tỷ lệ khác tử số chia mẫu số.', 'Sửa theo nguồn.'),
      en: explain('A share differs from numerator over denominator.', 'Correct it from the source.'),
    },
    'zero-denominator': {
      vi: explain('Mẫu số bằng 0.', 'Sửa mẫu số hoặc để trống.'),
      en: explain('The denominator is 0.', 'Correct it or leave it empty.'),
    },
  },
};
