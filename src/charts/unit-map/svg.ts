import { chartSvg, textSvg, tooltip, type ChartWords } from '../drawing.ts';
import { areaPaint, hatchPatterns } from '../hatches.ts';
import { svg, type Svg } from '../svg.ts';
import type { UnitKey } from '../../model/unit.ts';
import type { Inset } from './insets.ts';
import type { MapArea, UnitMapLayout } from './layout.ts';

/** Words of a map of units. */
export interface UnitMapWords extends ChartWords {
  /** Name and value, or name and the reason why there is none. */
  readonly tooltip: (unit: UnitKey) => string;
}

/** Draws a map: one path per unit, each with its tooltip and `data-unit`; then the insets. */
export const unitMapSvg = (layout: UnitMapLayout, words: UnitMapWords): Svg =>
  chartSvg('province-map', words, layout, [
    hatchPatterns(words.id),
    layout.areas.map((area) => areaSvg(area, words)),
    layout.insets.map((inset) => insetSvg(inset, words)),
  ]);

/**
 * The highlighted area has a casing of paper, so that its outline also shows between deep neighbours and in greyscale.
 */
const areaSvg = ({ unit, path, fill, isHighlighted }: MapArea, words: UnitMapWords): Svg =>
  svg`${isHighlighted ? svg`<path class="chart__casing" d="${path}"/>` : null}<path data-unit="${unit}"${areaPaint(words.id, fill, isHighlighted)} d="${path}">${tooltip(words.tooltip(unit))}</path>`;

const insetSvg = ({ unit, x, y, width, height, dots, names }: Inset, words: UnitMapWords): Svg =>
  svg`<g data-unit="${unit}"><title>${words.tooltip(unit)}</title><rect class="chart__inset" x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="2"/><path class="chart__islets" d="${dots.map(([dotX, dotY]) => svg`M${dotX} ${dotY}h0`)}"/>${names.map((name) => textSvg(name, 'chart__text--small'))}</g>`;
