/** The two languages of the publication; Vietnamese stands at the root. */
export type Lang = 'vi' | 'en';

/** Both, in the order in which they are told side by side. */
export const LANGS: readonly Lang[] = ['vi', 'en'];

/** One thing said in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** The other language: where the switch in the header leads. */
export const otherLang = (lang: Lang): Lang => (lang === 'vi' ? 'en' : 'vi');
