import type { RegisterWords } from './search-entry.ts';

/** Words of a country with two kinds of units, for tests. */
export const TEST_WORDS: RegisterWords = {
  kinds: [
    {
      kind: 'province',
      called: [
        'tỉnh thành',
        'thành phố',
        'tỉnh',
        'địa phương',
        'province',
        'provinces',
        'provincial',
        'city',
        'cities',
      ],
      beside: ['thành phố', 'tỉnh', 'province', 'provinces', 'provincial', 'city'],
    },
    { kind: 'ministry', called: ['bộ ngành', 'bộ', 'ngành', 'ministry', 'ministries'], beside: [] },
  ],
  turns: ['2025'],
  country: ['việt nam', 'viet nam', 'vietnam', 'vietnamese'],
};
