import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `jumps` may say, code by code. */
export const words = {
  'unusual-jump': {
    severity: 'warning',
    vi: say(
      '{unit}, {indicator}: {from} ({previous}) → {to} ({edition}), thay đổi {change}; lớn nhất từng có là {largest}',
      'thay đổi không quá {largest}',
      'kiểm tra dấu thập phân và thứ tự chữ số',
    ),
    en: say(
      '{unit}, {indicator}: {from} ({previous}) → {to} ({edition}), a change of {change}; the largest ever was {largest}',
      'a change of at most {largest}',
      'check the decimal mark and the order of digits',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Không mức thay đổi nào vượt xa mọi mức từng có', en: 'No change goes far beyond all others' },
  codes: {
    'unusual-jump': {
      vi: explain(
        'Thay đổi giữa hai kỳ so được lớn hơn mọi thay đổi từng có của chỉ số.',
        'Tra nguồn; nếu đúng thì không cần làm gì.',
      ),
      en: explain(
        'A change between comparable editions is beyond what the index has ever shown.',
        'Look at the source; if it is right, nothing is to be done.',
      ),
    },
  },
};
