import type { ProblemCode } from './problem.ts';

/** Codes that never stop a build. */
const WARNINGS: readonly ProblemCode[] = [
  'succession-date',
  'source-too-old',
  'unusual-jump',
  'event-not-in-folder',
  'shared-rank',
  'rank-after-tie',
  'announced-too-late',
  'done-without-evidence',
  'decimal-mark',
  'unsupported-count',
  'word-slip',
  'number-not-in-twin',
  'session-of-another-year',
  'foreign-offset',
  'revision-before-release',
  'reason-untranslated',
];

/** Codes that are findings where the data say that the source itself is wrong (a held value, a recorded conflict), and errors elsewhere. */
const EITHER: readonly ProblemCode[] = [
  'unknown-file',
  'value-out-of-scale',
  'part-above-whole',
  'percent-mismatch',
  'sum-mismatch',
  'rank-against-score',
  'rank-impossible',
  'mean-mismatch',
  'region-means-mismatch',
  'extreme-against-units',
  'group-counts',
  'count-against-units',
  'count-out-of-range',
  'movers-do-not-add-up',
];

/** What a code may be: `either` is decided by what stands beside the value. */
export const severityOfCode = (code: ProblemCode): 'error' | 'warning' | 'either' =>
  WARNINGS.includes(code) ? 'warning' : EITHER.includes(code) ? 'either' : 'error';
