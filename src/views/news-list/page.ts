import { eventCard, newsCard } from '../../components/news-card.ts';
import { newsByEvent } from '../../model/event.ts';
import { feedPath } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** All news, newest event first; articles of one event stand together. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  return {
    head: { title: t.news.title, description: t.news.intro, search: { kind: 'page' } },
    shown: {
      feed: ctx.rooted(feedPath(ctx.lang)),
      cards: newsByEvent(data.news).map(([first, ...others]) =>
        others.length > 0
          ? { event: eventCard(ctx, [first, ...others]), item: null }
          : { event: null, item: newsCard(ctx, first) },
      ),
    },
  };
}
