import { chartSvg, textSvg, tooltip, type ChartWords } from '../drawing.ts';
import { svg, type Svg } from '../svg.ts';
import type { ApartLine } from './apart.ts';
import type { RankBar, RankBarsLayout } from './layout.ts';

/** Words of bars. */
export interface RankBarsWords extends ChartWords {
  /** Name, rank and value, or the reason why there is none. */
  readonly tooltip: (unit: string) => string;
}

/** Draws bars with rank, name and value beside them; then the reference over them and the units listed apart. */
export function rankBarsSvg(
  { bars, axis, reference, rangeKey, apart, ...size }: RankBarsLayout,
  words: RankBarsWords,
): Svg {
  return chartSvg('rank-bars', words, size, [
    bars.map((bar) => barSvg(bar, words)),
    axis ? svg`<path class="chart__axis" d="M${axis.x} ${axis.y1}V${axis.y2}"/>` : null,
    reference ? referenceSvg(reference) : null,
    rangeKey
      ? [rangeSvg(rangeKey.box), rangeKey.lines.map((line) => textSvg(line, 'chart__text--small chart__text--soft'))]
      : null,
    apart ? [textSvg(apart.heading, 'chart__text--small chart__text--strong'), apart.lines.map(apartSvg)] : null,
  ]);
}

const barSvg = ({ unit, isHighlighted, isRange, rank, name, value, bar }: RankBar, words: RankBarsWords): Svg =>
  svg`<g data-unit="${unit}"${isHighlighted ? svg` class="is-lit"` : null}>${tooltip(words.tooltip(unit))}${isRange ? rangeSvg(bar) : svg`<rect class="chart__bar" x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}"/>`}${rank ? textSvg(rank, 'chart__text--soft', 'end') : null}${name.map((line) => textSvg(line, isHighlighted ? 'chart__text--strong' : ''))}${textSvg(value, isRange ? 'chart__text--small chart__text--soft' : isHighlighted ? 'chart__text--strong' : '', 'end')}</g>`;

/** The outline in which a value must lie. */
const rangeSvg = ({ x, y, width, height }: RankBar['bar']): Svg =>
  svg`<rect class="chart__range" x="${x}" y="${y}" width="${width}" height="${height}"/>`;

/** The reference over a ground of paper, so that it shows on bars and between them. */
function referenceSvg({ x, strokes, label, anchor }: NonNullable<RankBarsLayout['reference']>): Svg {
  const path = strokes.map(([y1, y2]) => svg`M${x} ${y1}V${y2}`);
  return svg`<path class="chart__reference-ground" d="${path}"/><path class="chart__reference${strokes.length > 1 ? ' chart__reference--solid' : ''}" d="${path}"/>${textSvg(label, 'chart__text--small', anchor)}`;
}

const apartSvg = ({ x, y, pieces }: ApartLine): Svg =>
  svg`<text class="chart__text--small chart__text--soft" x="${x}" y="${y}" xml:space="preserve">${pieces.map(({ text, unit }) => (unit ? svg`<tspan data-unit="${unit}">${text}</tspan>` : text))}</text>`;
