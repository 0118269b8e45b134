import { versionsOf, DEFAULT_LANG } from '../../language/lang.ts';
import { foldMarks, words } from '../../language/fold.ts';
import type { Term } from '../../model/record.ts';

/** The items trimmed, each once, none empty. */
export const distinct = (items: readonly string[]): string[] => [
  ...new Set(items.map((item) => item.trim()).filter(Boolean)),
];

/** The first letters of each word, folded; empty for a single word or a name that is letters already. */
export function initials(name: string): string {
  const syllables = words(name).filter((word) => /^\p{L}/u.test(word));
  if (syllables.length < 2 || syllables.some((word) => word.length > 1 && word === word.toLocaleUpperCase('vi')))
    return '';
  return syllables.map((word) => foldMarks(word).charAt(0)).join('');
}

/** The same text with each term of the glossary replaced by its abbreviation, and each abbreviation by its term. */
export function withAbbreviations(text: string, glossary: readonly Term[]): string[] {
  const found: string[] = [];
  for (const { term, abbreviation } of glossary) {
    if (!/^[\p{Lu}\d]{2,}$/u.test(abbreviation)) continue;
    for (const name of versionsOf(term)) {
      const at = text.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'));
      if (at >= 0) found.push(text.slice(0, at) + abbreviation + text.slice(at + name.length));
    }
    if (words(text).includes(abbreviation)) found.push(text.replace(abbreviation, term[DEFAULT_LANG]));
  }
  return found;
}
