import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, initialOf } from './collation.ts';

const letters = [
  'A',
  'Ă',
  'Â',
  'B',
  'C',
  'D',
  'Đ',
  'E',
  'Ê',
  'G',
  'H',
  'I',
  'K',
  'L',
  'M',
  'N',
  'O',
  'Ô',
  'Ơ',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
  'Ư',
  'V',
  'X',
  'Y',
];

describe('compareNames', () => {
  it('keeps the Vietnamese alphabet: A Ă Â B … D Đ E', () => {
    expect([...letters].reverse().sort(compareNames('vi'))).toEqual(letters);
  });

  it('sorts Đà Nẵng after Dương and before Em', () => {
    expect(['Em', 'Đà Nẵng', 'Dương', 'An'].sort(compareNames('vi'))).toEqual(['An', 'Dương', 'Đà Nẵng', 'Em']);
  });

  it('sorts tones in their order after the letters: ma mà mả mã má mạ', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareNames('vi'))).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
  });

  it('sorts numbers by size', () => {
    expect(['Phiên 10', 'Phiên 2'].sort(compareNames('vi'))).toEqual(['Phiên 2', 'Phiên 10']);
  });

  it('holds NFC and NFD for the same name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Điện Biên', 'Thừa Thiên Huế', 'Đắk Lắk', 'Hòa Bình'),
        fc.constantFrom('vi' as const, 'en' as const),
        (name, lang) => {
          expect(compareNames(lang)(name.normalize('NFC'), name.normalize('NFD'))).toBe(0);
        },
      ),
    );
  });
});

describe('initialOf', () => {
  it.each([
    ['Điện Biên', 'Đ', 'D'],
    ['Ân Thi', 'Â', 'A'],
    ['Ấn Độ', 'Â', 'A'],
    ['Ủy ban Dân tộc', 'U', 'U'],
    ['an giang', 'A', 'A'],
    ['Ứng Hòa', 'Ư', 'U'],
  ])('%s stands under %s in Vietnamese, %s in English', (name, vi, en) => {
    expect(initialOf(name, 'vi')).toBe(vi);
    expect(initialOf(name, 'en')).toBe(en);
    expect(initialOf(name.normalize('NFD'), 'vi')).toBe(vi);
  });
});
