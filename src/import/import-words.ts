import { fill } from '../problems/problem.ts';
import type { Lang, PerLanguage } from '../language/lang.ts';
import type { ColumnPlan } from './column-plan.ts';
import { en } from './words-en.ts';
import { vi } from './words-vi.ts';

const WORDS: PerLanguage<typeof vi> = { vi, en };

/** The words of the import in a language. */
export const importWords = (lang: Lang): typeof vi => WORDS[lang];

/** A column's header as printed; its number where it has none. */
export const labelOf = ({ label, column }: ColumnPlan, lang: Lang): string =>
  label || fill(importWords(lang).unnamed, { column: column + 1 });
