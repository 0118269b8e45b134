import { chartSvg, tooltip, type ChartWords } from '../drawing.ts';
import { svg, type Svg } from '../svg.ts';
import type { SparklineLayout } from './layout.ts';

/** Words of a word-sized line. */
export interface SparklineWords extends ChartWords {
  /** The newest edition and its value. */
  readonly newest: string;
}

/** Draws the line, a dot for each lone point, a dotted tick per break and the newest point. */
export function sparklineSvg({ stretches, lone, last, breaks, ...size }: SparklineLayout, words: SparklineWords): Svg {
  return chartSvg('sparkline', words, size, [
    breaks.map(({ x }) => svg`<path class="chart__break" d="M${x} 2V${size.height - 2}"/>`),
    stretches.map(
      ({ kind, points: [first, ...rest] }) =>
        svg`<path class="chart__line chart__line--spark${kind === 'dashed' ? ' chart__line--dashed' : ''} series-1" d="M${first[0]} ${first[1]}${rest.map(([x, y]) => svg`L${x} ${y}`)}"/>`,
    ),
    lone.map(
      ({ edition, x, y }) =>
        svg`<circle data-edition="${edition}" class="chart__point series-1-ink" cx="${x}" cy="${y}" r="2.2"/>`,
    ),
    last
      ? svg`<circle data-edition="${last.edition}" class="chart__point series-1-ink" cx="${last.x}" cy="${last.y}" r="2.8">${tooltip(words.newest)}</circle>`
      : null,
  ]);
}
