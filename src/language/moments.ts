const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Viet Nam keeps one time, seven hours ahead, all year. */
const AHEAD_MS = 7 * 3_600_000;

/**
 * The moment from which something so dated may be read, in milliseconds since 1970: an instant as it says, a day at
 * 00:00 in Viet Nam, a month or a year when it begins there. NaN for anything else.
 */
export function momentOf(date: string): number {
  if (INSTANT.test(date)) return Date.parse(date);
  if (!DATE.test(date)) return Number.NaN;
  const [year, month = '01', day = '01'] = date.split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00+07:00`);
}

/** The day of a date or instant in Viet Nam: "2026-11-22T20:00:00-07:00" is 2026-11-23. Months and years stay what they are. */
export const dayOf = (date: string): string =>
  INSTANT.test(date) ? new Date(Date.parse(date) + AHEAD_MS).toISOString().slice(0, 10) : date;

/** Does something so dated still wait at this moment? What has no date never waits. */
export const isLater = (date: string | null, at: number): boolean => date !== null && momentOf(date) > at;
