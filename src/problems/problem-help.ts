import type { Lang } from '../language/lang.ts';
import { helpEn } from './help-en.ts';
import { helpVi, type CodeHelp } from './help-vi.ts';
import type { ProblemCode } from './problem.ts';

/** A help entry: when the problem occurs and how it is mended. */
export interface ProblemHelp extends CodeHelp {
  readonly code: ProblemCode;
}

/** Every code with its help, in the order of the catalogue; printed in data/README.md and on the site. */
export const problemHelp = (lang: Lang): ProblemHelp[] =>
  (Object.entries(lang === 'vi' ? helpVi : helpEn) as [ProblemCode, CodeHelp][]).map(([code, help]) => ({
    code,
    ...help,
  }));
