import { memoized } from '../language/memoized.ts';
import type { Dataset } from './dataset.ts';
import type { Edition } from './index-definition.ts';
import { shownAggregatesOf, editionOf, indexOf, observationOf } from './lookup.ts';
import type { Status } from './observation.ts';
import type { Conflict } from './record.ts';

/** The figure that stands on the other pages while a conflict about it is open, and how sure it is. */
export interface FigureInUse {
  readonly value: number;
  readonly status: Status;
}

/**
 * What the data use for the figure of a conflict: null where nothing usable is here, or where no page shows such a
 * figure.
 */
export function figureInUse(data: Dataset, conflict: Conflict): FigureInUse | null {
  const edition = editionOf(indexOf(data, conflict.index), conflict.edition);
  if (!edition) return null;
  if (conflict.unit !== null) {
    const observation = observationOf(data, edition, conflict.unit, conflict.indicator);
    if (!observation || observation.status === 'H') return null;
    if (conflict.measure === 'rank')
      return observation.publishedRank === null
        ? null
        : { value: observation.publishedRank, status: observation.rankStatus ?? 'A' };
    return conflict.measure === 'value' && observation.value !== null
      ? { value: observation.value, status: observation.status }
      : null;
  }
  const [scope, id] =
    conflict.scope === 'national' ? ['national', null] : ['region', conflict.scope.slice('region:'.length)];
  const aggregate = shownAggregatesOf(data, edition).find(
    (each) =>
      each.scope === scope &&
      (id === null || each.scopeId === id) &&
      each.statistic === conflict.measure &&
      each.indicator === conflict.indicator,
  );
  return aggregate ? { value: aggregate.value, status: aggregate.status } : null;
}

/** What the sources say of one figure while nobody knows which is right. */
export interface Dispute {
  /** Ids of the open conflicts. */
  readonly conflicts: readonly string[];
  /** Every reading once, in the order of the conflicts; one alone where a source disagrees without a figure. */
  readonly readings: readonly number[];
  /** One source tells it in two ways. */
  readonly isOneSource: boolean;
}

/**
 * The dispute about a figure: the open conflicts about it; null where there is none.
 *
 * @param scope a unit key, `national` or `region:<id>`
 * @param measure `value`, `rank` or a statistic such as `mean`
 */
export const disputeOf = (
  data: Dataset,
  { index, edition }: Pick<Edition, 'index' | 'edition'>,
  scope: string,
  indicator: string,
  measure: string,
): Dispute | null => disputes(data).get([index, edition, scope, indicator, measure].join(' ')) ?? null;

const disputes = memoized((data: Dataset): ReadonlyMap<string, Dispute> => {
  const groups = new Map<string, Conflict[]>();
  for (const conflict of data.conflicts.filter(({ state }) => state === 'open')) {
    const { index, edition, scope, unit, indicator, measure } = conflict;
    const key = [index, edition, unit ?? scope, indicator, measure].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return new Map(
    [...groups].map(([key, conflicts]) => [
      key,
      {
        conflicts: conflicts.map(({ id }) => id),
        readings: [...new Set(conflicts.flatMap(({ valueA, valueB }) => [valueA, valueB]))].filter(
          (reading) => reading !== null,
        ),
        isOneSource: conflicts.every(({ sourceA, sourceB }) => sourceA === sourceB),
      },
    ]),
  );
});
