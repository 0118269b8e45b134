import { formatDate } from '../language/dates.ts';
import { formatPlain } from '../language/numbers.ts';
import { differencesOf, differsIn } from '../model/event.ts';
import type { NewsFigure, NewsItem } from '../model/record.ts';
import type { Link } from '../routes/link.ts';
import { publisherLink, type SourceLink } from './source-link.ts';
import type { PageContext } from '../routes/page-context.ts';

/** What an article tells of a figure: the number, that it gives none, or that it is held. */
export interface ToldFigure {
  readonly kind: 'value' | 'none' | 'held';
  readonly text: string;
}

/** Articles of one event side by side: only what they do not tell alike, a column per article. */
export interface EventDifferencesProps {
  readonly intro: string;
  /** Said where they differ in nothing; else empty. */
  readonly same: string;
  readonly articles: readonly Link[];
  readonly publishers: readonly SourceLink[];
  readonly facts: readonly { readonly label: string; readonly cells: readonly (string | null)[] }[];
  readonly figures: readonly { readonly label: string; readonly cells: readonly ToldFigure[] }[];
}

/** The differences between articles of one event. */
export function eventDifferences(ctx: PageContext, articles: readonly NewsItem[]): EventDifferencesProps {
  const { t, lang } = ctx;
  const words = t.registers.event;
  const all: { label: string; of: (item: NewsItem) => string | null }[] = [
    { label: words.on, of: (item) => formatDate(item.eventOn, lang) },
    {
      label: words.published,
      of: (item) => (item.publishedOn ? formatDate(item.publishedOn, lang) : t.news.unknownDate),
    },
    { label: words.kind, of: (item) => t.newsKinds[item.kind] },
  ];
  const facts = all.filter(({ of }) => differsIn(articles, of));
  const figures = differencesOf(articles, lang);
  return {
    intro: words.intro(articles.length),
    same: facts.length + figures.length === 0 ? ` ${words.same}` : '',
    articles: articles.map((item) => ({ href: ctx.href({ kind: 'news', id: item.id }), text: item.text[lang].title })),
    publishers: articles.map(({ source }) => publisherLink(ctx, source)),
    facts: facts.map(({ label, of }) => ({ label, cells: articles.map(of) })),
    figures: figures.map(({ label, told }) => ({
      label,
      cells: articles.map((item) => toldFigure(ctx, told.find((one) => one.item === item)?.figure)),
    })),
  };
}

function toldFigure({ t, lang }: PageContext, figure: NewsFigure | undefined): ToldFigure {
  if (!figure) return { kind: 'none', text: t.registers.event.notGiven };
  if (figure.status === 'H') return { kind: 'held', text: t.news.figureHeld };
  if (figure.value === null) return { kind: 'value', text: t.registers.event.notGiven };
  const unit = figure.unit === '%' ? '%' : figure.unit ? ` ${figure.unit}` : '';
  const number = `${formatPlain(figure.value, lang)}${unit}`;
  return { kind: 'value', text: figure.approx ? `${t.news.approx[figure.approx]} ${number}` : number };
}
