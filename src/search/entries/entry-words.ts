import { LANGS, type Lang } from '../../language/lang.ts';
import type { EntryWords } from '../words.ts';
import { entryWordsEn } from '../words-en.ts';
import { entryWordsVi } from '../words-vi.ts';

/** How things are called in each language beyond their names in the data. */
export const entryWords: Readonly<Record<Lang, EntryWords>> = { vi: entryWordsVi, en: entryWordsEn };

/** What all languages say, one after the other. */
export const inAll = (say: (words: EntryWords, lang: Lang) => readonly string[]): string[] =>
  LANGS.flatMap((lang) => say(entryWords[lang], lang));
