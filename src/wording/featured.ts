import type { Dataset } from '../model/dataset.ts';
import type { Index } from '../model/index-definition.ts';

/** The indices in the order of the site; those without a place follow in data order. */
export const featuredIndices = (data: Dataset): Index[] =>
  [...data.indices].sort((a, b) => (a.order ?? data.indices.length + 1) - (b.order ?? data.indices.length + 1));
