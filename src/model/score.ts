import type { Dataset } from './dataset.ts';
import { withoutRoundingError } from './rounding.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { ADDED, isStated, type Origin } from './origin.ts';
import { methodologyOf, observationOf, partsOf } from './lookup.ts';
import { isUsable, type Observation, type Status } from './observation.ts';
import type { UnitKey } from './unit.ts';

/**
 * A usable score: as printed or as its row says it was made, or the sum of all parts where the index says so and none
 * was printed.
 */
export interface Score {
  readonly value: number;
  readonly origin: Origin;
  /** The worst status of what it rests on. */
  readonly status: Status;
  readonly source: string;
}

/** Why there is no score: the status letter of the row, `L` for a unit without a row. */
export interface NoScore {
  readonly value: null;
  readonly reason: Status;
  readonly note: string;
}

/** The score of a unit in an edition, or why there is none. Held values are never a score. */
export function scoreOf(data: Dataset, index: Index, edition: Edition, unit: UnitKey): Score | NoScore {
  const total = observationOf(data, edition, unit, TOTAL);
  if (total && total.value !== null && isUsable(total.status)) {
    return { value: total.value, origin: total.valueOrigin, status: total.status, source: total.source };
  }
  if (!total && index.totalRule === 'sum') {
    const sum = sumOfParts(data, index, edition, unit);
    if (sum) return sum;
  }
  return { value: null, reason: total?.status ?? 'L', note: total?.note ?? '' };
}

function sumOfParts(data: Dataset, index: Index, edition: Edition, unit: UnitKey): Score | null {
  const found: (Observation & { readonly value: number })[] = [];
  for (const part of partsOf(methodologyOf(index, edition), TOTAL)) {
    const observation = observationOf(data, edition, unit, part.id);
    if (!observation || observation.value === null || !isUsable(observation.status)) return null;
    // What rests on a derived part is no sum of published ones.
    if (!isStated(observation.valueOrigin)) return null;
    found.push({ ...observation, value: observation.value });
  }
  const worst = found.find((o) => o.status === 'U') ?? found.find((o) => o.status === 'P') ?? found[0];
  if (!worst) return null;
  // Parts carry at most four decimals; rounding to six removes binary dust without touching a printed digit.
  const value = withoutRoundingError(found.reduce((sum, o) => sum + o.value, 0));
  return { value, origin: ADDED, status: worst.status, source: worst.source };
}

/** The score of a unit where another figure may rest on it; null where there is none, or where it was derived. */
export function statedScore(data: Dataset, index: Index, edition: Edition, unit: UnitKey): Score | null {
  const score = scoreOf(data, index, edition, unit);
  return score.value !== null && isStated(score.origin) ? score : null;
}
