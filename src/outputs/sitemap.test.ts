import { describe, expect, it } from 'vitest';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

const absolute = (path: string): string => `https://example.org/repo${path}`;
const konTum = { vi: '/tinh/kon-tum/', en: '/en/provinces/kon-tum/' };

describe('sitemap', () => {
  const xml = sitemap([{ path: konTum }, { path: { vi: '/tin/', en: '/en/news/' }, lastmod: '2024-04-17' }], absolute);

  it('lists both languages of a page', () => {
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1])).toEqual(
      [konTum.vi, konTum.en, '/tin/', '/en/news/'].map(absolute),
    );
  });

  it('names twin, self and the default from both', () => {
    const alternates = [
      ['vi', konTum.vi],
      ['en', konTum.en],
      ['x-default', konTum.vi],
    ]
      .map(([lang, path]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(path!)}"/>`)
      .join('');
    expect(xml.split(alternates)).toHaveLength(3);
  });

  it('dates only what has a date', () => {
    expect(xml.match(/<lastmod>2024-04-17<\/lastmod>/g)).toHaveLength(2);
    expect(xml.match(/<lastmod>/g)).toHaveLength(2);
    expect(sitemap([{ path: konTum, lastmod: null }], absolute)).not.toContain('lastmod');
  });

  it('refuses a date that is none', () => {
    expect(() => sitemap([{ path: konTum, lastmod: '17/4/2024' }], absolute)).toThrow(
      '"17/4/2024" is no date (/tinh/kon-tum/)',
    );
  });

  it('escapes addresses', () => {
    expect(sitemap([{ path: { vi: '/?a&b', en: '/en/' } }], absolute)).toContain('repo/?a&amp;b');
  });
});

describe('robots', () => {
  it('lets all read and names the sitemap', () => {
    expect(robots(absolute('/sitemap.xml'))).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/repo/sitemap.xml\n',
    );
  });
});
