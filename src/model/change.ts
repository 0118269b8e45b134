import type { Text } from '../language/lang.ts';
import { disputeOf } from './conflict.ts';
import type { Dataset } from './dataset.ts';
import { shownDifference } from './rounding.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { lineOf } from './lineage.ts';
import { observationOf, previousEdition } from './lookup.ts';
import { isStated, type Origin } from './origin.ts';
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
  /** One of the two figures was derived from another: a difference would only give back what it was made of. */
  | { readonly reason: 'derived'; readonly since: string }
  /** No rank was printed: the order is computed here, and no places gained or lost rest on it. */
  | { readonly reason: 'unranked'; readonly since: string }
  /** Sources tell one of the two figures in two ways: the difference of either reading would take a side. */
  | { readonly reason: 'disputed'; readonly since: string }
  /** This edition, or the previous one, has no usable value here; the same of a published rank. */
  | { readonly reason: 'no-value' | 'no-previous' | 'no-rank' | 'no-previous-rank'; readonly since: string };

/** A difference between two comparable editions, and between which. */
export interface Difference {
  readonly amount: number;
  readonly since: string;
  /** Set where the editions are only partly comparable: the change always carries this mark and reason. */
  readonly caution: Text | null;
  /** One of the two figures is of low reliability, and so is their difference. */
  readonly isDoubtful: boolean;
  /** The source that printed the change itself, where one of the two figures is known only by it; null where we subtract. */
  readonly printedBy: string | null;
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
    (inEdition, key) => {
      const score = scoreOf(data, index, inEdition, key);
      return score.value === null
        ? null
        : { ...score, isDoubtful: score.status === 'U', isDisputed: isDisputed(data, inEdition, key, 'value') };
    },
    (now, before) => shownDifference(now, before, index.decimals),
  );
}

/** Places gained (positive) or lost on the previous edition by published ranks, or the reason why there are none. */
export function placesOf(data: Dataset, index: Index, edition: Edition, unit: UnitKey): Change {
  const rank = (inEdition: Edition, key: UnitKey): Figure | null => {
    const observation = observationOf(data, inEdition, key, TOTAL);
    return observation?.publishedRank == null
      ? null
      : {
          value: observation.publishedRank,
          origin: observation.rankOrigin,
          source: observation.source,
          isDoubtful: observation.rankStatus === 'U',
          isDisputed: isDisputed(data, inEdition, key, 'rank'),
        };
  };
  const change = compare(data, index, edition, unit, rank, (now, before) => before - now);
  if (isDifference(change)) return change;
  return change.reason === 'no-value'
    ? { reason: 'no-rank', since: change.since }
    : change.reason === 'no-previous'
      ? { reason: 'no-previous-rank', since: change.since }
      : change;
}

/** A figure with where it came from. */
interface Figure {
  readonly value: number;
  readonly origin: Origin;
  readonly source: string;
  readonly isDoubtful: boolean;
  readonly isDisputed: boolean;
}

const isDisputed = (data: Dataset, edition: Edition, unit: UnitKey, measure: 'value' | 'rank'): boolean =>
  disputeOf(data, edition, unit, TOTAL, measure) !== null;

function compare(
  data: Dataset,
  index: Index,
  edition: Edition,
  unit: UnitKey,
  figureOf: (edition: Edition, unit: UnitKey) => Figure | null,
  difference: (now: number, before: number) => number,
): Change {
  const previous = previousEdition(index, edition);
  if (!previous) return { reason: 'first' };
  const since = previous.edition;
  if (edition.comparableWithPrevious === 'no')
    return { reason: edition.unitSet === previous.unitSet ? 'break' : 'other-units', since, text: edition.breakReason };
  const before = lineOf(data, unit).keyIn(previous.unitSet);
  if (!before) return { reason: 'unit-changed', since };
  const now = figureOf(edition, unit);
  if (now === null) return { reason: 'no-value', since };
  const then = figureOf(previous, before);
  if (then === null) return { reason: 'no-previous', since };
  const said = {
    since,
    caution: edition.comparableWithPrevious === 'partly' ? edition.breakReason : null,
    isDoubtful: now.isDoubtful || then.isDoubtful,
  };
  if (isStated(now.origin) && isStated(then.origin))
    return now.isDisputed || then.isDisputed
      ? { reason: 'disputed', since }
      : { ...said, amount: difference(now.value, then.value), printedBy: null };
  const printed = printedChange(now, then, edition, previous);
  return printed
    ? { ...said, amount: difference(printed.now, printed.then), printedBy: printed.source }
    : { reason: 'derived', since };
}

/**
 * The change that a source printed, where one figure was derived from the other by it: as a difference from nothing, so
 * that no derived figure is an operand. Null where a figure was derived from anything else.
 */
function printedChange(
  now: Figure,
  then: Figure,
  edition: Edition,
  previous: Edition,
): { readonly now: number; readonly then: number; readonly source: string } | null {
  const by = ({ origin }: Figure, from: Edition): number | null =>
    origin.kind === 'derived' && origin.base === 'edition' && origin.from === from.edition ? origin.by : null;
  const [onPrevious, onThis] = [by(now, previous), by(then, edition)];
  if (onThis !== null && isStated(now.origin)) return { now: 0, then: onThis, source: then.source };
  if (onPrevious !== null && isStated(then.origin)) return { now: onPrevious, then: 0, source: now.source };
  return null;
}
