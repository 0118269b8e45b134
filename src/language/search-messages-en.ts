import { plural } from './plural-en.ts';
import type { searchVi } from './search-messages-vi.ts';

/** What the search page says while it works, in English. */
export const searchEn: typeof searchVi = {
  found: (n, query) => `${plural(n, 'result')} for “${query}”.`,
  firstOf: (n, query) => `The first ${n} results for “${query}”.`,
  nothing: (query) => `Nothing found for “${query}”.`,
  didYouMean: 'Similar names:',
  tryList: 'Or see the',
  az: 'A–Z list',
  broken: 'The search index could not be loaded.',
  reload: 'Reload the page, or see the',
  partly: 'Part of the index could not be loaded, so results may be missing. See also the',
};
