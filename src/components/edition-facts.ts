import { regionFigure } from '../figures/region-figure.ts';
import { absenceWords } from '../wording/absence.ts';
import { measured, measuredChange, signedChange } from '../wording/measures.ts';
import { formatPlain } from '../language/numbers.ts';
import { statisticName } from '../wording/statistic-names.ts';
import { isDifference } from '../model/change.ts';
import { lineOf } from '../model/lineage.ts';
import { aggregatesOf } from '../model/lookup.ts';
import { computedMean } from '../model/national.ts';
import type { Aggregate } from '../model/observation.ts';
import type { Ranking, RankingRow } from '../model/ranking.ts';
import type { PageContext } from '../routes/page-context.ts';
import { chartFigureIf, type ChartFigureProps } from './chart-figure.ts';

/** A source as it is named beside a figure. */
interface Publisher {
  readonly href: string;
  readonly text: string | undefined;
}

/** A unit at one end of the table. */
export interface EndRow {
  readonly unit: string;
  readonly place: number;
  readonly href: string;
  readonly name: string;
  /** Null where there is no score: then `absent` is said. */
  readonly score: string | null;
  readonly absent: string;
}

/** What can be said of an edition as a whole. */
export interface EditionFactsProps {
  readonly ends: readonly EndRow[];
  /** How many moved up, down and not at all; null where nothing compares. */
  readonly movers: { readonly lead: string; readonly up: number; readonly down: number; readonly rest: string } | null;
  readonly printed: readonly {
    readonly name: string;
    readonly value: string;
    readonly isDoubtful: boolean;
    readonly source: Publisher;
  }[];
  /** A mean computed here, where the producer printed none. */
  readonly mean: string | null;
  readonly hasFacts: boolean;
  readonly regions: ChartFigureProps | null;
  readonly groups: readonly { readonly name: string; readonly count: number | null; readonly isDoubtful: boolean }[];
  readonly groupSources: readonly Publisher[];
}

/** The facts of the edition a ranking belongs to. */
export function editionFacts(ctx: PageContext, ranking: Ranking): EditionFactsProps {
  const { lang, data } = ctx;
  const { index, edition } = ranking;
  const aggregates = aggregatesOf(data, edition);
  const printed = aggregates.filter(({ scope }) => scope === 'national');
  const groups = aggregates.filter(({ scope, statistic }) => scope === 'group' && statistic === 'count');
  const mean = computedMean(data, index, edition);
  const isMeanPrinted = printed.some(({ statistic, indicator }) => statistic === 'mean' && indicator === 'total');
  const sourceOf = (id: string): Publisher => ({
    href: `${ctx.href({ kind: 'sources' })}#${id}`,
    text: data.sources.get(id)?.publisher,
  });
  return {
    ends: endsOf(ctx, ranking),
    movers: moversOf(ctx, ranking),
    printed: printed.map((aggregate) => ({
      name: `${statisticName(aggregate.statistic, lang)}${indicatorName(ctx, ranking, aggregate.indicator)}`,
      value: valueOf(ctx, ranking, aggregate),
      isDoubtful: aggregate.status === 'U',
      source: sourceOf(aggregate.source),
    })),
    mean: mean === null || isMeanPrinted ? null : measured(mean, index, lang),
    hasFacts: printed.length > 0 || mean !== null,
    regions: chartFigureIf(ctx, regionFigure(ctx, index, edition)),
    groups: groups.map(({ scopeId, value, status }) => ({ name: scopeId, count: value, isDoubtful: status === 'U' })),
    groupSources: [...new Set(groups.map(({ source }) => source))].map(sourceOf),
  };
}

/** The first three and the last three that have a place. */
function endsOf(ctx: PageContext, { index, edition, rows }: Ranking): EndRow[] {
  const { t, lang, data } = ctx;
  const placed = rows.flatMap((row) => (row.rank ? [{ row, place: row.rank.place }] : []));
  const top = placed.slice(0, 3);
  const bottom = placed.filter(({ place }) => place > Math.max(3, edition.unitsRanked - 3)).slice(-3);
  return [...top, ...bottom.filter((end) => !top.includes(end))].map(({ row: { unit, score, absence }, place }) => ({
    unit: unit.key,
    place,
    href: ctx.href({ kind: 'unit', line: lineOf(data, unit.key) }),
    name: unit.name[lang],
    score: score && measured(score.value, index, lang),
    absent: absenceWords(absence, edition, t),
  }));
}

function moversOf({ t }: PageContext, { rows }: Pick<Ranking, 'rows'>): EditionFactsProps['movers'] {
  const amounts = rows.flatMap(({ change }: RankingRow) => (isDifference(change) ? [change.amount] : []));
  if (amounts.length === 0) return null;
  const up = amounts.filter((amount) => amount > 0).length;
  const down = amounts.filter((amount) => amount < 0).length;
  const same = amounts.length - up - down;
  return { lead: t.edition.compareLead(amounts.length), up, down, rest: same > 0 ? `, ${same} ${t.filter.same}` : '' };
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
