import { memoized } from '../language/memoized.ts';
import { countPoints, type Bounds } from './counted.ts';
import type { Dataset } from './dataset.ts';
import { bandPoints, rankOfExtreme, scoreRange, type Implied, type Point, type ScoreRange } from './implied.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { aggregatesOf, observationsOf, type UsableAggregate } from './lookup.ts';
import { isUsable, type Observation } from './observation.ts';
import type { Conflict } from './record.ts';
import type { UnitKey } from './unit.ts';

/** A published statement that bounds figures of others. */
export type Statement = {
  /** From a weak source, or provisional. */
  readonly isDoubtful: boolean;
} & (
  | { readonly kind: 'unit'; readonly unit: UnitKey; readonly rank: number; readonly value: number }
  /** So many units reach the bound of a group. */
  | { readonly kind: 'group'; readonly name: string; readonly from: number; readonly count: number }
  /** Published counts between bounds that together split the units at one of them, from the best down. */
  | { readonly kind: 'counts'; readonly counts: readonly (Bounds & { readonly count: number })[] }
  | { readonly kind: 'extreme'; readonly statistic: 'max' | 'min'; readonly value: number }
);

/** What the published statements about others imply of the score of a unit with a rank. Ours, never a score. */
export type ImpliedScore = Implied<Statement>;

/**
 * What is implied of each unit that has a published rank of an indicator and no score that may be shown. Derived and
 * disputed ranks imply nothing; derived, added, held and disputed scores bound nothing. Empty where nothing follows.
 */
export const impliedScores = memoized(
  (data: Dataset, index: Index, edition: Edition, indicator: string): ReadonlyMap<UnitKey, ImpliedScore> => {
    const rows = [...rowsOf(data, edition, indicator)].filter(
      ({ value, status }) => value === null || !isUsable(status),
    );
    return new Map(
      rows.flatMap(({ unit }): [UnitKey, ImpliedScore][] => {
        const implied = impliedScore(data, index, edition, unit, indicator);
        return implied ? [[unit, implied]] : [];
      }),
    );
  },
);

/** The range of a unit without a score; null where there is a score, no range or a contradiction. */
export function impliedRangeOf(
  data: Dataset,
  index: Index,
  edition: Edition,
  unit: UnitKey,
  indicator: string,
): ScoreRange<Statement> | null {
  const implied = impliedScores(data, index, edition, indicator).get(unit);
  return implied?.kind === 'range' ? implied : null;
}

/**
 * What the statements about others imply of the score of a unit by its published rank, whether or not a score of its
 * own is here; null where it has no such rank or nothing follows.
 */
export function impliedScore(
  data: Dataset,
  index: Index,
  edition: Edition,
  unit: UnitKey,
  indicator: string,
): ImpliedScore | null {
  const own = observationsOf(data, edition).get(unit)?.get(indicator);
  const rank = own ? statedRank(data, own) : null;
  if (rank === null) return null;
  const others = pointsOf(data, index, edition, indicator).filter(({ by }) => by.kind !== 'unit' || by.unit !== unit);
  return scoreRange(rank, others, index);
}

function* rowsOf(data: Dataset, edition: Edition, indicator: string): Generator<Observation> {
  for (const byIndicator of observationsOf(data, edition).values()) {
    const observation = byIndicator.get(indicator);
    if (observation) yield observation;
  }
}

