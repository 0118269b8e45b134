import { expect, it } from 'vitest';
import type { PageRef } from '../routes/addresses.ts';
import { pageContext } from '../routes/page-context.ts';
import { inventedDataset } from '../model/testing.ts';
import { feedsOf } from './feeds.ts';

const offered = (page: PageRef, lang: 'vi' | 'en' = 'vi'): string[] =>
  feedsOf(pageContext(lang, inventedDataset({}), 'https://example.org', '/base/'), page).map(({ href }) => href);

it('a register offers its own feed, its entries too', () => {
  expect(offered({ kind: 'documents' })).toEqual(['/base/van-ban.xml']);
  expect(offered({ kind: 'document', id: 'x' }, 'en')).toEqual(['/base/en/documents.xml']);
  expect(offered({ kind: 'series', id: 'x' })).toEqual(['/base/so-lieu-ky.xml']);
});

it('sessions offer the calendar beside the feed', () => {
  expect(offered({ kind: 'sessions' })).toEqual(['/base/phien-hop.xml', '/base/phien-hop/lich.ics']);
});

it('the corrections are offered by their log and by the page that explains them', () => {
  expect(offered({ kind: 'corrections-log' })).toEqual(['/base/so-dinh-chinh.xml']);
  expect(offered({ kind: 'text', slug: 'corrections' })).toEqual(['/base/so-dinh-chinh.xml']);
});

it('a page without a list of its own offers the news alone, and nothing where there are none', () => {
  expect(offered({ kind: 'home' })).toEqual([]);
});
