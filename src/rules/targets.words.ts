import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `targets` may say, code by code. */
export const words = {
  'bad-comparator': {
    vi: say('không đọc được mục tiêu “{found}”', '<=3, >=90, hoặc mean', 'viết dấu so sánh, sau đó là số'),
    en: say(
      '"{found}" is not a target that can be read',
      '<=3, >=90 or mean',
      'write the comparison sign, then the number',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Mỗi mục tiêu là một phép so sánh rõ ràng', en: 'Every target is a comparison that can be read' },
  codes: {
    'bad-comparator': {
      vi: explain('Cột comparator viết theo cách khác.', 'Viết <=, >=, < hoặc >, sau đó là số; hoặc viết mean.'),
      en: explain('The comparator is written in another way.', 'Write <=, >=, < or > and the number, or mean.'),
    },
  },
};
