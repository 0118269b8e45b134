/**
 * A reporting period as series write it: a year, a month, a day ("as of") or a span of them; an open span has no end.
 */
export interface Period {
  readonly text: string;
  readonly from: string;
  /** The same as `from` for a single date; null for an open span. */
  readonly to: string | null;
  readonly isSpan: boolean;
}

/** "2023-01/2023-10" → a span; "2023-10-10" → a date; "2024/.." → an open span. */
export function periodOf(text: string): Period {
  const [from, to] = text.split('/') as [string, string | undefined];
  if (to === undefined) return { text, from, to: from, isSpan: false };
  return { text, from, to: to === '..' ? null : to, isSpan: true };
}

/** The last day, month or year a period reaches, for ordering; an open span ends where it began. */
export const endOf = (text: string): string => {
  const { from, to } = periodOf(text);
  return to ?? from;
};

/** Oldest end first; a period of a year stands after its months, a span after the date it ends with. */
export function comparePeriods(a: string, b: string): number {
  const key = (text: string): string => endOf(text).padEnd(10, '~');
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** Every month from the first to the last, both included: "2023-11", "2024-02" → four. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const months: string[] = [];
  for (let at = number(first); at <= number(last); at++)
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  return months;
}

/** Every quarter from the first to the last as the spans series write: "2023-01/2023-03". */
export function quartersBetween(first: string, last: string): string[] {
  const quarter = (text: string): string =>
    `${text.slice(0, 5)}${String(Math.floor((Number(text.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}`;
  return monthsBetween(quarter(first), quarter(last))
    .filter((month) => Number(month.slice(5)) % 3 === 1)
    .map((month) => `${month}/${month.slice(0, 5)}${String(Number(month.slice(5)) + 2).padStart(2, '0')}`);
}

/** Every year from the first to the last. */
export const yearsBetween = (first: string, last: string): string[] =>
  Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, i) =>
    String(Number(first.slice(0, 4)) + i),
  );
