import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import type { Lang } from '../language/lang.ts';
import type { NewsItem } from '../model/record.ts';
import { inventedDataset } from '../model/testing.ts';
import { newsFeed } from './feed.ts';
import { pageContext } from '../routes/page-context.ts';

const data = snapshotDataset();
const feed = (lang: Lang, news: readonly NewsItem[] = data.news): string =>
  newsFeed(pageContext(lang, { ...data, news }, 'https://example.org', '/repo/'));
const entries = (xml: string): string[] => xml.split('<entry>').slice(1);
const all = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map((found) => found[1]!);

const item = (part: Partial<NewsItem>): NewsItem => ({ ...data.news[0]!, ...part });

describe('newsFeed', () => {
  it.each([
    ['vi', '/repo/tin.xml', '/repo/tin/'],
    ['en', '/repo/en/news.xml', '/repo/en/news/'],
  ] as const)('in %s names itself, its page and its language', (lang, self, page) => {
    const xml = feed(lang);
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" ')).toBe(
      true,
    );
    expect(xml).toContain(`xml:lang="${lang}"`);
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="https://example.org${self}"/>`);
    expect(xml).toContain(
      `<link rel="alternate" type="text/html" hreflang="${lang}" href="https://example.org${page}"/>`,
    );
    expect(all(xml.split('<entry>')[0]!, 'name')).toHaveLength(1);
  });

  it('has every item with what Atom requires, ids different', () => {
    const found = entries(feed('vi'));
    expect(found).toHaveLength(data.news.length);
    for (const entry of found)
      for (const tag of ['id', 'title', 'updated', 'summary']) expect(all(entry, tag), tag).toHaveLength(1);
    expect(new Set(found.flatMap((entry) => all(entry, 'id'))).size).toBe(found.length);
  });

  it('is dated by its newest news, never by the clock', () => {
    const [updated, ...rest] = all(feed('vi'), 'updated');
    expect(updated).toBe([...rest].sort().at(-1));
    expect(feed('vi')).toBe(feed('vi'));
    expect(all(feed('vi', []), 'updated')).toEqual(['1970-01-01T00:00:00+07:00']);
  });

  it('takes the last of event, source and correction, and dates a month by its first day', () => {
    const dated = (part: Partial<NewsItem>): string =>
      all(entries(feed('en', [item({ updatedOn: null, publishedOn: null, ...part })]))[0]!, 'updated')[0]!;
    expect(dated({ eventOn: '2024-04-17', publishedOn: '2024-04-18' })).toBe('2024-04-18T00:00:00+07:00');
    expect(dated({ eventOn: '2024-04-17', publishedOn: '2024-04' })).toBe('2024-04-17T00:00:00+07:00');
    expect(dated({ eventOn: '2024-04-17', updatedOn: '2025-01-02' })).toBe('2025-01-02T00:00:00+07:00');
    expect(dated({ eventOn: '2026-01' })).toBe('2026-01-01T00:00:00+07:00');
  });

  it('states a day of publication only where one is known', () => {
    expect(all(feed('en', [item({ publishedOn: '2024-04-17' })]), 'published')).toEqual(['2024-04-17T00:00:00+07:00']);
    expect(all(feed('en', [item({ publishedOn: '2025-06' })]), 'published')).toEqual([]);
    expect(all(feed('en', [item({ publishedOn: null })]), 'published')).toEqual([]);
  });

  it('escapes what an editor may write', () => {
    const words = { ...data.news[0]!.text.vi, title: 'A & B <script> "c"', summary: 'bell\u0007' };
    const xml = feed('vi', [item({ text: { vi: words, en: words } })]);
    expect(xml).toContain('<title>A &amp; B &lt;script&gt; &quot;c&quot;</title>');
    expect(xml).toContain('<summary type="text">bell</summary>');
  });

  it('gives each item its kind in words', () => {
    expect(feed('vi', [item({ kind: 'analysis' })])).toContain('<category term="analysis" label="Phân tích"/>');
  });

  it('needs no sources or fields to be valid', () => {
    const ctx = pageContext(
      'vi',
      { ...inventedDataset({}), news: [item({ fields: [], source: 'none' })] },
      'https://example.org',
      '/',
    );
    expect(entries(newsFeed(ctx))).toHaveLength(1);
  });
});
