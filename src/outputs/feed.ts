import type { NewsItem } from '../model/record.ts';
import { feedPath, pathOf } from '../routes/addresses.ts';
import { addressesOf, atomFeed, lastOf, type AtomEntry } from './atom.ts';
import type { PageContext } from '../routes/page-context.ts';

/**
 * The news of a language as Atom 1.0, newest event first. Every date is one that the news states: `updated` of an entry
 * is the last of event, publication of its source and our own correction. A date known to the month stands at its first
 * day; `published` is left out unless the day is known. The kind of text is the first category.
 */
export const newsFeed = (ctx: PageContext): string =>
  atomFeed(ctx, {
    self: ctx.absolute(feedPath(ctx.lang)),
    page: ctx.absolute(pathOf({ kind: 'news-list' }, ctx.lang)),
    title: ctx.t.news.title,
    subtitle: ctx.t.news.intro,
    entries: ctx.data.news.map((item) => entryOf(ctx, item)),
  });

function entryOf(ctx: PageContext, item: NewsItem): AtomEntry {
  const { lang, t, data } = ctx;
  const words = item.text[lang];
  return {
    ...addressesOf(ctx, (language) => pathOf({ kind: 'news', id: item.id }, language)),
    title: words.title,
    updated: lastOf([item.eventOn, ...[item.publishedOn, item.updatedOn].filter((date) => date !== null)]),
    published: item.publishedOn,
    via: data.sources.get(item.source)?.url ?? null,
    categories: [
      { term: item.kind, label: t.newsKinds[item.kind] },
      ...data.fields
        .filter((field) => item.fields.includes(field.id))
        .map((field) => ({ term: field.id, label: field.name[lang] })),
    ],
    summary: words.summary,
  };
}
