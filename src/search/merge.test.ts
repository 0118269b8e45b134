import { expect, test } from 'vitest';
import type { SearchEntry } from './search-entry.ts';
import { answerFor, answerOfEdition, mergeResults } from './merge.ts';
import { nearEntries } from './near-names.ts';
import { prepareRegister } from './prepare.ts';
import { parseQuery } from './query.ts';
import { lexiconOf } from './lexicon.ts';
import { TEST_WORDS } from './testing.ts';
import type { TextHit } from './text-search.ts';

const lexicon = lexiconOf(TEST_WORDS);
const read = (typed: string) => parseQuery(typed, lexicon);

const entry = (url: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  url,
  kind: 'unit',
  title: url,
  terms: [],
  weight: 1,
  ...more,
});
const page = (url: string): TextHit => ({
  url,
  title: url,
  kind: 'chart',
  year: '2020',
  content: 'a b',
});

const register = (...entries: readonly SearchEntry[]) => prepareRegister({ entries, contexts: {}, words: TEST_WORDS });

const NOTHING = { meant: { names: [], words: [] }, lang: 'vi' };

test('named entries come first, then pages found both ways, and no page stands twice', () => {
  const [named, weak, both] = [entry('/named'), entry('/weak'), entry('/both')];
  const hits = [
    { entry: named, score: 2, isStrong: true, isName: true },
    { entry: weak, score: 1, isStrong: false, isName: false },
    { entry: both, score: 1, isStrong: false, isName: false },
  ];
  const results = mergeResults({
    query: read('x'),
    hits,
    pages: [page('/text'), page('/both'), page('/named')],
    register: register(named, weak, both),
    ...NOTHING,
  });
  expect(results.map(({ url }) => url)).toEqual(['/named', '/both', '/text', '/weak']);
});

test('a page that the register knows shows its kind, and an unknown one that of its own', () => {
  const results = mergeResults({
    query: read('x'),
    hits: [],
    pages: [page('/a'), page('/b')],
    register: register(entry('/a')),
    ...NOTHING,
  });
  expect(results.map(({ kind }) => kind)).toEqual(['unit', 'chart']);
});

test('an edition without a figure answers for itself alone', () => {
  const answers = [{ index: 'PAPI', year: '2022', text: 'papi' }];
  const silences = [{ index: 'SIPAS', years: ['2022', '2021'], text: 'không có' }];
  const answer = (query: string) => answerFor(read(query), entry('/a', { answers, silences }));
  expect(answer('kon tum sipas 2021')).toEqual({ index: 'SIPAS', year: '2021', text: 'không có' });
  expect(answer('kon tum 2022')?.text).toBe('papi');
  expect(answer('kon tum 2021')?.text).toBe('papi');
});

test('the answer is of the year and index asked for, else the first', () => {
  const answers = [
    { index: 'PAR INDEX', year: '2023', text: 'a' },
    { index: 'PAR INDEX', year: '2022', text: 'b' },
    { index: 'PAPI', year: '2022', text: 'c' },
  ];
  const text = (query: string) => answerFor(read(query), entry('/a', { answers }))?.text;
  expect(text('kon tum')).toBe('a');
  expect(text('kon tum 2022')).toBe('b');
  expect(text('kon tum papi 2022')).toBe('c');
  expect(text('kon tum papi')).toBe('c');
  expect(answerFor(read('kon tum'), entry('/a'))).toBeNull();
});

test('a search that found nothing offers the nearest names, also for one name within a longer query', () => {
  const entries = [
    entry('/kon-tum', { title: 'Kon Tum' }),
    entry('/ha-noi', { title: 'Hà Nội' }),
    entry('/news', { kind: 'news', title: 'Kon Tun' }),
  ];
  expect(nearEntries('kom tun', entries).map(({ url }) => url)).toEqual(['/kon-tum']);
  expect(nearEntries('diem kom tun bao nhieu', entries).map(({ url }) => url)).toEqual(['/kon-tum']);
  expect(nearEntries('zzzzzz', entries)).toEqual([]);
});

test('an edition answers with the place that was asked for, never with the first instead', () => {
  const last = { index: 'SIPAS', year: '2023', text: 'C đứng cuối' };
  const edition = entry('/e', {
    kind: 'edition',
    context: 'province',
    answers: [{ index: 'SIPAS', year: '2023', text: 'A đứng đầu' }],
    last,
  });
  const placed = (title: string, place: number, context = 'province') =>
    entry(`/${title}`, {
      title,
      context,
      answers: [{ index: 'SIPAS', year: '2023', text: `hạng ${place}/63`, place }],
    });
  const entries = [edition, placed('B', 2), placed('D', 31), placed('E', 31), placed('Bộ', 4, 'ministry')];
  const whole = prepareRegister({ entries, contexts: {}, words: TEST_WORDS, nobodyAt: 'không có {place} {edition}' });
  const text = (query: string, of = whole) => answerOfEdition(read(query), edition, of)?.text;
  expect(text('sipas 2023')).toBe('A đứng đầu');
  expect(text('hạng 1 sipas 2023')).toBe('A đứng đầu');
  expect(text('tỉnh nào cuối bảng sipas năm ngoái 2023')).toBe('C đứng cuối');
  for (const query of ['á quân sipas 2023', 'tỉnh hạng 2 sipas 2023', 'rank 2 of 63 sipas 2023', '2nd sipas 2023'])
    expect(text(query), query).toBe('B: hạng 2/63');
  expect(text('hang 31/63 sipas 2023')).toBe('D: hạng 31/63; E: hạng 31/63');
  expect(text('hạng 4 sipas 2023')).toBe('không có 4 SIPAS 2023');
  expect(text('xếp hạng 34 tỉnh sipas 2023')).toBe('A đứng đầu');
  // The names alone keep the line for what the whole register will say.
  expect(text('hạng 2 sipas 2023', register(edition))).toBe('');
});
