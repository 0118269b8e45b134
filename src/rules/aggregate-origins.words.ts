import type { Help } from '../problems/words.ts';

/** What it proves; its codes are those of `origins`. */
export const help: Help<never> = {
  proves: {
    vi: 'Trung bình, số đếm nào suy ra đều nói rõ từ những số nào, và tính lại thì đúng',
    en: 'Every mean and count that was derived here says from which figures, and comes out right',
  },
  codes: {},
};
