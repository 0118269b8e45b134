import { isDifference, type Change } from './change.ts';
import type { Text } from '../language/lang.ts';
import { disputeOf, type Dispute } from './conflict.ts';
import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { lineOf } from './lineage.ts';
import { aggregatesOf, editionOf, indexOf, observationsOf, previousEdition } from './lookup.ts';
import { statedNationalPoint } from './national.ts';
import { isUsable } from './observation.ts';
import { rankingOf } from './ranking.ts';
import { withoutRoundingError } from './rounding.ts';
import type { Target } from './record.ts';
import type { UnitKey } from './unit.ts';

/** How a promise is compared: with a fixed number, or with the mean of all units. */
export type Comparator = { readonly sign: '<=' | '>=' | '<' | '>'; readonly limit: number } | 'mean';

/** One way to read a promise, with what it takes and what was reached. */
export interface Reading {
  readonly measure: 'value' | 'rank' | 'rank_change' | 'change';
  readonly sign: '<=' | '>=' | '<' | '>';
  /** What had to be reached; null where the data do not say (no published mean). */
  readonly limit: number | null;
  /** What was reached; null without a named unit or a usable value. */
  readonly actual: number | null;
  /** Null while `limit` or `actual` is. */
  readonly isMet: boolean | null;
}

/**
 * Why an announced edition gives no verdict. `unranked`: every score is here and the publishing body printed no rank; a
 * rank of our own judges nobody. `disputed`: sources tell the figure in ways that would be judged differently.
 */
export type NoVerdictReason =
  'no-value' | 'no-rank' | 'derived' | 'unranked' | 'no-baseline' | 'no-mean' | 'break' | 'disputed';

/** What the data say about a promise, and the edition it rests on. Nothing is said before that edition is announced. */
export type Verdict =
  | { readonly kind: 'not-due' }
  | {
      readonly kind: 'met' | 'missed';
      readonly edition: Edition;
      readonly reading: Reading;
      readonly cautions: readonly Caution[];
    }
  | { readonly kind: 'no-data'; readonly edition: Edition; readonly reason: NoVerdictReason }
  | {
      readonly kind: 'unclear' | 'unit-unnamed';
      readonly edition: Edition;
      readonly readings: readonly Reading[];
      readonly isMeasureUnclear: boolean;
    };

/**
 * What weakens a verdict: a doubtful or disputed value, editions that compare only in part or rank another number of
 * units.
 */
export type Caution =
  | { readonly kind: 'doubtful' | 'disputed' }
  | { readonly kind: 'partly'; readonly text: Text }
  | { readonly kind: 'other-number'; readonly before: number; readonly now: number };

/** `<=3`, `>=10`, `mean`; null for what the checks refuse. */
export function parseComparator(text: string): Comparator | null {
  if (text === 'mean') return 'mean';
  const parts = /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/.exec(text);
  return parts ? { sign: parts[1] as '<=', limit: Number(parts[2]) } : null;
}

/** The verdict on a promise, from the data alone. */
export function verdictOf(data: Dataset, target: Target): Verdict {
  const index = indexOf(data, target.index);
  const edition = editionOf(index, target.dueEdition);
  if (!edition || !isAnnounced(data, edition)) return { kind: 'not-due' };
  const unit = target.unit === null ? null : (lineOf(data, target.unit).keyIn(edition.unitSet) ?? null);
  if (target.unit === null || target.measure === 'unclear') {
    const isMeasureUnclear = target.measure === 'unclear';
    const measures = isMeasureUnclear ? (['value', 'rank'] as const) : ([target.measure] as Reading['measure'][]);
    const readings = measures.map((measure) => readingOf(data, index, edition, unit, target, measure).reading);
    return { kind: target.unit === null ? 'unit-unnamed' : 'unclear', edition, readings, isMeasureUnclear };
  }
  const { reading, reason, cautions } = readingOf(
    data,
    index,
    edition,
    unit,
    target,
    target.measure as Reading['measure'],
  );
  if (reading.isMet === null) return { kind: 'no-data', edition, reason: reason ?? 'no-value' };
  return { kind: reading.isMet ? 'met' : 'missed', edition, reading, cautions };
}

/** An edition is announced when its day is known, or when its values are here although the day has no source. */
export const isAnnounced = (data: Dataset, edition: Edition): boolean =>
  edition.announcedOn !== null ||
  [...observationsOf(data, edition).values()].some((byIndicator) =>
    [...byIndicator.values()].some((o) => o.value !== null && isUsable(o.status)),
  );

interface Read {
  readonly reading: Reading;
  readonly reason: NoVerdictReason | null;
  readonly cautions: readonly Caution[];
}

function readingOf(
  data: Dataset,
  index: Index,
  edition: Edition,
  unit: UnitKey | null,
  target: Target,
  measure: Reading['measure'],
): Read {
  const comparator = parseComparator(target.comparator);
  const { sign, limit } =
    comparator === 'mean'
      ? meanLimit(data, index, edition, measure)
      : { sign: comparator?.sign ?? ('>=' as const), limit: comparator?.limit ?? null };
  const found =
    unit === null
      ? { actual: null, disputed: [], reason: null, cautions: [] }
      : actualOf(data, index, edition, unit, target, measure);
  const isMet = limit === null || found.actual === null ? null : compares(found.actual, sign, limit);
  const isSplit = limit !== null && found.disputed.some((other) => compares(other, sign, limit) !== isMet);
  return {
    reading: { measure, sign, limit, actual: found.actual, isMet: isSplit ? null : isMet },
    reason: found.reason ?? (limit === null ? 'no-mean' : isSplit ? 'disputed' : null),
    cautions: found.disputed.length > 0 ? [...found.cautions, { kind: 'disputed' }] : found.cautions,
  };
}

