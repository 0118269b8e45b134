import type { Lang } from '../language/lang.ts';
import type { TextPart } from '../reading/markdown.ts';
import { sourceOf, type Found } from './placed-parts.ts';

/** What may be wrong with the tongue of a text. */
export type LanguageCode = 'foreign-paragraph';

const LITTLE_WORDS = {
  vi: /(?<![\p{L}\p{M}])(?:và|của|các|được|trong|cho|là|với|theo|có|không|những|đã|này|từ|tại|về|một)(?![\p{L}\p{M}])/giu,
  en: /(?<![\p{L}\p{M}])(?:the|of|and|in|is|was|were|for|by|with|that|on|from|has|have|are|this|which)(?![\p{L}\p{M}])/giu,
};
/** As many little words make a language; as few of the other may be names. */
const ENOUGH = 6;
const FEW = 1;

/**
 * Paragraphs of the text itself in the other language, by its little words. What is quoted, and the words of links, may
 * be in any.
 */
export const judgeLanguage = (root: TextPart, body: string, lang: Lang): Found<LanguageCode>[] =>
  root.parts.flatMap((part) => {
    if (part.type !== 'paragraph') return [];
    const source = sourceOf(body, part);
    const own = source.replace(/“[^”]*”|"[^"]*"|\[[^\]]*\]|[*_][^*_]*[*_]/g, ' ');
    const count = (of: Lang): number => own.match(LITTLE_WORDS[of])?.length ?? 0;
    const other = lang === 'vi' ? 'en' : 'vi';
    return count(other) >= ENOUGH && count(lang) <= FEW
      ? [{ code: 'foreign-paragraph', at: part.from, found: source.split('\n')[0] ?? '' }]
      : [];
  });
