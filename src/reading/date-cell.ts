import { isIsoDate } from '../language/dates.ts';
import { clockAt } from '../language/moments.ts';
import { homeOf, type Home } from './home.ts';
import { onlyOf, type Reading } from './cell-reading.ts';

const EARLIEST = 1900;
const LATEST = 2100;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** What may be wrong with the form of a date. */
export type DateCode =
  'not-a-date' | 'impossible-date' | 'day-missing' | 'not-a-moment' | 'moment-without-offset' | 'foreign-offset';

const UTC = homeOf(undefined);

/** How exact a date column must be. */
export interface DateForm {
  readonly only?: 'day';
  readonly instant?: true;
}

/**
 * Reads a date: ISO year, month or day, and a moment where the column has those. Reports `not-a-date` (another notation),
 * `impossible-date` (30 February), `not-a-moment`, `moment-without-offset` and `foreign-offset`.
 */
export function readDate(
  text: string,
  form?: Omit<DateForm, 'only'>,
  home?: Home,
): Reading<Exclude<DateCode, 'day-missing'>>;
/** The same for a column that asks for the day: `day-missing` where only a month or a year stands. */
export function readDate(text: string, form: DateForm, home?: Home): Reading<DateCode>;
/** Any form of date. */
export function readDate(text: string, form: DateForm = {}, home: Home = UTC): Reading<DateCode> {
  const moment = form.instant ? readMoment(text, home) : null;
  if (moment) return moment;
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) {
    if (!isSensible(text)) return { text: null, code: 'impossible-date', replacement: null };
    return form.only === 'day' && text.length < 10 ? { text: null, code: 'day-missing', replacement: null } : { text };
  }
  const readings = [...new Set(readingsOf(text, home))].filter(
    (reading) => isSensible(reading) && (form.only !== 'day' || reading.length === 10),
  );
  const replacement = onlyOf(readings);
  return { text: replacement, code: 'not-a-date', replacement };
}

