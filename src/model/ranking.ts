import { memoized } from '../language/memoized.ts';
import { changeOf, placesOf, type Change } from './change.ts';
import type { Dataset } from './dataset.ts';
import { groupOf } from './group.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { observationsOf, unitsOf } from './lookup.ts';
import type { Observation, Status } from './observation.ts';
import { isDerived, isStated } from './origin.ts';
import { publicityOf } from './publicity.ts';
import { rankScores } from './rank.ts';
import { scoreOf, type NoScore, type Score } from './score.ts';
import type { Unit, UnitKey } from './unit.ts';

/** A place: printed by the producer, or computed by us where it printed none and every score is here. */
export interface Rank {
  readonly place: number;
  /** `derived`: worked out from another edition's rank; it places a row, and nothing rests on it. */
  readonly origin: 'published' | 'derived' | 'computed';
  /** The order of a list, or a weak source. */
  readonly isDoubtful: boolean;
}

/**
 * Why a unit has no row to rank. `unranked`: the edition is complete here without it; `beyond`: its result is not public;
 * `perhaps-beyond`: it is not here, and only the best placed are public.
 */
export type Absence = Status | 'unranked' | 'beyond' | 'perhaps-beyond';

/** One unit of an edition's ranking. */
export interface RankingRow {
  readonly unit: Unit;
  readonly observation: Observation | null;
  readonly score: Score | null;
  /** The score where another figure may rest on it; null where there is none, or where it was derived. */
  readonly stated: Score | null;
  /** Why there is no score; null where there is one. */
  readonly absence: Absence | null;
  readonly rank: Rank | null;
  /** Null where the producer named no groups or there is no score that was not derived. */
  readonly group: string | null;
  readonly change: Change;
  readonly places: Change;
}

/**
 * The status letter of a row: of its score, else as the data have it, so that all files say the same. A unit without a
 * row is O where its result is not public, and has no letter outside the ranking.
 */
export function statusOfRow({ score, observation, absence }: RankingRow): Status | null {
  if (score) return score.status;
  if (observation) return observation.status;
  if (absence === 'beyond') return 'O';
  return absence === 'unranked' ? null : 'L';
}

/** How much of an edition stands here. */
export interface Coverage {
  /** Units ranked by the producer, or with a published result where it ranks none. */
  readonly ranked: number;
  /** Units with a row here: a score, a rank, or the word that one exists. */
  readonly here: number;
  readonly withScore: number;
  readonly withRank: number;
  readonly held: number;
  /** The same among the units whose result is public: all ranked ones, unless only the best placed are. */
  readonly ofPublic: { readonly all: number; readonly here: number; readonly withScore: number };
  /** Every ranked unit has a score here that was not derived. */
  readonly isComplete: boolean;
}

/** An edition's ranking: every unit of its set, best first, those without a place after them in register order. */
export interface Ranking {
  readonly index: Index;
  readonly edition: Edition;
  readonly rows: readonly RankingRow[];
  readonly byUnit: ReadonlyMap<UnitKey, RankingRow>;
  readonly coverage: Coverage;
  /** Whether places were computed here, printed by the producer, or neither. */
  readonly rankOrigin: 'published' | 'computed' | null;
}

/**
 * The ranking of an edition. Published ranks are kept as printed; ranks are computed only over a complete edition that
 * has none.
 */
export const rankingOf = memoized((data: Dataset, index: Index, edition: Edition): Ranking => {
  const observed = observationsOf(data, edition);
  const entries = unitsOf(data, edition.unitSet).map((unit) => ({
    unit,
    observation: observed.get(unit.key)?.get(TOTAL) ?? null,
    score: scoreOf(data, index, edition, unit.key),
  }));
  const coverage = coverageOf(entries, edition);
  const computed = computedPlaces(entries, index, edition);
  const rows = entries.map(({ unit, observation, score }): RankingRow => {
    const usable = score.value === null ? null : score;
    const place = observation?.publishedRank ?? null;
    const computedPlace = computed?.get(unit.code);
    return {
      unit,
      observation,
      score: usable,
      stated: isStatedScore(score) ? score : null,
      absence: score.value === null ? absenceOf(score, observation, edition, coverage) : null,
      rank:
        place !== null
          ? placeHere(observation, place)
          : computedPlace !== undefined
            ? { place: computedPlace, origin: 'computed', isDoubtful: false }
            : null,
      group: isStatedScore(score) ? groupOf(score.value, edition.groupBands) : null,
      change: changeOf(data, index, edition, unit.key),
      places: placesHere(placesOf(data, index, edition, unit.key), computedPlace !== undefined),
    };
  });
  return {
    index,
    edition,
    byUnit: new Map(rows.map((row) => [row.unit.key, row])),
    coverage,
    rankOrigin: coverage.withRank > 0 ? 'published' : computed ? 'computed' : null,
    rows: sortRows(rows, index.direction),
  };
});

