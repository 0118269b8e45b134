import { describe, expect, it } from 'vitest';
import { canonicalTag, isWrittenIn, languageOfCountry } from './tags.ts';

describe('a tag of a language', () => {
  it('is known with its script and country, and written as the standard writes it', () => {
    expect(['vi', 'EN', 'zh-hant', 'pt-br', 'bn'].map(canonicalTag)).toEqual(['vi', 'en', 'zh-Hant', 'pt-BR', 'bn']);
  });

  it('is no name, no country and no word', () => {
    for (const text of ['vn', 'jp', 'cn', 'English', 'tiếng Việt', 'vi,en', 'und', '', 'x', 'vi_VN'])
      expect(canonicalTag(text), text).toBeNull();
  });

  it('is guessed from the code of a country alone', () => {
    expect(['vn', 'JP', 'cn', 'Vietnam'].map(languageOfCountry)).toEqual(['vi', 'ja', 'zh', null]);
  });
});

describe('a title', () => {
  it.each([
    ['vi', 'Bộ Tư pháp đứng đầu'],
    ['en', 'Điện Biên to boost reform'],
    ['ja', '23年行政改革指数 (PAR INDEX 2023)'],
    ['ja', '21年行政改革指数、ハイフォン'],
    ['zh', '越南公布2020年省级行政改革指数'],
    ['ko', '베트남 행정개혁 1위'],
    ['ru', 'Индекс PAR INDEX'],
    ['vi', '2024'],
  ])('may be in %s: %s', (tag, title) => {
    expect(isWrittenIn(title, tag)).toBe(true);
  });

  it.each([
    ['ru', 'Nghệ An tăng 1 bậc (bản tiếng Nga)'],
    ['ja', 'Lào Cai đứng thứ 6'],
    ['vi', '23年行政改革指数'],
    ['zh', '베트남 행정개혁'],
    ['zh', 'トップはクアンニン省'],
    ['en', 'PAR INDEX и SIPAS'],
  ])('cannot be in %s: %s', (tag, title) => {
    expect(isWrittenIn(title, tag)).toBe(false);
  });
});
