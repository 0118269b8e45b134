import { chartType } from '../chart-type.ts';
import { trendLinesExamples } from './examples.ts';
import { trendLinesLayout } from './layout.ts';
import { trendLinesSvg } from './svg.ts';

/** Lines over editions or periods, cut where values cannot be compared. */
export const trendLines = chartType({
  kind: 'trend-lines',
  layout: trendLinesLayout,
  svg: trendLinesSvg,
  specs: trendLinesExamples,
  exampleWords: (words) => words,
});
