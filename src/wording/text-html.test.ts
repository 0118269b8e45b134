import { describe, expect, test } from 'vitest';
import { messages } from '../language/messages.ts';
import { layOutText } from './text-html.ts';

const laidOut = (html: string, lang: 'vi' | 'en' = 'vi'): string =>
  layOutText(html, {
    ctx: { t: messages[lang], rooted: (path) => `/goc${path}` },
    title: 'Bài "thử"',
    leadsNowhere: (path) => path.startsWith('/khong-co/'),
  });

describe('addresses', () => {
  test.each([
    ['<a href="/nguon/">x</a>', '<a href="/goc/nguon/">x</a>'],
    ['<a class="a" href="/a/?x=1&amp;y=2#z">x</a>', '<a class="a" href="/goc/a/?x=1&amp;y=2#z">x</a>'],
  ])('of the site get the base path: %s', (html, expected) => {
    expect(laidOut(html)).toBe(expected);
  });

  test.each([
    '<a href="https://a.vn/">x</a>',
    '<a href="//a.vn/">x</a>',
    '<a href="#x">x</a>',
    '<img src="/goc/_astro/a.webp" alt="x">',
    '<a href="mailto:a@b.vn">x</a>',
    '<p>A & B &mdash; "c" <b>d',
  ])('others, and all else, stay: %s', (html) => {
    expect(laidOut(html)).toBe(html);
  });

  test('of an index that the data have not only the words stay', () => {
    expect(laidOut('<p><a href="/khong-co/1/">x <b>y</b></a> z</p>')).toBe('<p>x <b>y</b> z</p>');
  });
});

test('a table has a frame of its own, a name and heads of columns', () => {
  const table = '<table><thead><tr><th>a</th><th style="text-align: right">b</th></tr></thead></table>';
  const framed = (name: string): string =>
    `<div class="table-wrap" tabindex="0" role="region" aria-label="Bảng: ${name}"><table class="data-table">` +
    `<caption class="visually-hidden">${name}</caption><thead><tr><th scope="col">a</th>` +
    '<th scope="col" class="num">b</th></tr></thead></table></div>';
  expect(laidOut(table)).toBe(framed('Bài &quot;thử&quot;'));
  expect(laidOut(`<h2 id="x">Điểm <em>mới</em></h2>${table}`)).toBe(
    `<h2 id="x">Điểm <em>mới</em></h2>${framed('Điểm mới')}`,
  );
});

test('columns are set to a side by classes', () => {
  const row = '<table><tr><td style="text-align:center">a</td><td style="text-align: left">b</td></tr></table>';
  expect(laidOut(row)).toContain('<td class="data-table__middle">a</td><td >b</td>');
});

test('footnotes speak the language of the page', () => {
  const html =
    '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li>x ' +
    '<a href="#user-content-fnref-1-2" data-footnote-backref="" aria-label="Back to reference 1-2">↩</a></li></ol></section>';
  expect(laidOut(html)).toBe(
    '<section data-footnotes class="footnotes"><h2 id="footnote-label">Chú thích</h2><ol><li>x ' +
      '<a href="#user-content-fnref-1-2" data-footnote-backref="" aria-label="Quay lại vị trí chú thích 1-2">↩</a></li></ol></section>',
  );
  expect(laidOut(html, 'en')).toContain('>Notes</h2>');
});
