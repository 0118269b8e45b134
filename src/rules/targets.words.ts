import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `targets` may say, code by code. */
export const words = {
  'bad-comparator': {
    vi: say('“{found}” không phải mục tiêu đọc được', '<=3, >=90, hoặc mean', 'viết dấu so sánh rồi tới số'),
    en: say(
      '"{found}" is not a target that can be read',
      '<=3, >=90 or mean',
      'write the comparison sign, then the number',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Mỗi mục tiêu viết thành phép so sánh đọc được', en: 'Every target is a comparison that can be read' },
  codes: {
    'bad-comparator': {
      vi: explain('Cột comparator viết theo cách khác.', 'Viết <=, >=, < hoặc > rồi tới số, hoặc mean.'),
      en: explain('The comparator is written in another way.', 'Write <=, >=, < or > and the number, or mean.'),
    },
  },
};
