import { formatScore } from '../language/measures.ts';
import { isDifference, type Change } from '../model/change.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { lineOf } from '../model/lineage.ts';
import { methodologyOf, previousEdition, regionsOf } from '../model/lookup.ts';
import type { Ranking, RankingRow } from '../model/ranking.ts';
import type { PageContext } from '../routes/page-context.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';
import { absenceSign, changeSign, dashSign, rankSigns, scoreSign, type Sign } from '../wording/table-key.ts';

/** A cell of the table on the page; `signs` go into its key, `value` is what the column sorts by. */
export type RankingCell = {
  readonly signs: readonly Sign[];
  readonly value?: number | undefined;
} & (
  | { readonly kind: 'rank'; readonly place: number | null; readonly corrections: readonly CorrectionLink[] }
  | { readonly kind: 'unit'; readonly href: string; readonly name: string }
  | {
      readonly kind: 'score';
      /** Null where a sign or `absent` stands in its place. */
      readonly score: string | null;
      readonly absent: string;
      readonly corrections: readonly CorrectionLink[];
    }
  /** Share of the highest possible score, in percent with a decimal; null without a score. */
  | { readonly kind: 'bar'; readonly share: number | null }
  | { readonly kind: 'change'; readonly change: Change; readonly decimals: number }
  /** Words, or the sign in their place. */
  | { readonly kind: 'words'; readonly text: string | null }
);

/** A column of the ranking as the page shows it. */
export interface PageColumn {
  readonly heading: string;
  /** A heading that is only said. */
  readonly isHidden?: boolean;
  readonly className?: string;
  /** How the reader may sort by it (client/table-sort.ts). */
  readonly sort?: 'number' | 'text';
  readonly cell: (row: RankingRow) => RankingCell;
}

/** The columns of a ranking's table, from the left; those that would say nothing are left out. */
export const pageColumns = (ctx: PageContext, ranking: Ranking, rows: readonly RankingRow[]): PageColumn[] =>
  [
    rankColumn(ctx),
    unitColumn(ctx, ranking.index),
    scoreColumn(ctx, ranking.index),
    barColumn(ctx, ranking),
    changeColumn(ctx, ranking),
    placesColumn(ctx, ranking, rows),
    groupColumn(ctx, ranking.edition),
    regionColumn(ctx, ranking.edition, rows),
  ].filter((column) => column !== null);

const rankColumn = (ctx: PageContext): PageColumn => ({
  heading: ctx.t.table.rank,
  className: 'num',
  sort: 'number',
  cell: ({ rank, observation }) => ({
    kind: 'rank',
    // A computed order is told once above the table: it needs no sign in every row.
    signs: rankSigns(rank, ctx.t).filter(({ sign }) => sign !== '†'),
    value: rank?.place,
    place: rank && rank.place,
    corrections: correctionLinks(ctx, observation, ['rank']),
  }),
});

const unitColumn = (ctx: PageContext, index: Index): PageColumn => ({
  heading: index.unitKind.label[ctx.lang],
  sort: 'text',
  cell: ({ unit }) => ({
    kind: 'unit',
    signs: [],
    href: ctx.href({ kind: 'unit', line: lineOf(ctx.data, unit.key) }),
    name: unit.name[ctx.lang],
  }),
});

const scoreColumn = (ctx: PageContext, index: Index): PageColumn => ({
  heading: ctx.t.table.score,
  className: 'num',
  sort: 'number',
  cell: ({ score, absence, observation }) => {
    const sign = score ? scoreSign(score, ctx.t) : absence === 'H' ? null : absenceSign(absence, ctx.t);
    return {
      kind: 'score',
      signs: sign ? [sign] : [],
      value: score?.value,
      score: score && formatScore(score.value, index, ctx.lang),
      absent: ctx.t.absence.H,
      corrections: correctionLinks(ctx, observation, ['value']),
    };
  },
});

function barColumn(ctx: PageContext, { index, edition }: Ranking): PageColumn {
  const { max } = methodologyOf(index, edition);
  return {
    heading: ctx.t.table.share,
    isHidden: true,
    className: 'data-table__bar',
    cell: ({ score }) => ({
      kind: 'bar',
      signs: [],
      share: score && Math.round((score.value / max) * 1000) / 10,
    }),
  };
}

/** The edition changes are counted from; null where nothing compares. */
const comparedWith = ({ index, edition }: Ranking): Edition | null =>
  edition.comparableWithPrevious === 'no' ? null : previousEdition(index, edition);

const changeCell = ({ t }: PageContext, change: Change, decimals: number): RankingCell => {
  const sign = changeSign(change, t);
  return {
    kind: 'change',
    signs: sign ? [sign] : [],
    value: isDifference(change) ? change.amount : undefined,
    change,
    decimals,
  };
};

function changeColumn(ctx: PageContext, ranking: Ranking): PageColumn | null {
  const previous = comparedWith(ranking);
  return (
    previous && {
      heading: ctx.t.table.change(previous.edition),
      className: 'num',
      sort: 'number',
      cell: ({ change }) => changeCell(ctx, change, ranking.index.decimals),
    }
  );
}

function placesColumn(ctx: PageContext, ranking: Ranking, rows: readonly RankingRow[]): PageColumn | null {
  if (!comparedWith(ranking) || !rows.some(({ places }) => isDifference(places))) return null;
  return {
    heading: ctx.t.table.places,
    className: 'num',
    sort: 'number',
    cell: ({ places }) => changeCell(ctx, places, 0),
  };
}

function groupColumn({ t }: PageContext, edition: Edition): PageColumn | null {
  if (edition.groupBands.length === 0) return null;
  return {
    heading: t.table.group,
    sort: 'text',
    cell: ({ group }) => ({
      kind: 'words',
      signs: group ? [] : [dashSign(t.noChange['no-value'], 'no-value')],
      text: group,
    }),
  };
}

function regionColumn(
  { t, lang, data }: PageContext,
  edition: Edition,
  rows: readonly RankingRow[],
): PageColumn | null {
  if (!rows.some(({ unit }) => unit.region !== null)) return null;
  const regions = new Map(regionsOf(data, edition.unitSet).map(({ id, name }) => [id, name[lang]]));
  return {
    heading: t.table.region,
    className: 'data-table__region',
    sort: 'text',
    cell: ({ unit }) => ({
      kind: 'words',
      signs: [],
      text: unit.region ? (regions.get(unit.region) ?? '') : t.table.none,
    }),
  };
}
