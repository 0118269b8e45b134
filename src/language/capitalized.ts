import type { Lang } from './lang.ts';

/** A text that begins with a capital, as the start of a sentence or of a label. */
export const capitalized = (text: string, lang: Lang): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
