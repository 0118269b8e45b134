import type { Help } from '../problems/words.ts';

/** What it proves; its codes are those of `origins`. */
export const help: Help<never> = {
  proves: {
    vi: 'Trung bình và số đếm suy ra đều ghi rõ tính từ những số nào; tính lại thì khớp',
    en: 'Every mean and count that was derived here says from which figures, and comes out right',
  },
  codes: {},
};
