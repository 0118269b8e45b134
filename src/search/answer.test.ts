import { describe, expect, test } from 'vitest';
import type { SearchEntry } from './search-entry.ts';
import { answerEntries } from './answer.ts';
import { namedResults } from './merge.ts';
import { parseQuery } from './query.ts';
import { prepareRegister } from './prepare.ts';
import { TEST_WORDS } from './testing.ts';

const unit = (url: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  url,
  kind: 'unit',
  title,
  terms: [],
  context: 'province',
  weight: 1,
  ...more,
});
const answer = (index: string, year: string) => ({ index, year, text: 'x' });
const index = (id: string, abbr: string, name: string, parts: readonly string[] = []): SearchEntry => ({
  url: `/${id}/`,
  kind: 'index',
  title: `${name} (${abbr})`,
  terms: [abbr, name],
  parts,
  weight: 0.9,
});
const edition = (id: string, abbr: string, name: string, kind: string, year: string, isRanked = true): SearchEntry => ({
  url: `/${id}/${year}/`,
  kind: 'edition',
  title: `${abbr} ${year}: ${name}`,
  terms: [`${abbr} ${year}`, `${name} ${year}`],
  context: kind,
  year,
  series: id,
  answers: isRanked ? [answer(abbr, year)] : [],
  weight: 0.8,
});

const REFORM = 'Chỉ số cải cách hành chính';
const ENTRIES: readonly SearchEntry[] = [
  unit('/cao-bang', 'Cao Bằng'),
  unit('/da-nang', 'Đà Nẵng'),
  unit('/da-nang-den-2025', 'Đà Nẵng (đến 30/6/2025)', {
    terms: ['Đà Nẵng'],
    role: 'former',
    weight: 0.9,
    answers: [answer('PAPI', '2024')],
  }),
  unit('/quang-nam', 'Quảng Nam (đến 30/6/2025)', { terms: ['Quảng Nam'], role: 'former', weight: 0.9 }),
  unit('/bo-y-te', 'Bộ Y tế', { context: 'ministry' }),
  index('par-tinh', 'PAR INDEX', REFORM),
  ...['2022', '2023'].map((year) => edition('par-tinh', 'PAR INDEX', REFORM, 'province', year)),
  edition('par-tinh', 'PAR INDEX', REFORM, 'province', '2024', false),
  index('papi', 'PAPI', 'Hiệu quả quản trị', ['Kiểm soát tham nhũng', 'Control of corruption']),
  ...['2011', '2023'].map((year) => edition('papi', 'PAPI', 'Hiệu quả quản trị', 'province', year)),
  index('par-bo', 'PAR INDEX', REFORM),
  edition('par-bo', 'PAR INDEX', REFORM, 'ministry', '2022'),
  { url: '/xep-hang/', kind: 'page', title: 'Bảng xếp hạng', terms: ['rankings'], weight: 0.85 },
  { url: '/method/', kind: 'page', title: 'Phương pháp', terms: ['cách tính'], role: 'method', weight: 0.8 },
  {
    url: '/chi-thi',
    kind: 'document',
    title: 'Chỉ thị 23/CT-TTg (2/9/2021)',
    terms: ['Chỉ thị số 23/CT-TTg'],
    year: '2021',
    weight: 0.7,
  },
];
const prepared = prepareRegister({
  entries: ENTRIES,
  contexts: { province: 'PAR INDEX PAPI', ministry: 'PAR INDEX' },
  words: TEST_WORDS,
});
const urls = (typed: string): string[] => answerEntries(typed, prepared).map(({ entry }) => entry.url);

