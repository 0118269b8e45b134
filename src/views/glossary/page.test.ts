import { expect, it } from 'vitest';
import { inventedDataset } from '../../model/testing.ts';
import type { Term } from '../../model/record.ts';
import { pageContext } from '../../routes/page-context.ts';
import { page } from './page.ts';

const term = (id: string, vi: string, abbreviation = ''): Term => ({
  id,
  term: { vi, en: `${id} in English` },
  abbreviation,
  definition: { vi: 'nghĩa', en: 'meaning' },
  searchWords: [],
});
const data = inventedDataset({ glossary: [term('d', 'đơn vị'), term('a', 'ấn phẩm'), term('b', 'dữ liệu', 'DL')] });

it('terms stand by the letters of the alphabet of the page, "đ" apart from "d", "â" from "a"', () => {
  const { letters } = page(pageContext('vi', data, 'https://example.org', '/')).shown;
  expect(letters.map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([
    ['Â', ['a']],
    ['D', ['b']],
    ['Đ', ['d']],
  ]);
});

it('a term tells its abbreviation and what the other language calls it', () => {
  const { letters } = page(pageContext('vi', data, 'https://example.org', '/')).shown;
  expect(letters[1]?.terms[0]).toMatchObject({
    term: [{ text: 'dữ liệu (' }, { text: 'DL' }, { text: ')' }],
    elsewhere: [{ lang: 'en', term: 'b in English' }],
  });
});
