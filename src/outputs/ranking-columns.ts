import type { Text } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { absenceWords } from '../wording/absence.ts';
import { bothLanguages, inBoth } from '../wording/bilingual.ts';
import { noChangeWords } from '../wording/change-words.ts';
import { noteWithCorrections } from '../wording/corrections.ts';
import { publishedNote } from '../wording/published-note.ts';
import type { Cell } from './csv.ts';
import { disputeNote, joinedNotes, rankDispute, scoreDispute } from '../wording/dispute.ts';
import { formatScore } from '../wording/measures.ts';
import { isDifference, type Change } from '../model/change.ts';
import { impliedRangeOf } from '../model/implied-figures.ts';
import { TOTAL, type Edition, type Index } from '../model/index-definition.ts';
import { lineOf } from '../model/lineage.ts';
import { methodologyOf, previousEdition, regionsOf } from '../model/lookup.ts';
import { statusOfRow, type Ranking, type RankingRow } from '../model/ranking.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { rankMark, scoreMark, type OriginMark } from '../wording/origin-mark.ts';
import { originName, originText } from '../model/origin.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';
import { impliedWords, type ImpliedWords } from '../wording/implied.ts';
import { absenceSign, changeSigns, dashSign, rankSigns, scoreSign, type Sign } from '../wording/table-key.ts';

/** A cell of the table on the page; `signs` go into its key, `value` is what the column sorts by. */
export type RankingCell = {
  readonly signs: readonly Sign[];
  readonly value?: number | undefined;
} & (
  | {
      readonly kind: 'rank';
      readonly place: number | null;
      readonly mark: OriginMark | null;
      readonly dispute: Link | null;
      readonly corrections: readonly CorrectionLink[];
    }
  | {
      readonly kind: 'unit';
      readonly href: string;
      readonly name: string;
      /** Where the score must lie by the rank alone; null where there is a score, or nothing follows. */
      readonly implied: ImpliedWords | null;
    }
  | {
      readonly kind: 'score';
      /** Null where a sign or `absent` stands in its place. */
      readonly score: string | null;
      readonly absent: string;
      readonly mark: OriginMark | null;
      readonly dispute: Link | null;
      readonly corrections: readonly CorrectionLink[];
    }
  /**
   * Share of the highest possible score, in percent with a decimal; null without a score. In its place the part of the
   * bar in which the score must lie, where that is known.
   */
  | {
      readonly kind: 'bar';
      readonly share: number | null;
      readonly implied: { readonly from: number; readonly width: number } | null;
    }
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
    rankColumn(ctx, ranking),
    unitColumn(ctx, ranking),
    scoreColumn(ctx, ranking, rows),
    barColumn(ctx, ranking),
    changeColumn(ctx, ranking),
    placesColumn(ctx, ranking, rows),
    groupColumn(ctx, ranking.edition),
    regionColumn(ctx, ranking.edition, rows),
  ].filter((column) => column !== null);

const rankColumn = (ctx: PageContext, ranking: Ranking): PageColumn => ({
  // Where nobody ranks, the order is ours, and its heading says so.
  heading: ranking.rankOrigin === 'computed' ? ctx.t.data.workbook.place : ctx.t.table.rank,
  className: 'num',
  sort: 'number',
  cell: (row) => ({
    kind: 'rank',
    // A computed order is told once above the table: it needs no sign in every row.
    signs: rankSigns(row.rank, ctx.t).filter(({ sign }) => sign !== '†'),
    value: row.rank?.place,
    place: row.rank && row.rank.place,
    mark: rankMark(ctx.data, ctx.lang, ranking, row),
    dispute: rankDispute(ctx, ranking.index, ranking.edition, row),
    corrections: correctionLinks(ctx, row.observation, ['rank']),
  }),
});

const unitColumn = (ctx: PageContext, { index, edition }: Ranking): PageColumn => ({
  heading: index.unitKind.label[ctx.lang],
  sort: 'text',
  cell: ({ unit }) => ({
    kind: 'unit',
    signs: [],
    href: ctx.href({ kind: 'unit', line: lineOf(ctx.data, unit.key) }),
    name: unit.name[ctx.lang],
    implied: impliedWords(ctx.data, index, edition, unit.key, ctx.lang),
  }),
});

