import { describe, expect, it } from 'vitest';
import { publisherOf, said, titleOf, withAsides } from './said.ts';

describe('a text in another tongue', () => {
  it('carries its language on pages in other languages alone', () => {
    expect(titleOf({ title: 'Bộ Tư pháp đứng đầu', language: 'vi' }, 'en')).toEqual({
      text: 'Bộ Tư pháp đứng đầu',
      lang: 'vi',
    });
    expect(titleOf({ title: 'Bộ Tư pháp đứng đầu', language: 'vi' }, 'vi')).toEqual({ text: 'Bộ Tư pháp đứng đầu' });
    expect(titleOf({ title: '行政改革指数', language: 'ja' }, 'vi').lang).toBe('ja');
    expect(said('Colour', 'en-GB', 'en')).toEqual({ text: 'Colour' });
  });

  it('carries none where nobody says which it is', () => {
    expect(titleOf({ title: 'PAPI', language: null }, 'en')).toEqual({ text: 'PAPI' });
  });

  it('is the name of a publisher where its letters are not those of any name', () => {
    expect(publisherOf({ publisher: 'Báo Nghệ An' }, 'en').lang).toBe('vi');
    expect(publisherOf({ publisher: 'VietnamPlus' }, 'en').lang).toBeUndefined();
    expect(publisherOf({ publisher: 'Báo Nghệ An' }, 'vi').lang).toBeUndefined();
  });
});

it('a term that quotes another tongue in brackets is told in parts', () => {
  expect(withAsides('one-stop unit (bộ phận một cửa)', 'en')).toEqual([
    { text: 'one-stop unit (' },
    { text: 'bộ phận một cửa', lang: 'vi' },
    { text: ')' },
  ]);
  expect(withAsides('bộ phận một cửa (OSS)', 'vi').map(({ text }) => text)).toEqual(['bộ phận một cửa (', 'OSS', ')']);
});
