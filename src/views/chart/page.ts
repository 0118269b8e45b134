import { chartFigure } from '../../components/chart-figure.ts';
import { chartNamed } from '../../figures/every-chart.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** A chart's own page: the address to cite. */
export function page(ctx: PageContext, { id }: PageOf<'chart'>) {
  const figure = chartNamed(ctx.data, id).figure(ctx);
  return {
    head: {
      title: figure.title,
      description: `${figure.title}. ${figure.finding}`,
      crumbs: [{ label: ctx.t.nav.charts, page: { kind: 'charts' as const } }],
    },
    shown: { figure: chartFigure(ctx, figure), home: ctx.href(figure.home) },
  };
}
