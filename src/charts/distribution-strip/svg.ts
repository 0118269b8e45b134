import type { UnitKey } from '../../model/unit.ts';
import { chartSvg, textSvg, tooltip, type ChartWords } from '../drawing.ts';
import { svg, type Svg } from '../svg.ts';
import type { DistributionStripLayout } from './layout.ts';

/** Words of a strip of dots. */
export interface DistributionStripWords extends ChartWords {
  /** Name and value. */
  readonly tooltip: (unit: UnitKey) => string;
}

/** Draws the axis, the dots with tooltip and `data-unit`, then mean, median and the marked unit with their words. */
export const distributionStripSvg = (
  { dots, radius, axis, ticks, labels, ...size }: DistributionStripLayout,
  words: DistributionStripWords,
): Svg =>
  chartSvg('distribution-strip', words, size, [
    svg`<path class="chart__axis" d="M${axis.x1} ${axis.y}H${axis.x2}${ticks.map(({ x }) => svg`M${x} ${axis.y}v4`)}"/>`,
    ticks.map((tick) => textSvg(tick, 'chart__text--small chart__text--soft', 'middle')),
    labels.map(
      ({ x, y1, y2, isHighlight }) =>
        svg`<path class="${isHighlight ? 'chart__leader' : 'chart__reference'}" d="M${x} ${y1}V${y2}"/>`,
    ),
    dots.map(
      ({ unit, x, y, isHighlighted }) =>
        svg`<circle data-unit="${unit}" class="chart__dot${isHighlighted ? ' is-lit' : ''}" cx="${x}" cy="${y}" r="${isHighlighted ? radius + 1.2 : radius}">${tooltip(words.tooltip(unit))}</circle>`,
    ),
    labels.map(({ line, isHighlight }) =>
      textSvg(line, isHighlight ? 'chart__text--strong is-lit' : 'chart__text--small'),
    ),
  ]);
