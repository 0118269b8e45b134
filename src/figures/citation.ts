import { pathOf } from '../routes/addresses.ts';
import type { Figure } from './figure.ts';
import type { PageContext } from '../routes/page-context.ts';

/** The line a journalist copies: producer first, then year, title, what is ours, who drew it, permanent address. */
export const citationOf = (figure: Figure, ctx: PageContext): string =>
  ctx.t.charts.citation(
    figure.producer,
    figure.title,
    figure.year,
    ctx.site.name,
    ctx.absolute(pathOf({ kind: 'chart', id: figure.id }, ctx.lang)),
    figure.ours,
  );