/** Every published statement about an indicator of an edition, as points of the staircase. */
export const pointsOf = memoized(
  (data: Dataset, index: Index, edition: Edition, indicator: string): readonly Point<Statement>[] => {
    const units = [...rowsOf(data, edition, indicator)].flatMap((row): Point<Statement>[] => {
      const [rank, value] = [statedRank(data, row), statedScore(data, row)];
      if (rank === null || value === null) return [];
      const isDoubtful = row.status !== 'A' || row.rankStatus === 'U';
      return [{ rank, value, by: { kind: 'unit', unit: row.unit, rank, value, isDoubtful } }];
    });
    const published = aggregatesOf(data, edition).filter(
      (each) => each.indicator === indicator && !isDisputedStatistic(data, each),
    );
    return [
      ...units,
      ...published.flatMap(({ scope, statistic, value, status }): Point<Statement>[] => {
        if (scope !== 'national' || !isExtreme(statistic)) return [];
        const rank = rankOfExtreme(statistic, index.direction, edition.unitsRanked);
        return [{ rank, value, by: { kind: 'extreme', statistic, value, isDoubtful: status !== 'A' } }];
      }),
      ...countedPoints(published, index, edition),
      // Bands are bounds of the index itself.
      ...(indicator === TOTAL ? groupPoints(published, index, edition) : []),
    ];
  },
);

const isExtreme = (statistic: string): statistic is 'max' | 'min' => statistic === 'max' || statistic === 'min';

const countedPoints = (
  published: readonly UsableAggregate[],
  { direction }: Index,
  { unitsRanked }: Edition,
): Point<Statement>[] =>
  countPoints(
    published.flatMap((each) =>
      each.scope === 'national' && each.bounds ? [{ ...each.bounds, count: each.value, published: each }] : [],
    ),
    unitsRanked,
    direction,
  ).map(({ by, ...point }) => ({
    ...point,
    by: {
      kind: 'counts',
      counts: by.map(({ from, to, count }) => ({ from, to, count })),
      isDoubtful: by.some(({ published: { status } }) => status !== 'A'),
    },
  }));

const groupPoints = (
  published: readonly UsableAggregate[],
  { direction }: Index,
  { groupBands }: Edition,
): Point<Statement>[] =>
  bandPoints(
    groupBands,
    (name) =>
      published.find((each) => each.scope === 'group' && each.scopeId === name && each.statistic === 'count') ?? null,
    direction,
  ).map(({ by: { name, from, count, published: of }, ...point }) => ({
    ...point,
    by: { kind: 'group', name, from, count, isDoubtful: of.status !== 'A' },
  }));

/** The score as a statement of the publishing body; null where it is ours, held, in dispute, or not here. */
const statedScore = (data: Dataset, row: Observation): number | null =>
  row.valueOrigin.kind === 'published' && isUsable(row.status) && !isDisputed(data, row, 'value') ? row.value : null;

/** The rank as a statement of the publishing body; null where it is derived, in dispute, or not here. */
const statedRank = (data: Dataset, row: Observation): number | null =>
  row.rankOrigin.kind === 'published' && !isDisputed(data, row, 'rank') ? row.publishedRank : null;

const openConflicts = memoized((data: Dataset): ReadonlyMap<string, readonly Conflict[]> =>
  Map.groupBy(
    data.conflicts.filter(({ state }) => state === 'open'),
    ({ index, edition }) => `${index}/${edition}`,
  ),
);

const disputesOf = (data: Dataset, { index, edition }: Pick<Observation, 'index' | 'edition'>): readonly Conflict[] =>
  openConflicts(data).get(`${index}/${edition}`) ?? [];

const isDisputed = (data: Dataset, row: Observation, measure: 'value' | 'rank'): boolean =>
  disputesOf(data, row).some(
    (each) => each.unit === row.unit && each.indicator === row.indicator && each.measure === measure,
  );

/** A conflict about a `count` does not say of which group: it is about each count that is one of its two figures. */
const isDisputedStatistic = (
  data: Dataset,
  { index, edition, indicator, statistic, value }: UsableAggregate,
): boolean =>
  disputesOf(data, { index, edition }).some(
    (each) =>
      each.scope === 'national' &&
      each.indicator === indicator &&
      (each.measure === 'count' ? isCount(statistic) && isSideOf(each, value) : each.measure === statistic),
  );

const isCount = (statistic: string): boolean => statistic.startsWith('count');

const isSideOf = ({ valueA, valueB }: Conflict, value: number): boolean => valueA === value || valueB === value;
