import { foldMarks } from '../language/fold.ts';
import { MOST } from './weights.ts';

/**
 * The spellings a query is searched in by Pagefind, which folds tone and vowel marks but keeps đ apart from d:
 * every word without marks that begins with d is tried as đ too, and a word whose only mark is đ as d. The query as
 * typed, in NFC, comes first; a few spellings.
 */
export function pagefindSpellings(query: string): string[] {
  const words = query.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  let spellings: string[][] = [[]];
  for (const word of words) {
    const other = otherSpelling(word);
    const forks = other !== null && spellings.length * 2 <= MOST.spellings ? [word, other] : [word];
    spellings = forks.flatMap((fork) => spellings.map((spelling) => [...spelling, fork]));
  }
  return [...new Set(spellings.map((spelling) => spelling.join(' ')))].filter(Boolean);
}

/** "dak" gives "đak", "đak" gives "dak"; null for a word that begins with another letter or carries other marks. */
function otherSpelling(word: string): string | null {
  const lower = word.toLowerCase();
  const rest = lower.slice(1);
  if (foldMarks(rest) !== rest) return null;
  if (lower.startsWith('d')) return `đ${rest}`;
  return lower.startsWith('đ') ? `d${rest}` : null;
}
