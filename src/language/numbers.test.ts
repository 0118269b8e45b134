import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPlain, formatSigned, ordinal } from './numbers.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const decimals = fc.integer({ min: 0, max: 4 });

describe('formatNumber', () => {
  it('writes a decimal comma in Vietnamese, a point in English', () => {
    expect(formatNumber(71.25, 2, 'vi')).toBe('71,25');
    expect(formatNumber(71.25, 2, 'en')).toBe('71.25');
    expect(formatNumber(1025, 0, 'vi')).toBe('1.025');
    expect(formatNumber(1025, 0, 'en')).toBe('1,025');
  });

  it('rounds as people expect where binary numbers do not: 2.675 is 2,68', () => {
    expect(formatNumber(2.675, 2, 'vi')).toBe('2,68');
    expect(formatNumber(-2.675, 2, 'en')).toBe('−2.68');
  });

  it('keeps closing zeros, and a real minus sign', () => {
    expect(formatNumber(90, 2, 'en')).toBe('90.00');
    expect(formatNumber(-0.21, 2, 'vi')).toBe('−0,21');
  });

  it('has no minus zero', () => {
    expect(formatNumber(-0.001, 2, 'vi')).toBe('0,00');
    expect(formatNumber(-0, 2, 'vi')).toBe('0,00');
    expect(formatPlain(-0.00001, 'vi')).toBe('0');
  });

  it('differs between the languages only by swapping point and comma, for any number', () => {
    fc.assert(
      fc.property(value, decimals, (n, places) => {
        const swapped = formatNumber(n, places, 'en').replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
        expect(formatNumber(n, places, 'vi')).toBe(swapped);
      }),
    );
  });

  it('reads back as the number, to the last decimal shown', () => {
    fc.assert(
      fc.property(value, decimals, (n, places) => {
        const read = Number(formatNumber(n, places, 'en').replaceAll(',', '').replace('−', '-'));
        expect(Math.abs(read - n)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-8);
      }),
    );
  });
});

describe('formatSigned', () => {
  it('signs what rose and what fell, not what stayed', () => {
    expect(formatSigned(1.39, 2, 'vi')).toBe('+1,39');
    expect(formatSigned(-0.21, 2, 'en')).toBe('−0.21');
    expect(formatSigned(0.001, 2, 'en')).toBe('0.00');
  });
});

describe('formatPlain', () => {
  it('shows the decimals a number has, at most four', () => {
    expect(formatPlain(61.5, 'vi')).toBe('61,5');
    expect(formatPlain(13, 'vi')).toBe('13');
    expect(formatPlain(0.123456, 'en')).toBe('0.1235');
  });
});

describe('ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [43, '43rd'],
    [61, '61st'],
    [111, '111th'],
  ])('%i is %s', (n, text) => {
    expect(ordinal(n)).toBe(text);
  });
});
