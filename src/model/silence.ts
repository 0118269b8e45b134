import type { Dataset } from './dataset.ts';
import type { Edition, Index } from './index-definition.ts';
import { kinIn, type UnitLine } from './lineage.ts';
import { rankingOf, type Absence } from './ranking.ts';
import { isAnnounced } from './target.ts';

/** Why neither a score nor a rank of a unit stands here for an edition. */
export type Silence =
  /** The index measures units of another kind. */
  | 'other-kind'
  /** The edition has the units that it was made of, or those that it became. */
  | 'as-former'
  | 'as-later'
  /** The unit did not exist yet in the units of the edition, or no longer. */
  | 'not-yet'
  | 'no-longer'
  /** The edition is declared, but nothing says that it is out. */
  | 'not-announced'
  /** It was there and left out of the measuring. */
  | 'not-measured'
  /** Measured, but not made public: all of the best placed, which alone are public, are here, and it is not one of them. */
  | 'not-public'
  | 'beyond'
  /** Only the best placed are public, and not all of them are here: it may be one of them. */
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
  if (absence === 'beyond') return 'beyond';
  return absence === 'O' || absence === 'Q' ? 'not-public' : 'not-here';
}

function absentFromSet(data: Dataset, edition: Edition, line: UnitLine): Silence {
  const kin = kinIn(data, line, edition.unitSet);
  if (kin) return kin.relation === 'former' ? 'as-former' : 'as-later';
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

/** Editions that had a unit among their own and have no figure of it here, with why; oldest first. */
export function silentEditions(
  data: Dataset,
  index: Index,
  line: UnitLine,
): { readonly edition: Edition; readonly silence: Silence }[] {
  return index.editions.flatMap((edition) => {
    const silence = line.keyIn(edition.unitSet) === null ? null : silenceOf(data, index, edition, line);
    return silence === null ? [] : [{ edition, silence }];
  });
}
