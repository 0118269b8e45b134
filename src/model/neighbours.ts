import { withoutRoundingError } from './rounding.ts';
import type { Ranking, RankingRow } from './ranking.ts';
import type { UnitKey } from './unit.ts';

/** A unit near in score, and how far (its score minus ours, in the unit of measure). */
export interface Neighbour {
  readonly row: RankingRow;
  readonly gap: number;
}

/**
 * The `count` units nearest in score, best first; empty unless every ranked unit's score is here, for then "nearest" is
 * a fact.
 */
export function nearestInScore(ranking: Ranking, unit: UnitKey, count = 4): Neighbour[] {
  const own = ranking.byUnit.get(unit)?.stated;
  if (!own || !ranking.coverage.isComplete) return [];
  return ranking.rows
    .flatMap((row) =>
      row.stated && row.unit.key !== unit ? [{ row, gap: withoutRoundingError(row.stated.value - own.value) }] : [],
    )
    .sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap) || (a.row.unit.code < b.row.unit.code ? -1 : 1))
    .slice(0, count)
    .sort((a, b) => b.gap - a.gap);
}
