import { TABLE_KINDS, type TableKind } from '../schema/columns.ts';
import { boundarySet } from './topology.ts';

/** What a file at a path is. `unknown`: nothing of ours lies there. */
export type FilePlace =
  | { readonly holds: 'table'; readonly kind: TableKind }
  | { readonly holds: 'article' }
  | { readonly holds: 'topology' }
  | { readonly holds: 'other' }
  | { readonly holds: 'unknown' };

const ANY_INDEX: readonly [RegExp, string][] = Object.keys(TABLE_KINDS).map((path) => [
  new RegExp(
    `^${path.replaceAll('.', '\\.').replace('<index>', '[^/]+').replace('<edition>', '[^/]+').replace('<province>', '[^/]+')}$`,
  ),
  path,
]);

const OTHER = [
  /(?:^|\/)(?:README|NOTICE|LICENSE|CHANGELOG)[^/]*\.(?:md|txt)$/i,
  /^data\/units\/boundaries\/[^/]+\.(?:topo\.json|geo\.json|json|md)$/,
  /^content\/news\/[^/]+\/[^/]+\.(?!mdx?$)[^/.]+$/,
  /^releases\/[^/]+\/\d{4}-r[1-9]\d*\.csv$/,
];

/** Says what a path holds. Columns are known for tables; news and pages are articles; readmes and images are left alone. */
export function placeOf(path: string): FilePlace {
  const exact = TABLE_KINDS[path];
  if (exact) return { holds: 'table', kind: exact };
  for (const [pattern, name] of ANY_INDEX) if (pattern.test(path)) return { holds: 'table', kind: TABLE_KINDS[name]! };
  if (/^content\/news\/[^/]+\/(?:vi|en)\.md$/.test(path) || /^content\/pages\/[^/]+\/(?:vi|en)\.mdx?$/.test(path))
    return { holds: 'article' };
  if (boundarySet(path) !== null) return { holds: 'topology' };
  return OTHER.some((pattern) => pattern.test(path)) ? { holds: 'other' } : { holds: 'unknown' };
}
