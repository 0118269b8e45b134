import type { PerLanguage } from '../language/lang.ts';
import type { QueryWords } from './words.ts';
import { queryWordsEn } from './words-en.ts';
import { queryWordsVi } from './words-vi.ts';

/** What a query may say, in a language. */
export const QUERY_WORDS: PerLanguage<QueryWords> = { vi: queryWordsVi, en: queryWordsEn };
