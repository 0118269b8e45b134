import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, isOneSlip } from './fit.ts';
import { tokenize } from './token.ts';

const one = (text: string) => tokenize(text)[0]!;
const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'),
  minLength: 1,
  maxLength: 8,
});

test('document numbers are cut alike however they are written', () => {
  const folded = (text: string) => tokenize(text).map((token) => token.folded);
  expect(folded('23/CT-TTg')).toEqual(['23', 'ct', 'ttg']);
  expect(folded('23 ct ttg')).toEqual(folded('23/CT-TTg'));
  expect(folded('ct23')).toEqual(['ct', '23']);
});

test('decimal comma and point, and leading zeros, make no difference', () => {
  expect(one('92,57').folded).toBe(one('92.57').folded);
  expect(one('06').folded).toBe('6');
  expect(one('0,7955').folded).toBe('0.7955');
});

test('marks as typed beat tone alone, tone alone beats other vowels, and a typed mark may miss', () => {
  const name = one('Đắk');
  expect(fit(one('đắk'), name, true)).toBe(1);
  expect(fit(one('dak'), name, true)).toBe(0.95);
  expect(fit(one('đăk'), name, true)).toBe(0.8);
  expect(fit(one('đậk'), name, true)).toBe(0.6);
});

test('old and new tone placement are one word; another tone is another word', () => {
  expect(fit(one('Hoà'), one('Hòa'), true)).toBe(1);
  expect(fit(one('Hóa'), one('Hòa'), true)).toBeLessThan(1);
});

test('a beginning of a word counts less than the word, and short ones only at the end of the query', () => {
  expect(fit(one('qua'), one('quảng'), true)).toBeLessThan(0.95);
  expect(fit(one('ha'), one('hành'), false)).toBe(0);
  expect(fit(one('92'), one('92,57'), false)).toBe(0);
});

test('one slip: insert, delete, replace or swap, in words of five letters or more', () => {
  for (const slip of ['quanggninh', 'quanninh', 'quangbinh', 'quangnnih', 'qaungninh'])
    expect(isOneSlip(slip, 'quangninh'), slip).toBe(true);
  expect(isOneSlip('quabgnimh', 'quangninh')).toBe(false);
  expect(isOneSlip('hue', 'hua')).toBe(false);
});

test('for any Vietnamese word, NFC and NFD and case give the same tokens', () => {
  fc.assert(
    fc.property(vietnamese, (word) => {
      expect(tokenize(word.normalize('NFD'))).toEqual(tokenize(word.normalize('NFC')));
      expect(tokenize(word.toUpperCase())).toEqual(tokenize(word));
    }),
  );
});

test('for any Vietnamese word, the word without marks finds it', () => {
  fc.assert(
    fc.property(vietnamese, (word) => {
      for (const token of tokenize(word)) expect(fit(one(token.folded), token, true)).toBeGreaterThanOrEqual(0.95);
    }),
  );
});

test('no fit exceeds that of the very word', () => {
  fc.assert(
    fc.property(vietnamese, vietnamese, (a, b) => {
      const [typed, name] = [one(a), one(b)];
      expect(fit(typed, name, true)).toBeLessThanOrEqual(fit(name, name, true));
    }),
  );
});
