import { plural } from './plural-en.ts';
import type { searchVi } from './search-messages-vi.ts';

/** What the search page says while it works, in English. */
export const searchEn: typeof searchVi = {
  searching: 'Searching…',
  namesFound: 'Matching names are below; still searching texts and figures…',
  found: (n, query) => `${plural(n, 'result')} for “${query}”.`,
  firstOf: (n, query) => `The first ${plural(n, 'result')} for “${query}”.`,
  foundPartly: (n, query) => `${plural(n, 'result')} for “${query}”; part of the index did not load.`,
  nothing: (query) => `Nothing found for “${query}”.`,
  didYouMean: 'Similar names:',
  tryList: 'Or see the',
  az: 'A–Z list',
  broken: 'The search index could not be loaded.',
  partly: 'Part of the index could not be loaded, so results may be missing. See also the',
  noFigure: 'The figure could not be loaded.',
  retry: 'Try again',
};
