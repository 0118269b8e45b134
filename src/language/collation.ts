import type { Lang } from './lang.ts';
import { memoized } from './memoized.ts';

const collator = memoized((lang: Lang) => new Intl.Collator(lang, { numeric: true }));

/** Orders names the way readers of the language expect: A Ă Â B … D Đ E in Vietnamese. */
export const compareNames =
  (lang: Lang) =>
  (a: string, b: string): number =>
    collator(lang).compare(a, b);

/** The letter a name is listed under in an A–Z list: "Điện Biên" under Đ in Vietnamese, D elsewhere. */
export function initialOf(name: string, lang: Lang): string {
  const first = name.normalize('NFC').charAt(0).toLocaleUpperCase('vi');
  if (lang !== 'vi') return first.normalize('NFD').charAt(0).replace('Đ', 'D');
  return first
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
