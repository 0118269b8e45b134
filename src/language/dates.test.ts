import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, isIsoDate, spokenDate } from './dates.ts';

describe('formatDate', () => {
  it.each([
    ['2024-04-17', '17/4/2024', '17 April 2024'],
    ['2022-07', 'tháng 7/2022', 'July 2022'],
    ['2026', '2026', '2026'],
    ['2025-07-01T00:00:00Z', '1/7/2025', '1 July 2025'],
  ])('%s is %s in Vietnamese, %s in English', (iso, vi, en) => {
    expect(formatDate(iso, 'vi')).toBe(vi);
    expect(formatDate(iso, 'en')).toBe(en);
  });
});

it.each([
  ['2024-04-17', 'ngày 17/4/2024'],
  ['2022-07', 'tháng 7/2022'],
  ['2026', 'năm 2026'],
])('a sentence says %s as "%s"', (iso, said) => expect(spokenDate(iso)).toBe(said));

describe('isIsoDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '2000-02-29'])('%s is a date', (text) =>
    expect(isIsoDate(text)).toBe(true),
  );
  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-4-1',
    '17/4/2024',
    '2024-04-17T00:00',
    ' 2024',
  ])('"%s" is none', (text) => expect(isIsoDate(text)).toBe(false));

  it('takes every day there was', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          expect(isIsoDate(date.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });
});
