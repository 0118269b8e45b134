import { classesOf, type ClassScale } from './classes.ts';
import { SMALL, textSvg, type ChartWords, type Drawn, type TextLine } from './drawing.ts';
import { areaPaint, hatchPatterns } from './hatches.ts';
import type { Missing } from './missing.ts';
import type { Shade } from './palette.ts';
import { svg, type Svg } from './svg.ts';
import { widest, wrapText } from './text-width.ts';

/** One class or reason in words, for a legend in HTML, a table or alternative text. */
export interface LegendEntry {
  readonly fill: Shade | Missing;
  readonly label: string;
}

/** What a legend says of a picture's scale. */
export interface LegendSpec {
  readonly scale: ClassScale;
  readonly format: (value: number) => string;
  /** Words of a class between two edges: "từ 41,28 đến dưới 42,50". */
  readonly between: (from: string, to: string) => string;
  /** Reasons present in the picture, in words. */
  readonly missing: readonly { readonly kind: Missing; readonly label: string }[];
  /** Words of the one shade of a picture that only says which units have a value. */
  readonly known?: string;
  /** Words of "no change"; only drawn on a diverging scale. */
  readonly noChange?: string;
  /** How the classes came about: "Bảy nhóm, mỗi nhóm khoảng chín tỉnh". */
  readonly note?: string;
}

/** The legend as data: classes from low to high, no change, then the hatches. */
export function legendEntries({ scale, format, between, missing, noChange, known }: LegendSpec): LegendEntry[] {
  return [
    ...knownEntries(scale, known),
    ...classesOf(barOf(scale)).map(({ shade, from, to }): LegendEntry => ({
      fill: shade,
      label: from === to ? format(from) : between(format(from), format(to)),
    })),
    ...(scale.kind === 'diverging' && noChange ? [{ fill: 'no-change' as const, label: noChange }] : []),
    ...missing.map(({ kind, label }): LegendEntry => ({ fill: kind, label })),
  ];
}

/** The classes that have values at their edges: none where one shade only says that there is a value. */
const barOf = (scale: ClassScale): ClassScale => (scale.rule === 'known' ? { ...scale, edges: [], shades: [] } : scale);

const knownEntries = ({ rule, shades }: ClassScale, label = ''): LegendEntry[] =>
  rule === 'known' ? shades.map((fill) => ({ fill, label })) : [];

/** Places of a legend's swatches and words, in px. */
export interface LegendLayout extends Drawn {
  readonly swatches: readonly {
    readonly fill: Shade | Missing;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Values under the edges of the bar of classes. */
  readonly edges: readonly TextLine[];
  readonly lines: readonly TextLine[];
}

const SWATCH = { width: 24, height: 12 };
const LINE = 15;

/** Lays out the classes as one bar with the values of its edges under it, and a line for each reason and the note. */
export function legendLayout(spec: LegendSpec, width: number): LegendLayout {
  const { edges, shades } = barOf(spec.scale);
  const texts = edges.map(spec.format);
  const left = Math.ceil(widest(texts, SMALL) / 2);
  const step =
    shades.length === 0
      ? 0
      : Math.min(Math.max(SWATCH.width, widest(texts, SMALL) + 8), (width - 2 * left) / shades.length);
  const swatches: LegendLayout['swatches'][number][] = shades.map((fill, i) => ({
    fill,
    x: left + i * step,
    y: 1,
    width: step,
    height: SWATCH.height,
  }));
  // Values are set one by one; one that would touch its neighbour is left out, the first and last never.
  const every = step > 0 ? Math.max(1, Math.ceil((widest(texts, SMALL) + 6) / step)) : 1;
  const edgeLines = texts.flatMap((text, i): TextLine[] => {
    const isShown = i === 0 || i === texts.length - 1 || (i % every === 0 && texts.length - 1 - i >= every);
    return isShown ? [{ text, x: left + (edges.length === 1 ? step / 2 : i * step), y: SWATCH.height + 15 }] : [];
  });
  let y = edges.length > 0 ? SWATCH.height + 24 : 0;
  const lines: TextLine[] = [];
  const rest: LegendEntry[] = [
    ...knownEntries(spec.scale, spec.known),
    ...(spec.scale.kind === 'diverging' && spec.noChange ? [{ fill: 'no-change' as const, label: spec.noChange }] : []),
    ...spec.missing.map(({ kind, label }) => ({ fill: kind, label })),
  ];
  for (const { fill, label } of rest) {
    swatches.push({ fill, x: 0.5, y: y + 1, ...SWATCH });
    for (const text of wrapText(label, width - SWATCH.width - 8, SMALL))
      lines.push({ text, x: SWATCH.width + 8, y: (y += LINE) - 4 });
    y += 4;
  }
  for (const text of wrapText(spec.note ?? '', width, SMALL)) lines.push({ text, x: 0, y: (y += LINE) - 3 });
  return { width, height: Math.ceil(y + 2), swatches, edges: edgeLines, lines };
}

/** The legend as a group, to be set into a file or an svg element of class `chart`; it brings its own hatches. */
export const legendSvg = ({ swatches, edges, lines }: LegendLayout, { id }: Pick<ChartWords, 'id'>): Svg =>
  svg`<g class="legend">${hatchPatterns(id)}${swatches.map(({ fill, x, y, width, height }) => svg`<rect${areaPaint(id, fill, false)} x="${x}" y="${y}" width="${width}" height="${height}"/>`)}${edges.map((edge) => textSvg(edge, 'chart__text--small chart__text--soft', 'middle'))}${lines.map((line) => textSvg(line, 'chart__text--small chart__text--soft'))}</g>`;
