import { formatDate } from '../language/dates.ts';
import { rankDispute, scoreDispute } from '../wording/dispute.ts';
import { formatScore } from '../wording/measures.ts';
import type { Change } from '../model/change.ts';
import type { Edition } from '../model/index-definition.ts';
import type { History } from '../model/history.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { rankMark, scoreMark, type OriginMark } from '../wording/origin-mark.ts';
import { silentSpans, type SilentSpan } from '../wording/silence.ts';
import { impliedWords, type ImpliedWords } from '../wording/implied.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';
import {
  absenceSign,
  changeSigns,
  dashSign,
  markSign,
  rankSigns,
  scoreSign,
  tableKey,
  type KeyEntry,
  type Sign,
} from '../wording/table-key.ts';

/** A unit in one edition. */
export interface HistoryRow {
  readonly edition: Link;
  /** The day of the announcement in words, or the sign that it is not known. */
  readonly date: string | Sign;
  /** Null where there is no score. */
  readonly score: string | null;
  /** Beside the score, or in its place; null where a held score says so itself. */
  readonly scoreSign: Sign | null;
  readonly scoreMark: OriginMark | null;
  readonly scoreDispute: Link | null;
  readonly scoreCorrections: readonly CorrectionLink[];
  /** "3/63" */
  readonly rank: string | null;
  readonly rankSigns: readonly Sign[];
  readonly rankMark: OriginMark | null;
  readonly rankDispute: Link | null;
  readonly rankCorrections: readonly CorrectionLink[];
  readonly change: Change;
  readonly places: Change;
  /** Where a score that is not here must lie by the rank alone; null where nothing follows. */
  readonly implied: ImpliedWords | null;
}

/** A unit's history in an index, newest edition first. */
export interface HistoryTableProps {
  readonly caption: string;
  /** How many of all editions are here. */
  readonly coverage: string;
  /** The editions that have no figure of the unit here, by reason. */
  readonly silent: readonly SilentSpan[];
  readonly rows: readonly HistoryRow[];
  readonly entries: readonly KeyEntry[];
  readonly decimals: number;
  readonly corrections: readonly CorrectionLink[];
}

/** The editions of a history that have a row in its table, newest first, and those that have none. */
function splitRows({ rows }: History): [here: History['rows'], gone: Edition[]] {
  const isHere = ({ row }: History['rows'][number]): boolean => row.score !== null || row.observation !== null;
  return [rows.filter(isHere).toReversed(), rows.filter((each) => !isHere(each)).map(({ point }) => point.edition)];
}

/** The table of a history. */
export function historyTable(ctx: PageContext, history: History): HistoryTableProps {
  const { t } = ctx;
  const { index } = history;
  const [here, gone] = splitRows(history);
  const rows = here.map((each) => historyRow(ctx, history, each));
  return {
    caption: t.unit.history(index.abbr),
    coverage: t.unit.editionsHere(here.length, history.rows.length),
    silent: silentSpans(ctx.data, index, history.line, ctx.lang, gone),
    rows,
    entries: tableKey(
      rows.flatMap(
        ({ date, scoreSign: score, scoreMark: ofScore, rankSigns: rank, rankMark: ofRank, change, places }) => [
          typeof date === 'string' ? null : date,
          score,
          markSign(ofScore, t),
          ...rank,
          markSign(ofRank, t),
          ...changeSigns(change, t),
          ...changeSigns(places, t),
        ],
      ),
    ),
    decimals: index.decimals,
    corrections: here.flatMap(({ row }) => correctionLinks(ctx, row.observation)),
  };
}

function historyRow(ctx: PageContext, { index }: History, { point, row }: History['rows'][number]): HistoryRow {
  const { t, lang, data } = ctx;
  const { edition } = point;
  return {
    edition: {
      href: `${ctx.href({ kind: 'edition', index, edition: edition.edition })}#${row.unit.slug}`,
      text: edition.edition,
    },
    date: edition.announcedOn ? formatDate(edition.announcedOn, lang) : dashSign(t.edition.announced(null)),
    score: row.score && formatScore(row.score.value, index, lang),
    scoreSign: row.score ? scoreSign(row.score, t) : row.absence === 'H' ? null : absenceSign(row.absence, edition, t),
    scoreMark: scoreMark(data, lang, { index, edition }, row),
    scoreDispute: scoreDispute(ctx, index, edition, row),
    scoreCorrections: correctionLinks(ctx, row.observation, ['value']),
    rank: row.rank && `${row.rank.place}/${edition.unitsRanked}`,
    rankSigns: rankSigns(row.rank, t),
    rankMark: rankMark(data, lang, { index, edition }, row),
    rankDispute: rankDispute(ctx, index, edition, row),
    rankCorrections: correctionLinks(ctx, row.observation, ['rank']),
    change: row.change,
    places: row.places,
    implied: impliedWords(ctx.data, index, edition, row.unit.key, lang),
  };
}
