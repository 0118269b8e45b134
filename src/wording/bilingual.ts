import { LANGS, perLanguage, type Text } from '../language/lang.ts';
import { messages, type Messages } from '../language/messages.ts';

/** "Hạng / Rank": a label every reader understands, for a file that serves all languages. */
export const bothLanguages = (text: Text): string => [...new Set(LANGS.map((lang) => text[lang]))].join(' / ');

/** The same words of the interface in every language. */
export const inBoth = (say: (words: Messages) => string): Text => perLanguage((lang) => say(messages[lang]));
