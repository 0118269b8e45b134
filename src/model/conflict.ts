import type { Dataset } from './dataset.ts';
import { aggregatesOf, editionOf, indexOf, observationOf } from './lookup.ts';
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
  const aggregate = aggregatesOf(data, edition).find(
    (each) =>
      each.scope === scope &&
      (id === null || each.scopeId === id) &&
      each.statistic === conflict.measure &&
      each.indicator === conflict.indicator,
  );
  return aggregate ? { value: aggregate.value, status: aggregate.status } : null;
}
