import { memoized } from '../language/memoized.ts';
import type { Dataset } from '../model/dataset.ts';
import { historyOf } from '../model/history.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { linesOf } from '../model/lineage.ts';
import { isKnown, nationalLine } from '../model/national.ts';
import { seriesGroups } from '../model/series.ts';
import type { Figure } from './figure.ts';
import { editionCharts, editionFigure } from './edition-figures.ts';
import { historyChartId, historyFigure, isDrawn } from './history-figure.ts';
import { nationalChartId, nationalFigure } from './national-figure.ts';
import { drawnProfile, profileChartId, profileFigure } from './profile-figure.ts';
import { hasRegions, regionChartId, regionFigure } from './region-figure.ts';
import { isSeriesDrawn, seriesChartId, seriesFigure } from './series-figure.ts';
import type { PageContext } from '../routes/page-context.ts';

/** A chart with an address of its own. */
export interface ChartEntry {
  /** Permanent. */
  readonly id: string;
  /** Null for a chart of a periodic series. */
  readonly index: Index | null;
  /** The edition it draws; null for a chart of several. */
  readonly edition: Edition | null;
  /** Is it about one unit? */
  readonly isOfUnit: boolean;
  title: (ctx: PageContext) => string;
  figure: (ctx: PageContext) => Figure;
}

/** Every chart published, by index: the national line, each edition's, each unit's; then the periodic series. */
export const everyChart = memoized((data: Dataset): readonly ChartEntry[] => {
  return [
    ...data.indices.flatMap((index) => [
      ...nationalCharts(data, index),
      ...chartsOfEditions(data, index),
      ...chartsOfUnits(data, index),
    ]),
    ...chartsOfSeries(data),
  ];
});

/** The chart with an id. Throws where none has it. */
export function chartNamed(data: Dataset, id: string): ChartEntry {
  const found = everyChart(data).find((chart) => chart.id === id);
  if (!found) throw new Error(`no chart "${id}"`);
  return found;
}

const entry = (
  id: string,
  index: Index | null,
  figure: (ctx: PageContext) => Figure | null,
  { edition = null, isOfUnit = false }: Partial<Pick<ChartEntry, 'edition' | 'isOfUnit'>> = {},
): ChartEntry => {
  // Titles are asked for in lists as well; drawing once per language and address is enough.
  const once = memoized((ctx: PageContext): Figure => {
    const made = figure(ctx);
    if (!made) throw new Error(`the chart ${id} has nothing to draw`);
    return made;
  });
  return { id, index, edition, isOfUnit, figure: once, title: (ctx) => once(ctx).title };
};

function nationalCharts(data: Dataset, index: Index): ChartEntry[] {
  const known = nationalLine(data, index)?.points.filter(isKnown).length ?? 0;
  return known >= 2 ? [entry(nationalChartId(index), index, (ctx) => nationalFigure(ctx, index))] : [];
}

const chartsOfEditions = (data: Dataset, index: Index): ChartEntry[] =>
  [...index.editions]
    .reverse()
    .flatMap((edition) => [
      ...editionCharts(data, index, edition).map((chart) =>
        entry(chart.id, index, (ctx) => editionFigure(ctx, index, edition, chart), { edition }),
      ),
      ...(hasRegions(data, index, edition)
        ? [entry(regionChartId(index, edition), index, (ctx) => regionFigure(ctx, index, edition), { edition })]
        : []),
    ]);

function chartsOfUnits(data: Dataset, index: Index): ChartEntry[] {
  return linesOf(data, index.unitKind).flatMap((line) => {
    const history = historyOf(data, index, line);
    return [
      ...(history && isDrawn(history)
        ? [entry(historyChartId(index, line), index, (ctx) => historyFigure(ctx, history, line), { isOfUnit: true })]
        : []),
      ...(drawnProfile(data, index, line)
        ? [entry(profileChartId(index, line), index, (ctx) => profileFigure(ctx, index, line), { isOfUnit: true })]
        : []),
    ];
  });
}

const chartsOfSeries = (data: Dataset): ChartEntry[] =>
  seriesGroups(data)
    .filter((group) => isSeriesDrawn(data, group))
    .map((group) => entry(seriesChartId(group), null, (ctx) => seriesFigure(ctx, group)));
