import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMarks } from '../language/fold.ts';
import { namedUnits } from './context.ts';
import { nameMatcher, withoutFootnote } from './name-match.ts';
import { factsIn, pilotRoot } from './testing.ts';

const facts = factsIn(pilotRoot());
const unitsOf = (set: string): ReturnType<typeof namedUnits> => namedUnits(facts.sets.get(set)!);
const provinces = unitsOf('vn63');
const match = nameMatcher(provinces);

const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  'as registered': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'without marks': foldMarks,
  decomposed: (name) => name.normalize('NFD'),
  'with "Tỉnh"': (name) => `Tỉnh ${name}`,
  'with "Thành phố"': (name) => `Thành phố ${name.replace(/^TP\.? /, '')}`,
  'with "TP."': (name) => `TP. ${name.replace(/^TP\.? /, '')}`,
  'with "Tp" and no space': (name) => `Tp.${name.replace(/^TP\.? /, '')}`,
  'with "UBND tỉnh"': (name) => `UBND tỉnh ${name}`,
  'with "Ủy ban nhân dân tỉnh"': (name) => `Ủy ban nhân dân tỉnh ${name}`,
  'with non-breaking spaces': (name) => `\u00a0${name.replaceAll(' ', '\u00a0')} `,
  'with other dashes': (name) => name.replaceAll(' - ', '–'),
  'in one word': (name) => name.replaceAll(' ', ''),
};

describe('names of units', () => {
  it('lead to the code in any of the spellings, for each of the 63', () => {
    const anySpelling = fc.constantFrom(...Object.keys(SPELLINGS));
    const anyUnit = fc.constantFrom(...provinces);
    fc.assert(
      fc.property(anyUnit, anySpelling, fc.boolean(), (unit, spelling, isLower) => {
        const typed = SPELLINGS[spelling]!(unit.names[0]!);
        expect(match(isLower ? typed.toLowerCase() : typed)).toMatchObject({ code: unit.code });
      }),
      { numRuns: 600, seed: 63 },
    );
    for (const { code, names } of provinces)
      for (const [spelling, write] of Object.entries(SPELLINGS))
        expect([spelling, match(write(names[0]!))]).toMatchObject([spelling, { code }]);
  });

  it.each([
    ['TP.HCM', '79'],
    ['Tp. Hồ Chí Minh', '79'],
    ['TPHCM', '79'],
    ['Bà Rịa – Vũng Tàu', '77'],
    ['BR-VT', '77'],
    ['Thừa Thiên - Huế', '46'],
    ['TT. Huế', '46'],
    ['Đắc Lắc', '66'],
    ['dak lak', '66'],
    ['Bắc Cạn', '06'],
    ['KonTum', '62'],
  ])('%s is %s', (typed, code) => expect(match(typed)).toMatchObject({ code }));

  it('with one slip are read where no other name is near, and said to be near', () => {
    expect(match('Bình Dươg')).toEqual({ code: '74', how: 'near' });
    expect(match('Thừa Thiên Hué')).toMatchObject({ code: '46' });
  });

  it('are never guessed where two could be meant', () => {
    expect(match('Quảng Nin')).toEqual({ code: null, suggestions: ['Quảng Ninh', 'Quảng Bình', 'Quảng Nam'] });
    expect(match('Hậu Gang')).toMatchObject({ code: null, suggestions: ['Hậu Giang', 'Hà Giang'] });
    expect(match('Cả nước')).toEqual({ code: null, suggestions: [] });
  });

  it('follow the set: Bình Dương is one of the 63, not of the 34', () => {
    expect(nameMatcher(unitsOf('vn34'))('Bình Dương')).toMatchObject({ code: null });
    expect(nameMatcher(unitsOf('vn34'))('Lào Cai')).toMatchObject({ code: '15' });
    expect(match('Lào Cai')).toMatchObject({ code: '10' });
  });

  it.each([
    ['Bộ NN&PTNT', 'BNNPTNT'],
    ['NNPTNT', 'BNNPTNT'],
    ['Bộ LĐ-TB&XH', 'BLDTBXH'],
    ['Bộ Lao động-Thương binh và Xã hội', 'BLDTBXH'],
    ['NỘI VỤ', 'BNV'],
    ['Bộ GD&ĐT', 'BGDDT'],
    ['NHNN', 'NHNN'],
    ['Ngân hàng Nhà nước', 'NHNN'],
    ['VPCP', 'VPCP'],
    ['BKHĐT', 'BKHDT'],
    ['Ministry of Justice', 'BTP'],
  ])('of ministries too: %s is %s', (typed, code) =>
    expect(nameMatcher(unitsOf('bo22'))(typed)).toMatchObject({ code }),
  );

  it('that a person settled come first', () => {
    expect(nameMatcher(provinces, new Map([['Quảng Nin', '22']]))('quảng nin')).toEqual({ code: '22', how: 'given' });
  });

  it('lose their footnotes', () => {
    expect(withoutFootnote('Thái Nguyên (*)')).toEqual({ text: 'Thái Nguyên', mark: '*' });
    expect(withoutFootnote('Hà Nội¹')).toEqual({ text: 'Hà Nội', mark: '¹' });
    expect(withoutFootnote('Hà Nội')).toEqual({ text: 'Hà Nội', mark: '' });
  });
});
