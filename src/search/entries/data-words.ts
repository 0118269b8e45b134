import { LANGS } from '../../language/lang.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { RegisterWords } from '../search-entry.ts';

/** Words with a meaning in a query that only the data know. */
export function dataWords({ site, unitKinds, unitSets }: Dataset): RegisterWords {
  const ended = [...unitSets.values()].flatMap(({ validTo }) => (validTo === null ? [] : [validTo.slice(0, 4)]));
  return {
    kinds: [...unitKinds.values()].map(({ id, questionWords, besideWords }) => ({
      kind: id,
      called: questionWords,
      beside: LANGS.flatMap((lang) => besideWords[lang]),
    })),
    turns: [...new Set(ended)].sort(),
    country: [...LANGS.map((lang) => site.country.name[lang]), ...site.country.searchWords],
  };
}
