import type { words } from './characters.words.ts';

/** What may be wrong with characters. */
export type CharacterCode = keyof typeof words;

/** Text without what nobody can see, and the first thing that was wrong with it. */
export interface Cleaned {
  readonly text: string;
  readonly code: CharacterCode;
}

// Anything here or at the edges makes a text worth a closer look; combining marks stand for NFD.
const SUSPICIOUS =
  /^\s|\s$|[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u0300-\u036f\u1100-\u11ff\u200b-\u200f\u2000-\u200a\u2028-\u202f\u205f-\u206f\u2126\u212a\u212b\u3000\ufeff\ufffd\uff01-\uff5e]/;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const STRANGE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Each step of the cleaning, in this order, and what it is called where it changed something. */
const CLEANING: readonly (readonly [CharacterCode, (text: string) => string])[] = [
  ['control-character', (text) => text.replace(CONTROL, '').replaceAll('\t', ' ')],
  ['invisible-character', (text) => text.replace(INVISIBLE, '')],
  ['no-break-space', (text) => text.replace(STRANGE_SPACE, ' ')],
  ['full-width', (text) => text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))],
  ['not-nfc', (text) => text.normalize('NFC')],
  ['outer-space', (text) => text.trim()],
];

/** Looks for characters that do harm unseen; null when there are none, which is nearly always. */
export function cleanText(text: string): Cleaned | null {
  if (!SUSPICIOUS.test(text)) return null;
  if (text.includes('\ufffd')) return { text, code: 'lost-character' };
  return CLEANING.reduce<Cleaned | null>((found, [code, clean]) => {
    const before = found?.text ?? text;
    const cleaned = clean(before);
    return cleaned === before ? found : { text: cleaned, code: found?.code ?? code };
  }, null);
}
