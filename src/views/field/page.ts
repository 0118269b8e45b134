import { documentLinks } from '../../components/document-links.ts';
import { newsCard } from '../../components/news-card.ts';
import { seriesRows } from '../../components/series-rows.ts';
import { taskGroups } from '../../components/task-list.ts';
import { formatPlain } from '../../language/numbers.ts';
import { indicatorsOfField } from '../../model/field-use.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** One reform field: its definition, the indicators that measure it, news, tasks and documents. */
export function page(ctx: PageContext, ref: PageOf<'field'>) {
  const { t, lang, data } = ctx;
  const field = data.fields.find(({ id }) => id === ref.field.id);
  if (!field) throw new Error(`data/fields.csv has no field "${ref.field.id}"`);
  const news = data.news.filter((item) => item.fields.includes(field.id));
  const tasks = data.tasks.filter((task) => task.field === field.id);
  const series = data.series.filter((one) => one.field === field.id);
  const cited = new Set([...news.flatMap((item) => item.documents), ...tasks.flatMap((task) => task.document ?? [])]);
  const [name, definition] = [field.name[lang], field.definition[lang]];
  return {
    head: {
      title: name,
      description: definition,
      crumbs: [{ label: t.nav.fields, page: { kind: 'fields' as const } }],
      search: { kind: 'field' },
    },
    shown: {
      name,
      definition,
      indicators: indicatorsOf(ctx, field.id),
      series: seriesRows(
        ctx,
        series.map((one) => ({ series: one })),
      ),
      tasks: taskGroups(ctx, tasks),
      documents: documentLinks(
        ctx,
        data.documents.filter(({ id }) => cited.has(id)),
      ),
      news: news.map((item) => newsCard(ctx, item)),
    },
  };
}

const indicatorsOf = (ctx: PageContext, field: string) =>
  indicatorsOfField(ctx.data, field).map(({ index, methodology, indicator, editions }) => ({
    name: indicator.name[ctx.lang],
    index: { href: ctx.href({ kind: 'index', index }), text: index.abbr },
    methodology: methodology.name[ctx.lang],
    max: indicator.max === null ? null : formatPlain(indicator.max, ctx.lang),
    editions: editions.map(({ edition, values, ranks }) => ({
      href: ctx.href({ kind: 'edition', index, edition }),
      text: edition,
      count: Math.max(values, ranks),
    })),
  }));
