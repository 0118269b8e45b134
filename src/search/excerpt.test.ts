import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { answerEntries } from './answer.ts';
import { meaningOf } from './meaning.ts';
import { prepareRegister } from './prepare.ts';
import { parseQuery } from './query.ts';
import type { SearchEntry } from './search-entry.ts';
import { TEST_WORDS } from './testing.ts';

const unit = (title: string, ...terms: string[]): SearchEntry => ({
  url: `/${title}/`,
  kind: 'unit',
  title,
  terms: [title, ...terms],
  weight: 1,
});
const register = prepareRegister({
  contexts: {},
  words: TEST_WORDS,
  entries: [unit('Hà Nội', 'Ha Noi'), unit('Kon Tum'), unit('Bộ Nội vụ', 'BNV'), unit('Huế', 'Hue')],
});

/** The text with what is lit in brackets. */
const shown = (typed: string, text: string, lang = 'vi'): string =>
  excerptOf(text, meaningOf(parseQuery(typed, register.lexicon), answerEntries(typed, register), register), lang)
    .map((part) => (part.isLit ? `[${part.text}]` : part.text))
    .join('');

test.each([
  // A name that was found lights as it is spelt, whole, and nothing that only sounds like it.
  ['ha noi', 'Hà Nội nối lại, nơi nội dung ở hà nối', '[Hà Nội] nối lại, nơi nội dung ở hà nối'],
  ['Hà Nội', 'nội dung của Hà Nội', 'nội dung của [Hà Nội]'],
  ['ha noi', 'Ha Noi in English', '[Ha Noi] in English'],
  ['bo noi vu', 'bỏ nội dung của Bộ Nội vụ', 'bỏ nội dung của [Bộ Nội vụ]'],
  ['kontum', 'tỉnh Kon Tum', 'tỉnh [Kon Tum]'],
  ['hue', 'hoa huệ ở Huế', 'hoa huệ ở [Huế]'],
  ['ha noi', 'HÀ NỘI', '[HÀ NỘI]'],
  ['ha noi', 'Hà Nội'.normalize('NFD'), `[${'Hà Nội'.normalize('NFD')}]`],
  // Words with marks light as typed.
  ['nối', 'nối, nơi, nội, noi', '[nối], nơi, nội, noi'],
  ['xin lỗi khi trễ', 'phải xin lỗi khi trễ, lời', 'phải [xin lỗi khi trễ], lời'],
  // Words without marks light beside their neighbour, or where they are all that was asked.
  ['xin loi', 'xin lỗi; lời nói; xin', '[xin lỗi]; lời nói; [xin]'],
  ['noi', 'nối, nơi, nội', '[nối], [nơi], [nội]'],
  // The last word may be unfinished.
  ['trung tâm điều h', 'trung tâm điều hành', '[trung tâm điều] hành'],
  ['trung tâm điều hà', 'trung tâm điều hành', '[trung tâm điều hành]'],
  // Numbers by their value.
  ['92.57', 'được 92,57 điểm', 'được [92,57] điểm'],
])('%s in "%s"', (typed, text, expected) => expect(shown(typed, text)).toBe(expected));

test('English endings do not matter, other words do', () => {
  expect(shown('corrections', 'a correction was made', 'en')).toBe('a [correction] was made');
  expect(shown('corrections', 'correctly', 'vi')).toBe('correctly');
});

test('of a long text the part is shown that holds most of it, cut at words', () => {
  const filler = Array.from({ length: 60 }, (_, i) => `từ${'aăâ'[i % 3]}`).join(' ');
  const text = `${filler} Kon ${filler} tỉnh Kon Tum cũ ${filler}`;
  const excerpt = shown('kon tum', text);
  expect(excerpt).toMatch(/^… .* tỉnh \[Kon Tum\] cũ .* …$/);
  expect(excerpt.split(' ').length).toBeLessThan(35);
});

test('markup in a text stays text, and a text without the words shows its beginning', () => {
  expect(shown('kon tum', '<b>Kon Tum</b> & more')).toBe('<b>[Kon Tum]</b> & more');
  expect(shown('kon tum', 'nothing here')).toBe('nothing here');
});
