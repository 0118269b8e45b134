import { foldMarks, words } from '../language/fold.ts';
import type { Term } from '../model/record.ts';
import type { Unit } from '../model/unit.ts';

/** Names a unit is looked up by, its own first: both languages, short forms, aliases, with and without the word for its kind. */
export function unitNames(unit: Unit): string[] {
  const names = [unit.name.vi, unit.name.en, unit.short.vi, unit.short.en, ...unit.aliases];
  const bare = bareName(unit.name.vi);
  const kinds: Record<string, string[]> = {
    municipality: [`Thành phố ${bare}`, `TP ${bare}`, `${unit.name.en} City`, `TP${bare}`],
    province: [`Tỉnh ${bare}`, `${unit.name.en} province`],
  };
  const code = /^[A-ZĐ]{2,}$/.test(unit.code) ? [unit.code] : [];
  return distinct([...names, ...code, ...(kinds[unit.type] ?? []), ...unit.searchWords]);
}

/** First letters of the syllables of a name and its Vietnamese aliases: "Bà Rịa - Vũng Tàu" gives brvt, "Đắk Lắk" dl. */
export function unitInitials(unit: Unit): string[] {
  return distinct([unit.name.vi, ...unit.aliases].map((name) => initials(bareName(name)))).filter(
    (letters) => letters.length > 1,
  );
}

/** The first letters of each word, folded; empty for a single word or a name that is letters already. */
export function initials(name: string): string {
  const syllables = words(name).filter((word) => /^\p{L}/u.test(word));
  if (syllables.length < 2 || syllables.some((word) => word.length > 1 && word === word.toLocaleUpperCase('vi')))
    return '';
  return syllables.map((word) => foldMarks(word).charAt(0)).join('');
}

/** A name without the word for its kind: "TP. Hồ Chí Minh" gives "Hồ Chí Minh". */
const bareName = (name: string): string => name.replace(/^(TP\.?|Thành phố|Tỉnh|Thủ đô)\s+/i, '');

/** The same text with each term of the glossary replaced by its abbreviation, and each abbreviation by its term. */
export function withAbbreviations(text: string, glossary: readonly Term[]): string[] {
  const found: string[] = [];
  for (const { term, abbreviation } of glossary) {
    if (!/^[\p{Lu}\d]{2,}$/u.test(abbreviation)) continue;
    for (const name of [term.vi, term.en]) {
      const at = text.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'));
      if (at >= 0) found.push(text.slice(0, at) + abbreviation + text.slice(at + name.length));
    }
    if (words(text).includes(abbreviation)) found.push(text.replace(abbreviation, term.vi));
  }
  return found;
}

export const distinct = (items: readonly string[]): string[] => [
  ...new Set(items.map((item) => item.trim()).filter(Boolean)),
];
