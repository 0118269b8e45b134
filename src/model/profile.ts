import type { Dataset } from './dataset.ts';
import { withoutRoundingError } from './rounding.ts';
import { TOTAL, type Edition, type Index, type Indicator } from './index-definition.ts';
import type { UnitLine } from './lineage.ts';
import { methodologyOf, observationsOf, partsOf } from './lookup.ts';
import { isUsable, type Observation } from './observation.ts';
import type { UnitKey } from './unit.ts';

/** One part of a score: what was won of how much. */
export interface ProfilePart {
  readonly indicator: Indicator;
  readonly observation: Observation | null;
  /** Usable points; null where there are none here, or they are held. */
  readonly points: number | null;
  /** max − points; null unless both are known. */
  readonly lost: number | null;
  readonly rank: number | null;
  readonly isHeld: boolean;
  /** Parts of this part, in order. */
  readonly parts: readonly ProfilePart[];
}

/** One way of taking a score apart: by reform field, by how it was scored, by factor … Alternatives never mix. */
export interface ProfileBranch {
  readonly branch: string | null;
  /** Points lost first (most first), then those with points but no maximum, then those without points. */
  readonly parts: readonly ProfilePart[];
}

/** The profile of a unit in an edition, branch by branch; empty when no part has a value or a rank here. */
export function profileOf(data: Dataset, index: Index, edition: Edition, unit: UnitKey): ProfileBranch[] {
  const methodology = methodologyOf(index, edition);
  const observed = observationsOf(data, edition).get(unit);
  const toPart = (indicator: Indicator): ProfilePart => {
    const observation = observed?.get(indicator.id) ?? null;
    const points = observation && isUsable(observation.status) ? observation.value : null;
    return {
      indicator,
      observation,
      points,
      lost: points !== null && indicator.max !== null ? withoutRoundingError(indicator.max - points) : null,
      rank: observation?.publishedRank ?? null,
      isHeld: observation?.status === 'H',
      parts: partsOf(methodology, indicator.id).map(toPart).filter(isKnown),
    };
  };
  const isKnown = (part: ProfilePart): boolean =>
    part.points !== null || part.rank !== null || part.isHeld || part.parts.length > 0;
  const top = partsOf(methodology, TOTAL);
  return [...new Set(top.map((indicator) => indicator.branch))]
    .map((branch) => ({ branch, parts: top.filter((indicator) => indicator.branch === branch).map(toPart) }))
    .filter(({ parts }) => parts.some(isKnown))
    .map(({ branch, parts }) => ({ branch, parts: sortParts(parts) }));
}

function sortParts(parts: readonly ProfilePart[]): ProfilePart[] {
  const tier = (part: ProfilePart): number => (part.lost !== null ? 0 : part.points !== null ? 1 : 2);
  return [...parts].sort(
    (a, b) => tier(a) - tier(b) || (b.lost ?? 0) - (a.lost ?? 0) || a.indicator.order - b.indicator.order,
  );
}

/** The profiles of a line in an index, newest edition first; editions without any part are left out. */
export function profilesOf(
  data: Dataset,
  index: Index,
  line: UnitLine,
): { edition: Edition; branches: ProfileBranch[] }[] {
  return index.editions
    .flatMap((edition) => {
      const key = line.keyIn(edition.unitSet);
      const branches = key ? profileOf(data, index, edition, key) : [];
      return branches.length > 0 ? [{ edition, branches }] : [];
    })
    .reverse();
}
