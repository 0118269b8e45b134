import { chartSvg, textSvg, tooltip, type ChartWords } from '../drawing.ts';
import { svg, type Svg } from '../svg.ts';
import type { FieldBar, FieldBarsLayout } from './layout.ts';

/** Words of bars of points. */
export interface FieldBarsWords extends ChartWords {
  /** Name, points won, maximum and points lost of an indicator. */
  readonly tooltip: (indicator: string) => string;
}

/** Draws each maximum as an outline, the points won as its filled part; then the indicators without a score. */
export const fieldBarsSvg = ({ bars, apart, ...size }: FieldBarsLayout, words: FieldBarsWords): Svg =>
  chartSvg('field-bars', words, size, [
    bars.map((bar) => barSvg(bar, words)),
    apart
      ? [
          textSvg(apart.heading, 'chart__text--small chart__text--strong'),
          apart.rows.map(
            ({ id, lines }) =>
              svg`<g data-indicator="${id}">${lines.map((line) => textSvg(line, 'chart__text--small chart__text--soft'))}</g>`,
          ),
        ]
      : null,
  ]);

const barSvg = ({ id, name, track, wonWidth, score, lost }: FieldBar, words: FieldBarsWords): Svg =>
  svg`<g data-indicator="${id}">${tooltip(words.tooltip(id))}<rect class="chart__track" x="${track.x}" y="${track.y}" width="${track.width}" height="${track.height}"/><rect class="chart__bar" x="${track.x}" y="${track.y}" width="${wonWidth}" height="${track.height}"/>${name.map((line) => textSvg(line))}${textSvg(score, 'chart__text--small')}${textSvg(lost, 'chart__text--small chart__text--soft', 'end')}</g>`;
