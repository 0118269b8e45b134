import { chartType } from '../chart-type.ts';
import { fieldBarsExamples } from './examples.ts';
import { fieldBarsLayout } from './layout.ts';
import { fieldBarsSvg } from './svg.ts';

/** Points won of the maximum, part by part, most lost first. */
export const fieldBars = chartType({
  kind: 'field-bars',
  layout: fieldBarsLayout,
  svg: fieldBarsSvg,
  specs: fieldBarsExamples,
  exampleWords: (words) => words,
});
