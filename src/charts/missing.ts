import { isUsable } from '../model/observation.ts';
import type { Absence } from '../model/ranking.ts';
import type { UnitKey } from '../model/unit.ts';

/**
 * Why an area is hatched: the value exists but is not in this data (L, H, or no row at all),
 * the producer did not publish it (O, M, Q), or what is here was derived and may not be shaded like a printed one. The reason in words stands in legend, tooltip and table.
 */
export type Missing = 'not-transcribed' | 'not-published' | 'derived';

/** One unit's value in a picture; a null value without a reason is "not transcribed yet". */
export interface UnitCell {
  readonly unit: UnitKey;
  readonly value: number | null;
  readonly missing?: Missing;
}

/**
 * The hatch of a status, of a unit that a complete edition leaves out, or of one that is not among the public ones (or
 * perhaps not: the legend tells how many are public); null for a status whose value may be drawn.
 */
export function missingOf(absence: Absence): Missing | null {
  if (absence === 'unranked' || absence === 'beyond' || absence === 'perhaps-beyond') return 'not-published';
  if (isUsable(absence)) return null;
  return absence === 'L' || absence === 'H' ? 'not-transcribed' : 'not-published';
}
