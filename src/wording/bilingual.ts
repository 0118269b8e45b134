import { LANGS, type Lang, type Text } from '../language/lang.ts';
import { messages, type Messages } from '../language/messages.ts';

/** "Hạng / Rank": a label both readers understand, for a file that serves both languages. */
export const bothLanguages = (text: Text): string => (text.vi === text.en ? text.vi : `${text.vi} / ${text.en}`);

/** Something said once for each language. */
export const perLanguage = (say: (lang: Lang) => string): Text =>
  Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as Record<Lang, string>;

/** The same words of the interface in both languages. */
export const inBoth = (say: (words: Messages) => string): Text => perLanguage((lang) => say(messages[lang]));
