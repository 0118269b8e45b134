import type { Text } from '../language/lang.ts';

/** Both languages of a `name_vi`, `name_en` pair of columns; where English is empty the Vietnamese stands in. */
export const pair = <N extends string>(values: Readonly<Record<`${N}_vi` | `${N}_en`, string>>, name: N): Text =>
  translated(values[`${name}_vi`], values[`${name}_en`]);

/** A text with its translation; Vietnamese in both languages where nobody wrote it in English. */
export const translated = (vi: string, en: string): Text => ({ vi, en: en || vi });

/** Words that something is looked up by, of all languages in one list. */
export const searchWordsOf = (values: {
  readonly search_vi: readonly string[];
  readonly search_en: readonly string[];
}): string[] => [...values.search_vi, ...values.search_en];

/** Things by their key; of two with one key the later. */
export const keyBy = <K extends string, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T> =>
  new Map(items.map((item) => [key(item), item]));
