import { isDifference } from './change.ts';
import { disputeOf } from './conflict.ts';
import { claimsOf } from './claims.ts';
import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { aggregatesOf, previousEdition } from './lookup.ts';
import { nationalLine, type LinePoint } from './national.ts';
import { rankingOf } from './ranking.ts';
import { shownDifference, withoutRoundingError } from './rounding.ts';

/** A change of the national figure; `among`: of so many units alone, those with a score in both editions. */
export interface NationalChange {
  readonly amount: number;
  readonly since: string;
  readonly among: number | null;
  /** It, or a figure it is made of, is of low reliability. */
  readonly isDoubtful: boolean;
}

/**
 * The change of the national figure on the previous edition: as the producer printed it, else between two printed figures
 * of comparable editions. Means that are computed here may be of different units (PAPI leaves out some each year): of
 * those only the units with a score in both editions are compared. Where editions are only partly comparable only a
 * printed change counts (DATA.md, comparability). Nothing is computed of a figure that sources dispute.
 */
export function nationalChange(data: Dataset, index: Index, edition: Edition): NationalChange | null {
  const previous = previousEdition(index, edition);
  if (!previous || edition.comparableWithPrevious === 'no') return null;
  const printed = aggregatesOf(data, edition).find(
    (a) => a.scope === 'national' && a.statistic === 'change_mean' && a.indicator === TOTAL,
  );
  const since = previous.edition;
  if (printed) return { amount: printed.value, since, among: null, isDoubtful: printed.status === 'U' };
  if (edition.comparableWithPrevious === 'partly') return null;
  const line = nationalLine(data, index);
  const points = line?.points;
  const now = points?.find((point) => point.edition === edition);
  const before = points?.find((point) => point.edition === previous);
  if (!line || now?.value == null || before?.value == null) return null;
  if ([now, before].some(({ edition: of }) => isNationalDisputed(data, of, line.statistic))) return null;
  const isDoubtful = isWeak(now) || isWeak(before);
  if (now.origin === 'published' && before.origin === 'published')
    return { amount: shownDifference(now.value, before.value, index.decimals), since, among: null, isDoubtful };
  if (!claimsOf(data, index, edition).isWholeComparison) return null;
  const changes = rankingOf(data, index, edition).rows.flatMap(({ change }) =>
    isDifference(change) && change.printedBy === null ? [change] : [],
  );
  if (changes.length === 0) return null;
  const isEveryone = changes.length === edition.unitsRanked && changes.length === previous.unitsRanked;
  return {
    amount: isEveryone
      ? shownDifference(now.value, before.value, index.decimals)
      : withoutRoundingError(changes.reduce((sum, { amount }) => sum + amount, 0) / changes.length),
    since,
    isDoubtful: isDoubtful || changes.some((change) => change.isDoubtful),
    among: isEveryone ? null : changes.length,
  };
}

const isWeak = ({ status }: LinePoint): boolean => status === 'U';

/** Do sources tell the national figure of an edition in two ways? */
export const isNationalDisputed = (data: Dataset, edition: Edition, statistic: string): boolean =>
  disputeOf(data, edition, 'national', TOTAL, statistic) !== null;
