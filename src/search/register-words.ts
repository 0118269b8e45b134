import type { Dataset } from '../model/dataset.ts';
import type { RegisterWords } from './search-entry.ts';

const CALLED = {
  province: 'tỉnh thành|thành phố|tỉnh|địa phương|province|provinces|provincial|city|cities|locality|localities',
  ministry: 'bộ ngành|cơ quan ngang bộ|bộ|ngành|ministry|ministries|ministerial|agency|agencies',
} as const;
const BESIDE = { province: 'thành phố|tỉnh|province|provinces|provincial|city', ministry: '' } as const;
const COUNTRY = 'việt nam|viet nam|vietnam|vietnamese';

const listed = (text: string): string[] => text.split('|').filter(Boolean);

/** Words with a meaning in a query that only the data know. */
export function registerWords(data: Dataset): RegisterWords {
  const ended = [...data.unitSets.values()].flatMap(({ validTo }) => (validTo === null ? [] : [validTo.slice(0, 4)]));
  return {
    kinds: (['province', 'ministry'] as const).map((kind) => ({
      kind,
      called: listed(CALLED[kind]),
      beside: listed(BESIDE[kind]),
    })),
    turns: [...new Set(ended)].sort(),
    country: listed(COUNTRY),
  };
}
