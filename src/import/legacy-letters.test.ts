import { describe, expect, it } from 'vitest';
import { fromLegacy, legacyFont, mayBeLegacy, TCVN3, VNI } from '../language/legacy-letters.ts';
import { toLegacy } from './testing.ts';

const SMALL = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';

describe('legacy letters', () => {
  it('hold every small Vietnamese letter, and VNI every capital too', () => {
    expect(new Set(TCVN3.values())).toEqual(new Set([...SMALL, ...'ĂÂÊÔƠƯĐ']));
    expect(new Set(VNI.values())).toEqual(new Set([...SMALL, ...SMALL.toUpperCase()]));
  });

  it.each(['tcvn3', 'vni'] as const)('of %s go there and back', (set) => {
    for (const letter of SMALL) expect(fromLegacy(toLegacy(`x${letter}n`, set), set)).toBe(`x${letter}n`);
    expect(fromLegacy(toLegacy('Cộng hòa xã hội chủ nghĩa Việt Nam, Đắk Lắk', set), set)).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Đắk Lắk',
    );
  });

  it('read what offices have in their files', () => {
    expect(fromLegacy('Céng hoµ x· héi chñ nghÜa ViÖt Nam, §ång Th¸p, B¾c K¹n', 'tcvn3')).toBe(
      'Cộng hoà xã hội chủ nghĩa Việt Nam, Đồng Tháp, Bắc Kạn',
    );
    expect(fromLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, THÖØA THIEÂN HUEÁ, Ñaø Naüng', 'vni')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam, THỪA THIÊN HUẾ, Đà Nẵng',
    );
  });

  it('are told by the name of the font, whose H means capitals', () => {
    expect(legacyFont('.VnTime')).toEqual({ letters: 'tcvn3', isCapital: false });
    expect(legacyFont('.VnArialH')).toEqual({ letters: 'tcvn3', isCapital: true });
    expect(legacyFont('VNI-Times')).toEqual({ letters: 'vni', isCapital: false });
    expect(legacyFont('Times New Roman')).toBeNull();
  });

  it('leave text alone that is Unicode already', () => {
    expect(mayBeLegacy('Hµ Néi')).toBe(true);
    expect(mayBeLegacy('Hà Nội')).toBe(false);
    expect(mayBeLegacy('Kon Tum')).toBe(false);
  });
});
