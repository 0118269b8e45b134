const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The moment from which something so dated may be read, in milliseconds since 1970: an instant as it says, a day at
 * 00:00 in the country, a month or a year when it begins there. NaN for anything else.
 * @param offset of the country from UTC, all year: "+07:00"
 */
export function momentOf(date: string, offset: string): number {
  if (INSTANT.test(date)) return Date.parse(date);
  if (!DATE.test(date)) return Number.NaN;
  const [year, month = '01', day = '01'] = date.split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00${offset}`);
}

/**
 * The day of a date or instant in a country: "2026-11-22T20:00:00-07:00" is 2026-11-23 at +07:00. Months and years stay
 * what they are.
 */
export const dayOf = (date: string, offset: string): string =>
  INSTANT.test(date) ? clockAt(date, offset).slice(0, 10) : date;

/** What a clock in a country shows at an instant: "2026-11-23T10:00:00". */
export const clockAt = (instant: string, offset: string): string =>
  new Date(Date.parse(instant) + aheadMs(offset)).toISOString().slice(0, 19);

/** "+07:00" in milliseconds; 0 for "Z". */
function aheadMs(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

/** Does something so dated still wait at this moment? What has no date never waits. */
export const isLater = (date: string | null, at: number, offset: string): boolean =>
  date !== null && momentOf(date, offset) > at;
