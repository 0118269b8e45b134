import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldMarks } from '../language/fold.ts';
import type { SearchEntry } from './search-entry.ts';
import { prepareRegister } from './prepare.ts';
import { TEST_WORDS } from './testing.ts';
import { findEntries } from './score.ts';

const unit = (url: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  url,
  kind: 'unit',
  title,
  terms: [],
  context: 'province',
  weight: 1,
  ...more,
});
const answer = (index: string, year: string) => ({ index, year, text: '86,14' });

const ENTRIES: readonly SearchEntry[] = [
  unit('/kon-tum', 'Kon Tum', { weight: 0.9, answers: [answer('PAR INDEX', '2023')] }),
  unit('/an-giang', 'An Giang'),
  unit('/an-giang-den-2025', 'An Giang', {
    weight: 0.9,
    answers: [answer('PAR INDEX', '2023'), answer('PAPI', '2023')],
  }),
  unit('/dak-lak', 'Đắk Lắk', { terms: ['Đăk Lăk'] }),
  unit('/hoa-binh', 'Hòa Bình'),
  unit('/thanh-hoa', 'Thanh Hóa'),
  unit('/thai-binh', 'Thái Bình'),
  unit('/ha-tinh', 'Hà Tĩnh'),
  unit('/ha-noi', 'Hà Nội', { terms: ['Hanoi'], initials: ['hn'], answers: [answer('PAR INDEX', '2024')] }),
  unit('/ba-ria', 'Bà Rịa - Vũng Tàu', { terms: ['BR-VT', 'BRVT'], initials: ['brvt'] }),
  {
    url: '/par',
    kind: 'index',
    title: 'Chỉ số cải cách hành chính cấp tỉnh (PAR INDEX)',
    terms: ['PAR INDEX', 'PAR'],
    years: ['2022', '2023'],
    weight: 0.95,
  },
  { url: '/par/2022', kind: 'edition', title: 'PAR INDEX 2022', terms: [], year: '2022', series: 'par', weight: 0.8 },
  { url: '/par/2023', kind: 'edition', title: 'PAR INDEX 2023', terms: [], year: '2023', series: 'par', weight: 0.8 },
  {
    url: '/chi-thi',
    kind: 'document',
    title: 'Chỉ thị 23/CT-TTg',
    terms: ['23/CT-TTg', 'CT 23'],
    year: '2021',
    weight: 0.7,
  },
  {
    url: '/check#a',
    kind: 'check',
    title: 'Hà Nội, PAR INDEX 2024: 92,57 / 92,75',
    terms: ['Hà Nội 92,57 92,75'],
    year: '2024',
    weight: 0.4,
  },
];
const prepared = prepareRegister({
  entries: ENTRIES,
  contexts: { province: 'PAR INDEX PAPI tỉnh điểm hạng' },
  words: TEST_WORDS,
});
const urls = (typed: string): string[] => findEntries(typed, prepared).map(({ entry }) => entry.url);

test.each([
  ['kon tum', '/kon-tum'],
  ['kontum', '/kon-tum'],
  ['kon tum 2023', '/kon-tum'],
  ['tinh kon tum', '/kon-tum'],
  ['dak lak', '/dak-lak'],
  ['đak lak', '/dak-lak'],
  ['đăk lăk', '/dak-lak'],
  ['daklak', '/dak-lak'],
  ['Hoà Bình', '/hoa-binh'],
  ['thanh hoá', '/thanh-hoa'],
  ['thai binh', '/thai-binh'],
  ['hn', '/ha-noi'],
  ['ha noi', '/ha-noi'],
  ['BR VT', '/ba-ria'],
  ['br-vt', '/ba-ria'],
  ['baria vungtau', '/ba-ria'],
  ['par', '/par'],
  ['par index 2023', '/par/2023'],
  ['2022 par index', '/par/2022'],
  ['par index 2025', '/par'],
  ['23/ct-ttg', '/chi-thi'],
  ['23 ct ttg', '/chi-thi'],
  ['chi thi 23', '/chi-thi'],
  ['ct23', '/chi-thi'],
  ['92.57', '/check#a'],
  ['hà nội 92,75', '/check#a'],
  ['hà nội par index 2024', '/ha-noi'],
  ['thai bimh', '/thai-binh'],
  ['ha tinj', '/ha-tinh'],
])('"%s" finds %s first', (typed, url) => {
  expect(urls(typed)[0]).toBe(url);
});

describe('order', () => {
  test("a bare name finds today's unit first, a name with a year the unit with figures of that year", () => {
    expect(urls('an giang')).toEqual(['/an-giang', '/an-giang-den-2025']);
    expect(urls('an giang 2023')[0]).toBe('/an-giang-den-2025');
  });

  test('typed marks decide between names that fold alike', () => {
    const names = prepareRegister({
      entries: [unit('/a', 'Hoa'), unit('/b', 'Hỏa'), unit('/c', 'Hòa')],
      contexts: {},
      words: TEST_WORDS,
    });
    expect(findEntries('hòa', names)[0]!.entry.url).toBe('/c');
    expect(findEntries('hỏa', names)[0]!.entry.url).toBe('/b');
  });

  test('slips are forgiven only when nothing else matches', () => {
    expect(urls('thái bình')).not.toContain('/hoa-binh');
    expect(findEntries('thai bimh', prepared).every((hit) => !hit.isStrong)).toBe(true);
  });

  test('without a year only the newest edition of an index is listed', () => {
    expect(urls('par index').filter((url) => url.startsWith('/par/'))).toEqual(['/par/2023']);
  });

  test('every word must match: another name beside it finds nothing', () => {
    expect(urls('kon tum xyzzy')).toEqual([]);
    expect(urls('')).toEqual([]);
  });
});

describe('for any name of the register', () => {
  const title = fc.constantFrom(...ENTRIES.filter((entry) => entry.kind === 'unit').map((entry) => entry.title));

  test('case, normal form, marks and spacing do not change what is found first', () => {
    fc.assert(
      fc.property(title, (name) => {
        const found = urls(name)[0];
        expect(found).toBeDefined();
        for (const spelled of [
          name.normalize('NFD'),
          name.toUpperCase(),
          foldMarks(name),
          `  ${name} `,
          foldMarks(name).replace(/[^a-z]/g, ''),
        ])
          expect(urls(spelled)[0], spelled).toBe(found);
      }),
    );
  });
});

test('for any text, searching returns without throwing and lists no address twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const found = urls(typed);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
