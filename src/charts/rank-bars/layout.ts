import { scaleLinear } from 'd3';
import { isNarrow, SMALL, TEXT, type Drawn, type TextLine } from '../drawing.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';
import { layoutApart, type ApartLayout, type UnitsApart } from './apart.ts';

/** One bar, its texts ready to be drawn. */
export interface RankBarsRow {
  /** A unit key, or the id of whatever else has a bar: a region. */
  readonly unit: string;
  readonly name: string;
  /** As printed: "1", "12–13"; null where nobody ranked it. */
  readonly rank: string | null;
  /** Not below 0; bars start at zero. */
  readonly value: number;
  readonly valueText: string;
  /** Nobody printed a value, yet it must lie from here to `value`: a grey outline in the place of a bar. */
  readonly from?: number;
}

/** What bars from zero are drawn from. */
export interface RankBarsSpec {
  readonly width: number;
  /** The value a full bar stands for: the scale's maximum, at least the highest value. */
  readonly max: number;
  /** In the order to draw. */
  readonly rows: readonly RankBarsRow[];
  /** A mean or target drawn through the bars, with its words: "trung bình 43,43". */
  readonly reference?: { readonly value: number; readonly label: string };
  /** Units without a bar, with the reason; listed under the bars. */
  readonly apart?: UnitsApart;
  /** What the grey outlines say; required reading wherever a row has `from`. */
  readonly rangeKey?: string;
  readonly highlight?: string;
}

