import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import type { Term } from '../model/record.ts';
import { linkTerms } from './glossary-links.ts';

const term = (id: string, vi: string, abbreviation = '', en = vi): Term => ({
  id,
  term: { vi, en },
  abbreviation,
  definition: { vi: `"${id}"`, en: id },
  searchWords: [],
});
const TERMS = [
  term('tthc', 'thủ tục hành chính', 'TTHC'),
  term('kiem-soat', 'kiểm soát thủ tục hành chính'),
  term('bo', 'bộ, cơ quan ngang bộ'),
  term('ubnd', 'Ủy ban nhân dân', 'UBND', "People's Committee"),
  term('nhom', 'nhóm A, nhóm B'),
];
const linked = (html: string, lang: 'vi' | 'en' = 'vi'): string =>
  linkTerms(html, TERMS, lang, ({ id }) => `#${id}`).replace(/ class="term"/g, '');

describe('glossary links', () => {
  test('a term is linked at its first use only', () => {
    expect(linked('<p>Thủ tục hành chính và thủ tục hành chính.</p><p>thủ tục hành chính</p>')).toBe(
      '<p><a href="#tthc">Thủ tục hành chính</a> và thủ tục hành chính.</p><p>thủ tục hành chính</p>',
    );
  });

  test('the longest term wins', () => {
    expect(linked('<p>kiểm soát thủ tục hành chính, rồi thủ tục hành chính</p>')).toBe(
      '<p><a href="#kiem-soat">kiểm soát thủ tục hành chính</a>, rồi <a href="#tthc">thủ tục hành chính</a></p>',
    );
  });

  test('an abbreviation stands for its term, as it is written', () => {
    expect(linked('<p>TTHC, tthc, thủ tục hành chính</p>')).toBe(
      '<p><a href="#tthc">TTHC</a>, tthc, thủ tục hành chính</p>',
    );
  });

  test('nothing is linked inside a link, a heading or code', () => {
    const html = '<h2>TTHC</h2><p><a href="/x"><em>TTHC</em></a> <code>TTHC</code></p>';
    expect(linked(html)).toBe(html);
    expect(linked(`${html}<p>TTHC</p>`)).toBe(`${html}<p><a href="#tthc">TTHC</a></p>`);
  });

  test('a term is a whole word, and one word of a list of names is none', () => {
    expect(linked('<p>siêuthủ tục hành chính, TTHCs, bộ</p>')).toBe('<p>siêuthủ tục hành chính, TTHCs, bộ</p>');
    expect(linked('<p>nhóm B</p>')).toBe('<p><a href="#nhom">nhóm B</a></p>');
  });

  test('curly and escaped apostrophes, line ends inside a term, attributes with a > are no obstacle', () => {
    expect(linked('<p data-x="a > TTHC">the People’s\nCommittee</p>', 'en')).toBe(
      '<p data-x="a > TTHC">the <a href="#ubnd">People’s\nCommittee</a></p>',
    );
    expect(linked('<p>People&#39;s Committee</p>', 'en')).toContain('<a href="#ubnd">People&#39;s Committee</a>');
  });

  test('an English plural is its term', () => {
    expect(linked('<p>People’s Committees; nhóm As</p>', 'en')).toBe(
      '<p><a href="#ubnd">People’s Committees</a>; <a href="#nhom">nhóm As</a></p>',
    );
    expect(linked('<p>nhóm As</p>')).toBe('<p>nhóm As</p>');
  });

  test('what a term means stands where its link leads, in no title that a finger cannot reach', () => {
    expect(linkTerms('<p>TTHC</p>', TERMS, 'vi', () => '#a')).not.toContain('title=');
  });

  test('an empty glossary changes nothing; linking twice adds nothing', () => {
    expect(linkTerms('<p>TTHC</p>', [], 'vi', () => '#')).toBe('<p>TTHC</p>');
    const { glossary, news } = snapshotDataset();
    for (const lang of ['vi', 'en'] as const) {
      for (const item of news) {
        const once = linkTerms(`<p>${item.text[lang].body}</p>`, glossary, lang, ({ id }) => `#${id}`);
        expect(once.replace(/<\/?a[^>]*>/g, '')).toBe(`<p>${item.text[lang].body}</p>`);
        const ids = [...once.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});
