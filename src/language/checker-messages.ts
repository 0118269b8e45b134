import type { PerLanguage } from './lang.ts';
import { checkerEn } from './proof-messages-en.ts';
import { checkerVi } from './proof-messages-vi.ts';

/** The words of the checker's script. */
export const checkerMessages: PerLanguage<typeof checkerVi> = { vi: checkerVi, en: checkerEn };
