import { expect, test } from 'vitest';
import type { Term } from '../../model/record.ts';
import { PROVINCE, inventedUnit } from '../../model/testing.ts';
import type { Unit } from '../../model/unit.ts';
import { initials, withAbbreviations } from './names.ts';
import { unitInitials, unitNames } from './unit-names.ts';

const kind = { ...PROVINCE, besideWords: { vi: ['thành phố', 'tỉnh', 'TP'], en: ['province', 'city'] } };
const unit = (vi: string, en: string, more: Partial<Unit> = {}): Unit =>
  inventedUnit('s', '1', { kind, name: { vi, en }, short: { vi, en }, ...more });

test('initials are the first letters of the syllables, folded', () => {
  expect(initials('Bà Rịa - Vũng Tàu')).toBe('brvt');
  expect(initials('Đắk Lắk')).toBe('dl');
  expect(initials('Thừa Thiên Huế')).toBe('tth');
  expect(initials('Huế')).toBe('');
  expect(initials('BR-VT')).toBe('');
});

test('a city is found by its name with and without the word for city', () => {
  const city = unit('TP. Hồ Chí Minh', 'Ho Chi Minh City', { aliases: ['Sài Gòn'] });
  expect(unitNames(city)).toEqual(
    expect.arrayContaining(['TP. Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'Ho Chi Minh city', 'Sài Gòn']),
  );
  expect(unitInitials(city)).toEqual(['hcm', 'sg']);
});

test('a ministry is found by its code, a province is not found by its number', () => {
  expect(unitNames(unit('Bộ Nội vụ', 'Ministry of Home Affairs', { code: 'BNV' }))).toContain('BNV');
  expect(unitNames(unit('Kon Tum', 'Kon Tum', { code: '62' }))).not.toContain('62');
});

test('terms and abbreviations of the glossary stand for each other', () => {
  const glossary: Term[] = [
    {
      id: 'a',
      term: { vi: 'cải cách hành chính', en: 'administrative reform' },
      abbreviation: 'CCHC',
      definition: { vi: '', en: '' },
      searchWords: [],
    },
  ];
  expect(withAbbreviations('Chỉ số cải cách hành chính cấp tỉnh', glossary)).toEqual(['Chỉ số CCHC cấp tỉnh']);
  expect(withAbbreviations('Chỉ số CCHC 2025', glossary)).toEqual(['Chỉ số cải cách hành chính 2025']);
  expect(withAbbreviations('Kon Tum', glossary)).toEqual([]);
});
