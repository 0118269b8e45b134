import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `origins` may say, code by code. */
export const words = {
  'bad-origin': {
    vi: say(
      '“{found}” không nói được {column} của dòng này từ đâu mà có',
      '{forms}, hoặc để trống nếu chép như bản in',
      'viết theo một trong các dạng ấy, số có dấu chấm thập phân',
    ),
    en: say(
      '"{found}" does not say how the {column} of this row came to be',
      '{forms}, or nothing where it is as printed',
      'write it in one of these forms, with a decimal point',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Số nào suy ra hay do trang này cộng đều nói rõ từ những số nào, và tính lại thì đúng',
    en: 'Every figure that was derived or added up here says from which figures, and comes out right',
  },
  codes: {
    'bad-origin': {
      vi: explain(
        'value_from hoặc rank_from viết theo cách khác với data/README.md.',
        'Viết `sum`, `2021+6.43`, `max-4.88`, `98.85%` (hạng: `2021+3`), hoặc để trống.',
      ),
      en: explain(
        'value_from or rank_from is written in another way than data/README.md says.',
        'Write `sum`, `2021+6.43`, `max-4.88`, `98.85%` (a rank: `2021+3`), or leave it empty.',
      ),
    },
  },
};
