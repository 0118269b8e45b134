import { isDifference } from './change.ts';
import { claimsOf } from './claims.ts';
import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { aggregatesOf, previousEdition } from './lookup.ts';
import { nationalLine } from './national.ts';
import { rankingOf } from './ranking.ts';
import { shownDifference, withoutRoundingError } from './rounding.ts';

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
    (a) => a.scope === 'national' && a.statistic === 'change_mean' && a.indicator === TOTAL,
  );
  if (printed) return { amount: printed.value, since: previous.edition, among: null };
  if (edition.comparableWithPrevious === 'partly') return null;
  const points = nationalLine(data, index)?.points;
  const now = points?.find((point) => point.edition === edition);
  const before = points?.find((point) => point.edition === previous);
  if (now?.value == null || before?.value == null) return null;
  if (now.origin === 'published' && before.origin === 'published')
    return { amount: shownDifference(now.value, before.value, index.decimals), since: previous.edition, among: null };
  if (!claimsOf(data, index, edition).isWholeComparison) return null;
  const changes = rankingOf(data, index, edition).rows.flatMap(({ change }) =>
    isDifference(change) && change.printedBy === null ? [change.amount] : [],
  );
  if (changes.length === 0) return null;
  const isEveryone = changes.length === edition.unitsRanked && changes.length === previous.unitsRanked;
  return {
    amount: isEveryone
      ? shownDifference(now.value, before.value, index.decimals)
      : withoutRoundingError(changes.reduce((sum, change) => sum + change, 0) / changes.length),
    since: previous.edition,
    among: isEveryone ? null : changes.length,
  };
}
