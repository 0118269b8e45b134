/**
 * The two old Vietnamese letter sets that still arrive: TCVN3 (ABC, fonts ".VnTime") and VNI (fonts "VNI-Times"). Both
 * put Vietnamese letters on the codes of Western ones, so a file or a cell holds "Hµ Néi" or "Haø Noäi" for "Hà Nội".
 * No library maps the letters of workbook cells, and those that map bytes (`iconv-lite`: TCVN with capitals on control
 * codes, no VNI) do another thing, so the tables stand here. TCVN3 follows TCVN 5712:1993, part VN3; VNI follows the
 * vendor's published table for Windows.
 */

export type LegacyLetters = 'tcvn3' | 'vni';

/** From code 0xA1 on; a space stands where the set has no letter. */
const TCVN3_ROWS = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
] as const;

/** Letter as it stands in the cell → Vietnamese letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  TCVN3_ROWS.flatMap(([first, letters]) =>
    [...letters].map((letter, i): [string, string] => [String.fromCharCode(first + i), letter]),
  ),
);

const GRAVE = '\u0300',
  ACUTE = '\u0301',
  HOOK = '\u0309',
  TILDE = '\u0303',
  DOT = '\u0323',
  ROOF = '\u0302',
  BREVE = '\u0306',
  HORN = '\u031b';

/** A mark that follows its vowel, as combining marks. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: ROOF,
  á: ROOF + ACUTE,
  à: ROOF + GRAVE,
  å: ROOF + HOOK,
  ã: ROOF + TILDE,
  ä: ROOF + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
/** Letters that stand alone; ô and ö (ơ, ư) may take a tone after them. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: `o${HORN}`,
  ö: `u${HORN}`,
  í: `i${ACUTE}`,
  ì: `i${GRAVE}`,
  æ: `i${HOOK}`,
  ó: `i${TILDE}`,
  ò: `i${DOT}`,
  î: `y${DOT}`,
};
const TONE_ONLY = 'ùøûõï';
/** Which marks a vowel takes. */
const VNI_VOWELS: Readonly<Record<string, string>> = {
  a: Object.keys(VNI_MARKS).join(''),
  e: `${TONE_ONLY}âáàåãä`,
  o: `${TONE_ONLY}âáàåãä`,
  u: TONE_ONLY,
  y: TONE_ONLY,
  ô: TONE_ONLY,
  ö: TONE_ONLY,
};

/** What VNI writes → the Vietnamese letter, in small and capital letters; two signs where the vowel carries a mark. */
export const VNI: ReadonlyMap<string, string> = new Map(vniPairs());

function* vniPairs(): Generator<[string, string]> {
  const cased = function* (written: string, letter: string): Generator<[string, string]> {
    const composed = letter.normalize('NFC');
    yield [written, composed];
    yield [written.toUpperCase(), composed.toUpperCase()];
    // "Ñaø Naüng" in a heading is often "ÑAø": the vowel says which case is meant.
    if (written.length === 2) yield [written.charAt(0).toUpperCase() + written.charAt(1), composed.toUpperCase()];
  };
  for (const [written, letter] of Object.entries(VNI_LETTERS)) yield* cased(written, letter);
  for (const [vowel, marks] of Object.entries(VNI_VOWELS)) {
    for (const [mark, accents] of Object.entries(VNI_MARKS))
      if (marks.includes(mark)) yield* cased(vowel + mark, (VNI_LETTERS[vowel] ?? vowel) + accents);
  }
}

/** Vietnamese letters for a text whose letters are of an old set; other characters stay. NFC. */
export function fromLegacy(text: string, set: LegacyLetters): string {
  if (set === 'tcvn3')
    return [...text]
      .map((sign) => TCVN3.get(sign === 'μ' ? 'µ' : sign) ?? sign)
      .join('')
      .normalize('NFC');
  let made = '';
  for (let i = 0; i < text.length; i++) {
    const pair = VNI.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length) {
      made += pair;
      i += 1;
    } else {
      const sign = text.charAt(i);
      made += VNI.get(sign) ?? sign;
    }
  }
  return made.normalize('NFC');
}

/** What a font's name says of its letters; null for a Unicode font. Fonts ".VnTimeH" draw small letters as capitals. */
export function legacyFont(name: string): { readonly letters: LegacyLetters; readonly isCapital: boolean } | null {
  const plain = name.trim();
  if (/^\.vn/i.test(plain)) return { letters: 'tcvn3', isCapital: plain.endsWith('H') };
  return /^vni[-_ ]/i.test(plain) ? { letters: 'vni', isCapital: false } : null;
}

/** Could these be letters of an old set? A single character beyond Latin-1 says that the text is Unicode already. */
export const mayBeLegacy = (text: string): boolean =>
  /[\u0080-\u00ffμ]/.test(text) && !/[^\u0000-\u00ffμ\u2010-\u2026]/.test(text);
