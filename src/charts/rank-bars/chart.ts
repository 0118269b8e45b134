import { chartType } from '../chart-type.ts';
import { rankBarsExamples } from './examples.ts';
import { rankBarsLayout } from './layout.ts';
import { rankBarsSvg } from './svg.ts';

/** One bar per unit from zero, best first. */
export const rankBars = chartType({
  kind: 'rank-bars',
  layout: rankBarsLayout,
  svg: rankBarsSvg,
  specs: rankBarsExamples,
  exampleWords: (words) => words,
});
