import { DEFAULT_LANG, type Lang } from '../language/lang.ts';
import type { Source } from '../model/record.ts';

/** A text with its language where that is not the page's: what `lang` says beside it. */
export interface Said {
  readonly text: string;
  /** BCP 47; absent where the text is in the language of the page, or nobody knows its own. */
  readonly lang?: string;
}

/** A text on a page in `lang`, whose own language is `own`. */
export const said = (text: string, own: string | null, lang: Lang): Said =>
  own === null || own.split('-')[0] === lang ? { text } : { text, lang: own };

/** The title of a source as it was printed. */
export const titleOf = ({ title, language }: Pick<Source, 'title' | 'language'>, lang: Lang): Said =>
  said(title, language, lang);

/**
 * The name of who published a source. The register keeps it in its own language; a name without a letter that only that
 * language has (VietnamPlus) is read as it stands everywhere.
 */
export const publisherOf = ({ publisher }: Pick<Source, 'publisher'>, lang: Lang): Said => nameIn(publisher, lang);

/** A name kept in the language of the registers. */
export const nameIn = (name: string, lang: Lang): Said =>
  said(name, /(?=\p{L})[^\p{ASCII}]/u.test(name) ? DEFAULT_LANG : null, lang);

/** A text with what it quotes in brackets in the language of the registers: "one-stop unit (bộ phận một cửa)". */
export const withAsides = (text: string, lang: Lang): Said[] =>
  text
    .split(/(?<=\()([^()]+)(?=\))/)
    .map((part, i) => (i % 2 === 1 ? nameIn(part, lang) : { text: part }))
    .filter((part) => part.text !== '');
