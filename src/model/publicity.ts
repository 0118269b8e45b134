import type { Edition } from './index-definition.ts';

/**
 * Whether the body that publishes an index made a unit's result public. `unknown`: only the best placed are public, and
 * what is here does not tell whether the unit is one of them.
 */
export type Publicity = 'public' | 'beyond' | 'unknown';

/**
 * The publicity of a unit's result. `place` is its rank, from whatever source, null where none is here; `known` is how
 * many of the public units are here. A unit that says itself where it is placed, behind the public ones, is `beyond`.
 */
export function publicityOf({ publishedUnits }: Edition, place: number | null, known: number): Publicity {
  if (publishedUnits === null) return 'public';
  if (place !== null) return place <= publishedUnits ? 'public' : 'beyond';
  return known >= publishedUnits ? 'beyond' : 'unknown';
}

/** Are the results of some ranked units not public? */
export const isPartlyPublic = ({ publishedUnits, unitsRanked }: Edition): boolean =>
  publishedUnits !== null && publishedUnits < unitsRanked;
