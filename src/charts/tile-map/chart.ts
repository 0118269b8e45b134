import { chartType } from '../chart-type.ts';
import { tileMapExamples } from './examples.ts';
import { tileMapLayout } from './layout.ts';
import { tileMapSvg } from './svg.ts';

/** One tile per unit, where the maps of a country have grown too small to read. */
export const tileMap = chartType({
  kind: 'tile-map',
  layout: tileMapLayout,
  svg: tileMapSvg,
  specs: tileMapExamples,
  exampleWords: (words) => words,
});
