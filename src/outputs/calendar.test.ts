import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText, type CalendarEvent } from './calendar.ts';

const event = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'phien-7',
  on: '2024-02-02',
  stampedOn: '2024-02-03',
  summary: 'Phiên họp thứ bảy',
  description: '',
  location: 'Kon Tum',
  url: 'https://example.org/phien-hop/phien-7/',
  ...part,
});
const file = (...events: CalendarEvent[]): string =>
  calendarText({ name: 'Phiên họp', host: 'example.org', lang: 'vi', events });

describe('N5-AC4 the calendar file', () => {
  test('is a calendar of whole days whose stamp comes from the data', () => {
    const text = file(event());
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
    expect(text).toContain(
      'UID:phien-7@example.org\r\nDTSTAMP:20240203T000000Z\r\nDTSTART;VALUE=DATE:20240202\r\nSUMMARY;LANGUAGE=vi:Phiên ' +
        'họp thứ bảy\r\n',
    );
    expect(file(event())).toBe(text);
  });

  test('escapes commas, semicolons, backslashes and line ends', () => {
    expect(file(event({ summary: 'a, b; c\\d\ne' }))).toContain('SUMMARY;LANGUAGE=vi:a\\, b\\; c\\\\d\\ne\r\n');
  });

  test('for any text, no line is longer than 75 octets, no letter is cut, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/[\r\n\\;,]/.test(text)),
        (summary) => {
          const text = file(event({ summary }));
          for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY;LANGUAGE=vi:${summary}\r\n`);
        },
      ),
    );
  });
});
