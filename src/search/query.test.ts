import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { parseQuery as parse } from './query.ts';
import { TEST_WORDS } from './testing.ts';

const lexicon = lexiconOf(TEST_WORDS);
const parseQuery = (text: string) => parse(text, lexicon);
const core = (text: string) => parseQuery(text).core.map((word) => word.folded);

test('a year and common words need not match', () => {
  expect(core('điểm Bắc Ninh năm 2023')).toEqual(['bac', 'ninh']);
  expect(parseQuery('điểm Bắc Ninh năm 2023').year).toBe('2023');
  expect(core('rank of Hanoi in 2024')).toEqual(['hanoi']);
  expect(core('diem bac ninh nam 2023')).toEqual(['diem', 'bac', 'ninh']);
});

test('unmarked syllables of names are not taken for common words', () => {
  expect(core('ha nam')).toEqual(['ha', 'nam']);
  expect(core('ha tinh')).toEqual(['ha', 'tinh']);
  expect(core('ngan hang nha nuoc')).toEqual(['ngan', 'hang', 'nha', 'nuoc']);
});

test('a query of common words alone is matched by them', () => {
  expect(core('chỉ số')).toEqual(['chi', 'so']);
  expect(core('2023')).toEqual(['2023']);
  expect(core('')).toEqual([]);
});

test('a document number is not a year', () => {
  expect(parseQuery('2165/QĐ-UBND').year).toBeNull();
  expect(parseQuery('92,57').year).toBeNull();
});
