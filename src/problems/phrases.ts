import type { PerLanguage } from '../language/lang.ts';
import { phrasesEn } from './phrases-en.ts';
import { phrasesVi } from './phrases-vi.ts';

/** The phrases around problems in a language. */
export const phrases: PerLanguage<typeof phrasesVi> = { vi: phrasesVi, en: phrasesEn };