/** A place that stands in a row: printed, or derived, whose mark says more than doubt. */
function placeHere(observation: Observation | null, place: number): Rank {
  return observation && isDerived(observation.rankOrigin)
    ? { place, origin: 'derived', isDoubtful: false }
    : { place, origin: 'published', isDoubtful: observation?.rankStatus === 'U' };
}

/** Where the place beside it was computed here, a rank is not missing: none was printed. */
const placesHere = (places: Change, isComputed: boolean): Change =>
  isComputed && 'reason' in places && places.reason === 'no-rank'
    ? { reason: 'unranked', since: places.since }
    : places;

/** A score that another figure may rest on: neither missing nor derived. */
const isStatedScore = (score: Score | NoScore): score is Score => score.value !== null && isStated(score.origin);

interface Entry {
  readonly unit: Unit;
  readonly observation: Observation | null;
  readonly score: Score | NoScore;
}

function coverageOf(entries: readonly Entry[], edition: Edition): Coverage {
  const isHere = ({ observation, score }: Entry): boolean =>
    score.value !== null ||
    (observation !== null &&
      (observation.publishedRank !== null || observation.status === 'L' || observation.status === 'H'));
  const here = entries.filter(isHere).length;
  const withScore = entries.filter(({ score }) => score.value !== null).length;
  const beyond = entries.filter(
    (entry) => isHere(entry) && publicityOf(edition, entry.observation?.publishedRank ?? null, 0) === 'beyond',
  );
  const beyondWithScore = beyond.filter(({ score }) => score.value !== null).length;
  return {
    ranked: edition.unitsRanked,
    here,
    withScore,
    withRank: entries.filter(({ observation }) => observation?.publishedRank != null).length,
    held: entries.filter(({ observation }) => observation?.status === 'H').length,
    ofPublic: {
      all: edition.publishedUnits ?? edition.unitsRanked,
      here: here - beyond.length,
      withScore: withScore - beyondWithScore,
    },
    isComplete: entries.filter(({ score }) => isStatedScore(score)).length >= edition.unitsRanked,
  };
}

/**
 * Places over a complete edition whose producer printed none; null otherwise: a rank over 29 of 63 units is not a rank.
 */
function computedPlaces(entries: readonly Entry[], index: Index, edition: Edition): ReadonlyMap<string, number> | null {
  if (entries.some(({ observation }) => observation?.publishedRank != null)) return null;
  const scored = entries.flatMap(({ unit, score }) =>
    isStatedScore(score) ? [{ code: unit.code, value: score.value }] : [],
  );
  if (scored.length === 0 || scored.length < edition.unitsRanked) return null;
  const places = rankScores(
    scored.map(({ value }) => value),
    index.direction,
  );
  return new Map(places.map((place, i) => [scored[i]?.code ?? '', place]));
}

function absenceOf(
  score: NoScore,
  observation: Observation | null,
  edition: Edition,
  { here, ranked, ofPublic }: Coverage,
): Absence {
  if (!observation && here >= ranked) return 'unranked';
  if (score.reason !== 'L' && score.reason !== 'O') return score.reason;
  const publicity = publicityOf(edition, observation?.publishedRank ?? null, ofPublic.here);
  if (publicity === 'public') return score.reason;
  return publicity === 'beyond' ? 'beyond' : 'perhaps-beyond';
}

function sortRows(rows: readonly RankingRow[], direction: 'higher' | 'lower'): RankingRow[] {
  const sign = direction === 'higher' ? 1 : -1;
  const rest = (row: RankingRow): number => (row.stated ? 0 : row.score ? 1 : row.observation ? 2 : 3);
  return [...rows].sort((a, b) => {
    if (a.rank && b.rank) return a.rank.place - b.rank.place || (a.unit.code < b.unit.code ? -1 : 1);
    if (a.rank || b.rank) return a.rank ? -1 : 1;
    if (a.stated && b.stated && a.stated.value !== b.stated.value) return sign * (b.stated.value - a.stated.value);
    return rest(a) - rest(b) || (a.unit.code < b.unit.code ? -1 : 1);
  });
}