function scoreColumn(ctx: PageContext, ranking: Ranking, rows: readonly RankingRow[]): PageColumn {
  // Where every score was added up here, its heading says so once.
  const scored = rows.flatMap(({ score }) => score ?? []);
  const isAllAdded = scored.length > 0 && scored.every(({ origin }) => origin.kind === 'added');
  return {
    heading: isAllAdded ? `${ctx.t.table.score} (${ctx.t.origin.added})` : ctx.t.table.score,
    className: 'num',
    sort: 'number',
    cell: (row) => scoreCell(ctx, ranking, row, isAllAdded),
  };
}

function scoreCell(ctx: PageContext, ranking: Ranking, row: RankingRow, isAllAdded: boolean): RankingCell {
  const { score, stated, absence, observation } = row;
  const sign = score ? scoreSign(score, ctx.t) : absence === 'H' ? null : absenceSign(absence, ranking.edition, ctx.t);
  return {
    kind: 'score',
    signs: sign ? [sign] : [],
    // A column sorts by what was published: a derived score has no place among them.
    value: stated?.value,
    score: score && formatScore(score.value, ranking.index, ctx.lang),
    absent: ctx.t.absence.H,
    mark: isAllAdded ? null : scoreMark(ctx.data, ctx.lang, ranking, row),
    dispute: scoreDispute(ctx, ranking.index, ranking.edition, row),
    corrections: correctionLinks(ctx, observation, ['value']),
  };
}

function barColumn(ctx: PageContext, { index, edition }: Ranking): PageColumn {
  const { max } = methodologyOf(index, edition);
  return {
    heading: ctx.t.table.share,
    isHidden: true,
    className: 'data-table__bar',
    cell: ({ stated, unit }) => {
      const range = impliedRangeOf(ctx.data, index, edition, unit.key, TOTAL);
      const [from, to] = [share(range?.low?.value ?? 0, max), share(range?.high?.value ?? max, max)];
      return {
        kind: 'bar',
        signs: [],
        share: stated && share(stated.value, max),
        // A range of nothing still has to be seen.
        implied: range && { from, width: Math.max(1, share(to - from, 100)) },
      };
    },
  };
}

/** In percent with a decimal. */
const share = (value: number, max: number): number => Math.round((value / max) * 1000) / 10;

/** The edition changes are counted from; null where nothing compares. */
const comparedWith = ({ index, edition }: Ranking): Edition | null =>
  edition.comparableWithPrevious === 'no' ? null : previousEdition(index, edition);

