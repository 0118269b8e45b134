import { formatDate } from '../language/dates.ts';
import type { PageContext } from '../routes/page-context.ts';
import { publisherOf, type Said } from '../wording/said.ts';

/** A source as a citation: who published it and when; leads to its entry on the page of sources. */
export interface SourceLink {
  readonly href: string;
  readonly publisher: Said;
  /** ", 17/4/2024"; empty where the day is not known or not told. */
  readonly date: string;
}

/** A source by publisher and date; null for an unknown one. */
export function sourceLink(ctx: PageContext, id: string): SourceLink | null {
  const source = ctx.data.sources.get(id);
  if (!source) return null;
  const date = source.publishedOn ? `, ${formatDate(source.publishedOn, ctx.lang)}` : '';
  return { ...publisherLink(ctx, id), date };
}

/** A source by its publisher alone, as it stands beside a figure. */
export function publisherLink(ctx: PageContext, id: string): SourceLink {
  const source = ctx.data.sources.get(id);
  return {
    href: `${ctx.href({ kind: 'sources' })}#${id}`,
    publisher: source ? publisherOf(source, ctx.lang) : { text: id },
    date: '',
  };
}
