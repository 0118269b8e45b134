/** One all-day event of a calendar file. */
export interface CalendarEvent {
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  /** ISO date of what is known about it: its source's; the stamp never comes from the clock. */
  readonly stampedOn: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
}

/** Where and in what language a calendar is published. */
export interface CalendarFile {
  readonly name: string;
  readonly host: string;
  readonly lang: string;
  readonly events: readonly CalendarEvent[];
}

/** An iCalendar file (RFC 5545): CRLF line ends, lines folded at 75 octets, the same bytes for the same data. */
export function calendarText({ name, host, lang, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(host)}//${escaped(name)}//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${lang}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@${host}`,
      `DTSTAMP:${compactDay(event.stampedOn)}T000000Z`,
      `DTSTART;VALUE=DATE:${compactDay(event.on)}`,
      `SUMMARY;LANGUAGE=${lang}:${escaped(event.summary)}`,
      ...(event.description ? [`DESCRIPTION;LANGUAGE=${lang}:${escaped(event.description)}`] : []),
      ...(event.location ? [`LOCATION;LANGUAGE=${lang}:${escaped(event.location)}`] : []),
      `URL:${event.url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as RFC 5545, 3.3.11 wants it. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** "2024-02-02" → "20240202"; a month or a year begins it. */
const compactDay = (iso: string): string => {
  const [year, month = '01', day = '01'] = iso.slice(0, 10).split('-');
  return `${year}${month}${day}`;
};

/** Lines of at most 75 octets of UTF-8; a letter is never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    // The space that begins a continued line counts too.
    if (octets + size > 75) {
      rows.push(row);
      [row, octets] = [' ', 1];
    }
    row += letter;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}
