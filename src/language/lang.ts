/**
 * The languages of the publication, the one that stands at the root first; `locale` says how each writes numbers and
 * dates.
 */
const LANGUAGES = {
  vi: { locale: 'vi-VN' },
  en: { locale: 'en-GB' },
} as const;

/** A language of the publication, by its ISO 639-1 code. */
export type Lang = keyof typeof LANGUAGES;

/** All, in the order in which they are told side by side. */
export const LANGS = Object.keys(LANGUAGES) as readonly Lang[];

/** The language at the root: its addresses have no prefix, and what is written once is written in it. */
export const DEFAULT_LANG = 'vi' as const satisfies Lang;

/** A language that what is written in the default one may be translated into. */
export type TranslationLang = Exclude<Lang, typeof DEFAULT_LANG>;

/** Is it one of them? */
export const isLang = (text: string | undefined): text is Lang => LANGS.some((lang) => lang === text);

/** BCP 47: "vi-VN". */
export const localeOf = (lang: Lang): string => LANGUAGES[lang].locale;

/** Something for each language. */
export type PerLanguage<T> = Readonly<Record<Lang, T>>;

/** One thing said in every language. */
export type Text = PerLanguage<string>;

/** Makes something for each language. */
export const perLanguage = <T>(make: (lang: Lang) => T): PerLanguage<T> =>
  Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as PerLanguage<T>;

/** A text in every language, in their order. */
export const versionsOf = <T>(text: PerLanguage<T>): T[] => LANGS.map((lang) => text[lang]);

/** What is said to those who keep data and code, whatever languages the site has. */
export type Guidance = Readonly<Record<'vi' | 'en', string>>;

/** The other languages: where the switch in the header leads. */
export const otherLangs = (lang: Lang): readonly Lang[] => LANGS.filter((other) => other !== lang);

/** The language a text is compared with or shown beside: that of the root, and beside the root's own the next one. */
export const otherLang = (lang: Lang): Lang => otherLangs(lang)[0] ?? lang;