/** A date with a time, in whatever notation: date, hour, minute, second, offset. */
const DATE_AND_TIME =
  /^(.*\d)(?:\s*t\s*|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(z|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?$/;

/**
 * Reads a text that names an hour; null where it names none. The hour is never dropped: a day opens at 00:00, and what
 * waits for nine o'clock would be published nine hours early.
 */
function readMoment(text: string, home: Home): Reading<Exclude<DateCode, 'day-missing'>> | null {
  const params = { offset: home.offset, country: home.country };
  const [, onDay] = INSTANT.exec(text) ?? [];
  if (onDay !== undefined) {
    if (!isSensible(onDay)) return { text: null, code: 'impossible-date', replacement: null };
    return text.endsWith(home.offset)
      ? { text }
      : {
          text,
          code: 'foreign-offset',
          replacement: null,
          params: { ...params, moment: clockAt(text, home.offset) + home.offset },
        };
  }
  const parts = DATE_AND_TIME.exec(plain(text));
  if (!parts)
    return /\d\s*(?::|h|giờ)\s*\d{2}|\d\s*(?:h|giờ|[ap]m)(?![a-z])/.test(plain(text))
      ? { text: null, code: 'not-a-moment', replacement: null, params }
      : null;
  const [, date = '', hour = '', minute, second = '00', offset] = parts;
  const days = [...new Set(readingsOf(date, home))].filter((day) => day.length === 10 && isSensible(day));
  const day = onlyOf(days);
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}`;
  // A spreadsheet writes a bare day with midnight behind it.
  if (!offset && /^00:00:00$/.test(clock)) return { text: day, code: 'not-a-date', replacement: day };
  if (!offset) return { text: null, code: 'moment-without-offset', replacement: null, params };
  const moment = `${day}T${clock}${wholeOffset(offset)}`;
  const replacement = day !== null && INSTANT.test(moment) ? moment : null;
  return { text: replacement, code: 'not-a-moment', replacement, params };
}

/** "+7", "+0700", "utc+7" as `+07:00`. */
function wholeOffset(offset: string): string {
  if (offset === 'z') return 'Z';
  const [, sign = '', hours = '', minutes = '00'] = /([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Reads a span of a series: a date, `from/to`, or `from/..` where it goes on. */
export function readPeriod(
  text: string,
): Reading<Exclude<DateCode, 'day-missing'> | 'not-a-period' | 'dates-reversed'> {
  const parts = text.split('/');
  if (parts.length === 1) {
    const reading = readDate(text);
    if (reading.code !== 'not-a-date' || reading.text !== null) return reading;
    const span = /^(\d{4}(?:-\d{2}){0,2})(?:\s*[-‐‒–—−~]\s*|\s+(?:đến|tới|to)\s+)(\d{4}(?:-\d{2}){0,2})$/.exec(
      text.trim(),
    );
    const mended = span && readPeriod(`${span[1]}/${span[2]}`).code === undefined ? `${span[1]}/${span[2]}` : null;
    return { text: mended, code: 'not-a-period', replacement: mended };
  }
  const [from = '', to = ''] = parts;
  if (parts.length === 2 && isSensible(from) && (to === '..' || isSensible(to))) {
    if (to !== '..' && from > to)
      return { text: null, code: 'dates-reversed', replacement: null, params: { from, to } };
    return { text };
  }
  const asDate = readDate(text);
  if (asDate.text) return asDate;
  const ends = parts.map((part) => (part === '..' ? part : readDate(part.trim()).text));
  const mended = parts.length === 2 && ends.every((end) => end !== null) ? ends.join('/') : null;
  // "../.." is its own mending: only another text is one.
  if (mended && mended !== text && readPeriod(mended).text)
    return { text: mended, code: 'not-a-period', replacement: mended };
  return {
    text: null,
    code: /^\d{4}(?:-\d{2}){0,2}\/(?:\.\.|\d{4}(?:-\d{2}){0,2})$/.test(text) ? 'impossible-date' : 'not-a-period',
    replacement: null,
  };
}

function isSensible(iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  return isIsoDate(iso) && year >= EARLIEST && year <= LATEST;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The text in lower case with plain spaces and hyphens, without the words that only say "on". */
const plain = (text: string): string =>
  text
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‒–—−]/g, '-')
    .replace(/^(?:ngày|sáng|chiều|tháng|năm)\s+/, '');

/** A way to write a day, a month or a year: its parts are `y`, `m` (or `name`) and `d`. */
interface Notation {
  readonly pattern: RegExp;
  /** Day and month may have changed places. */
  readonly isEither?: true;
}

/** In the order in which they are tried. */
const NOTATIONS: readonly Notation[] = [
  { pattern: /^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})\.?$/ },
  { pattern: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/ },
  { pattern: /^(?<y>\d{4})$/ },
  { pattern: /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})\.?$/, isEither: true },
  { pattern: /^(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:,)?\s+năm\s+(?<y>\d{4})$/ },
  { pattern: /^(?<m>\d{1,2})[-/. ](?<y>\d{4})$/ },
  { pattern: /^(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})$/ },
  { pattern: /^(?<y>\d{4})[-/. ](?<m>\d{1,2})$/ },
  { pattern: /^(?<d>\d{1,2})(?:st|nd|rd|th)?[-\s/.]+(?<name>[a-z]{3})[a-z]*\.?,?[-\s/.]+(?<y>\d{4}|[0-2]\d)$/ },
  { pattern: /^(?<d>\d{1,2})[-\s/.]+(?:thg|th|tháng)\.?\s*(?<m>\d{1,2}),?[-\s/.]+(?<y>\d{4}|[0-2]\d)$/ },
  { pattern: /^(?<name>[a-z]{3})[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})$/ },
];

/** Every day or month that was meant; 4/5/2024 has two. */
function readingsOf(text: string, { offset }: Home): string[] {
  // Another offset may be another day in the country.
  const own = offset.toLowerCase().replace('+', '\\+').replace(':', ':?');
  const clock = new RegExp(`[t ](?:[01]?\\d|2[0-3]):\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:${own})?$`);
  const t = unconfused(plain(text).replace(clock, ''));
  for (const { pattern, isEither } of NOTATIONS) {
    const { y = '', m, d, name } = pattern.exec(t)?.groups ?? {};
    if (y === '' || (name !== undefined && !MONTHS.includes(name))) continue;
    const month = name === undefined ? m : String(MONTHS.indexOf(name) + 1);
    return isEither ? [isoOf(y, month, d), isoOf(y, d, month)] : [isoOf(y, month, d)];
  }
  // A spreadsheet that lost the form of the cell shows its days since 1900.
  if (/^[2-5]\d{4}$/.test(t)) return [new Date(Date.UTC(1899, 11, 30 + Number(t))).toISOString().slice(0, 10)];
  return [];
}

const isoOf = (year: string, month?: string, day?: string): string =>
  [century(year), month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');

/** Letters that stand for digits, where nothing else does: 2O24-04-17. */
const unconfused = (text: string): string =>
  /\d/.test(text) && /^[\doil|./-]+$/.test(text) ? text.replaceAll('o', '0').replace(/[il|]/g, '1') : text;

/** Two digits of a year as spreadsheets shorten it: 24 is 2024. */
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);
