import { memoized } from '../language/memoized.ts';
import { isDifference } from './change.ts';
import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { aggregatesOf, previousEdition } from './lookup.ts';
import type { Conflict } from './record.ts';
import { isDerived } from './origin.ts';
import { rankingOf, type Ranking, type RankingRow } from './ranking.ts';
import type { Unit } from './unit.ts';

// A sample is not an edition: what may be said of an edition as a whole is decided here and nowhere else.

/**
 * What a statement about a whole edition stands on: a printed place, a printed figure (highest, lowest, count), or the
 * scores of (nearly) all units here, as the thresholds of the site say.
 */
export type Basis = 'rank' | 'figure' | 'whole';

/** One end of an edition: the units there (none where only the figure was printed), and their score if it is sure. */
export interface End {
  readonly units: readonly Unit[];
  readonly value: number | null;
  readonly basis: Basis;
  /** The printed place; null unless the basis is a rank. */
  readonly place: number | null;
  /** Said with doubt: a weak source, or places read from the order of a list. */
  readonly isDoubtful: boolean;
}

/** How many units rose, fell and stayed; null for what nobody stated. */
export interface Movers {
  readonly up: number | null;
  readonly down: number | null;
  readonly same: number | null;
  readonly basis: 'figure' | 'whole';
  /** How many units were compared; null for printed counts. */
  readonly among: number | null;
}

/** What may be said and drawn of an edition as a whole. */
export interface Claims {
  /** Units whose score here may be counted with, and how many there are: "24 of 63". */
  readonly known: number;
  readonly ranked: number;
  /** Units whose score is left out of them because sources dispute it, and because it was derived. */
  readonly disputed: number;
  readonly derived: number;
  /** Enough to say how the scores are spread and what their mean is. */
  readonly isWhole: boolean;
  /** Enough for a map with classes and for a distribution. */
  readonly isMost: boolean;
  /** How areas may be coloured: classes of all scores, the group each unit is published in, or only "has a score". */
  readonly colours: 'classes' | 'groups' | 'known';
  /** By score, whatever counts as good; null: nothing may be said. */
  readonly highest: End | null;
  readonly lowest: End | null;
  /** By place: the best and the worst. */
  readonly first: End | null;
  readonly last: End | null;
  readonly movers: Movers | null;
  /** Both editions are here, so that every unit that can be compared is. */
  readonly isWholeComparison: boolean;
}

/** What may be said of an edition. Held, derived and disputed values carry no statement. */
export const claimsOf = memoized((data: Dataset, index: Index, edition: Edition): Claims => {
  const ranking = rankingOf(data, index, edition);
  const { ranked } = ranking.coverage;
  const { map, whole } = data.site.thresholds;
  const known = soundRows(data, ranking).length;
  const isWhole = reaches(known, ranked, whole);
  const isMost = isWhole || reaches(known, ranked, map);
  const own = ranking.rows.filter(isOwn).length;
  const areEndsHere = reaches(own, ranked, whole);
  const [first, last] = (['first', 'last'] as const).map((side) => endOf(data, ranking, side, areEndsHere)) as [
    End | null,
    End | null,
  ];
  const isBestHighest = index.direction === 'higher';
  const isWholeComparison = isWhole && isPreviousWhole(data, index, edition);
  return {
    known,
    ranked,
    disputed: own - known,
    derived: ranking.coverage.withScore - own,
    isWhole,
    isMost,
    colours: isMost ? 'classes' : edition.groupBands.length > 0 ? 'groups' : 'known',
    first,
    last,
    highest: isBestHighest ? first : last,
    lowest: isBestHighest ? last : first,
    movers: moversOf(data, ranking, isWholeComparison),
    isWholeComparison,
  };
});

/** The best or the worst. */
type Side = 'first' | 'last';

/** Does a share of the units reach a threshold? Nothing never does. */
const reaches = (known: number, ranked: number, share: number): boolean =>
  known > 0 && known >= ranked * share - Number.EPSILON * ranked;

/** Rows whose score may carry a statement. */
const soundRows = (data: Dataset, { rows, index, edition }: Ranking): RankingRow[] => {
  const disputed = disputedUnits(data, index, edition, 'value');
  return rows.filter((row) => isOwn(row) && !disputed.has(row.unit.key));
};

/** A score that somebody printed, or whose printed parts make it up; none that follows from a printed change. */
const isOwn = ({ stated }: RankingRow): boolean => stated !== null;

/** The open contradictions about the totals of an edition. */
const openConflicts = (data: Dataset, index: Index, { edition }: Edition, measure: 'value' | 'rank'): Conflict[] =>
  data.conflicts.filter(
    (conflict) =>
      conflict.state === 'open' &&
      conflict.unit !== null &&
      conflict.index === index.id &&
      conflict.edition === edition &&
      conflict.indicator === TOTAL &&
      conflict.measure === measure,
  );

