import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { LANGS } from '../language/lang.ts';
import { sitePages } from '../outputs/site-map.ts';
import { pathOf, type PageRef } from '../routes/addresses.ts';
import { pageContext, type PageContext } from '../routes/page-context.ts';
import { viewOf } from '../routes/page-list.ts';
import type { PageModel, TextHead } from './page-model.ts';

const models = import.meta.glob<{ page: (ctx: PageContext, page: PageRef, text?: TextHead) => PageModel }>(
  './*/page.ts',
  {
    eager: true,
  },
);
const data = snapshotDataset();
const pages = sitePages(data, ['about']);
const byView = [...new Set(pages.map(viewOf))].map((view) => ({
  view,
  own: pages.filter((page) => viewOf(page) === view),
}));

function modelOf(page: PageRef, lang: (typeof LANGS)[number]): PageModel {
  const model = models[`./${viewOf(page)}/page.ts`];
  if (!model) throw new Error(`src/views/${viewOf(page)}/page.ts is missing`);
  return model.page(pageContext(lang, data, 'https://example.org', '/'), page);
}

/** Where in a value something stands that JSON would lose or change; empty where nothing does. */
function notPlain(value: unknown, path = ''): string[] {
  if (value === null || value === undefined || ['string', 'boolean'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((item, i) => notPlain(item, `${path}[${i}]`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, item]) => notPlain(item, `${path}.${key}`));
}

describe('a page of every kind', () => {
  it('has a view of its own, and no view stands unused', () => {
    expect(byView.map(({ view }) => `./${view}/page.ts`).sort()).toEqual(Object.keys(models).sort());
  });

  it.each(byView)('$view: is told in plain words, links and rows', ({ own }) => {
    // Units differ most among themselves; the rest show all they can in their first pages.
    for (const page of own.slice(0, 40))
      for (const lang of LANGS) {
        const { head, shown } = modelOf(page, lang);
        expect(notPlain(shown, pathOf(page, lang))).toEqual([]);
        expect(head.title).not.toBe('');
        expect(head.description, `${pathOf(page, lang)} has a description`).toBeTypeOf('string');
      }
  });

  it.each(byView)('$view: leads only to pages there are', ({ own }) => {
    const known = new Set(LANGS.flatMap((lang) => pages.map((page) => pathOf(page, lang))));
    for (const page of own.slice(0, 5))
      for (const lang of LANGS) {
        const dead = hrefsIn(modelOf(page, lang).shown).filter((href) => href.endsWith('/') && !known.has(href));
        // Texts are folders of content/, which the snapshot has not.
        expect(dead.filter((href) => !TEXTS.test(href))).toEqual([]);
      }
  });
});

const TEXTS = /^\/(?:en\/)?(?:phuong-phap|method|gioi-thieu|su-dung-lai|reuse|dinh-chinh|corrections)\/$/;

/** Addresses of pages inside a model, without what follows a "#". */
function hrefsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(hrefsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'href' && typeof item === 'string' && item.startsWith('/') ? [item.split('#')[0] ?? ''] : hrefsIn(item),
  );
}