describe('a question about the order finds the edition', () => {
  test.each([
    ['tỉnh nào đứng đầu', '/par-tinh/2023/'],
    ['tinh cuoi bang', '/par-tinh/2023/'],
    ['worst province 2022', '/par-tinh/2022/'],
    ['top 10 tỉnh 2022', '/par-tinh/2022/'],
    ['tỉnh thấp nhất papi', '/papi/2023/'],
    ['which province first 2011', '/papi/2011/'],
    ['bottom ministry', '/par-bo/2022/'],
    ['bộ nào cuối bảng', '/par-bo/2022/'],
    ['average 2022', '/par-tinh/2022/'],
    ['bản đồ papi', '/papi/2023/'],
    ['PAPI corruption', '/papi/2023/'],
    ['tỉnh nào tiến bộ nhất', '/par-tinh/2023/'],
  ])('"%s": %s', (typed, url) => {
    expect(urls(typed)[0]).toBe(url);
  });

  test('a list without a year is the index, and a page called so stays itself', () => {
    expect(urls('xếp hạng cải cách hành chính')[0]).toBe('/par-tinh/');
    expect(urls('provinces ranking')[0]).toBe('/par-tinh/');
    expect(urls('bảng xếp hạng')[0]).toBe('/xep-hang/');
  });

  test('a name stays a name', () => {
    for (const typed of ['Cao Bằng', 'cao bang', 'cao bang 2023', 'vì sao Cao Bằng giảm'])
      expect(urls(typed)[0], typed).toBe('/cao-bang');
  });
});

describe('the end of a ranking', () => {
  const last = prepareRegister({
    entries: ENTRIES.map((entry) =>
      entry.kind === 'edition'
        ? { ...entry, last: { index: 'X', year: entry.year ?? '', text: 'who is last' } }
        : entry,
    ),
    contexts: { province: '', ministry: '' },
    words: TEST_WORDS,
  });
  const told = (typed: string, of = last) =>
    namedResults(parseQuery(typed, of.lexicon), answerEntries(typed, of), of)[0]?.answer?.text;

  test.each([
    'tỉnh nào thấp nhất PAR INDEX 2023',
    'tinh dung cuoi 2024',
    'lowest province 2023',
    'which province is last 2022',
  ])('"%s" is told, or that it is not known', (typed) => expect(told(typed)).toBe('who is last'));

  test.each(['tỉnh nào đứng đầu 2023', 'best province 2023'])('"%s" asks for the other one', (typed) =>
    expect(told(typed)).toBe('x'),
  );

  test('of which the register says nothing is never answered with the first', () => {
    expect(told('lowest province 2023', prepared)).toBeUndefined();
  });
});

test.each([
  'vì sao điểm giảm năm 2022',
  'vi sao 2022 tut diem',
  'đổi cách tính',
  'PAPI khác PAR INDEX',
  'how is PAR INDEX calculated',
  'why did scores fall in 2022',
])('"%s" finds the method', (typed) => {
  expect(urls(typed)[0]).toBe('/method/');
});

test('why a unit fell finds the unit, then the method', () => {
  expect(urls('vì sao Đà Nẵng tụt hạng')).toEqual(expect.arrayContaining(['/da-nang', '/method/']));
});

test('"former" and "new" choose between units of one name, and so does an index', () => {
  for (const typed of ['Đà Nẵng cũ', 'old Da Nang', 'da nang truoc sap nhap', 'papi đà nẵng'])
    expect(urls(typed)[0], typed).toBe('/da-nang-den-2025');
  for (const typed of ['Đà Nẵng mới', 'Da Nang']) expect(urls(typed)[0], typed).toBe('/da-nang');
  for (const typed of ['former Quang Nam', 'quang nam cu']) expect(urls(typed)[0], typed).toBe('/quang-nam');
});

test('a day beside a number does not hide the document', () => {
  for (const typed of ['Chỉ thị số 23/CT-TTg ngày 2/9/2021', 'chỉ thị 23/CT-TTg ngày 02 tháng 9 năm 2021'])
    expect(urls(typed)[0], typed).toBe('/chi-thi');
});

test('keys typed with the input method off are read when nothing else is found', () => {
  for (const typed of ['ddaf nawngx', 'd9a2 na8ng4', 'dda nawxng']) expect(urls(typed)[0], typed).toBe('/da-nang');
  expect(urls('Booj Y tees')[0]).toBe('/bo-y-te');
});