/** The units they are about. */
const disputedUnits = (data: Dataset, index: Index, edition: Edition, measure: 'value' | 'rank') =>
  new Set(openConflicts(data, index, edition, measure).map(({ unit }) => unit));

function isPreviousWhole(data: Dataset, index: Index, edition: Edition): boolean {
  const previous = previousEdition(index, edition);
  if (!previous) return false;
  const before = rankingOf(data, index, previous);
  return reaches(soundRows(data, before).length, before.coverage.ranked, data.site.thresholds.whole);
}

/** One end of the edition: by printed places, else by the scores where enough are here, else by a printed figure. */
function endOf(data: Dataset, ranking: Ranking, side: Side, areEndsHere: boolean): End | null {
  return (
    endByRank(data, ranking, side) ??
    (areEndsHere ? endByScores(data, ranking, side) : null) ??
    endByFigure(data, ranking, side)
  );
}

/**
 * The units at an end by printed places. A place below the last may be shared: it is the last one only if all who share
 * it are here and fill the rest of the list.
 */
function endByRank(data: Dataset, { index, edition, rows }: Ranking, side: Side): End | null {
  const disputed = disputedUnits(data, index, edition, 'rank');
  const placed = rows.flatMap((row) =>
    row.rank?.origin === 'published' &&
    !(row.observation && isDerived(row.observation.rankOrigin)) &&
    !disputed.has(row.unit.key)
      ? [{ row, rank: row.rank }]
      : [],
  );
  const places = placed.map(({ rank }) => rank.place);
  const place = side === 'first' ? 1 : Math.max(0, ...places);
  const there = placed.filter(({ rank }) => rank.place === place);
  const isEnd = side === 'first' || place + there.length - 1 === edition.unitsRanked;
  if (there.length === 0 || !isEnd) return null;
  const sound = new Set(soundRows(data, rankingOf(data, index, edition)).map(({ unit }) => unit.key));
  const scores = new Set(there.map(({ row }) => (sound.has(row.unit.key) ? (row.score?.value ?? null) : null)));
  return {
    units: there.map(({ row }) => row.unit),
    value: scores.size === 1 ? ([...scores][0] ?? null) : null,
    basis: 'rank',
    place,
    isDoubtful: there.some(({ rank }) => rank.isDoubtful),
  };
}

/** A printed highest or lowest score, with the units here that have it. */
function endByFigure(data: Dataset, ranking: Ranking, side: Side): End | null {
  const { index, edition } = ranking;
  const statistic = (side === 'first') === (index.direction === 'higher') ? 'max' : 'min';
  const printed = nationalFigure(data, edition, statistic);
  if (!printed) return null;
  return {
    units: soundRows(data, ranking).flatMap(({ unit, score }) => (score?.value === printed.value ? [unit] : [])),
    value: printed.value,
    basis: 'figure',
    place: null,
    isDoubtful: printed.status === 'U',
  };
}

/** The end of the scores here; null where a disputed score may lie beyond it. */
function endByScores(data: Dataset, ranking: Ranking, side: Side): End | null {
  const { index, edition } = ranking;
  const sign = (side === 'first') === (index.direction === 'higher') ? 1 : -1;
  const sound = soundRows(data, ranking).flatMap(({ unit, score }) => (score ? [{ unit, score }] : []));
  const value = sign * Math.max(...sound.map(({ score }) => sign * score.value));
  const readings = openConflicts(data, index, edition, 'value').flatMap(({ valueA, valueB }) =>
    [valueA, valueB].flatMap((reading) => reading ?? []),
  );
  if (sound.length === 0 || readings.some((reading) => sign * reading >= sign * value)) return null;
  const there = sound.filter(({ score }) => score.value === value);
  return {
    units: there.map(({ unit }) => unit),
    value,
    basis: 'whole',
    place: null,
    isDoubtful: there.some(({ score }) => score.status === 'U'),
  };
}

function moversOf(data: Dataset, { edition, rows }: Ranking, isWholeComparison: boolean): Movers | null {
  const [up, down, same] = (['count_up', 'count_down', 'count_unchanged'] as const).map(
    (statistic) => nationalFigure(data, edition, statistic)?.value ?? null,
  ) as [number | null, number | null, number | null];
  if (up !== null || down !== null) return { up, down, same, basis: 'figure', among: null };
  const amounts = rows.flatMap(({ change }) => (isDifference(change) ? [change.amount] : []));
  if (!isWholeComparison || amounts.length === 0) return null;
  const count = (is: (amount: number) => boolean): number => amounts.filter(is).length;
  return {
    up: count((amount) => amount > 0),
    down: count((amount) => amount < 0),
    same: count((amount) => amount === 0),
    basis: 'whole',
    among: amounts.length,
  };
}

const nationalFigure = (data: Dataset, edition: Edition, statistic: string) =>
  aggregatesOf(data, edition).find(
    (each) => each.scope === 'national' && each.statistic === statistic && each.indicator === TOTAL,
  );
