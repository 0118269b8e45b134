import { DEFAULT_LANG, LANGS, perLanguage, type Lang, type Text, type TranslationLang } from '../language/lang.ts';
import { inLanguage } from '../schema/table.ts';

/** The text of columns like `name_vi`, `name_en`; where a language has none, that of the root stands in. */
export const textIn = <N extends string>(values: Readonly<Record<`${N}_${Lang}`, string>>, name: N): Text =>
  perLanguage((lang) => values[inLanguage(name, lang)] || values[inLanguage(name, DEFAULT_LANG)]);

/** The text of a column like `issuer` with its translations, `issuer_en`; where nobody translated it, itself. */
export const translated = <N extends string>(
  values: Readonly<Record<N | `${N}_${TranslationLang}`, string>>,
  name: N,
): Text => perLanguage((lang) => (lang === DEFAULT_LANG ? '' : values[inLanguage(name, lang)]) || values[name]);

/** Words that something is looked up by (`search_vi`, `search_en`), of all languages in one list. */
export const wordsIn = <N extends string>(
  values: Readonly<Record<`${N}_${Lang}`, readonly string[]>>,
  name: N,
): string[] => LANGS.flatMap((lang) => values[inLanguage(name, lang)]);

/** Things by their key; of two with one key the later. */
export const keyBy = <K extends string, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T> =>
  new Map(items.map((item) => [key(item), item]));
