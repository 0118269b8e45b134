import { memoized } from './memoized.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language tag as BCP 47 writes it ("vi", "zh-Hant"); null where CLDR knows no such language. */
export const canonicalTag = memoized((text: string): string | null => {
  const tag = localeNamed(text);
  // "und" is well formed and names no language.
  return tag !== null && !/^und\b/.test(tag.baseName) && NAMES.of(tag.language) !== undefined ? tag.toString() : null;
});

/** The language most spoken where somebody wrote the code of a country for it ("vn", "jp"); null for other texts. */
export const languageOfCountry = (text: string): string | null =>
  /^[a-z]{2}$/i.test(text) ? (localeNamed(`und-${text}`)?.maximize().language ?? null) : null;

/** How Unicode calls the letters of scripts that are several at once. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/**
 * Can a text be in this language, judged by its letters alone? It has one at least of the language's own script, and
 * none of a third: names and abbreviations in Latin letters stand in texts of every language.
 */
export function isWrittenIn(text: string, tag: string): boolean {
  const script = localeNamed(tag)?.maximize().script;
  if (script === undefined || !/\p{L}/u.test(text)) return true;
  const own = (LETTERS[script] ?? [script]).map((each) => `\\p{Script=${each}}`).join('');
  const isOther = new RegExp(`(?![${own}])(?=\\p{L})[^\\p{Script=Latn}\\p{Script=Zyyy}\\p{Script=Zinh}]`, 'u');
  return new RegExp(`[${own}]`, 'u').test(text) && !isOther.test(text);
}

/** A tag that is well formed; null for any other text, which the standard says by an exception alone. */
function localeNamed(text: string): Intl.Locale | null {
  try {
    return new Intl.Locale(Intl.getCanonicalLocales(text)[0] ?? '');
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
