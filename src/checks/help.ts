import type { Lang } from '../language/lang.ts';
import type { CodeHelp, Help } from '../problems/words.ts';
import { READING_HELP } from '../reading/checks.ts';
import { RULE_HELP } from './rules.ts';

/** What each check proves and the help of its codes, by its name. Nothing that runs in the browser imports it. */
export const HELP: Readonly<Record<string, Help>> = { ...READING_HELP, ...RULE_HELP };

/** The help of every code. */
export const CODE_HELP: Readonly<Record<string, Readonly<Record<Lang, CodeHelp>>>> = Object.fromEntries(
  Object.values(HELP).flatMap(({ codes }) => Object.entries(codes)),
);
