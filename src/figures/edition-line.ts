import { withCaveats } from '../wording/caveats.ts';
import type { Drawing } from '../charts/chart-type.ts';
import type { ChartWords } from '../charts/drawing.ts';
import { trendLines } from '../charts/trend-lines/chart.ts';
import { formatScore, measuredChange } from '../wording/measures.ts';
import type { EditionPoint } from '../charts/edition-line.ts';
import type { TrendBreak } from '../charts/trend-lines/breaks.ts';
import { withoutRoundingError } from '../model/rounding.ts';
import type { Index } from '../model/index-definition.ts';
import { previousEdition } from '../model/lookup.ts';
import { isKnown, type LinePoint } from '../model/national.ts';
import type { UnitKey } from '../model/unit.ts';
import type { FigureCell } from './figure.ts';
import type { PageContext } from '../routes/page-context.ts';
import { shownDifference } from '../model/rounding.ts';

/** "2012–2024": the first and the last edition of a line. */
export const spanOf = (points: readonly LinePoint[]): string =>
  `${points[0]?.edition.edition}–${points.at(-1)?.edition.edition}`;

/** Editions on the line where comparison ends; the first edition is a beginning, not a break. */
export const breaksOf = ({ t }: PageContext, index: Index, points: readonly LinePoint[]): TrendBreak[] =>
  brokenAt(index, points).map(({ edition }) => ({
    edition: edition.edition,
    label: t.charts.breakAt(edition.edition),
  }));

const brokenAt = (index: Index, points: readonly LinePoint[]): LinePoint[] =>
  points.filter(
    ({ edition }, i) => i > 0 && edition.comparableWithPrevious === 'no' && previousEdition(index, edition) !== null,
  );

/** Why lines break or are dashed, one sentence per edition. */
export function breakNotes({ lang }: PageContext, index: Index, points: readonly LinePoint[]): string[] {
  return points.slice(1).flatMap(({ edition }) => {
    const previous = previousEdition(index, edition);
    if (!previous || edition.comparableWithPrevious === 'yes') return [];
    return [`${edition.edition}: ${edition.breakReason[lang]}`];
  });
}

/** A readable axis around the values: whole steps of a tenth of the reach, inside the scale. */
export function domainOf(points: readonly Pick<LinePoint, 'value'>[], max: number): readonly [number, number] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const reach = Math.max(high - low, max / 50);
  const step = 10 ** Math.floor(Math.log10(reach)) * (reach / 10 ** Math.floor(Math.log10(reach)) >= 5 ? 2 : 1);
  return [
    Math.max(0, withoutRoundingError(Math.floor(low / step - 0.2) * step)),
    Math.min(max, withoutRoundingError(Math.ceil(high / step + 0.2) * step)),
  ];
}

/**
 * ", tăng 1,39 điểm so với 2023" for the last step of a line if the two editions are fully comparable and nobody disputes
 * one of the two figures; else empty.
 */
export function edgeClause(
  { t, lang }: PageContext,
  index: Index,
  points: readonly LinePoint[],
  isDisputed: (point: LinePoint, i: number) => boolean,
): string {
  const at = points.findLastIndex(isKnown);
  const [before, last] = points.slice(Math.max(0, at - 1), at + 1);
  if ([last, before].some((point) => point?.origin === 'derived')) return '';
  if (last && before && (isDisputed(last, at) || isDisputed(before, at - 1))) return '';
  if (!last || !before || last.join !== 'solid' || !isKnown(last) || !isKnown(before)) return '';
  const amount = shownDifference(last.value, before.value, index.decimals);
  const size = measuredChange(amount, index, lang);
  const { edition } = before.edition;
  const moved = amount > 0 ? t.edition.up(size, edition) : t.edition.down(size, edition);
  const isDoubtful = [last, before].some(({ status }) => status === 'U');
  return `, ${withCaveats(/[1-9]/.test(size) ? moved : t.edition.same(edition), isDoubtful ? [t.marks.U] : [])}`;
}

/** What differs from one line through the editions of an index to the next. */
interface LinePicture {
  readonly series: { readonly id: string; readonly unit?: UnitKey };
  readonly plotHeight?: number;
  readonly tooltip: (edition: string) => string;
}

/** Draws one line through the editions of an index, with its breaks and gaps. */
export const lineDrawer =
  (
    ctx: PageContext,
    index: Index,
    points: readonly LinePoint[],
    domain: readonly [number, number],
    { series, plotHeight, tooltip }: LinePicture,
  ) =>
  (width: number, words: ChartWords): Drawing => {
    const say = (value: number): string => formatScore(value, index, ctx.lang);
    // A scale from 0 to 1 has no whole numbers to mark.
    const decimals = index.unitOfMeasure === 'index-0-1' ? 2 : 0;
    return trendLines.draw(
      {
        width,
        ...(plotHeight === undefined ? {} : { plotHeight }),
        editions: points.map((point) => point.edition.edition),
        series: [{ ...series, name: '', points: points.map(linePoint) }],
        breaks: breaksOf(ctx, index, points),
        domain,
        rangeNote: ctx.t.charts.axisRange(say(domain[0]), say(domain[1])),
        formatTick: (value) => formatScore(value, { ...index, decimals }, ctx.lang),
        formatValue: say,
      },
      { ...words, tooltip: (_, edition) => tooltip(edition) },
    );
  };

/** A point as charts take it. */
export const linePoint = ({ edition, value, join, status, origin }: LinePoint): EditionPoint => ({
  edition: edition.edition,
  value,
  joins: join,
  isDoubtful: status === 'U' || origin === 'derived',
});

/**
 * Whether an edition compares with the one before it, beside its value: nothing is said where one of the two has none,
 * so that no file calls an empty year comparable.
 */
export function comparableCell({ t }: PageContext, points: readonly LinePoint[], i: number): FigureCell {
  const [before, point] = [points[i - 1], points[i]];
  if (point && !before) return { text: t.noChange.first, raw: 'first' };
  if (!point || !before || !isKnown(point) || !isKnown(before)) return { text: t.table.none, raw: null };
  const { comparableWithPrevious: how } = point.edition;
  return { text: t.index.comparable[how], raw: how };
}
