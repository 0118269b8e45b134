import { claimsOf } from './claims.ts';
import type { Dataset } from './dataset.ts';
import { shownDifference } from './rounding.ts';
import type { Ranking, RankingRow } from './ranking.ts';
import type { UnitKey } from './unit.ts';

/** A unit near in score, and how far (its score minus ours, both as they are shown, in the unit of measure). */
export interface Neighbour {
  readonly row: RankingRow;
  readonly gap: number;
}

/**
 * The `count` units nearest in score, best first; empty unless the score of every ranked unit is here and nobody disputes
 * one, for then "nearest" is a fact.
 */
export function nearestInScore(data: Dataset, ranking: Ranking, unit: UnitKey, count = 4): Neighbour[] {
  const own = ranking.byUnit.get(unit)?.stated;
  const { known, ranked } = claimsOf(data, ranking.index, ranking.edition);
  if (!own || known < ranked) return [];
  const distance = (value: number): number => Math.abs(value - own.value);
  return ranking.rows
    .flatMap((row) => (row.stated && row.unit.key !== unit ? [{ row, value: row.stated.value }] : []))
    .sort((a, b) => distance(a.value) - distance(b.value) || (a.row.unit.code < b.row.unit.code ? -1 : 1))
    .slice(0, count)
    .sort((a, b) => b.value - a.value)
    .map(({ row, value }) => ({ row, gap: shownDifference(value, own.value, ranking.index.decimals) }));
}
