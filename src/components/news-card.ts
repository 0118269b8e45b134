import type { Said } from '../wording/said.ts';
import { publisherLink } from './source-link.ts';
import { formatDate } from '../language/dates.ts';
import type { NewsImage, NewsItem } from '../model/record.ts';
import { newsImagePath } from '../outputs/news-images.ts';
import type { PageContext, PageWords } from '../routes/page-context.ts';

/** A news item in a list. */
export interface NewsCardProps {
  readonly href: string;
  readonly kind: string;
  /** Day of the event, ISO and in words. */
  readonly date: string;
  readonly on: string;
  readonly title: string;
  readonly summary: string;
}

/** The card of a news item. */
export const newsCard = ({ lang, t, href }: PageWords, item: NewsItem): NewsCardProps => ({
  href: href({ kind: 'news', id: item.id }),
  kind: t.newsKinds[item.kind],
  date: item.eventOn,
  on: formatDate(item.eventOn, lang),
  title: item.text[lang].title,
  summary: item.text[lang].summary,
});

/** One event that several articles tell, once in a list. */
export interface EventCardProps extends Omit<NewsCardProps, 'kind'> {
  readonly event: string | null;
  readonly articles: readonly {
    readonly kind: string;
    readonly href: string;
    readonly publisher: Said;
    readonly title: string;
  }[];
}

/** The card of an event: the newest article's title, then all of them with kind and outlet. */
export function eventCard(ctx: PageContext, articles: readonly [NewsItem, ...NewsItem[]]): EventCardProps {
  const [first] = articles;
  return {
    ...newsCard(ctx, first),
    event: first.event,
    articles: articles.map((item) => ({
      kind: ctx.t.newsKinds[item.kind],
      href: ctx.href({ kind: 'news', id: item.id }),
      publisher: publisherLink(ctx, item.source).publisher,
      title: item.text[ctx.lang].title,
    })),
  };
}

/** The photo of a news item: its address, what it shows, who took it and under which licence. */
export interface NewsPhoto extends Omit<NewsImage, 'file'> {
  readonly src: string;
}

/** The photo of a news item; null where it has none. */
export const newsPhoto = ({ rooted }: PageWords, { id, image }: NewsItem): NewsPhoto | null =>
  image && {
    src: rooted(newsImagePath(id, image.file)),
    alt: image.alt,
    credit: image.credit,
    licence: image.licence,
  };
