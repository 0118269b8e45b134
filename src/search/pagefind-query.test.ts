import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagefindSpellings } from './pagefind-query.ts';

test('unmarked words that begin with d are tried as đ too, the query as typed first', () => {
  expect(pagefindSpellings('dak lak')).toEqual(['dak lak', 'đak lak']);
  expect(pagefindSpellings('dien dan')).toEqual(['dien dan', 'đien dan', 'dien đan', 'đien đan']);
  expect(pagefindSpellings('đak lak')).toEqual(['đak lak', 'dak lak']);
});

test('words with other marks stay as they are', () => {
  expect(pagefindSpellings('dịch vụ')).toEqual(['dịch vụ']);
  expect(pagefindSpellings('Đắk Lắk')).toEqual(['Đắk Lắk']);
});

test('the query is composed, since decomposed words are indexed folded', () => {
  expect(pagefindSpellings('dịch'.normalize('NFD'))).toEqual(['dịch']);
});

test('there are never more than 16 spellings, and none is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('da', 'đi', 'lak', 'dữ', ''), { maxLength: 12 }), (words) => {
      const spellings = pagefindSpellings(words.join(' '));
      expect(spellings.length).toBeLessThanOrEqual(16);
      expect(spellings).not.toContain('');
      expect(new Set(spellings).size).toBe(spellings.length);
    }),
  );
});
