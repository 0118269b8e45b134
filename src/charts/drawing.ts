import { svg, type Svg, type SvgPart } from './svg.ts';

/** What every layout is: a size in SVG user units (1 = 1 CSS px at full width). */
export interface Drawn {
  readonly width: number;
  readonly height: number;
}

/** Words every drawing needs. `id` is the chart's own, unique on the page (wide and narrow drawings have two). */
export interface ChartWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A line of text at its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Below this width a drawing is laid out for a phone. */
export const NARROW_BELOW = 480;

/** Is a drawing of this width in px laid out for a phone? */
export const isNarrow = (width: number): boolean => width < NARROW_BELOW;

/** Type size of names and values, in px at 1:1. `src/styles/charts.css` says the same of both sizes. */
export const TEXT = 13;
/** Type size of ticks, labels and notes, in px at 1:1; nothing is set smaller. */
export const SMALL = 12;

/**
 * The root of a drawing: named for assistive technology by its title and description, sized, and scaled by the page.
 */
export const chartSvg = (kind: string, words: ChartWords, size: Drawn, body: SvgPart): Svg =>
  svg`<svg class="chart chart--${kind}" role="img" aria-labelledby="${words.id}-title ${words.id}-desc" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}"><title id="${words.id}-title">${words.title}</title><desc id="${words.id}-desc">${words.description}</desc>${body}</svg>`;

/** A mark with the tooltip every browser shows without script. */
export const tooltip = (text: string): Svg => svg`<title>${text}</title>`;

/** Which end of a line of text stands at its x, as in `text-anchor`. */
export type Anchor = 'start' | 'middle' | 'end';

/** One line of text with the classes it is styled by. */
export const textSvg = (line: TextLine, classes = '', anchor: Anchor = 'start'): Svg =>
  svg`<text x="${line.x}" y="${line.y}"${anchor === 'start' ? null : svg` text-anchor="${anchor}"`}${classes ? svg` class="${classes}"` : null}>${line.text}</text>`;
