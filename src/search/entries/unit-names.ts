import { LANGS, DEFAULT_LANG } from '../../language/lang.ts';
import type { Unit } from '../../model/unit.ts';
import { entryWords } from './entry-words.ts';
import { distinct, initials } from './names.ts';

/** Names a unit is looked up by, its own first: in all languages, short forms, aliases, with and without the word for its kind. */
export function unitNames(unit: Unit): string[] {
  const own = [...LANGS.map((lang) => unit.name[lang]), ...LANGS.map((lang) => unit.short[lang]), ...unit.aliases];
  // A code of letters is an abbreviation; numbers are nobody's name.
  const code = /^[A-ZĐ]{2,}$/.test(unit.code) ? [unit.code] : [];
  const called = LANGS.flatMap((lang) =>
    unit.kind.besideWords[lang].map((word) => entryWords[lang].called(word, bareName(unit, unit.name[lang]))),
  );
  return distinct([...own, ...code, ...called, ...unit.searchWords]);
}

/** First letters of the syllables of a name and its Vietnamese aliases: "Bà Rịa - Vũng Tàu" gives brvt, "Đắk Lắk" dl. */
export const unitInitials = (unit: Unit): string[] =>
  distinct([unit.name[DEFAULT_LANG], ...unit.aliases].map((name) => initials(bareName(unit, name)))).filter(
    (letters) => letters.length > 1,
  );

/** A name without the word for its kind: "TP. Hồ Chí Minh" gives "Hồ Chí Minh", "Ho Chi Minh City" "Ho Chi Minh". */
function bareName({ kind }: Unit, name: string): string {
  const lower = name.toLocaleLowerCase('vi');
  for (const lang of LANGS)
    for (const word of kind.besideWords[lang].map((each) => each.toLocaleLowerCase('vi'))) {
      if (lower.startsWith(`${word} `) || lower.startsWith(`${word}. `))
        return name.slice(name.indexOf(' ', word.length) + 1);
      if (lower.endsWith(` ${word}`)) return name.slice(0, -word.length - 1);
    }
  return name;
}
