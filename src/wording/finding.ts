import type { Lang } from '../language/lang.ts';
import { countedUnits } from './coverage.ts';
import { formatScore, measured, measuredChange } from './measures.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { extremesOf } from '../model/extremes.ts';
import { nationalChange } from '../model/national-change.ts';
import { nationalLine } from '../model/national.ts';
import { quantile } from '../model/quantile.ts';
import { rankingOf, type Ranking } from '../model/ranking.ts';

/**
 * The finding of an edition in one sentence, from data alone: who came first (where a first place is known), the
 * national figure and its change where the editions can be compared.
 */
export function editionFinding(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang].edition;
  const ranking = rankingOf(data, index, edition);
  const first = ranking.rows.filter((row) => row.rank?.place === 1);
  const name = first.map((row) => row.unit.name[lang]).join(', ');
  const score = first[0]?.score ? measured(first[0].score.value, index, lang) : null;
  const opening =
    first.length > 0
      ? t.first(
          name,
          index.abbr,
          edition.edition,
          score,
          first.some(({ rank }) => rank?.isDoubtful),
        )
      : t.noRanking(
          index.abbr,
          edition.edition,
          ranking.coverage.ofPublic.here,
          ranking.coverage.ofPublic.all,
          countedUnits(ranking, lang),
        );
  const national = nationalClause(data, index, edition, lang);
  return national ? `${opening}; ${national}` : opening;
}

/** "trung bình 88,37 điểm, tăng 1,39 điểm so với 2023"; empty where there is no national figure. */
export function nationalClause(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang].edition;
  const line = nationalLine(data, index);
  const point = line?.points.find((candidate) => candidate.edition === edition);
  if (!line || !point || point.value === null) return '';
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

/** Both ends of the scores here in one sentence; says among how many where the edition is not complete. */
export function extremesFinding(ranking: Ranking, lang: Lang): string {
  const t = messages[lang].charts;
  const { index, rows, coverage } = ranking;
  const scored = rows.flatMap((row) => (row.score ? [{ name: row.unit.name[lang], value: row.score.value }] : []));
  const found = extremesOf(scored);
  if (!found) return '';
  const say = (value: number): string => formatScore(value, index, lang);
  const [only, ...others] = scored;
  if (only && others.length === 0) return `${t.oneScore(only.name, measured(only.value, index, lang))}.`;
  const ends = t.ends(
    found.high.names.join(', '),
    say(found.high.value),
    found.low.names.join(', '),
    say(found.low.value),
  );
  return coverage.isComplete ? `${ends}.` : `${ends}, ${t.amongScores(scored.length)}.`;
}

/** Where the middle half of the scores lies, if every score is here; else how far those here reach. */
export function spreadFinding(ranking: Ranking, lang: Lang): string {
  const t = messages[lang].charts;
  const { index, rows, coverage } = ranking;
  const scores = rows.flatMap((row) => (row.score ? [row.score.value] : [])).sort((a, b) => a - b);
  const [lowest, highest] = [scores[0], scores.at(-1)];
  if (lowest === undefined || highest === undefined) return '';
  const say = (value: number): string => formatScore(value, index, lang);
  return coverage.isComplete
    ? `${t.middleHalf(say(quantile(scores, 0.25)), say(quantile(scores, 0.75)))}.`
    : `${t.reach(scores.length, say(lowest), say(highest))}.`;
}

/**
 * Highest and lowest scores here, for text alternatives: "cao nhất Quảng Ninh 92,18, thấp nhất An Giang 81,32". Empty
 * without scores.
 */
export function rangeClause({ index, rows }: Ranking, lang: Lang): string {
  const t = messages[lang].edition;
  const scored = rows.flatMap((row) => (row.score ? [{ name: row.unit.name[lang], value: row.score.value }] : []));
  const sorted = [...scored].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest) return '';
  const say = (label: string, { name, value }: { name: string; value: number }): string =>
    `${label.toLowerCase()} ${name} ${formatScore(value, index, lang)}`;
  return sorted.length === 1 ? say(t.highest, highest) : `${say(t.highest, highest)}, ${say(t.lowest, lowest)}`;
}