/** Places of one bar and its words, in px; no `rank` where nobody ranked it. */
export interface RankBar {
  readonly unit: string;
  readonly isHighlighted: boolean;
  /** An outline in which the value must lie, not a bar. */
  readonly isRange: boolean;
  readonly rank: TextLine | null;
  readonly name: readonly TextLine[];
  readonly value: TextLine;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Places of all bars, in px; `axis` is null on a phone and without bars, `apart` where every unit has a bar. */
export interface RankBarsLayout extends Drawn {
  readonly bars: readonly RankBar[];
  /** Where the bars start. */
  readonly axis: { readonly x: number; readonly y1: number; readonly y2: number } | null;
  /** On a phone one stroke per bar, so that no name is struck through; otherwise one for all. */
  readonly reference: {
    readonly x: number;
    readonly strokes: readonly (readonly [y1: number, y2: number])[];
    readonly label: TextLine;
    readonly anchor: 'start' | 'end';
  } | null;
  readonly rangeKey: {
    readonly box: Span & { readonly y: number; readonly height: number };
    readonly lines: readonly TextLine[];
  } | null;
  readonly apart: ApartLayout | null;
}

const LINE = 16;
const GAP = 8;

/** Lays out one bar per unit from zero; wide: rank, name, bar, value in a line; narrow: the words above their bar. */
export function rankBarsLayout(spec: RankBarsSpec): RankBarsLayout {
  const columns = columnsOf(spec);
  const x = scaleLinear([0, spec.max], [columns.barX, columns.barEnd]);
  let y = spec.reference ? 20 : 2;
  const top = y;
  const bars = spec.rows.map((row): RankBar => {
    const span = spanOf(row, x);
    const laid = columns.narrow ? narrowRow(row, y, span, columns) : wideRow(row, y, span, columns);
    y += laid.height;
    return { ...laid.bar, isHighlighted: row.unit === spec.highlight, isRange: row.from !== undefined };
  });
  const reference =
    spec.reference && bars.length > 0
      ? referenceOf(spec.reference, x(spec.reference.value), bars, top, y, columns)
      : null;
  const axis = bars.length > 0 && !columns.narrow ? { x: columns.barX, y1: top, y2: y } : null;
  const rangeKey = bars.some(({ isRange }) => isRange) ? rangeKeyOf(spec, y + 12) : null;
  const end = rangeKey ? (rangeKey.lines.at(-1)?.y ?? y) + 4 : y;
  const apart = layoutApart(spec.apart, spec.width, bars.length > 0 ? end + 12 : end);
  return {
    width: spec.width,
    height: Math.ceil(apart ? apart.bottom : end + 2),
    bars,
    axis,
    reference,
    rangeKey,
    apart,
  };
}

function rangeKeyOf({ rangeKey, width }: RankBarsSpec, y: number): RankBarsLayout['rangeKey'] {
  if (rangeKey === undefined) throw new Error('bars with a range need words that say what it is');
  return {
    box: { x: 0.5, y: y + 3.5, width: 16, height: 8 },
    lines: wrapText(rangeKey, width - 24, SMALL).map((text, i) => ({ text, x: 24, y: y + 12 + i * LINE })),
  };
}

interface Span {
  readonly x: number;
  readonly width: number;
}

/** Narrowest outline that can still be seen, in px. */
const NARROWEST = 4;

function spanOf({ value, from }: RankBarsRow, x: (value: number) => number): Span {
  const [start, end] = [x(from ?? 0), x(value)];
  if (from === undefined || end - start >= NARROWEST) return { x: start, width: end - start };
  return { x: (start + end - NARROWEST) / 2, width: NARROWEST };
}

interface Columns {
  readonly narrow: boolean;
  readonly rankEnd: number;
  readonly nameX: number;
  readonly nameRoom: number;
  readonly barX: number;
  readonly barEnd: number;
  readonly width: number;
}

function columnsOf({ width, rows }: RankBarsSpec): Columns {
  const narrow = isNarrow(width);
  const rankEnd = Math.ceil(
    widest(
      rows.map(({ rank }) => rank ?? ''),
      TEXT,
    ),
  );
  const nameX = rankEnd === 0 ? 0 : rankEnd + GAP;
  const valueRoom =
    Math.ceil(
      widest(
        rows.map(({ valueText }) => valueText),
        TEXT,
        700,
      ),
    ) + GAP;
  if (narrow) return { narrow, rankEnd, nameX, nameRoom: width - nameX - valueRoom, barX: nameX, barEnd: width, width };
  const nameRoom = Math.min(
    Math.ceil(
      widest(
        rows.map(({ name }) => name),
        TEXT,
        700,
      ),
    ) + 2,
    width * 0.36,
  );
  return { narrow, rankEnd, nameX, nameRoom, barX: nameX + nameRoom + GAP, barEnd: width - valueRoom, width };
}

interface Laid {
  readonly height: number;
  readonly bar: Omit<RankBar, 'isHighlighted' | 'isRange'>;
}

function wideRow(row: RankBarsRow, y: number, span: Span, columns: Columns): Laid {
  const lines = wrapText(row.name, columns.nameRoom, TEXT, 700);
  const height = Math.max(24, lines.length * LINE + 8);
  const first = y + (height - lines.length * LINE) / 2 + 12;
  const middle = y + height / 2 + 4.5;
  return {
    height,
    bar: {
      unit: row.unit,
      rank: row.rank === null ? null : { text: row.rank, x: columns.rankEnd, y: middle },
      name: lines.map((text, i) => ({ text, x: columns.nameX, y: first + i * LINE })),
      value: { text: row.valueText, x: columns.width, y: middle },
      bar: { ...span, y: y + height / 2 - 7, height: 14 },
    },
  };
}

function narrowRow(row: RankBarsRow, y: number, span: Span, columns: Columns): Laid {
  const lines = wrapText(row.name, columns.nameRoom, TEXT, 700);
  const barY = y + lines.length * LINE + 4;
  return {
    height: lines.length * LINE + 20,
    bar: {
      unit: row.unit,
      rank: row.rank === null ? null : { text: row.rank, x: columns.rankEnd, y: y + 13 },
      name: lines.map((text, i) => ({ text, x: columns.nameX, y: y + 13 + i * LINE })),
      value: { text: row.valueText, x: columns.width, y: y + 13 },
      bar: { ...span, y: barY, height: 8 },
    },
  };
}

function referenceOf(
  { label }: { label: string },
  x: number,
  bars: readonly RankBar[],
  top: number,
  bottom: number,
  columns: Columns,
): RankBarsLayout['reference'] {
  const fits = x + textWidth(label, SMALL) <= columns.width;
  const strokes = columns.narrow
    ? bars.map(({ bar }) => [bar.y - 2, bar.y + bar.height + 2] as const)
    : [[top - 4, bottom] as const];
  // In the strip above all bars: from the line on where that fits, else up to it.
  return { x, strokes, label: { text: label, x, y: 12 }, anchor: fits ? 'start' : 'end' };
}
