import type { Lang } from '../language/lang.ts';
import { formatScore, measured, measuredChange } from '../language/measures.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { withoutDust } from '../model/dust.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { isDifference } from '../model/change.ts';
import { endsOf } from '../model/ends.ts';
import { aggregatesOf, previousEdition } from '../model/lookup.ts';
import { nationalLine } from '../model/national.ts';
import { quantile } from '../model/quantile.ts';
import { rankingOf, type Ranking } from '../model/ranking.ts';

/** "PAR INDEX 2023": the short name of an edition. */
export const editionName = (index: Index, edition: Pick<Edition, 'edition'>): string =>
  `${index.abbr} ${edition.edition}`;

/** The title of an edition's page: where two indices share a short name it says whose: "PAR INDEX 2023: bộ, cơ quan ngang bộ". */
export function editionTitle(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const isShared = data.indices.some((other) => other !== index && other.abbr === index.abbr);
  return isShared ? `${editionName(index, edition)}: ${index.unitKind.together[lang]}` : editionName(index, edition);
}

/** "PAR INDEX 2023, công bố 17/4/2024": year and announcement always together. */
export const datedEditionName = (index: Index, edition: Edition, lang: Lang): string =>
  `${editionName(index, edition)}, ${messages[lang].edition.announced(edition.announcedOn)}`;

/**
 * The finding of an edition in one sentence, from data alone: who came first (where a first place is known), the
 * national figure and its change where the editions can be compared.
 */
export function editionFinding(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang].edition;
  const ranking = rankingOf(data, index, edition);
  const first = ranking.rows.filter((row) => row.rank?.place === 1);
  const name = first.map((row) => row.unit.name[lang]).join(', ');
  const score = first.length > 0 && first[0]!.score ? measured(first[0]!.score.value, index, lang) : null;
  const opening =
    first.length > 0
      ? t.first(
          name,
          index.abbr,
          edition.edition,
          score,
          first.some(({ rank }) => rank!.isDoubtful),
        )
      : t.noRanking(
          index.abbr,
          edition.edition,
          ranking.coverage.here,
          edition.unitsRanked,
          index.unitKind.together[lang],
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

/** A change of the national figure; `among`: of so many units alone, those with a score in both editions. */
export interface NationalChange {
  readonly amount: number;
  readonly since: string;
  readonly among: number | null;
}

/**
 * The change of the national figure on the previous edition: as the producer printed it, else between two printed figures
 * of comparable editions. Means that are computed here may be of different units (PAPI leaves out some each year): of
 * those only the units with a score in both editions are compared. Where editions are only partly comparable only a
 * printed change counts (DATA.md, comparability).
 */
export function nationalChange(data: Dataset, index: Index, edition: Edition): NationalChange | null {
  const previous = previousEdition(index, edition);
  if (!previous || edition.comparableWithPrevious === 'no') return null;
  const printed = aggregatesOf(data, edition).find(
    (a) => a.scope === 'national' && a.statistic === 'change_mean' && a.indicator === 'total',
  );
  if (printed) return { amount: printed.value, since: previous.edition, among: null };
  if (edition.comparableWithPrevious === 'partly') return null;
  const points = nationalLine(data, index)?.points;
  const now = points?.find((point) => point.edition === edition);
  const before = points?.find((point) => point.edition === previous);
  if (now?.value == null || before?.value == null) return null;
  if (now.origin === 'published' && before.origin === 'published')
    return { amount: withoutDust(now.value - before.value), since: previous.edition, among: null };
  const changes = rankingOf(data, index, edition).rows.flatMap(({ change }) =>
    isDifference(change) ? [change.amount] : [],
  );
  if (changes.length === 0) return null;
  const isEveryone = changes.length === edition.unitsRanked && changes.length === previous.unitsRanked;
  return {
    amount: withoutDust(changes.reduce((sum, change) => sum + change, 0) / changes.length),
    since: previous.edition,
    among: isEveryone ? null : changes.length,
  };
}

/** "29 trong 63 tỉnh, thành phố, 18 có điểm": how much of an edition is here. */
export function coverageSentence({ index, coverage }: Ranking, lang: Lang): string {
  return messages[lang].edition.covers(
    coverage.here,
    coverage.ranked,
    index.unitKind.together[lang],
    coverage.withScore,
  );
}

/** The same inside a longer line: "29 trong 63 tỉnh, thành phố, 18 có điểm". */
export const coverageClause = ({ index, coverage }: Ranking, lang: Lang): string =>
  messages[lang].edition.coversShort(coverage.here, coverage.ranked, index.unitKind.together[lang], coverage.withScore);

/** Both ends of the scores here in one sentence; says among how many where the edition is not complete. */
export function endsFinding(ranking: Ranking, lang: Lang): string {
  const t = messages[lang].charts;
  const { index, rows, coverage } = ranking;
  const scored = rows.flatMap((row) => (row.score ? [{ name: row.unit.name[lang], value: row.score.value }] : []));
  const found = endsOf(scored);
  if (!found) return '';
  const say = (value: number): string => formatScore(value, index, lang);
  if (scored.length === 1) return `${t.oneScore(scored[0]!.name, measured(scored[0]!.value, index, lang))}.`;
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
  if (scores.length === 0) return '';
  const say = (value: number): string => formatScore(value, index, lang);
  return coverage.isComplete
    ? `${t.middleHalf(say(quantile(scores, 0.25)), say(quantile(scores, 0.75)))}.`
    : `${t.reach(scores.length, say(scores[0]!), say(scores.at(-1)!))}.`;
}

/** Highest and lowest scores here, for text alternatives: "cao nhất Quảng Ninh 92,18, thấp nhất An Giang 81,32". Empty without scores. */
export function rangeClause({ index, rows }: Ranking, lang: Lang): string {
  const t = messages[lang].edition;
  const scored = rows.flatMap((row) => (row.score ? [{ name: row.unit.name[lang], value: row.score.value }] : []));
  if (scored.length === 0) return '';
  const sorted = [...scored].sort((a, b) => b.value - a.value);
  const say = (label: string, { name, value }: { name: string; value: number }): string =>
    `${label.toLowerCase()} ${name} ${formatScore(value, index, lang)}`;
  return sorted.length === 1
    ? say(t.highest, sorted[0]!)
    : `${say(t.highest, sorted[0]!)}, ${say(t.lowest, sorted.at(-1)!)}`;
}
