import { absenceWords } from '../wording/absence.ts';
import { sparkline } from '../figures/sparkline.ts';
import { rankDispute, scoreDispute } from '../wording/dispute.ts';
import { formatScore, scaleName, signedChange } from '../wording/measures.ts';
import { isDifference, type Change } from '../model/change.ts';
import type { History, Latest } from '../model/history.ts';
import { lineOf } from '../model/lineage.ts';
import { methodologyOf } from '../model/lookup.ts';
import { nearestInScore } from '../model/neighbours.ts';
import { rankingOf } from '../model/ranking.ts';
import { regionRank } from '../model/region.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { noChangeWords } from '../wording/change-words.ts';
import { datedEditionName } from '../wording/edition-name.ts';
import { rankMark, scoreMark, type OriginMark } from '../wording/origin-mark.ts';
import { toMeanWords } from '../wording/to-mean.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';
import {
  changeSigns,
  rankSigns,
  scoreSign,
  starSign,
  tableKey,
  type KeyEntry,
  type Sign,
} from '../wording/table-key.ts';

/** Where a unit stands in one index. */
export interface StandingProps {
  readonly edition: Link;
  readonly rank: {
    readonly place: number;
    readonly of: number;
    readonly signs: readonly Sign[];
    readonly mark: OriginMark | null;
    readonly corrections: readonly CorrectionLink[];
  } | null;
  readonly score: {
    readonly text: string;
    readonly scale: string;
    readonly sign: Sign | null;
    readonly mark: OriginMark | null;
    readonly corrections: readonly CorrectionLink[];
  } | null;
  /** Said in place of a score. */
  readonly absent: string;
  /** SVG text of the tiny line; null where there is too little to draw. */
  readonly spark: string | null;
  readonly corrections: readonly CorrectionLink[];
  /** Both readings of what sources dispute of it. */
  readonly disputes: readonly Link[];
  readonly isRankComputed: boolean;
  /** What the signs beside its figures mean. */
  readonly entries: readonly KeyEntry[];
  /** Null where nothing is said of a change. */
  readonly change: {
    readonly label: string;
    readonly change: Change;
    readonly decimals: number;
    /** The change with its unit of measure; null where there is none. */
    readonly words: string | null;
    /** Why there is none; null where there is one. */
    readonly none: string | null;
    readonly places: Change | null;
  } | null;
  readonly toMean: string | null;
  readonly region: { readonly text: string; readonly sign: Sign | null } | null;
  readonly neighbours: readonly (Link & { readonly gap: string })[];
}

/** The standing of a unit in its newest edition of an index. @param history all of them, for the tiny line */
export function standing(ctx: PageContext, latest: Latest, history: History): StandingProps {
  const { t, lang, data } = ctx;
  const { index, point, row } = latest;
  const { edition } = point;
  const doubt = scoreSign(row.score, t);
  // That a place is computed has a line of its own.
  const placeSigns = row.rank ? rankSigns(row.rank, t).filter(({ sign }) => sign !== '†') : [];
  const change = changeOf(ctx, latest);
  const region = regionWords(ctx, latest);
  return {
    edition: {
      href: `${ctx.href({ kind: 'edition', index, edition: edition.edition })}#${row.unit.slug}`,
      text: datedEditionName(index, edition, lang),
    },
    rank: row.rank && {
      place: row.rank.place,
      of: edition.unitsRanked,
      signs: placeSigns,
      mark: rankMark(data, lang, { index, edition }, row),
      corrections: correctionLinks(ctx, row.observation, ['rank']),
    },
    score: row.score && {
      text: formatScore(row.score.value, index, lang),
      scale: scaleName(index, methodologyOf(index, edition).max, lang),
      mark: scoreMark(data, lang, { index, edition }, row),
      sign: doubt,
      corrections: correctionLinks(ctx, row.observation, ['value']),
    },
    absent: row.rank ? t.edition.noScore(absenceWords(row.absence, edition, t)) : absenceWords(row.absence, edition, t),
    spark: sparkline(
      ctx,
      index,
      history.rows.map((entry) => entry.point),
      `spark-${index.id}`,
    ),
    corrections: correctionLinks(ctx, row.observation),
    disputes: [scoreDispute(ctx, index, edition, row), rankDispute(ctx, index, edition, row)].filter(
      (dispute) => dispute !== null,
    ),
    isRankComputed: row.rank?.origin === 'computed',
    change,
    entries: tableKey([
      doubt,
      ...placeSigns,
      region?.sign ?? null,
      ...(change && isDifference(change.change) ? changeSigns(change.change, t) : []),
      ...(change?.places ? changeSigns(change.places, t) : []),
    ]),
    toMean: toMeanWords(data, index, edition, row, lang),
    region,
    neighbours: nearestInScore(data, rankingOf(data, index, edition), row.unit.key).map(({ row: other, gap }) => ({
      href: ctx.href({ kind: 'unit', line: lineOf(data, other.unit.key) }),
      text: other.unit.name[lang],
      gap: signedChange(gap, index, lang),
    })),
  };
}

/** Only a reason that lies in the editions is told here; that the unit has no score is told already. */
function changeOf({ t, lang }: PageContext, { index, row: { change, places } }: Latest): StandingProps['change'] {
  if (!isDifference(change) && !/^(?:break|other-units|no-previous|disputed)$/.test(change.reason)) return null;
  return {
    label: t.table.change('since' in change ? change.since : null),
    change,
    decimals: index.decimals,
    words: isDifference(change) ? signedChange(change.amount, index, lang) : null,
    none: isDifference(change) ? null : noChangeWords(change, t),
    places: isDifference(places) ? places : null,
  };
}

function regionWords({ t, lang, data }: PageContext, { index, point, row }: Latest): StandingProps['region'] {
  const region = regionRank(data, index, point.edition, row.unit.key);
  if (!region) return null;
  return 'place' in region
    ? {
        text: t.unit.regionRank(region.place, region.of, region.region.name[lang]),
        sign: region.isDoubtful ? starSign(t.marks.doubtfulRegion) : null,
      }
    : { text: t.unit.regionRankUnknown(region.known, region.of, region.region.name[lang]), sign: null };
}
