import { chartType } from '../chart-type.ts';
import { unitMapExamples } from './examples.ts';
import { unitMapLayout } from './layout.ts';
import { unitMapSvg } from './svg.ts';

/** Units on the ground, shaded by class; archipelagos in insets. */
export const unitMap = chartType({
  kind: 'province-map',
  layout: unitMapLayout,
  svg: unitMapSvg,
  specs: (width, grounds) =>
    Object.fromEntries(
      grounds.flatMap((ground) =>
        Object.entries(unitMapExamples(ground, ground.codes, width)).map(([name, spec]) => [
          `${ground.set} ${name}`,
          spec,
        ]),
      ),
    ),
  exampleWords: (words) => words,
});
