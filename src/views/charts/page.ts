import { everyChart, type ChartEntry } from '../../figures/every-chart.ts';
import type { Link } from '../../routes/link.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { editionName } from '../../wording/edition-name.ts';

/** Every chart with an address of its own, by index: a row per edition, the charts of single units folded. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const charts = everyChart(data);
  const href = ({ id }: ChartEntry): string => ctx.href({ kind: 'chart', id });
  const titled = (chart: ChartEntry): Link => ({ href: href(chart), text: chart.title(ctx) });
  const groups = featuredIndices(data).map((index) => {
    const own = charts.filter((chart) => chart.index?.id === index.id);
    return {
      id: index.id,
      title: `${index.abbr}: ${index.name[lang]}`,
      whole: own.filter((chart) => chart.edition === null && !chart.isOfUnit).map(titled),
      editions: [...new Set(own.flatMap(({ edition }) => edition ?? []))].map((edition) => ({
        name: editionName(index, edition),
        drawn: own
          .filter((chart) => chart.edition === edition)
          .map((chart) => ({ href: href(chart), text: kindWords(ctx, chart) })),
      })),
      unitsTitle: index.unitKind.title[lang],
      ofUnits: own.filter((chart) => chart.isOfUnit).map(titled),
    };
  });
  return {
    head: { title: t.charts.title, description: t.charts.intro, search: { kind: 'page' } },
    shown: {
      groups: groups.filter(({ whole, editions, ofUnits }) => whole.length + editions.length + ofUnits.length > 0),
      ofSeries: charts.filter((chart) => chart.index === null).map(titled),
    },
  };
}

const kindWords = (ctx: PageContext, chart: ChartEntry): string =>
  chart.id.endsWith('-regions') ? ctx.t.edition.regionTitle : ctx.t.charts.kinds[chart.figure(ctx).kind];
