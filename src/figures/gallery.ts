import type { ChartExample, ExampleGround } from '../charts/chart-type.ts';
import type { Svg } from '../charts/svg.ts';
import { CHART_TYPES } from './chart-types.ts';

/** One example of a chart, drawn. The figures are invented; only the ground of the maps is real. */
export interface GalleryDrawing {
  readonly kind: string;
  readonly example: string;
  readonly width: number;
  /** @param theme goes into the ids, for a drawing stands in both themes on one page */
  draw: (theme: string) => Svg;
}

/** Every chart with every example, wide and narrow; for the gallery page of the preview. */
export const galleryDrawings = (grounds: readonly ExampleGround[]): GalleryDrawing[] =>
  [720, 328].flatMap((width) =>
    CHART_TYPES.flatMap(({ kind, examples }) =>
      examples(width, grounds).map((example) => drawing(kind, example, width)),
    ),
  );

const drawing = (kind: string, { name, draw }: ChartExample, width: number): GalleryDrawing => ({
  kind,
  example: name,
  width,
  draw: (theme) =>
    draw({
      id: `${kind}-${name.replace(' ', '-')}-${width}-${theme}`,
      title: `${kind}: ${name}`,
      description: `${width} px`,
      tooltip: (...about) => about.join(' '),
      newest: '',
    }).svg,
});
