import type { TextPart } from '../reading/markdown.ts';
import type { Facts } from '../facts/facts.ts';
import { sourceOf, type Found, type ParsedArticle } from './placed-parts.ts';

/** What may be wrong with a picture in a text. */
export type PictureCode = 'picture-without-words' | 'picture-elsewhere';

/**
 * A picture of a page says in words what it shows, and lies beside its text. One in a news item has no place for its
 * owner and licence: `images` says so.
 */
export function judgePicture(part: TextPart, { article, isMdx }: ParsedArticle, facts: Facts): Found<PictureCode>[] {
  if (!isMdx) return [];
  const found = sourceOf(article.body, part);
  const folder = article.file.slice(0, article.file.lastIndexOf('/') + 1);
  return [
    ...(part.alt.trim() === '' ? [{ code: 'picture-without-words' as const, at: part.from, found }] : []),
    ...(facts.paths.includes(folder + part.url.replace(/^\.\//, ''))
      ? []
      : [{ code: 'picture-elsewhere' as const, at: part.from, found, params: { folder } }]),
  ];
}
