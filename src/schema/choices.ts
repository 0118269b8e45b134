import type { Messages } from '../language/messages.ts';

/**
 * What the data may say where the pages have words of their own for it. The messages of every language hold a word for
 * each: a choice without words does not compile.
 */
type Documents = Messages['registers']['documents'];
type Periodic = Messages['registers']['periodic'];

/** What an index counts in. */
export const MEASURES = ['point', 'percent', 'index-0-1'] as const satisfies readonly (keyof Messages['measures'])[];

/** Ways to divide an indicator into parts. */
export const BRANCHES = [
  'field',
  'scoring',
  'factor',
  'content',
  'pillar',
  'sub-index',
] as const satisfies readonly (keyof Messages['branches'])[];

/** Types of documents. */
export const DOCUMENT_TYPES = [
  'decision',
  'resolution',
  'directive',
  'party-resolution',
  'plan',
  'letter',
] as const satisfies readonly (keyof (Documents['types'] | Documents['called']))[];

/** What a type of document is shortened to in its number: the CT of 23/CT-TTg. */
export const DOCUMENT_MARKS: Readonly<Record<(typeof DOCUMENT_TYPES)[number], string>> = {
  decision: 'QĐ',
  resolution: 'NQ',
  directive: 'CT',
  'party-resolution': 'NQ',
  plan: 'KH',
  letter: 'CV',
};

/** Whether a document is in force. */
export const DOCUMENT_STATUSES = [
  'in-force',
  'replaced',
  'expired',
  'unknown',
] as const satisfies readonly (keyof Documents['statuses'])[];

/** How far a task has come, as its row says; what a page says of it is `stateOf` (model/task.ts). */
export const TASK_STATUSES = ['open', 'general', 'done'] as const;

/** What a series of reports counts in. */
export const SERIES_UNITS = ['count', 'percent', 'million'] as const satisfies readonly (keyof Periodic['units'])[];

/** Whose figures a series gives, beside the kinds of units that the data have (`provinces`, as their English segment) and a unit, `unit:<set>:<code>`. */
export const SERIES_SCOPES = ['national', 'government'] as const satisfies readonly (keyof Periodic['scopes'])[];

/** The periods that a series reports; two types never share a line. */
export const PERIOD_TYPES = ['month', 'quarter', 'year', 'cumulative'] as const satisfies readonly (keyof (
  Periodic['types'] | Periodic['typeNotes']
))[];
