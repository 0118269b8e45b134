import { type Lang } from '../language/lang.ts';
import { phrases } from '../problems/phrases.ts';
import { sayProblem, type Catalogue, type Problem, type ProblemWords } from '../problems/problem.ts';
import type { Check, Words } from '../problems/words.ts';
import { READING } from '../reading/checks.ts';
import { RULES } from './rules.ts';

/** Everything that may report a problem, in the order in which it runs. */
export const CHECKS: readonly Check[] = [...READING, ...RULES];

/** The words of every code, under the first check that may report it. */
export const WORDS: Words = Object.fromEntries(CHECKS.flatMap(({ words }) => Object.entries(words)));

/** What problems are called in a language. */
export const catalogueIn = (lang: Lang): Catalogue => ({
  lang,
  words: WORDS,
  phrases: phrases[lang],
});

/** The words of a problem in a language. */
export const wordProblem = (found: Problem, lang: Lang): ProblemWords => sayProblem(found, catalogueIn(lang));
