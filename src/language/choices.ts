/**
 * What the data may say where the pages have words of their own for it. The messages of both languages hold a word for
 * each (`satisfies`), so a choice without words does not compile; `src/schema/columns.ts` takes the choices from here.
 */

/** Ways to divide an indicator into parts. */
export const BRANCHES = ['field', 'scoring', 'factor', 'content', 'pillar'] as const;
export type Branch = (typeof BRANCHES)[number];

export const DOCUMENT_TYPES = ['decision', 'resolution', 'directive', 'party-resolution', 'plan', 'letter'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const DOCUMENT_STATUSES = ['in-force', 'replaced', 'expired', 'unknown'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

export const TASK_STATUSES = ['open', 'general', 'done'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** What a series of reports counts in, and whose figures it gives; a unit is `unit:<set>:<code>`. */
export const SERIES_UNITS = ['count', 'percent', 'million'] as const;
export type SeriesUnit = (typeof SERIES_UNITS)[number];
export const SERIES_SCOPES = ['national', 'ministries', 'provinces', 'government'] as const;
export type SeriesScope = (typeof SERIES_SCOPES)[number];

/** Texts of content/pages that the menu and the footer lead to, in the order of the footer: every publication has them. */
export const SITE_TEXTS = ['about', 'method', 'reuse', 'corrections', 'accessibility', 'privacy'] as const;
export type SiteText = (typeof SITE_TEXTS)[number];
