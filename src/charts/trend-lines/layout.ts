import { scaleLinear } from 'd3';
import type { UnitKey } from '../../model/unit.ts';
import { isNarrow, SMALL, TEXT, type Drawn, type TextLine } from '../drawing.ts';
import { editionAxis, placeLine, type EditionPoint, type PlacedPoint, type Stretch } from '../edition-line.ts';
import { textWidth, widest } from '../text-width.ts';
import { breaksOf, type BreakMark, type TrendBreak } from './breaks.ts';
import { endLabelsOf, type EndLabel } from './end-labels.ts';

/** One line. */
export interface TrendSeries {
  readonly id: string;
  /** Set at the line's end with the last value; '' for a picture of one line that its title names. */
  readonly name: string;
  readonly unit?: UnitKey;
  readonly points: readonly EditionPoint[];
  /** A context line is thin and grey, without dots. */
  readonly isContext?: boolean;
}

/** What lines over editions are drawn from. */
export interface TrendLinesSpec {
  readonly width: number;
  /** Of the plot without labels; 220 px wide, 180 px narrow when left out. */
  readonly plotHeight?: number;
  /** Every edition of the axis, oldest first; one without values stays as a gap. */
  readonly editions: readonly string[];
  /** At most six lines that are not context. */
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  /** Lowest and highest value of the axis; it need not start at zero, `rangeNote` says so. */
  readonly domain: readonly [number, number];
  /** Ranks: 1 stands at the top. */
  readonly isInverted?: boolean;
  /** Lower limits of published groups, drawn as named hairlines. */
  readonly bands?: readonly { readonly name: string; readonly from: number }[];
  /** "Trục đứng từ 70 đến 100 điểm"; above the plot. */
  readonly rangeNote?: string;
  readonly formatTick: (value: number) => string;
  readonly formatValue: (value: number) => string;
}

/** Places of one line, in px; `end` is null where nothing names it at its end. */
export interface TrendLine {
  readonly id: string;
  readonly unit: UnitKey | null;
  /** 1 to 6 among the lines that are not context; null for context. */
  readonly place: number | null;
  readonly stretches: readonly Stretch[];
  readonly points: readonly PlacedPoint[];
  readonly end: EndLabel | null;
}

/** Places of axes, breaks and lines, in px. */
export interface TrendLinesLayout extends Drawn {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly rangeNote: TextLine | null;
  readonly yTicks: readonly (TextLine & { readonly at: number; readonly isBand: boolean })[];
  readonly xTicks: readonly (TextLine & { readonly isLabelled: boolean })[];
  readonly breaks: readonly BreakMark[];
  readonly lines: readonly TrendLine[];
}

/** Lays out lines over editions: cut at breaks, dashed where partly comparable, never drawn over a gap. */
export function trendLinesLayout(spec: TrendLinesSpec): TrendLinesLayout {
  const narrow = isNarrow(spec.width);
  const ticks = tickValues(spec);
  const tickText = (value: number): string =>
    spec.bands?.find((band) => band.from === value)?.name.concat(' ', spec.formatTick(value)) ?? spec.formatTick(value);
  const left = Math.ceil(widest(ticks.map(tickText), SMALL)) + 10;
  const ends = spec.series.filter(({ isContext, name }) => !isContext || name !== '');
  const right = spec.width - endRoom(ends, spec, narrow);
  const axis = editionAxis(spec.editions, left + 8, right - 4, spec.editions.length === 1 ? 0.5 : 0);
  const step = spec.editions.length > 1 ? axis.step : right - left;
  const noteHeight = spec.rangeNote ? 20 : 4;
  const marked = breaksOf(spec.breaks, spec.editions, (edition) => axis.x(edition) - step / 2, {
    narrow,
    top: noteHeight,
    width: spec.width,
  });
  const top = marked.plotTop + 10;
  const bottom = top + (spec.plotHeight ?? (narrow ? 180 : 220));
  const y = scaleLinear(spec.domain, spec.isInverted ? [top, bottom] : [bottom, top]);
  let place = 0;
  const placed = spec.series.map((series) => ({
    id: series.id,
    unit: series.unit ?? null,
    name: series.name,
    isContext: series.isContext ?? false,
    place: series.isContext ? null : ++place,
    ...placeLine(
      series.points,
      spec.editions,
      spec.breaks.map(({ edition }) => edition),
      axis.x,
      y,
    ),
  }));
  if (place > 6) throw new Error(`${place} lines in one picture; six is the most that can be told apart`);
  const labels = endLabelsOf(placed, spec.formatValue, {
    left: right + 8,
    top,
    bottom,
    room: spec.width - right - 8,
  });
  const xTicks = editionTicks(spec.editions, axis.x, bottom + 20);
  const drawn = marked.place(top - 6, bottom, bottom + 34);
  return {
    width: spec.width,
    height: Math.ceil(drawn.bottom),
    plot: { left, right, top, bottom },
    rangeNote: spec.rangeNote ? { text: spec.rangeNote, x: 0, y: 12 } : null,
    yTicks: ticks.map((value) => ({
      text: tickText(value),
      x: left - 6,
      y: y(value) + 4,
      at: y(value),
      isBand: spec.bands?.some(({ from }) => from === value) ?? false,
    })),
    xTicks,
    breaks: drawn.marks,
    lines: placed.map((line) => ({
      id: line.id,
      unit: line.unit,
      place: line.place,
      stretches: line.stretches,
      points: line.points,
      end: labels.get(line) ?? null,
    })),
  };
}

/**
 * Round values of the axis; for ranks 1 and the last place; limits of groups, which push out ticks too near to them.
 */
function tickValues({ domain, isInverted, bands = [] }: TrendLinesSpec): number[] {
  const [low, high] = domain;
  const round = low === high ? [low] : scaleLinear(domain, [0, 1]).ticks(5);
  const limits = bands.map(({ from }) => from).filter((from) => from > low && from < high);
  const base = isInverted
    ? [
        low,
        ...round.filter(
          (value) => value - low > (high - low) / 10 && high - value > (high - low) / 10 && Number.isInteger(value),
        ),
        high,
      ]
    : round;
  const far = base.filter((value) => limits.every((limit) => Math.abs(limit - value) > (high - low) / 12));
  return [...new Set([...far, ...limits])].sort((a, b) => a - b);
}

/** Room right of the plot: the longest name or value; names wrap on a phone. */
function endRoom(series: readonly TrendSeries[], { formatValue }: TrendLinesSpec, narrow: boolean): number {
  const texts = series.flatMap(({ name, points }) => {
    const last = points.findLast(({ value }) => value !== null)?.value;
    return last === null || last === undefined ? [] : [{ name, value: formatValue(last) }];
  });
  if (texts.length === 0) return 12;
  const most = narrow ? 92 : 200;
  return (
    12 +
    Math.max(
      ...texts.map(({ name, value }) =>
        Math.min(most, Math.max(textWidth(value, TEXT, 700), textWidth(`${name} ${value}`, TEXT, 700))),
      ),
    )
  );
}

/** Editions under the axis, every n-th named so that names stand 10 px apart, the newest always. */
function editionTicks(
  editions: readonly string[],
  x: (edition: string) => number,
  y: number,
): TrendLinesLayout['xTicks'] {
  const last = editions.length - 1;
  const [first, second] = editions;
  const apart = first !== undefined && second !== undefined ? x(second) - x(first) : Infinity;
  const every = Math.max(1, Math.ceil((widest(editions, SMALL) + 10) / apart));
  return editions.map((edition, i) => ({ text: edition, x: x(edition), y, isLabelled: (last - i) % every === 0 }));
}
