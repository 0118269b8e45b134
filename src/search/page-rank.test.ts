import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { rankPages } from './page-rank.ts';
import { parseQuery } from './query.ts';
import { TEST_WORDS } from './testing.ts';

const lexicon = lexiconOf(TEST_WORDS);

const page = (content: string, title = '') => ({ content, meta: { title } });
const order = (query: string, lang: string, pages: readonly { content: string; meta: Record<string, string> }[]) =>
  rankPages({ typed: query, core: parseQuery(query, lexicon).core, lang }, pages).map(({ content }) => content);

test('a page must hold a word beginning with every named word, with or without marks', () => {
  const pages = [page('Nghiêm túc xin lỗi khi trễ hẹn', 'Chỉ thị 23')];
  for (const query of ['xin loi', 'xin lỗi', 'chỉ thị 23', 'xin lỗi năm 2021'])
    expect(order(query, 'vi', pages), query).toHaveLength(1);
  expect(order('xin zzz', 'vi', pages)).toEqual([]);
});

test('words that stand together go before scattered ones, as typed before other marks', () => {
  const pages = ['trễ khi nào xin nghỉ lỗi', 'xin lòi khi trẻ', 'phải xin lỗi khi trễ'].map((text) => page(text));
  expect(order('xin lỗi khi trễ', 'vi', pages)).toEqual([
    'phải xin lỗi khi trễ',
    'xin lòi khi trẻ',
    'trễ khi nào xin nghỉ lỗi',
  ]);
});

test('otherwise the order given stays', () => {
  expect(order('a', 'vi', [page('a b'), page('a c'), page('a a')])).toEqual(['a b', 'a c', 'a a']);
});

test('English endings do not matter, numbers match with comma or point', () => {
  expect(order('unit rankings', 'en', [page('ranked units')])).toHaveLength(1);
  expect(order('92.57', 'vi', [page('được 92,57 điểm')])).toHaveLength(1);
});
