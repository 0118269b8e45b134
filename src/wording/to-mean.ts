import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { disputeOf } from '../model/conflict.ts';
import type { Dataset } from '../model/dataset.ts';
import { TOTAL, type Edition, type Index } from '../model/index-definition.ts';
import { nationalLine, statedNationalPoint } from '../model/national.ts';
import type { RankingRow } from '../model/ranking.ts';
import { shownDifference } from '../model/rounding.ts';
import { withCaveats } from './caveats.ts';
import { signedChange } from './measures.ts';

/**
 * How far a score lies from the national figure, by what that figure is: "so với trung bình: +4,20 điểm". Of a disputed
 * figure by both of its readings; of a disputed score nothing. Null where there is none of the two.
 */
export function toMeanWords(data: Dataset, index: Index, edition: Edition, row: RankingRow, lang: Lang): string | null {
  const t = messages[lang];
  const point = statedNationalPoint(data, index, edition);
  const statistic = nationalLine(data, index)?.statistic ?? 'mean';
  if (!point || !row.stated || disputeOf(data, edition, row.unit.key, TOTAL, 'value')) return null;
  const { value, status } = row.stated;
  const readings = disputeOf(data, edition, 'national', TOTAL, statistic)?.readings ?? [];
  const gaps = (readings.length > 1 ? readings : [point.value]).map((mean) =>
    signedChange(shownDifference(value, mean, index.decimals), index, lang),
  );
  const kind = statistic === 'overall' ? 'overall' : point.origin === 'computed' ? 'computed' : 'mean';
  return withCaveats(t.unit.toMean[kind]([...new Set(gaps)].join(t.dispute.or)), [
    ...(readings.length > 1 ? [t.unit.toDisputedMean] : []),
    ...(status === 'U' || point.status === 'U' ? [t.marks.U] : []),
  ]);
}
