import { expect, test } from 'vitest';
import type { LegalDocument, Term } from '../model/record.ts';
import { PROVINCE } from '../model/testing.ts';
import { unitKey, type Unit } from '../model/unit.ts';
import { documentNames } from '../wording/document-names.ts';
import { initials, unitInitials, unitNames, withAbbreviations } from './names.ts';

const unit = (vi: string, en: string, more: Partial<Unit> = {}): Unit => ({
  key: unitKey('s', '1'),
  set: 's',
  code: '1',
  kind: PROVINCE,
  name: { vi, en },
  short: { vi, en },
  slug: 'x',
  type: 'province',
  region: null,
  iso: null,
  aliases: [],
  searchWords: [],
  note: '',
  ...more,
});

test('initials are the first letters of the syllables, folded', () => {
  expect(initials('Bà Rịa - Vũng Tàu')).toBe('brvt');
  expect(initials('Đắk Lắk')).toBe('dl');
  expect(initials('Thừa Thiên Huế')).toBe('tth');
  expect(initials('Huế')).toBe('');
  expect(initials('BR-VT')).toBe('');
});

test('a city is found by its name with and without the word for city', () => {
  const city = unit('TP. Hồ Chí Minh', 'Ho Chi Minh City', { type: 'municipality', aliases: ['Sài Gòn'] });
  expect(unitNames(city)).toEqual(expect.arrayContaining(['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Sài Gòn']));
  expect(unitInitials(city)).toEqual(['hcm', 'sg']);
});

test('a ministry is found by its code, a province is not found by its number', () => {
  expect(unitNames(unit('Bộ Nội vụ', 'Ministry of Home Affairs', { code: 'BNV', type: 'ministry' }))).toContain('BNV');
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

test('a document is called by its type and number, and in short', () => {
  const document: LegalDocument = {
    id: 'd',
    number: '23/CT-TTg',
    type: 'directive',
    issuer: { vi: '', en: '' },
    issuedOn: null,
    title: { vi: 'Đẩy mạnh', en: 'Stepping up' },
    status: '',
    replaces: '',
    source: null,
  };
  expect(documentNames(document)).toEqual({
    vi: 'Chỉ thị 23/CT-TTg',
    en: 'Directive 23/CT-TTg',
    others: ['23/CT-TTg', 'CT 23', 'Chỉ thị số 23/CT-TTg', 'Đẩy mạnh', 'Stepping up'],
  });
});