const changeCell = ({ t }: PageContext, change: Change, decimals: number): RankingCell => ({
  kind: 'change',
  signs: changeSigns(change, t),
  value: isDifference(change) ? change.amount : undefined,
  change,
  decimals,
});

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
    cell: ({ group, score, stated }) => ({
      kind: 'words',
      signs: group
        ? []
        : [score && !stated ? dashSign(t.edition.noGroupDerived) : dashSign(t.noChange['no-value'], 'no-value')],
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

/** A column of the ranking as the workbook has it: its heading in both languages, its cell as stored. */
export interface SheetColumn {
  readonly label: Text;
  readonly width: number;
  readonly format?: string;
  cell: (row: RankingRow) => Cell;
}

/** The columns of the workbook's ranking, from the left; those without a cell are left out where it is made. */
export const sheetColumns = (data: Dataset, index: Index, edition: Edition): SheetColumn[] => [
  ...sheetUnits(data, edition),
  ...sheetScores(index, edition),
  ...sheetRanges(data, index, edition),
  ...sheetChanges(index, edition),
  ...sheetSources(data, index),
];

function sheetUnits(data: Dataset, edition: Edition): SheetColumn[] {
  const regions = new Map(
    data.regions.filter((region) => region.scheme === edition.unitSet).map((region) => [region.id, region.name]),
  );
  const regionOf = ({ unit }: RankingRow): Text | undefined => (unit.region ? regions.get(unit.region) : undefined);
  return [
    { label: inBoth((t) => t.data.workbook.code), width: 8, cell: ({ unit }) => unit.code },
    { label: inBoth((t) => t.data.workbook.nameVi), width: 26, cell: ({ unit }) => unit.name.vi },
    { label: inBoth((t) => t.data.workbook.nameEn), width: 26, cell: ({ unit }) => unit.name.en },
    { label: inBoth((t) => t.data.workbook.regionVi), width: 30, cell: (row) => regionOf(row)?.vi ?? null },
    { label: inBoth((t) => t.data.workbook.regionEn), width: 30, cell: (row) => regionOf(row)?.en ?? null },
  ];
}

function sheetScores(index: Index, edition: Edition): SheetColumn[] {
  return [
    {
      label: inBoth((t) => t.data.workbook.rank),
      width: 9,
      cell: ({ rank }) => (rank && rank.origin !== 'computed' ? rank.place : null),
    },
    {
      label: inBoth((t) => t.data.workbook.rankFrom),
      width: 12,
      cell: ({ observation }) => (observation && originText(observation.rankOrigin)) || null,
    },
    {
      label: inBoth((t) => t.data.workbook.place),
      width: 12,
      cell: ({ rank }) => (rank?.origin === 'computed' ? rank.place : null),
    },
    {
      label: inBoth((t) => t.data.workbook.rankStatus),
      width: 12,
      cell: ({ observation }) => observation?.rankStatus ?? null,
    },
    {
      label: inBoth((t) => t.table.score),
      width: 10,
      format: decimalFormat(index.decimals),
      cell: ({ score }) => score?.value ?? null,
    },
    { label: inBoth((t) => t.data.workbook.status), width: 10, cell: statusOfRow },
    {
      label: inBoth((t) => t.data.workbook.absence),
      width: 36,
      cell: ({ absence }) => (absence ? bothLanguages(inBoth((t) => absenceWords(absence, edition, t))) : null),
    },
    { label: inBoth((t) => t.data.workbook.origin), width: 12, cell: ({ score }) => score && originName(score.origin) },
    {
      label: inBoth((t) => t.data.workbook.valueFrom),
      width: 14,
      cell: ({ score }) => score && originText(score.origin),
    },
    {
      label: inBoth((t) => t.table.group),
      width: 8,
      cell: ({ group }) => (edition.groupBands.length > 0 ? group : null),
    },
  ];
}

/** Where a score must lie that is not here: worked out here, never in the column of scores. */
function sheetRanges(data: Dataset, index: Index, edition: Edition): SheetColumn[] {
  return (['low', 'high'] as const).map((end) => ({
    label: inBoth((t) => t.implied.sheet[end]),
    width: 14,
    format: decimalFormat(index.decimals),
    cell: ({ unit }) => impliedRangeOf(data, index, edition, unit.key, TOTAL)?.[end]?.value ?? null,
  }));
}

function sheetChanges(index: Index, edition: Edition): SheetColumn[] {
  const previous = previousEdition(index, edition);
  if (!previous) return [];
  const signed = `+${decimalFormat(index.decimals)};-${decimalFormat(index.decimals)};${decimalFormat(index.decimals)}`;
  const amount = (change: Change): number | null => (isDifference(change) ? change.amount : null);
  return [
    {
      label: inBoth((t) => t.table.change(previous.edition)),
      width: 12,
      format: signed,
      cell: ({ change }) => amount(change),
    },
    { label: inBoth((t) => t.table.places), width: 9, format: '+0;-0;0', cell: ({ places }) => amount(places) },
    { label: inBoth((t) => t.data.workbook.changeNote), width: 36, cell: ({ change }) => changeNote(change) },
  ];
}

const sheetSources = (data: Dataset, { producer }: Index): SheetColumn[] => [
  { label: inBoth((t) => t.sources.measuredBy), width: 28, cell: () => bothLanguages(producer) },
  { label: inBoth((t) => t.table.source), width: 28, cell: (row) => sourceOf(row) },
  {
    label: inBoth((t) => t.sources.readFrom),
    width: 28,
    cell: (row) => data.sources.get(sourceOf(row) ?? '')?.publisher || null,
  },
  {
    label: inBoth((t) => t.data.columnNames.source_url),
    width: 40,
    cell: (row) => data.sources.get(sourceOf(row) ?? '')?.url ?? null,
  },
  {
    label: inBoth((t) => t.data.columnNames.note),
    width: 40,
    cell: ({ observation }) =>
      observation
        ? noteWithCorrections(
            data,
            observation,
            joinedNotes(publishedNote(data, observation.note), disputeNote(data, observation)),
          )
        : null,
  },
];

const sourceOf = ({ observation, score }: RankingRow): string | null => observation?.source ?? score?.source ?? null;

/** Why there is no change, or the caution a change of partly comparable editions always carries. */
function changeNote(change: Change): Cell {
  if (isDifference(change)) return change.caution && bothLanguages(inBoth((t) => t.marks.partly));
  return bothLanguages(inBoth((t) => noChangeWords(change, t)));
}

/** 2 gives "0.00". */
const decimalFormat = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');
