import { expect, test } from 'vitest';
import { cleanText } from './characters.ts';
import * as dates from './date-cell.ts';
import { readNumber } from './number-cell.ts';
import { suggest } from '../problems/suggestions.ts';

const HOME = { offset: '+07:00', country: { vi: 'Việt Nam', en: 'Viet Nam' } };
const { readPeriod } = dates;
const readDate = (text: string, form: dates.DateForm = {}) => dates.readDate(text, form, HOME);

test.each([
  ['71.25', '71.25'],
  ['0', '0'],
  ['-3', '-3'],
  ['71.250', '71.250'],
])('%s is a number as it stands', (text) => {
  expect(readNumber(text, {})).toEqual({ text });
});

test.each([
  ['71,25', '71.25'],
  ['71.25%', '71.25'],
  ['71,25 điểm', '71.25'],
  ['７１．２５', '71.25'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
  ['−5', '-5'],
  ['+5', '5'],
  ['1e1', '10'],
  ['1.025,5', '1025.5'],
  ['1,025.5', '1025.5'],
  ['1.025.000', '1025000'],
  ["1'025", '1025'],
  ['9O', '90'],
])('%s is not a number, and %s is what was meant', (text, meant) => {
  expect(readNumber(text, {})).toMatchObject({ code: 'not-a-number', replacement: meant });
});

test('a reading outside the scale is no answer', () => {
  expect(readNumber('1,025', { max: 100 })).toMatchObject({ replacement: '1.025' });
  expect(readNumber('1,025', {})).toMatchObject({ code: 'ambiguous-number', replacement: null });
  expect(readNumber('−5', { min: 0 })).toMatchObject({ replacement: null });
  expect(readNumber('1.025', { integer: true })).toMatchObject({ code: 'not-an-integer', replacement: '1025' });
  expect(readNumber('3.0', { integer: true })).toMatchObject({ replacement: '3' });
});

test.each(['12x', 'abc', '1.2.3', '1,2,3', '--5', '∞', '0x10', 'Infinity', '1e999'])(
  '%s has no right answer',
  (text) => {
    expect(readNumber(text, {})).toMatchObject({ replacement: null });
  },
);

test.each(['-', 'N/A', 'null', 'không có', '…', '#N/A'])('%s stands for an empty cell', (text) => {
  expect(readNumber(text, { mayBeEmpty: true })).toMatchObject({ code: 'placeholder', replacement: '' });
  expect(readNumber(text, {})).toMatchObject({ code: 'placeholder', replacement: null });
});

test.each([
  ['17/4/2024', '2024-04-17'],
  ['17-04-2024', '2024-04-17'],
  ['4/17/2024', '2024-04-17'],
  ['2024/4/17', '2024-04-17'],
  ['20240417', '2024-04-17'],
  ['ngày 17 tháng 4 năm 2024', '2024-04-17'],
  ['17 April 2024', '2024-04-17'],
  ['April 17, 2024', '2024-04-17'],
  ['4/2024', '2024-04'],
  ['5/5/2024', '2024-05-05'],
  ['4/5/2024', null],
  ['hôm qua', null],
])('%s is not an ISO date, and %s is what was meant', (text, meant) => {
  expect(readDate(text)).toMatchObject({ code: 'not-a-date', replacement: meant });
});

test.each(['2023-02-30', '2023-13', '0202-01-01', '2023-00-10', '2023-02-29'])('%s is not in the calendar', (text) => {
  expect(readDate(text)).toMatchObject({ code: 'impossible-date', replacement: null });
});

test('instants are read only where a column allows them', () => {
  expect(readDate('2025-04-06T09:00:00+07:00', { instant: true })).toEqual({ text: '2025-04-06T09:00:00+07:00' });
  expect(readDate('2025-04-06T09:00:00+07:00')).toMatchObject({ code: 'not-a-date', replacement: '2025-04-06' });
});

test('periods are dates or spans', () => {
  for (const text of ['2023', '2023-10', '2023-01/2023-10', '2024/..']) expect(readPeriod(text)).toEqual({ text });
  expect(readPeriod('2023-10/2023-01').code).toBe('dates-reversed');
  expect(readPeriod('2023-01/2023-13').code).toBe('impossible-date');
  for (const text of ['../..', '../2023', '/', '2023/2024/2025'])
    expect(readPeriod(text)).toMatchObject({ code: 'not-a-period', replacement: null });
  expect(readPeriod('17/4/2024')).toMatchObject({ code: 'not-a-date', replacement: '2024-04-17' });
});

test('clean Vietnamese is left alone and hidden characters are named', () => {
  expect(cleanText('Đắk Lắk – “Bà Rịa - Vũng Tàu” ẮẰẲẴẶ ỄỆ')).toBeNull();
  expect(cleanText('a\u200bb')).toEqual({ text: 'ab', code: 'invisible-character' });
  expect(cleanText('a ')).toEqual({ text: 'a', code: 'outer-space' });
  expect(cleanText('a\tb')).toEqual({ text: 'a b', code: 'control-character' });
});

test('a suggestion replaces only where one name is nearest', () => {
  expect(suggest('bao-cao-203', ['bao-cao-2022', 'bao-cao-2023'])).toEqual({
    replacement: 'bao-cao-2023',
    suggestions: 'bao-cao-2023, bao-cao-2022',
  });
  expect(suggest('93', ['91', '92', '94'])).toMatchObject({ replacement: null });
  expect(suggest('Quang Ninh', ['Quảng Ninh', 'Quảng Nam'])).toMatchObject({ replacement: 'Quảng Ninh' });
  expect(suggest('x'.repeat(5_000), ['a'])).toEqual({ replacement: null, suggestions: '' });
});

test.each([
  ['2024-04-17 09:00:00+07:00', '2024-04-17T09:00:00+07:00'],
  ['2024-04-17T9:00 UTC+7', '2024-04-17T09:00:00+07:00'],
  ['2024-04-17T24:00:00+07:00', null],
  ['3/4/2024 9:00+07:00', null],
  ['2024-04-17 9:00 AM', null],
])('%s is not a moment, and %s is what was meant', (text, meant) => {
  expect(readDate(text, { instant: true })).toMatchObject({ code: 'not-a-moment', replacement: meant });
});

test('a formula of two numbers is none of them, a year with a letter in it is that year', () => {
  expect(readNumber('=1/3', { integer: true })).toMatchObject({ replacement: null });
  expect(readNumber('=1/3', {})).toMatchObject({ replacement: null });
  expect(readDate('2O24')).toMatchObject({ replacement: '2024' });
  expect(readDate('năm 2024')).toMatchObject({ replacement: '2024' });
  expect(readDate('năm 2024', { only: 'day' })).toMatchObject({ replacement: null });
});

test('an hour is never dropped where a moment is wanted, and another offset is no day of Viet Nam', () => {
  for (const text of ['2024-04-17T09:00', '17/04/2024 9:00', '2024-04-17 23:59:59'])
    expect(readDate(text, { instant: true })).toMatchObject({ code: 'moment-without-offset', replacement: null });
  expect(readDate('2024-04-17T22:00:00Z', { instant: true })).toEqual({
    text: '2024-04-17T22:00:00Z',
    code: 'foreign-offset',
    replacement: null,
    params: { moment: '2024-04-18T05:00:00+07:00', offset: '+07:00', country: HOME.country },
  });
  expect(readDate('2024-04-17T22:00:00Z')).toMatchObject({ code: 'not-a-date', replacement: null });
});

test.each([
  ['17-Apr-97', null],
  ['99999', null],
  ['17-Xyz-24', null],
  ['2023-10–2023-01', null],
  ['2023 đến 2024', '2023/2024'],
])('the period %s: %s', (text, meant) => {
  expect(readPeriod(text)).toMatchObject({ replacement: meant });
});

test(
  'a short text is near everything: only the same letters are suggested, and two other letters of a short ' +
    'name are no slip',
  () => {
    expect(suggest('28', ['27', '29', '82'])).toEqual({ replacement: null, suggestions: '' });
    expect(suggest('m1', ['M1', 'M2'])).toEqual({ replacement: 'M1', suggestions: 'M1' });
    expect(suggest('Hà Tây', ['Hà Nam', 'Hà Nội'])).toMatchObject({ replacement: null });
  },
);
