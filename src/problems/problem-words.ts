import type { Lang } from '../language/lang.ts';
import { en, phrasesEn } from './messages-en.ts';
import { phrasesVi, vi } from './messages-vi.ts';
import { sayProblem, type Catalogue, type Problem, type ProblemWords } from './problem.ts';

const CATALOGUES: Readonly<Record<Lang, Catalogue>> = {
  vi: { codes: vi, phrases: phrasesVi },
  en: { codes: en, phrases: phrasesEn },
};

/** The words of a problem in a language. The browser loads one language alone and asks `sayProblem`. */
export const wordProblem = (found: Problem, lang: Lang): ProblemWords => sayProblem(found, CATALOGUES[lang]);

/** The phrases around problems: "expected", "to fix", the summary line. */
export const phrasesIn = (lang: Lang): Catalogue['phrases'] => CATALOGUES[lang].phrases;
