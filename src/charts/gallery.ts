import type { Topology } from 'topojson-specification';
import type { ChartWords } from './drawing.ts';
import { distributionStripExamples } from './distribution-strip/examples.ts';
import { distributionStripLayout } from './distribution-strip/layout.ts';
import { distributionStripSvg } from './distribution-strip/svg.ts';
import { fieldBarsExamples } from './field-bars/examples.ts';
import { fieldBarsLayout } from './field-bars/layout.ts';
import { fieldBarsSvg } from './field-bars/svg.ts';
import { provinceMapExamples } from './province-map/examples.ts';
import { provinceMapLayout } from './province-map/layout.ts';
import { provinceMapSvg } from './province-map/svg.ts';
import { rankBarsExamples } from './rank-bars/examples.ts';
import { rankBarsLayout } from './rank-bars/layout.ts';
import { rankBarsSvg } from './rank-bars/svg.ts';
import { sparklineExamples } from './sparkline/examples.ts';
import { sparklineLayout } from './sparkline/layout.ts';
import { sparklineSvg } from './sparkline/svg.ts';
import type { Svg } from './svg.ts';
import { tileMapExamples } from './tile-map/examples.ts';
import { tileMapLayout } from './tile-map/layout.ts';
import { tileMapSvg } from './tile-map/svg.ts';
import { trendLinesExamples } from './trend-lines/examples.ts';
import { trendLinesLayout } from './trend-lines/layout.ts';
import { trendLinesSvg } from './trend-lines/svg.ts';

/** One example of a chart, drawn. The figures are invented; only the ground of the maps is real. */
export interface GalleryDrawing {
  readonly kind: string;
  readonly example: string;
  readonly width: number;
  /** @param theme goes into the ids, for a drawing stands in both themes on one page */
  draw(theme: string): Svg;
}

/** Every chart with every example, wide and narrow; for the gallery page of the preview. */
export function galleryDrawings(
  grounds: readonly { readonly set: string; readonly topology: Topology; readonly codes: readonly string[] }[],
): GalleryDrawing[] {
  return [720, 328].flatMap((width) => [
    ...grounds.flatMap(({ set, topology, codes }) =>
      each('province-map', provinceMapExamples({ set, topology }, codes, width), width, set, (spec, words) =>
        provinceMapSvg(provinceMapLayout(spec), { ...words, tooltip }),
      ),
    ),
    ...each('tile-map', tileMapExamples(width), width, '', (spec, words) =>
      tileMapSvg(tileMapLayout(spec), { ...words, tooltip }),
    ),
    ...each('rank-bars', rankBarsExamples(width), width, '', (spec, words) =>
      rankBarsSvg(rankBarsLayout(spec), { ...words, tooltip }),
    ),
    ...each('trend-lines', trendLinesExamples(width), width, '', (spec, words) =>
      trendLinesSvg(trendLinesLayout(spec), { ...words, tooltip: (series, edition) => `${series} ${edition}` }),
    ),
    ...each('field-bars', fieldBarsExamples(width), width, '', (spec, words) =>
      fieldBarsSvg(fieldBarsLayout(spec), { ...words, tooltip }),
    ),
    ...each('distribution-strip', distributionStripExamples(width), width, '', (spec, words) =>
      distributionStripSvg(distributionStripLayout(spec), { ...words, tooltip }),
    ),
    ...(width === 720
      ? each('sparkline', sparklineExamples, 120, '', (spec, words) =>
          sparklineSvg(sparklineLayout(spec), { ...words, newest: '' }),
        )
      : []),
  ]);
}

const tooltip = (id: string): string => id;

function each<Spec>(
  kind: string,
  examples: Readonly<Record<string, Spec>>,
  width: number,
  set: string,
  draw: (spec: Spec, words: ChartWords) => Svg,
): GalleryDrawing[] {
  return Object.entries(examples).map(([name, spec]) => {
    const example = set ? `${set} ${name}` : name;
    return {
      kind,
      example,
      width,
      draw: (theme) =>
        draw(spec, {
          id: `${kind}-${example.replace(' ', '-')}-${width}-${theme}`,
          title: `${kind}: ${example}`,
          description: `${width} px`,
        }),
    };
  });
}
