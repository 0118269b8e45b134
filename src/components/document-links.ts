import type { LegalDocument } from '../model/record.ts';
import type { PageWords } from '../routes/page-context.ts';
import { documentTitle } from '../wording/record-links.ts';

/** A document as a link. */
export interface DocumentLink {
  readonly href: string;
  /** Type, number and date. */
  readonly title: string;
  readonly issuer: string;
  readonly subject: string;
}

/** A document as a link. */
export const documentLink = (ctx: PageWords, document: LegalDocument): DocumentLink => ({
  href: ctx.href({ kind: 'document', id: document.id }),
  title: documentTitle(ctx, document),
  issuer: document.issuer[ctx.lang],
  subject: document.title[ctx.lang],
});

/** Documents as links, in the order given. */
export const documentLinks = (ctx: PageWords, documents: readonly LegalDocument[]): DocumentLink[] =>
  documents.map((document) => documentLink(ctx, document));
