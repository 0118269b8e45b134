import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, foldMarks, foldTone, nearest, slugify, words } from './fold.ts';

const GOLDEN = 'ẮẰẲẴẶ ỄỆ ỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ỸỴ Đđ';
const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵẮẰĐỠỢỨỴ 0123-/',
  ),
});

describe('foldMarks', () => {
  it('drops every mark and writes đ as d', () => {
    expect(foldMarks('Đắk Lắk')).toBe('dak lak');
    expect(foldMarks(GOLDEN)).toBe('aaaaa ee oo ooooo uuuuu yy dd');
  });

  it('leaves ASCII letters only, for any Vietnamese text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldMarks(text)).toMatch(/^[a-z0-9 /-]*$/);
      }),
    );
  });

  it('does not care how marks are encoded, nor how often it is applied', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = foldMarks(text);
        expect(foldMarks(text.normalize('NFD'))).toBe(folded);
        expect(foldMarks(text.toUpperCase())).toBe(folded);
        expect(foldMarks(folded)).toBe(folded);
      }),
    );
  });
});

describe('foldTone', () => {
  it.each([
    ['hòa', 'hoà'],
    ['HÒA', 'hoà'],
    ['thủy', 'thuỷ'],
    ['Khánh Hòa', 'khánh hoà'],
    ['quý', 'qúy'],
    ['oẻ', 'ỏe'],
  ])('%s and %s read alike', (a, b) => {
    expect(foldTone(a)).toBe(foldTone(b));
  });

  it.each([
    ['hòa', 'hóa'],
    ['hoa', 'hòa'],
    ['đa', 'da'],
    ['ân', 'an'],
    ['tư', 'tu'],
  ])('%s and %s stay different words', (a, b) => {
    expect(foldTone(a)).not.toBe(foldTone(b));
  });

  it('does not care how marks are encoded or cased, for any Vietnamese text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldTone(text.normalize('NFD'))).toBe(foldTone(text.normalize('NFC')));
        expect(foldTone(text.toUpperCase())).toBe(foldTone(text.toLowerCase()));
      }),
    );
  });

  it('does not care on which vowel the tone of a syllable is written', () => {
    const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    fc.assert(
      fc.property(
        fc.constantFrom('h', 'kh', 'th', 'l', 't'),
        fc.constantFrom(['o', 'a'], ['o', 'e'], ['u', 'y']),
        fc.constantFrom(...tones),
        (onset, [first, second], tone) => {
          const old = `${onset}${first}${tone}${second}`.normalize('NFC');
          const modern = `${onset}${first}${second}${tone}`.normalize('NFC');
          expect(foldTone(old)).toBe(foldTone(modern));
        },
      ),
    );
  });

  it('is finer than foldMarks: what it holds equal, foldMarks does too', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldMarks(foldTone(text))).toBe(foldMarks(text));
      }),
    );
  });
});

describe('slugify', () => {
  it('makes an address of a name', () => {
    expect(slugify('Bà Rịa - Vũng Tàu')).toBe('ba-ria-vung-tau');
    expect(slugify('  Đồng Tháp! ')).toBe('dong-thap');
  });

  it('gives words of ASCII joined by single hyphens, and keeps them as they are', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('words', () => {
  it('keeps numbers whole and takes the rest apart', () => {
    expect(words('Chỉ thị 23/CT-TTg: 1.025 hồ sơ, 60,1%')).toEqual([
      'Chỉ',
      'thị',
      '23',
      'CT',
      'TTg',
      '1.025',
      'hồ',
      'sơ',
      '60,1',
    ]);
  });
});

describe('editDistance and nearest', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('quang nihn', 'quang ninh')).toBe(1);
  });

  it('is a distance: zero to itself, the same both ways', () => {
    const short = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('names what was probably meant, and nothing where nothing is near', () => {
    expect(nearest('Qung Ninh', ['Quảng Nam', 'Quảng Ninh', 'Hà Nội'])[0]).toBe('Quảng Ninh');
    expect(nearest('dien bien', ['Điện Biên', 'Bình Dương'])).toEqual(['Điện Biên']);
    expect(nearest('xyzzy', ['Điện Biên', 'Hà Nội'])).toEqual([]);
  });
});
