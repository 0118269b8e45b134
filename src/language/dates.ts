import { localeOf, type Lang } from './lang.ts';
import { memoized } from './memoized.ts';

const dateFormat = memoized(
  (lang: Lang, hasDay: boolean): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(localeOf(lang), {
      ...(hasDay ? { day: 'numeric' } : {}),
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/**
 * An ISO day, month or year in words: "2024-04-17" is "17/4/2024" in Vietnamese and "17 April 2024" in English;
 * "2022-07" is "tháng 7/2022", "July 2022"; a year stays a year.
 */
export function formatDate(iso: string, lang: Lang): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  if (!month) return iso.slice(0, 10);
  if (lang === 'vi') return day ? `${Number(day)}/${Number(month)}/${year}` : `tháng ${Number(month)}/${year}`;
  return dateFormat(lang, Boolean(day)).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** A date within a Vietnamese sentence: "ngày 17/4/2024", "tháng 7/2022", "năm 2022". */
export function spokenDate(iso: string): string {
  const text = formatDate(iso, 'vi');
  const [, month, day] = iso.slice(0, 10).split('-');
  return day ? `ngày ${text}` : month ? text : `năm ${text}`;
}

/** Is this a real calendar date of the form yyyy, yyyy-mm or yyyy-mm-dd? 2023-02-30 is not. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
