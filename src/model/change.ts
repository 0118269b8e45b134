import type { Text } from '../language/lang.ts';
import type { Dataset } from './dataset.ts';
import { withoutRoundingError } from './rounding.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { lineOf } from './lineage.ts';
import { observationOf, previousEdition } from './lookup.ts';
import { scoreOf } from './score.ts';
import type { UnitKey } from './unit.ts';

/** Why no change is computed. */
export type NoChange =
  /** The first edition here: nothing to compare with. */
  | { readonly reason: 'first' }
  /** The producer changed the method, or measured another list of units; `text` says how. */
  | { readonly reason: 'break' | 'other-units'; readonly since: string; readonly text: Text }
  /** The unit was merged or split between the two editions. */
  | { readonly reason: 'unit-changed'; readonly since: string }
  /** This edition, or the previous one, has no usable value here; the same of a published rank. */
  | { readonly reason: 'no-value' | 'no-previous' | 'no-rank' | 'no-previous-rank'; readonly since: string };

/** A difference between two comparable editions, and between which. */
export interface Difference {
  readonly amount: number;
  readonly since: string;
  /** Set where the editions are only partly comparable: the change always carries this mark and reason. */
  readonly caution: Text | null;
}

/** The difference from the previous edition, or why there is none. */
export type Change = Difference | NoChange;

/** Is there a difference, and not only a reason for none? */
export const isDifference = (change: Change): change is Difference => 'amount' in change;

/**
 * The change of a unit's score on the previous edition, in the index's unit of measure, or the reason why there is
 * none.
 */
export function changeOf(data: Dataset, index: Index, edition: Edition, unit: UnitKey): Change {
  return compare(
    data,
    index,
    edition,
    unit,
    (inEdition, key) => scoreOf(data, index, inEdition, key).value,
    (now, before) => withoutRoundingError(now - before),
  );
}

/** Places gained (positive) or lost on the previous edition by published ranks, or the reason why there are none. */
export function placesOf(data: Dataset, index: Index, edition: Edition, unit: UnitKey): Change {
  const rank = (inEdition: Edition, key: UnitKey): number | null =>
    observationOf(data, inEdition, key, TOTAL)?.publishedRank ?? null;
  const change = compare(data, index, edition, unit, rank, (now, before) => before - now);
  if (isDifference(change)) return change;
  return change.reason === 'no-value'
    ? { reason: 'no-rank', since: change.since }
    : change.reason === 'no-previous'
      ? { reason: 'no-previous-rank', since: change.since }
      : change;
}

function compare(
  data: Dataset,
  index: Index,
  edition: Edition,
  unit: UnitKey,
  valueOf: (edition: Edition, unit: UnitKey) => number | null,
  difference: (now: number, before: number) => number,
): Change {
  const previous = previousEdition(index, edition);
  if (!previous) return { reason: 'first' };
  const since = previous.edition;
  if (edition.comparableWithPrevious === 'no')
    return { reason: edition.unitSet === previous.unitSet ? 'break' : 'other-units', since, text: edition.breakReason };
  const before = lineOf(data, unit).keyIn(previous.unitSet);
  if (!before) return { reason: 'unit-changed', since };
  const now = valueOf(edition, unit);
  if (now === null) return { reason: 'no-value', since };
  const then = valueOf(previous, before);
  if (then === null) return { reason: 'no-previous', since };
  return {
    amount: difference(now, then),
    since,
    caution: edition.comparableWithPrevious === 'partly' ? edition.breakReason : null,
  };
}
