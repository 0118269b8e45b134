import { localeOf, type Lang } from './lang.ts';
import { memoized } from './memoized.ts';

const MINUS = '−';

const format = memoized(
  (lang: Lang, least: number, most: number): Intl.NumberFormat =>
    new Intl.NumberFormat(localeOf(lang), {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    }),
);

/** A number with exactly `decimals` decimals: 71.25 is "71,25" in Vietnamese, "71.25" in English; a real minus sign. */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  // 1e-9 settles binary dust (2.675 is stored as 2.67499…) in the direction people expect.
  const settled = value + Math.sign(value) * 1e-9;
  const text = format(lang, decimals, decimals).format(Math.abs(settled));
  return settled < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A number with as many decimals as it has, at most `most`; for maxima, shares and series values. */
export function formatPlain(value: number, lang: Lang, most = 4): string {
  const text = format(lang, 0, most).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A change with its sign: "+1,39", "−0,21", "0,00". Always points, never per cent. */
export function formatSigned(value: number, decimals: number, lang: Lang): string {
  const text = formatNumber(value, decimals, lang);
  return text.startsWith(MINUS) || !/[1-9]/.test(text) ? text : `+${text}`;
}

/** The signs in the numbers of a language: "." and "," in Vietnamese, "," and "." in English. */
export const numberMarks = memoized((lang: Lang): { readonly thousands: string; readonly decimal: string } => {
  const parts = format(lang, 1, 1).formatToParts(1234567.8);
  const sign = (type: Intl.NumberFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { thousands: sign('group'), decimal: sign('decimal') };
});

/** English ordinal of a rank: 1st, 2nd, 3rd, 11th; Vietnamese readers see the plain number after "thứ" or "hạng". */
export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
