import { LANGS, type Lang } from '../language/lang.ts';
import type { PageContext } from '../routes/page-context.ts';

/** A file of the site that is not a page. */
export interface PublishedFile {
  /** From the root, without the base path. */
  readonly path: string;
  readonly type: string;
  /** Text or bytes; the same on every build of the same data. */
  readonly make: (contextOf: (lang: Lang) => PageContext) => string | Uint8Array | Promise<Uint8Array>;
}

/** Media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file of each language: its address, and what it holds for a reader of that language. */
export const inEachLanguage = (
  type: string,
  pathIn: (lang: Lang) => string,
  make: (ctx: PageContext) => string,
): PublishedFile[] => LANGS.map((lang) => ({ path: pathIn(lang), type, make: (contextOf) => make(contextOf(lang)) }));
