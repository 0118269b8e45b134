import { LANGS } from '../language/lang.ts';
import { tableAt, type TablePlace } from '../schema/tables.ts';
import { boundarySet } from './topology.ts';

/** What a file at a path is. `unknown`: nothing of ours lies there. */
export type FilePlace =
  | ({ readonly holds: 'table' } & TablePlace)
  | { readonly holds: 'article' }
  | { readonly holds: 'topology'; readonly set: string }
  | { readonly holds: 'other' }
  | { readonly holds: 'unknown' };

const ANY_LANG = LANGS.join('|');
const ARTICLE = new RegExp(`^content/(?:news/[^/]+/(?:${ANY_LANG})\\.md|pages/[^/]+/(?:${ANY_LANG})\\.mdx?)$`);

const OTHER = [
  /(?:^|\/)(?:README|NOTICE|LICENSE|CHANGELOG)[^/]*\.(?:md|txt)$/i,
  /^data\/units\/boundaries\/[^/]+\.(?:topo\.json|geo\.json|json|md)$/,
  /^content\/news\/[^/]+\/[^/]+\.(?!mdx?$)[^/.]+$/,
  /^content\/pages\/[^/]+\/[^/]+\.(?:jpe?g|png|webp|avif)$/i,
  new RegExp(`^content/site/og-(?:${ANY_LANG})\\.png$`),
  /^releases\/[^/]+\/\d{4}-r[1-9]\d*\.csv$/,
];

/**
 * Says what a path holds. Tables come with their declaration; news and pages are articles; readmes and images are left
 * alone.
 */
export function placeOf(path: string): FilePlace {
  const table = tableAt(path);
  if (table) return { holds: 'table', ...table };
  if (ARTICLE.test(path)) return { holds: 'article' };
  const set = boundarySet(path);
  if (set !== null) return { holds: 'topology', set };
  return OTHER.some((pattern) => pattern.test(path)) ? { holds: 'other' } : { holds: 'unknown' };
}
