import { capitalized } from '../language/capitalized.ts';
import type { Lang } from '../language/lang.ts';
import { figureCaveats, nationalCaveats, rankCaveats, scoreCaveats, withCaveats } from './caveats.ts';
import { countedUnits } from './coverage.ts';
import { formatScore, measured, measuredChange } from './measures.ts';
import { messages } from '../language/messages.ts';
import { claimsOf, type End } from '../model/claims.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { nationalChange } from '../model/national-change.ts';
import { nationalLine, statedNationalPoint } from '../model/national.ts';
import { quantile } from '../model/quantile.ts';
import { rankingOf, type Ranking, type RankingRow } from '../model/ranking.ts';

/**
 * The finding of an edition in one sentence, from data alone: who came first (where a first place is known), the
 * national figure and its change where the editions can be compared.
 */
export function editionFinding(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const opening = editionOpening(data, index, edition, lang);
  const national = nationalClause(data, index, edition, lang);
  return national ? `${opening}; ${national}` : opening;
}

/** The first half of a finding, short enough for a heading: who came first, or how few are here to say so. */
export function editionOpening(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang].edition;
  const ranking = rankingOf(data, index, edition);
  return (
    leaderClause(data, index, edition, lang) ??
    t.noRanking(
      index.abbr,
      edition.edition,
      ranking.coverage.ofPublic.here,
      ranking.coverage.ofPublic.all,
      countedUnits(ranking, lang),
    )
  );
}

/**
 * "Hải Phòng đứng đầu PAR INDEX 2024 với 96,17 điểm"; of an index that ranks nobody only whose score is highest: "Tổng
 * cao nhất PAPI 2024 (trang này cộng): Quảng Ninh, 47,82 điểm". Null where it is not known.
 */
export function leaderClause(data: Dataset, index: Index, edition: Edition, lang: Lang): string | null {
  const { first } = claimsOf(data, index, edition);
  if (!first || first.units.length === 0) return null;
  const t = messages[lang].edition;
  return first.basis === 'rank'
    ? withCaveats(
        t.first(namesOf(first, lang), index.abbr, edition.edition, scoreOf(first, index, lang)),
        caveatsOf(data, rankingOf(data, index, edition), first, lang),
      )
    : scoreEnd(data, rankingOf(data, index, edition), first, index.direction === 'higher', lang);
}

/** The same of the last place; where that is not known, it says so, and how many are public or how many of how many are here. */
export function lastClause(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang];
  const { last } = claimsOf(data, index, edition);
  const ranking = rankingOf(data, index, edition);
  const isUnknown = !last || last.units.length === 0;
  const { publishedUnits, unitsRanked } = edition;
  if (isUnknown && publishedUnits !== null && publishedUnits < unitsRanked)
    return t.claims.lastNotPublic(index.abbr, edition.edition, publishedUnits);
  if (isUnknown)
    return t.claims.unknownLast(
      index.abbr,
      edition.edition,
      ranking.coverage.here,
      edition.unitsRanked,
      index.unitKind.together[lang],
    );
  if (last.place === null) return scoreEnd(data, ranking, last, index.direction === 'lower', lang);
  return withCaveats(t.claims.last(namesOf(last, lang), index.abbr, edition.edition, scoreOf(last, index, lang)), [
    t.unit.rankOf(last.place, edition.unitsRanked),
    ...caveatsOf(data, ranking, last, lang),
  ]);
}

/** Whose score is highest or lowest, where no place was printed that would say who stands first. */
function scoreEnd(data: Dataset, ranking: Ranking, end: End, isHigh: boolean, lang: Lang): string {
  const { edition: t, origin } = messages[lang];
  const { index, edition } = ranking;
  const caveats = caveatsOf(data, ranking, end, lang);
  const isSum = caveats.includes(origin.added);
  const lead = t.scoreEnd(index.abbr, edition.edition, isHigh, isSum);
  const said = [namesOf(end, lang), scoreOf(end, index, lang)].filter(Boolean).join(', ');
  return `${isSum ? withCaveats(lead, [origin.added]) : lead}: ${withCaveats(
    said,
    caveats.filter((caveat) => caveat !== origin.added),
  )}`;
}

const scoreOf = ({ value }: End, index: Index, lang: Lang): string | null =>
  value === null ? null : measured(value, index, lang);

/** What has to be said beside an end: of its score and of its place, as far as they are told. */
function caveatsOf(data: Dataset, ranking: Ranking, end: End, lang: Lang): string[] {
  const { marks } = messages[lang];
  const rows = end.units.flatMap(({ key }): RankingRow[] => {
    const row = ranking.byUnit.get(key);
    return row ? [row] : [];
  });
  if (end.basis === 'figure') return end.isDoubtful ? [marks.U] : [];
  const ofScores = end.value === null ? [] : rows.flatMap((row) => scoreCaveats(data, lang, ranking, row));
  const ofPlaces = end.basis === 'rank' ? rows.flatMap((row) => rankCaveats(data, lang, ranking, row)) : [];
  return figureCaveats([...ofScores, ...ofPlaces], lang);
}

/** "trung bình 88,37 điểm, tăng 1,39 điểm so với 2023"; empty where there is no national figure. */
export function nationalClause(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang];
  const line = nationalLine(data, index);
  const point = statedNationalPoint(data, index, edition);
  if (!line || !point) return '';
  const isComputed = point.origin === 'computed';
  // That a mean is computed stands in the sentence itself.
  const caveats = nationalCaveats(data, lang, index, point).filter((one) => one !== t.table.computedMark);
  const value = measured(point.value, index, lang);
  const say = line.statistic === 'overall' ? t.edition.overall : isComputed ? t.edition.computedMean : t.edition.mean;
  const said = withCaveats(say(value), caveats);
  const change = nationalChange(data, index, edition);
  if (!change) return said;
  const size = measuredChange(change.amount, index, lang);
  const moved = /[1-9]/.test(size)
    ? change.amount > 0
      ? t.edition.up(size, change.since)
      : t.edition.down(size, change.since)
    : t.edition.same(change.since);
  const told = change.among === null ? moved : t.edition.movedAmong(moved, change.among, index.unitKind.together[lang]);
  return `${said}, ${withCaveats(told, change.isDoubtful && !caveats.includes(t.marks.U) ? [t.marks.U] : [])}`;
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
export function rangeClause(data: Dataset, ranking: Ranking, lang: Lang): string {
  const { index, edition } = ranking;
  const t = messages[lang];
  const { highest, lowest } = claimsOf(data, index, edition);
  const say = (label: string, end: End | null): string[] => {
    if (!end) return [];
    const basis = [
      end.place === null ? '' : t.unit.rankOf(end.place, edition.unitsRanked),
      end.basis === 'figure' ? t.claims.byFigure : '',
      ...caveatsOf(data, ranking, end, lang),
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
