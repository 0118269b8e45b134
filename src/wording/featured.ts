import type { Dataset } from '../model/dataset.ts';
import type { Index } from '../model/index-definition.ts';
import { site } from '../site.ts';

/** The indices in the order the site features them; those it does not name follow in data order. */
export function featuredIndices(data: Dataset): Index[] {
  const named: readonly string[] = site.featuredIndices;
  const place = (index: Index): number => (named.includes(index.id) ? named.indexOf(index.id) : named.length);
  return [...data.indices].sort((a, b) => place(a) - place(b));
}
