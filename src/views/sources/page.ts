import { DEFAULT_LANG } from '../../language/lang.ts';
import { compareNames } from '../../language/collation.ts';
import { formatDate } from '../../language/dates.ts';
import { publisherOf, titleOf } from '../../wording/said.ts';
import { usesOfSources } from '../../model/source-use.ts';
import { indexOf } from '../../model/lookup.ts';
import type { Source } from '../../model/record.ts';
import type { Link } from '../../routes/link.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** What rests on a source; a link where it has a place of its own. */
interface Use {
  readonly before: string;
  readonly text: string;
  readonly href: string | null;
}

/** Every source with what rests on it. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const compare = compareNames(lang);
  const sources = [...data.sources.values()].sort(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title),
  );
  return {
    head: { title: t.sources.title, description: t.sources.intro(sources.length), search: { kind: 'page' } },
    shown: {
      intro: t.sources.intro(sources.length),
      sources: sources.map((source) => ({
        id: source.id,
        publisher: publisherOf(source, lang),
        title: titleOf(source, lang),
        url: source.url,
        date: source.publishedOn ? `, ${formatDate(source.publishedOn, lang)}` : '',
        kind: t.sources.kinds[source.kind],
        uses: usesOf(ctx, source),
        note: lang === DEFAULT_LANG ? source.note : '',
      })),
    },
  };
}

/** Editions, news, contradictions, series, in this order; `before` parts a use from the one before it. */
function usesOf(ctx: PageContext, source: Source): Use[] {
  const { t, lang, data } = ctx;
  const uses = usesOfSources(data).get(source.id);
  if (!uses) return [];
  const editions = uses.editions.map(({ index, edition, count }): Link => ({
    href: ctx.href({ kind: 'edition', index: indexOf(data, index), edition }),
    text: t.sources.observations(count, indexOf(data, index).abbr, edition),
  }));
  const news = uses.news.map((id): Link => ({
    href: ctx.href({ kind: 'news', id }),
    text: `${t.sources.news}: ${data.news.find((item) => item.id === id)?.text[lang].title ?? ''}`,
  }));
  const [conflict] = uses.conflicts;
  const rest = [
    ...(conflict
      ? [
          {
            href: `${ctx.href({ kind: 'under-check' })}#${conflict}`,
            text: `${t.sources.conflicts} (${uses.conflicts.length})`,
          },
        ]
      : []),
    ...(uses.series > 0 ? [{ href: null, text: `${t.sources.series} (${uses.series})` }] : []),
  ];
  return [...editions, ...news, ...rest].map((use, i) => ({
    ...use,
    before: i === 0 ? '' : i < editions.length ? '; ' : ' · ',
  }));
}