/**
 * "The mean" read as a score is the published (or computed) mean; read as a rank, the number of units above the mean.
 */
function meanLimit(
  data: Dataset,
  index: Index,
  edition: Edition,
  measure: Reading['measure'],
): { sign: '<=' | '>='; limit: number | null } {
  const isHigher = index.direction === 'higher';
  if (measure === 'rank') return { sign: '<=', limit: unitsAboveMean(data, index, edition) };
  const mean = statedNationalPoint(data, index, edition)?.value ?? null;
  return { sign: isHigher ? '>=' : '<=', limit: measure === 'value' ? mean : null };
}

/** How many units lie above the mean: as published, else counted where every score is here; null otherwise. */
export function unitsAboveMean(data: Dataset, index: Index, edition: Edition): number | null {
  const printed = aggregatesOf(data, edition).find(
    (a) => a.scope === 'national' && a.statistic === 'count_above_mean' && a.indicator === TOTAL,
  );
  if (printed) return printed.value;
  const { rows, coverage } = rankingOf(data, index, edition);
  if (!coverage.isComplete) return null;
  const scores = rows.flatMap((row) => (row.stated ? [row.stated.value] : []));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scores.filter((score) => (index.direction === 'higher' ? score > mean : score < mean)).length;
}

interface Found {
  readonly actual: number | null;
  /** The same by every reading of a disputed figure; empty where nobody disputes it. */
  readonly disputed: readonly number[];
  readonly reason: NoVerdictReason | null;
  readonly cautions: readonly Caution[];
}

const none = (reason: NoVerdictReason): Found => ({ actual: null, disputed: [], reason, cautions: [] });

function actualOf(
  data: Dataset,
  index: Index,
  edition: Edition,
  unit: UnitKey,
  target: Target,
  measure: Reading['measure'],
): Found {
  const { byUnit, rankOrigin } = rankingOf(data, index, edition);
  const row = byUnit.get(unit);
  const isOfScore = measure === 'value' || measure === 'change';
  const isDoubtful = isOfScore ? row?.score?.status === 'U' : row?.rank?.isDoubtful === true;
  const doubt: Caution[] = isDoubtful ? [{ kind: 'doubtful' }] : [];
  const dispute = disputeOf(data, edition, unit, TOTAL, isOfScore ? 'value' : 'rank');
  if (measure === 'value') {
    if (!row?.stated) return none(row?.score ? 'derived' : 'no-value');
    return { actual: row.stated.value, disputed: readingsOf(dispute), reason: null, cautions: doubt };
  }
  if (measure === 'change') {
    if (!row || !isDifference(row.change)) return none(noChangeReason(row?.change));
    const before = (row.score?.value ?? 0) - row.change.amount;
    return {
      actual: row.change.amount,
      disputed: readingsOf(dispute).map((reading) => withoutRoundingError(reading - before)),
      reason: null,
      cautions: [...doubt, ...(row.change.caution ? [{ kind: 'partly' as const, text: row.change.caution }] : [])],
    };
  }
  // Only a rank that was printed judges; one that is computed here is ours.
  const place = row?.rank?.origin === 'published' ? row.rank.place : null;
  const noPlace = row?.rank?.origin === 'derived' ? 'derived' : rankOrigin === 'computed' ? 'unranked' : 'no-rank';
  if (measure === 'rank')
    return place === null
      ? none(noPlace)
      : { actual: place, disputed: readingsOf(dispute), reason: null, cautions: doubt };
  // Places gained since the rank that the promise itself names: never since a rank of our own choosing.
  const { baseline } = target;
  if (baseline === null) return none('no-baseline');
  if (edition.comparableWithPrevious === 'no') return none('break');
  if (place === null) return none(noPlace);
  const before = previousEdition(index, edition);
  return {
    actual: baseline - place,
    disputed: readingsOf(dispute).map((reading) => baseline - reading),
    reason: null,
    cautions: [
      ...doubt,
      ...(edition.comparableWithPrevious === 'partly' ? [{ kind: 'partly' as const, text: edition.breakReason }] : []),
      ...(before && before.unitsRanked !== edition.unitsRanked
        ? [{ kind: 'other-number' as const, before: before.unitsRanked, now: edition.unitsRanked }]
        : []),
    ],
  };
}

const readingsOf = (dispute: Dispute | null): readonly number[] => dispute?.readings ?? [];

const noChangeReason = (change: Change | undefined): NoVerdictReason =>
  change && 'reason' in change && (change.reason === 'break' || change.reason === 'derived')
    ? change.reason
    : 'no-value';

function compares(actual: number, sign: '<=' | '>=' | '<' | '>', limit: number): boolean {
  if (sign === '<=') return actual <= limit;
  if (sign === '>=') return actual >= limit;
  return sign === '<' ? actual < limit : actual > limit;
}
