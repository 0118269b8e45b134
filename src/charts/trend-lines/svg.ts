import { chartSvg, textSvg, tooltip, type ChartWords } from '../drawing.ts';
import type { PlacedPoint } from '../edition-line.ts';
import { svg, type Svg } from '../svg.ts';
import type { BreakMark } from './breaks.ts';
import type { TrendLine, TrendLinesLayout } from './layout.ts';

/** Words of lines over editions. */
export interface TrendLinesWords extends ChartWords {
  /** Series, edition, value and what to know about it. */
  readonly tooltip: (series: string, edition: string) => string;
}

/** Draws axes, breaks, then lines with a dot and tooltip per edition, then their names at the ends. */
export function trendLinesSvg(layout: TrendLinesLayout, words: TrendLinesWords): Svg {
  const { plot, rangeNote, yTicks, xTicks, breaks, lines } = layout;
  const order = [...lines].sort((a, b) => Number(a.place !== null) - Number(b.place !== null));
  return chartSvg('trend-lines', words, layout, [
    rangeNote ? textSvg(rangeNote, 'chart__text--small chart__text--soft') : null,
    yTicks.map((tick) => [
      tick.at < plot.bottom - 1
        ? svg`<path class="${tick.isBand ? 'chart__axis' : 'chart__rule'}" d="M${plot.left} ${tick.at}H${plot.right}"/>`
        : null,
      textSvg(tick, `chart__text--small ${tick.isBand ? '' : 'chart__text--soft'}`.trim(), 'end'),
    ]),
    svg`<path class="chart__axis" d="M${plot.left} ${plot.bottom + 4}H${plot.right}${xTicks.map(({ x }) => svg`M${x} ${plot.bottom + 4}v4`)}"/>`,
    xTicks
      .filter(({ isLabelled }) => isLabelled)
      .map((tick) => textSvg(tick, 'chart__text--small chart__text--soft', 'middle')),
    breaks.map(breakSvg),
    order.map((line) => lineSvg(line, words)),
  ]);
}

const breakSvg = ({ edition, x, y1, y2, lines, key }: BreakMark): Svg =>
  svg`<g data-break="${edition}"><path class="chart__break" d="M${x} ${y1}V${y2}${key ? svg`M${key.x} ${key.y1}V${key.y2}` : null}"/>${lines.map((line) => textSvg(line, 'chart__text--small'))}</g>`;

function lineSvg({ id, unit, place, stretches, points, end }: TrendLine, words: TrendLinesWords): Svg {
  const series = place === null ? 'series-5' : `series-${place}`;
  const path = (kind: 'solid' | 'dashed'): Svg | null => {
    const parts = stretches.filter((stretch) => stretch.kind === kind);
    return parts.length === 0
      ? null
      : svg`<path class="chart__line${kind === 'dashed' ? ' chart__line--dashed' : ''}${place === null ? ' chart__line--context' : ''} ${series}" d="${parts.map(({ points: [first, ...rest] }) => svg`M${first[0]} ${first[1]}${rest.map(([x, y]) => svg`L${x} ${y}`)}`)}"/>`;
  };
  return svg`<g data-series="${id}"${unit ? svg` data-unit="${unit}"` : null}>${path('solid')}${path('dashed')}${points.map((point) => pointSvg(point, id, series, place === null, words))}${end ? [end.leader ? svg`<path class="chart__leader" d="${end.leader.map(([x, y], i) => svg`${i === 0 ? 'M' : 'L'}${x} ${y}`)}"/>` : null, end.lines.map((line) => textSvg(line, place === null ? 'chart__text--soft' : `chart__text--strong ${series}-ink`))] : null}</g>`;
}

const pointSvg = (
  { edition, x, y, isDoubtful }: PlacedPoint,
  id: string,
  series: string,
  isContext: boolean,
  words: TrendLinesWords,
): Svg =>
  svg`<circle data-edition="${edition}" class="chart__point ${isDoubtful ? `chart__point--doubtful ${series}` : `${series}-ink`}" cx="${x}" cy="${y}" r="${isContext ? 1.8 : 3.4}">${tooltip(words.tooltip(id, edition))}</circle>`;
