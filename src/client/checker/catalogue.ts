import type { Catalogue } from '../../problems/problem.ts';
import type { Lang } from '../../language/lang.ts';

const CATALOGUES: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  vi: async () => {
    const { vi, phrasesVi } = await import('../../problems/messages-vi.ts');
    return { codes: vi, phrases: phrasesVi };
  },
  en: async () => {
    const { en, phrasesEn } = await import('../../problems/messages-en.ts');
    return { codes: en, phrases: phrasesEn };
  },
};

/** The words of problems in the language of the page; the other languages are not loaded. */
export const loadCatalogue = (lang: Lang): Promise<Catalogue> => CATALOGUES[lang]();
