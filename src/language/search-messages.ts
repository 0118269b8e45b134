import type { PerLanguage } from './lang.ts';
import { searchEn } from './search-messages-en.ts';
import { searchVi } from './search-messages-vi.ts';

/** The words of the search page's script. */
export const searchMessages: PerLanguage<typeof searchVi> = { vi: searchVi, en: searchEn };
