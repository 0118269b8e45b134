import { regionFigure } from '../figures/region-figure.ts';
import { measured, measuredChange, signedChange } from '../wording/measures.ts';
import { formatPlain } from '../language/numbers.ts';
import { disputeLink } from '../wording/dispute.ts';
import { aggregateMark, type OriginMark } from '../wording/origin-mark.ts';
import { statisticName } from '../wording/statistic-names.ts';
import { isDifference } from '../model/change.ts';
import { claimsOf } from '../model/claims.ts';
import { shownAggregatesOf } from '../model/lookup.ts';
import { computedMean } from '../model/national.ts';
import { withoutRoundingError } from '../model/rounding.ts';
import type { Index } from '../model/index-definition.ts';
import type { Aggregate } from '../model/observation.ts';
import type { Ranking } from '../model/ranking.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { publisherLink, type SourceLink } from './source-link.ts';
import { tableEnds, type TableEndsProps } from './table-ends.ts';
import { chartFigureIf, type ChartFigureProps } from './chart-figure.ts';

/** What can be said of an edition as a whole. */
export interface EditionFactsProps {
  readonly ends: TableEndsProps;
  /** Said in place of the ends where their ranks are not here. */
  readonly noEnds: string;
  /** How many moved up, down and not at all, or why that cannot be said; null where nothing compares, or it is printed. */
  readonly movers: string | null;
  readonly printed: readonly {
    readonly name: string;
    readonly value: string;
    /** A row of the table goes beyond it by rounding, in words; null where none does. */
    readonly rounding: string | null;
    readonly isDoubtful: boolean;
    readonly mark: OriginMark | null;
    readonly dispute: Link | null;
    readonly source: SourceLink;
  }[];
  /** A mean computed here, where the producer printed none. */
  readonly mean: string | null;
  readonly hasFacts: boolean;
  readonly regions: ChartFigureProps | null;
  readonly groups: readonly {
    readonly name: string;
    readonly count: number | null;
    readonly isDoubtful: boolean;
    readonly mark: OriginMark | null;
  }[];
  readonly groupSources: readonly SourceLink[];
}

/** How many places either end has. */
const ENDS = 3;

/** The facts of the edition a ranking belongs to. */
export function editionFacts(ctx: PageContext, ranking: Ranking): EditionFactsProps {
  const { t, lang, data } = ctx;
  const { index, edition } = ranking;
  const aggregates = shownAggregatesOf(data, edition);
  const printed = aggregates.filter(({ scope }) => scope === 'national');
  const groups = aggregates.filter(({ scope, statistic }) => scope === 'group' && statistic === 'count');
  const mean = computedMean(data, index, edition);
  const isMeanPrinted = printed.some(({ statistic, indicator }) => statistic === 'mean' && indicator === 'total');
  return {
    ends: tableEnds(ctx, ranking, ENDS),
    noEnds: ranking.coverage.here > 0 ? t.claims.noEndRows : t.edition.listedOnly,
    movers: moversOf(ctx, ranking),
    printed: printed.map((aggregate) => ({
      name: `${statisticName(aggregate.statistic, lang)}${indicatorName(ctx, ranking, aggregate.indicator)}`,
      value: valueOf(ctx, ranking, aggregate),
      rounding: beyondOf(ctx, ranking, aggregate),
      ...doubtOf(ctx, index, aggregate),
      dispute: disputeLink(ctx, {
        index,
        edition,
        scope: 'national',
        indicator: aggregate.indicator,
        measure: aggregate.statistic,
      }),
      source: publisherLink(ctx, aggregate.source),
    })),
    mean: mean === null || isMeanPrinted ? null : measured(mean, index, lang),
    hasFacts: printed.length > 0 || mean !== null,
    regions: chartFigureIf(ctx, regionFigure(ctx, index, edition)),
    groups: groups.map((group) => ({ name: group.scopeId, count: group.value, ...doubtOf(ctx, index, group) })),
    groupSources: [...new Set(groups.map(({ source }) => source))].map((id) => publisherLink(ctx, id)),
  };
}

/** What has to be said beside a figure: that it was derived, which says more, or that it is doubtful. */
function doubtOf({ data, lang }: PageContext, index: Index, aggregate: Aggregate) {
  const mark = aggregateMark(data, lang, index, aggregate);
  return { mark, isDoubtful: mark === null && aggregate.status === 'U' };
}

/** Counts that the publishing body printed stand among its figures, with their source; ours stand for them only where it printed none. */
function moversOf({ t, lang, data }: PageContext, { index, edition, rows, coverage }: Ranking): string | null {
  const pairs = rows.filter(({ change }) => isDifference(change)).length;
  const { movers } = claimsOf(data, index, edition);
  if (movers?.basis === 'figure' || pairs === 0) return null;
  if (!movers) return t.claims.noMovers(pairs, coverage.ranked, index.unitKind.together[lang]);
  const rest = movers.same ? `, ${movers.same} ${t.filter.same}` : '';
  return `${t.edition.compareLead(pairs)}: ${movers.up} ${t.filter.up}, ${movers.down} ${t.filter.down}${rest}.`;
}

/** A printed greatest change, and one in the table that lies beyond it because both of its scores are rounded. */
function beyondOf(
  { t, lang }: PageContext,
  { index, rows }: Ranking,
  { statistic, indicator, value }: Aggregate,
): string | null {
  const sign = statistic === 'change_max' ? 1 : statistic === 'change_min' ? -1 : 0;
  if (sign === 0 || value === null || indicator !== 'total') return null;
  const amounts = rows.flatMap(({ change }) => (isDifference(change) ? [sign * change.amount] : []));
  const most = withoutRoundingError(Math.max(...amounts));
  // Each of two rounded scores may be off by half of the last digit.
  return most > sign * value && withoutRoundingError(most - sign * value) <= withoutRoundingError(10 ** -index.decimals)
    ? t.edition.beyondByRounding(signedChange(sign * most, index, lang))
    : null;
}

function valueOf({ t, lang }: PageContext, { index }: Ranking, { statistic, value }: Aggregate): string {
  if (value === null) return t.table.none;
  if (statistic.startsWith('count')) return formatPlain(value, lang);
  if (statistic.startsWith('change')) return signedChange(value, index, lang);
  return statistic === 'range' ? measuredChange(value, index, lang) : measured(value, index, lang);
}

/** Added to the name of a statistic; empty for the total. */
function indicatorName({ lang }: PageContext, { index, edition }: Ranking, id: string): string {
  if (id === 'total') return '';
  const methodology = index.methodologies.find((one) => one.id === edition.methodology);
  return `: ${methodology?.indicators.find((indicator) => indicator.id === id)?.name[lang] ?? id}`;
}
