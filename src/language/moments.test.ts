import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as moments from './moments.ts';

const HERE = '+07:00';
const momentOf = (date: string): number => moments.momentOf(date, HERE);
const dayOf = (date: string): string => moments.dayOf(date, HERE);
const isLater = (date: string | null, at: number): boolean => moments.isLater(date, at, HERE);

test('an instant says its own moment, a day begins at midnight in Viet Nam, a month and a year when they begin', () => {
  expect(momentOf('2026-11-23T10:00:00+07:00')).toBe(Date.UTC(2026, 10, 23, 3));
  expect(momentOf('2026-11-23T10:00+07:00')).toBe(Date.UTC(2026, 10, 23, 3));
  expect(momentOf('2026-11-23T03:00:00Z')).toBe(Date.UTC(2026, 10, 23, 3));
  expect(momentOf('2026-11-23')).toBe(Date.UTC(2026, 10, 22, 17));
  expect(momentOf('2026-11')).toBe(Date.UTC(2026, 9, 31, 17));
  expect(momentOf('2026')).toBe(Date.UTC(2025, 11, 31, 17));
});

test('what is no date has no moment', () => {
  for (const text of ['', 'now', '23/11/2026', '2026-11-23T10:00:00', '2026-11-23 10:00', '2026-1'])
    expect(momentOf(text), text).toBeNaN();
});

test('the day of an instant is the day in Viet Nam', () => {
  expect(dayOf('2026-11-22T20:00:00-07:00')).toBe('2026-11-23');
  expect(dayOf('2026-11-23T00:00:00+07:00')).toBe('2026-11-23');
  expect(dayOf('2026-11-22T16:59:59Z')).toBe('2026-11-22');
  expect(dayOf('2026-11')).toBe('2026-11');
});

test('for any moment, a thing waits before its date and never from it on', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 1e9 }),
      (date, ms) => {
        const text = date.toISOString();
        expect(isLater(text, date.getTime())).toBe(false);
        expect(isLater(text, date.getTime() + ms)).toBe(false);
        expect(isLater(text, date.getTime() - ms)).toBe(true);
      },
    ),
  );
  expect(isLater(null, 0)).toBe(false);
});

test('a day begins at midnight of the country, west of Greenwich too', () => {
  expect(moments.momentOf('2026-11-23', 'Z')).toBe(Date.UTC(2026, 10, 23));
  expect(moments.momentOf('2026-11-23', '-03:30')).toBe(Date.UTC(2026, 10, 23, 3, 30));
  expect(moments.dayOf('2026-11-23T02:00:00Z', '-03:30')).toBe('2026-11-22');
  expect(moments.clockAt('2026-11-23T02:00:00Z', '+01:00')).toBe('2026-11-23T03:00:00');
});
