import type { Dataset } from './dataset.ts';
import type { Edition, Index } from './index-definition.ts';
import type { UnitLine } from './lineage.ts';
import { rankingOf, type Absence } from './ranking.ts';
import { isAnnounced } from './target.ts';

/** Why neither a score nor a rank of a unit stands here for an edition. */
export type Silence =
  /** The index measures units of another kind. */
  | 'other-kind'
  /** The unit did not exist yet in the units of the edition, or no longer. */
  | 'not-yet'
  | 'no-longer'
  /** The edition is declared, but nothing says that it is out. */
  | 'not-announced'
  /** It was there and left out of the measuring. */
  | 'not-measured'
  /** Measured, but not made public; or perhaps not, where only the best placed are and not all of them are here. */
  | 'not-public'
  | 'perhaps-not-public'
  /** Printed, and held while it is checked. */
  | 'held'
  /** Published; this site has no figure of it. */
  | 'not-here';

/** Why an edition says nothing of a unit here; null where it has a score or a rank. */
export function silenceOf(data: Dataset, index: Index, edition: Edition, line: UnitLine): Silence | null {
  if (index.unitKind !== line.kind) return 'other-kind';
  const key = line.keyIn(edition.unitSet);
  if (key === null) return absentFromSet(data, edition, line);
  const row = rankingOf(data, index, edition).byUnit.get(key);
  if (row?.score ?? row?.rank) return null;
  if (!isAnnounced(data, edition)) return 'not-announced';
  return silenceOfAbsence(row?.absence ?? 'L');
}

function silenceOfAbsence(absence: Absence): Silence {
  if (absence === 'H') return 'held';
  if (absence === 'M' || absence === 'unranked') return 'not-measured';
  if (absence === 'perhaps-beyond') return 'perhaps-not-public';
  return absence === 'O' || absence === 'Q' || absence === 'beyond' ? 'not-public' : 'not-here';
}

function absentFromSet(data: Dataset, edition: Edition, line: UnitLine): Silence {
  const set = data.unitSets.get(edition.unitSet);
  const starts = line.units
    .map((unit) => data.unitSets.get(unit.set)?.validFrom ?? '')
    .reduce((a, b) => (a < b ? a : b));
  if (set?.validTo != null && set.validTo < starts) return 'not-yet';
  if (set?.validFrom != null && line.endedOn !== null && set.validFrom > line.endedOn) return 'no-longer';
  return 'not-measured';
}

/**
 * The edition that a reader asks an index about: the newest that is out and had the unit among its own, else the newest
 * that is out; null for an index of another kind of unit, or where none is out.
 */
export function editionToAsk(data: Dataset, index: Index, line: UnitLine): Edition | null {
  if (index.unitKind !== line.kind) return null;
  const out = index.editions.filter((edition) => isAnnounced(data, edition));
  return out.findLast(({ unitSet }) => line.keyIn(unitSet) !== null) ?? out.at(-1) ?? null;
}
