import type { Dataset } from '../model/dataset.ts';
import type { RegisterWords } from './search-entry.ts';

const COUNTRY = 'việt nam|viet nam|vietnam|vietnamese';

const listed = (text: string): string[] => text.split('|').filter(Boolean);

/** Words with a meaning in a query that only the data know. */
export function registerWords(data: Dataset): RegisterWords {
  const ended = [...data.unitSets.values()].flatMap(({ validTo }) => (validTo === null ? [] : [validTo.slice(0, 4)]));
  return {
    kinds: [...data.unitKinds.values()].map(({ id, questionWords, besideWords }) => ({
      kind: id,
      called: questionWords,
      beside: besideWords,
    })),
    turns: [...new Set(ended)].sort(),
    country: listed(COUNTRY),
  };
}
