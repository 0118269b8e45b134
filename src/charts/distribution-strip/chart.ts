import { chartType } from '../chart-type.ts';
import { distributionStripExamples } from './examples.ts';
import { distributionStripLayout } from './layout.ts';
import { distributionStripSvg } from './svg.ts';

/** One dot per unit over an axis. */
export const distributionStrip = chartType({
  kind: 'distribution-strip',
  layout: distributionStripLayout,
  svg: distributionStripSvg,
  specs: distributionStripExamples,
  exampleWords: (words) => words,
});
