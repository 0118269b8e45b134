import { DEFAULT_LANG } from '../language/lang.ts';
import type { Series, SeriesValue } from '../model/record.ts';
import { isDrawable, newestOf, pointsOf, type SeriesPoint } from '../model/series.ts';
import { periodAnchor } from '../outputs/register-feeds.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { publisherLink, sourceLink, type SourceLink } from './source-link.ts';
import { fractionWords, periodWords, scopeBeside, scopeWords, valueWords } from '../wording/series-words.ts';

/** A series with one of its values. */
export interface SeriesRow {
  readonly field: string;
  readonly type: string;
  readonly href: string;
  readonly name: string;
  /** Empty where the name says it already. */
  readonly scope: string;
  /** In words; null where there is none to show. */
  readonly value: string | null;
  /** Where a value that is held is told; null where none is. */
  readonly held: string | null;
  readonly fraction: string;
  readonly period: string | null;
}

/** Series with a value each, the newest unless one is given. */
export function seriesRows(
  ctx: PageContext,
  rows: readonly { readonly series: Series; readonly value?: SeriesValue }[],
): SeriesRow[] {
  const { data, lang } = ctx;
  return rows.map(({ series, value }): SeriesRow => {
    const points = pointsOf(data, series);
    const isHeld = value ? value.status === 'H' : points.some((point) => point.value?.status === 'H');
    const usable = value ? newestOf([{ period: value.period, value }]) : newestOf(points);
    const period = usable?.period ?? value?.period ?? points.at(-1)?.period ?? null;
    return {
      field: series.field ?? 'none',
      type: series.periodType,
      href: ctx.href({ kind: 'series', id: series.id }),
      name: series.name[lang],
      scope: scopeBeside(ctx, series),
      value: usable ? valueWords(usable, series, lang) : null,
      held: isHeld && !usable ? `${ctx.href({ kind: 'under-check' })}#held-${series.id}` : null,
      fraction: usable ? fractionWords(usable, series, lang) : '',
      period: period && periodWords(period, series.periodType, lang),
    };
  });
}

/** Two series that measure ministries and localities alike. */
export interface SeriesPairProps {
  readonly field: string;
  readonly type: string;
  readonly sides: readonly {
    readonly scope: string;
    /** The newest value in words; null where there is none. */
    readonly value: string | null;
    readonly link: Link;
    readonly note: string;
  }[];
}

/** A pair with the newest value of each; null of none. */
export function seriesPair(ctx: PageContext, pair: readonly Series[]): SeriesPairProps | null {
  const { data, lang } = ctx;
  const [first] = pair;
  return first
    ? {
        field: first.field ?? 'none',
        type: first.periodType,
        sides: pair.map((series) => {
          const newest = newestOf(pointsOf(data, series));
          return {
            scope: scopeWords(ctx, series),
            value: newest && valueWords(newest, series, lang),
            link: { href: ctx.href({ kind: 'series', id: series.id }), text: series.name[lang] },
            note: newest
              ? [fractionWords(newest, series, lang), periodWords(newest.period, series.periodType, lang)]
                  .filter(Boolean)
                  .join('; ')
              : '',
          };
        }),
      }
    : null;
}

/** A period of a series: its value, or why there is none. */
export interface PeriodRow {
  readonly anchor: string;
  readonly period: string;
  readonly value: string | null;
  readonly fraction: string;
  /** Where a held value is told. */
  readonly held: string | null;
  /** Said in place of the value. */
  readonly absent: string;
  readonly source: SourceLink | null;
  /** The editor's note, which is in Vietnamese; null on an English page. */
  readonly note: string | null;
}

/** Every period of a series, newest first. */
export const periodRows = (ctx: PageContext, series: Series, points: readonly SeriesPoint[]): PeriodRow[] =>
  [...points].reverse().map((point) => periodRow(ctx, series, point));

function periodRow(ctx: PageContext, series: Series, point: SeriesPoint): PeriodRow {
  const { t, lang } = ctx;
  const shown = isDrawable(point) ? point.value : null;
  const { gap } = t.registers.periodic;
  return {
    anchor: periodAnchor(point.period),
    period: periodWords(point.period, series.periodType, lang),
    value: shown && valueWords(shown, series, lang),
    fraction: shown ? fractionWords(shown, series, lang) : '',
    held: point.value?.status === 'H' ? `${ctx.href({ kind: 'under-check' })}#held-${series.id}` : null,
    absent: (point.value && t.absence[point.value.status]) || gap,
    source: point.value && (sourceLink(ctx, point.value.source) ?? publisherLink(ctx, point.value.source)),
    note: lang === DEFAULT_LANG && shown?.note ? shown.note : null,
  };
}
