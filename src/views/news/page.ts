import { documentLinks } from '../../components/document-links.ts';
import { eventDifferences } from '../../components/event-differences.ts';
import { figureList } from '../../components/figure-list.ts';
import { newsPhoto } from '../../components/news-card.ts';
import { sourceLink } from '../../components/source-link.ts';
import { formatDate } from '../../language/dates.ts';
import { sameEvent } from '../../model/event.ts';
import { lineOf } from '../../model/lineage.ts';
import { newsJsonLd } from '../../outputs/structured-data.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** One news item: text, the figures it rests on, what it is about, its source; three dates kept apart. */
export function page(ctx: PageContext, ref: PageOf<'news'>) {
  const { t, lang, data } = ctx;
  const item = data.news.find(({ id }) => id === ref.id);
  if (!item) throw new Error(`content/news has no item "${ref.id}"`);
  const text = item.text[lang];
  const articles = sameEvent(data, item);
  return {
    head: {
      title: text.title,
      description: text.summary,
      crumbs: [{ label: t.nav.news, page: { kind: 'news-list' as const } }],
      search: { kind: 'news', year: item.eventOn.slice(0, 4) },
      jsonLd: newsJsonLd(ctx, item),
    },
    shown: {
      kind: t.newsKinds[item.kind],
      title: text.title,
      summary: text.summary,
      event: { date: item.eventOn, on: formatDate(item.eventOn, lang) },
      published: item.publishedOn ? { date: item.publishedOn, on: formatDate(item.publishedOn, lang) } : null,
      updated: item.updatedOn ? t.page.updated(item.updatedOn) : null,
      image: newsPhoto(ctx, item),
      glossary: data.glossary,
      figures: text.figures.length > 0 ? figureList(ctx, text.figures) : null,
      differences: articles.length > 1 ? eventDifferences(ctx, articles) : null,
      editorNotes: text.editorNotes,
      source: sourceLink(ctx, item.source),
      units: item.units.flatMap((key) => {
        const unit = data.units.get(key);
        return unit ? [{ href: ctx.href({ kind: 'unit', line: lineOf(data, key) }), text: unit.name[lang] }] : [];
      }),
      fields: data.fields
        .filter((field) => item.fields.includes(field.id))
        .map((field) => ({ href: ctx.href({ kind: 'field', field }), text: field.name[lang] })),
      documents: documentLinks(
        ctx,
        data.documents.filter((document) => item.documents.includes(document.id)),
      ),
      isTranslated: item.original !== lang,
    },
  };
}
