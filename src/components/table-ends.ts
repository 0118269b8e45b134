import { lineOf } from '../model/lineage.ts';
import type { Ranking, RankingRow } from '../model/ranking.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { absenceWords } from '../wording/absence.ts';
import { figureCaveats, rankCaveats, scoreCaveats } from '../wording/caveats.ts';
import { disputeLinks } from '../wording/dispute.ts';
import { impliedWords } from '../wording/implied.ts';
import { measured } from '../wording/measures.ts';

/** A unit at one end of the table. */
export interface EndRow {
  readonly unit: string;
  readonly place: number;
  readonly href: string;
  readonly name: string;
  /** Null where there is no score: then `absent` is said. */
  readonly score: string | null;
  readonly absent: string;
  /** What has to be known of score and place, in words, unless the heading says it of all. */
  readonly caveats: readonly string[];
  readonly disputes: readonly Link[];
}

/** Both ends of a ranking as a list. */
export interface TableEndsProps {
  /** Whose order it is, and whose totals. */
  readonly title: string;
  readonly isRankComputed: boolean;
  readonly rows: readonly EndRow[];
}

/**
 * So many places at either end, as far as they are here and nobody derived them: a list of the best of a sample is no
 * top of the table, and a derived place heads nothing.
 */
export function tableEnds(ctx: PageContext, ranking: Ranking, count: number): TableEndsProps {
  const { t } = ctx;
  const placed = ranking.rows.flatMap((row) =>
    row.rank && row.rank.origin !== 'derived' ? [{ row, place: row.rank.place }] : [],
  );
  const isRankComputed = ranking.rankOrigin === 'computed';
  const ends = placed.filter(
    ({ place }) => place <= count || place > Math.max(count, ranking.edition.unitsRanked - count),
  );
  const isAllAdded = isRankComputed && ends.every(({ row }) => row.score?.origin.kind === 'added');
  const told = [t.table.computedMark, ...(isAllAdded ? [t.origin.added] : [])];
  return {
    title: isAllAdded ? t.edition.endsOfSums : isRankComputed ? t.edition.endsOfScores : t.edition.topBottom,
    isRankComputed,
    rows: ends.map(({ row, place }) => endRow(ctx, ranking, row, place, told)),
  };
}

function endRow(ctx: PageContext, ranking: Ranking, row: RankingRow, place: number, told: readonly string[]): EndRow {
  const { t, lang, data } = ctx;
  const { index, edition } = ranking;
  const { unit, stated, absence } = row;
  const disputes = disputeLinks(ctx, { index, edition, scope: unit.key }, stated !== null);
  const elsewhere = [...told, ...disputes.map(({ text }) => text)];
  const caveats = [
    ...(stated ? scoreCaveats(data, lang, ranking, row) : []),
    ...rankCaveats(data, lang, ranking, row),
  ].filter((caveat) => !elsewhere.includes(caveat));
  return {
    unit: unit.key,
    place,
    href: ctx.href({ kind: 'unit', line: lineOf(data, unit.key) }),
    name: unit.name[lang],
    score: stated && measured(stated.value, index, lang),
    absent:
      impliedWords(data, index, edition, unit.key, lang)?.said ?? t.edition.noScore(absenceWords(absence, edition, t)),
    caveats: figureCaveats(caveats, lang),
    disputes,
  };
}
