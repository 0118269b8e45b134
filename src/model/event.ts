import type { Lang } from '../language/lang.ts';
import type { Dataset } from './dataset.ts';
import type { NewsFigure, NewsItem } from './record.ts';

/** The articles that tell one event, the item among them, in news order. An item without an `event` stands alone. */
export const sameEvent = (data: Dataset, item: NewsItem): NewsItem[] =>
  item.event === null ? [item] : data.news.filter((other) => other.event === item.event);

/**
 * News in order with the articles of one event together, at the place of the newest; an item alone is a group of one.
 */
export function newsByEvent(news: readonly NewsItem[]): [NewsItem, ...NewsItem[]][] {
  const groups = new Map<string, [NewsItem, ...NewsItem[]]>();
  for (const item of news) {
    const event = item.event ?? `item ${item.id}`;
    const group = groups.get(event);
    if (group) group.push(item);
    else groups.set(event, [item]);
  }
  return [...groups.values()];
}

/** A figure that articles of one event tell differently. */
export interface Difference {
  readonly label: string;
  /** One per article that gives the figure, in the order of the articles. */
  readonly told: readonly { readonly item: NewsItem; readonly figure: NewsFigure }[];
}

/**
 * Figures that at least two articles of one event give, where they do not agree: matched by series or observation, else
 * by label. Opinion feeds no figures, so its figures are left out.
 */
export function differencesOf(articles: readonly NewsItem[], lang: Lang): Difference[] {
  const found = new Map<string, { item: NewsItem; figure: NewsFigure }[]>();
  for (const item of articles.filter(({ kind }) => kind !== 'opinion')) {
    for (const figure of item.text[lang].figures) {
      const key = figure.series
        ? `${figure.series} ${figure.period ?? ''}`
        : (figure.observation ?? figure.label.toLocaleLowerCase('vi'));
      found.set(key, [...(found.get(key) ?? []), { item, figure }]);
    }
  }
  const shown = ({ value, approx, numerator, denominator }: NewsFigure): string =>
    [approx ?? '', value, numerator ?? '', denominator ?? ''].join(' ');
  return [...found.values()]
    .filter(
      (told) =>
        new Set(told.map(({ item }) => item.id)).size > 1 && new Set(told.map(({ figure }) => shown(figure))).size > 1,
    )
    .flatMap((told) => (told[0] ? [{ label: told[0].figure.label, told }] : []));
}

/**
 * How articles of one event present it: when it happened, when it was told, by whom. Only what differs is worth
 * showing.
 */
export const differsIn = (articles: readonly NewsItem[], of: (item: NewsItem) => string | null): boolean =>
  new Set(articles.map(of)).size > 1;
