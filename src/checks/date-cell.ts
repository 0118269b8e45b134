import { isIsoDate } from '../language/dates.ts';
import type { Reading } from './cell-text.ts';

const EARLIEST = 1900;
const LATEST = 2100;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** How exact a date column must be. */
export interface DateForm {
  readonly only?: 'day';
  readonly instant?: true;
}

/** Reads a date: ISO year, month or day. Reports `not-a-date` (another notation) and `impossible-date` (30 February). */
export function readDate(text: string, form: DateForm = {}): Reading {
  const instant = INSTANT.exec(text);
  if (instant && form.instant) return isSensible(instant[1]!) ? { text } : { text: null, code: 'impossible-date', replacement: null };
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) {
    if (!isSensible(text)) return { text: null, code: 'impossible-date', replacement: null };
    return form.only === 'day' && text.length < 10 ? { text: null, code: 'day-missing', replacement: null } : { text };
  }
  const readings = [...new Set(readingsOf(text))].filter((reading) => isSensible(reading) && (form.only !== 'day' || reading.length === 10));
  const replacement = readings.length === 1 ? readings[0]! : null;
  return { text: replacement, code: 'not-a-date', replacement };
}

/** Reads a span of a series: a date, `from/to`, or `from/..` where it goes on. */
export function readPeriod(text: string): Reading {
  const parts = text.split('/');
  if (parts.length === 1) {
    const reading = readDate(text);
    return reading.code === 'not-a-date' && reading.text === null ? { ...reading, code: 'not-a-period' } : reading;
  }
  const [from, to] = parts;
  if (parts.length === 2 && isSensible(from!) && (to === '..' || isSensible(to!))) {
    if (to !== '..' && from! > to!) return { text: null, code: 'dates-reversed', replacement: null, params: { from: from!, to: to! } };
    return { text };
  }
  const asDate = readDate(text);
  if (asDate.text) return asDate;
  const ends = parts.map((part) => (part === '..' ? part : readDate(part.trim()).text));
  const mended = parts.length === 2 && ends.every((end) => end !== null) ? ends.join('/') : null;
  // "../.." is its own mending: only another text is one.
  if (mended && mended !== text && readPeriod(mended).text) return { text: mended, code: 'not-a-period', replacement: mended };
  return { text: null, code: /^\d{4}(?:-\d{2}){0,2}\/(?:\.\.|\d{4}(?:-\d{2}){0,2})$/.test(text) ? 'impossible-date' : 'not-a-period', replacement: null };
}

function isSensible(iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  return isIsoDate(iso) && year >= EARLIEST && year <= LATEST;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Every day or month that was meant; 4/5/2024 has two. */
function readingsOf(text: string): string[] {
  const t = text.trim().normalize('NFKC').toLowerCase().replace(/^(?:ngày|sáng|chiều|tháng)\s+/, '').replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$/, '');
  const iso = (year: string, month: string | number, day?: string | number): string =>
    [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [String(day).padStart(2, '0')])].join('-');
  let m = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?$/.exec(t) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(t);
  if (m) return [iso(m[1]!, m[2]!, m[3]!)];
  m = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\.?$/.exec(t);
  if (m) return [iso(m[3]!, m[2]!, m[1]!), iso(m[3]!, m[1]!, m[2]!)];
  m = /^(\d{1,2})\s+tháng\s+(\d{1,2})(?:,)?\s+năm\s+(\d{4})$/.exec(t);
  if (m) return [iso(m[3]!, m[2]!, m[1]!)];
  m = /^(\d{1,2})[-/. ](\d{4})$/.exec(t) ?? /^(\d{1,2})\s+năm\s+(\d{4})$/.exec(t);
  if (m) return [iso(m[2]!, m[1]!)];
  m = /^(\d{4})[-/. ](\d{1,2})$/.exec(t);
  if (m) return [iso(m[1]!, m[2]!)];
  m = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/.exec(t);
  if (m && MONTHS.includes(m[2]!)) return [iso(m[3]!, MONTHS.indexOf(m[2]!) + 1, m[1]!)];
  m = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(t);
  if (m && MONTHS.includes(m[1]!)) return [iso(m[3]!, MONTHS.indexOf(m[1]!) + 1, m[2]!)];
  return [];
}
