import { chartType } from '../chart-type.ts';
import { isNarrow } from '../drawing.ts';
import { sparklineExamples } from './examples.ts';
import { sparklineLayout } from './layout.ts';
import { sparklineSvg } from './svg.ts';

/** A word-sized line; one size serves all screens. */
export const sparkline = chartType({
  kind: 'sparkline',
  layout: sparklineLayout,
  svg: sparklineSvg,
  specs: (width) => (isNarrow(width) ? {} : sparklineExamples),
  exampleWords: (words) => words,
});
