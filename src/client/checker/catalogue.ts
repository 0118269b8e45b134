import type { Catalogue } from '../../problems/problem.ts';
import type { Lang } from '../../language/lang.ts';

/** The words of problems in the language of the page; the other language is not loaded. */
export async function loadCatalogue(lang: Lang): Promise<Catalogue> {
  if (lang === 'en') {
    const { en, phrasesEn } = await import('../../problems/messages-en.ts');
    return { codes: en, phrases: phrasesEn };
  }
  const { vi, phrasesVi } = await import('../../problems/messages-vi.ts');
  return { codes: vi, phrases: phrasesVi };
}
