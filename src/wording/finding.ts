import type { Lang } from '../language/lang.ts';
import { countedUnits } from './coverage.ts';
import { disputesOfUnit } from './dispute.ts';
import { formatScore, measured, measuredChange } from './measures.ts';
import { messages } from '../language/messages.ts';
import { claimsOf, type End } from '../model/claims.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { nationalChange } from '../model/national-change.ts';
import { nationalLine, statedNationalPoint } from '../model/national.ts';
import { quantile } from '../model/quantile.ts';
import { rankingOf, type Ranking } from '../model/ranking.ts';

/**
 * The finding of an edition in one sentence, from data alone: who came first (where a first place is known), the
 * national figure and its change where the editions can be compared.
 */
export function editionFinding(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang].edition;
  const ranking = rankingOf(data, index, edition);
  const opening =
    leaderClause(data, index, edition, lang) ??
    t.noRanking(
      index.abbr,
      edition.edition,
      ranking.coverage.ofPublic.here,
      ranking.coverage.ofPublic.all,
      countedUnits(ranking, lang),
    );
  const national = nationalClause(data, index, edition, lang);
  return national ? `${opening}; ${national}` : opening;
}

/** "Hải Phòng đứng đầu PAR INDEX 2024 với 96,17 điểm"; null where it is not known who does. */
export function leaderClause(data: Dataset, index: Index, edition: Edition, lang: Lang): string | null {
  const { first } = claimsOf(data, index, edition);
  if (!first || first.units.length === 0) return null;
  const said = messages[lang].edition.first(
    namesOf(first, lang),
    index.abbr,
    edition.edition,
    first.value === null ? null : measured(first.value, index, lang),
    first.isDoubtful,
  );
  const disputes = first.units.flatMap(({ key }) =>
    disputesOfUnit(data, { index, edition, scope: key }, { value: first.value !== null, rank: true }, lang),
  );
  return disputes.length > 0 ? `${said} (${disputes.join('; ')})` : said;
}

/** The same of the last place; where that is not known, it says so, and how many of how many are here. */
export function lastClause(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang];
  const { last } = claimsOf(data, index, edition);
  if (!last || last.units.length === 0)
    return t.claims.unknownLast(
      index.abbr,
      edition.edition,
      rankingOf(data, index, edition).coverage.here,
      edition.unitsRanked,
      index.unitKind.together[lang],
    );
  return t.claims.last(
    namesOf(last, lang),
    index.abbr,
    edition.edition,
    last.value === null ? null : measured(last.value, index, lang),
    last.place === null
      ? last.basis === 'whole'
        ? t.table.computedMark
        : ''
      : t.unit.rankOf(last.place, edition.unitsRanked),
    last.isDoubtful,
  );
}

/** "trung bình 88,37 điểm, tăng 1,39 điểm so với 2023"; empty where there is no national figure. */
export function nationalClause(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang].edition;
  const line = nationalLine(data, index);
  const point = statedNationalPoint(data, index, edition);
  if (!line || !point) return '';
  const value = measured(point.value, index, lang);
  const change = nationalChange(data, index, edition);
  const said =
    line.statistic === 'overall'
      ? t.overall(value)
      : point.origin === 'computed'
        ? t.computedMean(value)
        : t.mean(value);
  if (!change) return said;
  const size = measuredChange(change.amount, index, lang);
  const moved = /[1-9]/.test(size)
    ? change.amount > 0
      ? t.up(size, change.since)
      : t.down(size, change.since)
    : t.same(change.since);
  return change.among === null
    ? `${said}, ${moved}`
    : `${said}, ${t.movedAmong(moved, change.among, index.unitKind.together[lang])}`;
}

/**
 * Both ends of an edition in one sentence, as far as they are known; else that the scores here are too few to say, and
 * how many they are.
 */
export function extremesFinding(data: Dataset, ranking: Ranking, lang: Lang): string {
  const t = messages[lang];
  const { index, edition, rows, coverage } = ranking;
  const { highest, lowest } = claimsOf(data, index, edition);
  const [only, ...others] = rows.filter((row) => row.stated);
  if (only?.stated && others.length === 0 && coverage.isComplete)
    return `${t.charts.oneScore(only.unit.name[lang], measured(only.stated.value, index, lang))}.`;
  const ends = rangeClause(data, ranking, lang);
  const here = hereClause(data, ranking, lang);
  if (ends === '') return `${capitalized(t.claims.noEnds(here), lang)}.`;
  const said = capitalized(ends, lang);
  if (!highest || !lowest) return `${said}. ${capitalized(t.claims.noOtherEnd(here), lang)}.`;
  const isOfScores = highest.basis === 'whole' || lowest.basis === 'whole';
  return isOfScores && !coverage.isComplete ? `${said}, ${t.charts.amongScores(coverage.withScore)}.` : `${said}.`;
}

/** Where the middle half of the scores lies, if enough are here to say so. */
export function spreadFinding(data: Dataset, ranking: Ranking, lang: Lang): string {
  const t = messages[lang].charts;
  const { index, edition, rows, coverage } = ranking;
  const scores = rows.flatMap((row) => (row.stated ? [row.stated.value] : [])).sort((a, b) => a - b);
  const [lowest, highest] = [scores[0], scores.at(-1)];
  if (lowest === undefined || highest === undefined) return '';
  const say = (value: number): string => formatScore(value, index, lang);
  const { isWhole, isMost } = claimsOf(data, index, edition);
  if (!isMost) return `${capitalized(messages[lang].claims.noSpread(hereClause(data, ranking, lang)), lang)}.`;
  if (!isWhole) return `${t.reach(scores.length, say(lowest), say(highest))}.`;
  const half = t.middleHalf(say(quantile(scores, 0.25)), say(quantile(scores, 0.75)));
  return coverage.isComplete ? `${half}.` : `${half}, ${t.amongScores(scores.length)}.`;
}

/**
 * The ends that are known, for text alternatives: "cao nhất Quảng Ninh 92,18, thấp nhất Cao Bằng (hạng 63/63)". Empty
 * where neither is.
 */
export function rangeClause(data: Dataset, { index, edition }: Ranking, lang: Lang): string {
  const t = messages[lang];
  const { highest, lowest } = claimsOf(data, index, edition);
  const say = (label: string, end: End | null): string[] => {
    if (!end) return [];
    const basis = [
      end.place === null ? '' : t.unit.rankOf(end.place, edition.unitsRanked),
      end.basis === 'figure' ? t.claims.byFigure : '',
      end.isDoubtful ? (end.basis === 'rank' ? t.marks.doubtfulRank : t.marks.U) : '',
    ];
    const value = end.value === null ? '' : formatScore(end.value, index, lang);
    return [t.claims.end(label.toLowerCase(), namesOf(end, lang), value, basis.filter(Boolean).join(', '))];
  };
  return [...say(t.edition.highest, highest), ...say(t.edition.lowest, lowest)].join(', ');
}

/** "trang này có điểm của 24 trong 63 tỉnh, thành phố": why something is not said. */
export function hereClause(data: Dataset, { index, edition, coverage }: Ranking, lang: Lang): string {
  const { known } = claimsOf(data, index, edition);
  return messages[lang].claims.here(known, coverage.ranked, index.unitKind.together[lang], coverage.withScore - known);
}

const namesOf = ({ units }: End, lang: Lang): string => units.map(({ name }) => name[lang]).join(', ');

const capitalized = (text: string, lang: Lang): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
