import { formatDate } from '../language/dates.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';

/** A source as a citation, publisher and date, leading to its entry on the sources page; null for an unknown one. */
export function sourceLink(ctx: PageContext, id: string): Link | null {
  const source = ctx.data.sources.get(id);
  if (!source) return null;
  const date = source.publishedOn ? `, ${formatDate(source.publishedOn, ctx.lang)}` : '';
  return { href: `${ctx.href({ kind: 'sources' })}#${source.id}`, text: `${source.publisher}${date}` };
}
