import type { Dataset } from './dataset.ts';
import { isOffByRounding, shownDifference, withoutRoundingError } from './rounding.ts';
import { isAddingBranch, TOTAL, type Edition, type Index, type Indicator } from './index-definition.ts';
import type { UnitLine } from './lineage.ts';
import { methodologyOf, observationsOf, partsOf } from './lookup.ts';
import { isUsable, type Observation } from './observation.ts';
import { isDerived } from './origin.ts';
import { partPlaces } from './part-places.ts';
import type { Rank } from './ranking.ts';
import type { UnitKey } from './unit.ts';

/** One part of a score: what was won of how much. */
export interface ProfilePart {
  readonly indicator: Indicator;
  readonly observation: Observation | null;
  /** Usable points on the part's own scale; null where there are none here, or they are held. */
  readonly points: number | null;
  /** The points are ours, not printed: nothing rests on them. */
  readonly isDerived: boolean;
  /**
   * Points of the whole that the part is worth: its maximum where parts simply add up, its weight where it has one; null
   * where nobody says.
   */
  readonly worth: number | null;
  /**
   * Points of the whole that were not won here; null unless points, maximum and worth are known, and the points were
   * printed, or worked out from points lost that were.
   */
  readonly lost: number | null;
  /** Per cent of the whole; null where the part has no weight, or the edition does not take it. */
  readonly weight: number | null;
  readonly rank: Rank | null;
  readonly isHeld: boolean;
  /** Printed, and nobody disputes it. */
  readonly isFirm: boolean;
  /** Parts of this part, in order. */
  readonly parts: readonly ProfilePart[];
}

/** One way of taking a score apart: by reform field, by how it was scored, by factor … Alternatives never mix. */
export interface ProfileBranch {
  readonly branch: string | null;
  /** The maximum of what it takes apart. */
  readonly max: number | null;
  /** Points lost first (most first), then those with points but no maximum, then those without points. */
  readonly parts: readonly ProfilePart[];
}

/** The profile of a unit in an edition, branch by branch; empty when no part has a value or a rank here. */
export function profileOf(data: Dataset, index: Index, edition: Edition, unit: UnitKey): ProfileBranch[] {
  const methodology = methodologyOf(index, edition);
  const observed = observationsOf(data, edition).get(unit);
  const maxOf = (id: string | null): number | null => methodology.indicators.find((one) => one.id === id)?.max ?? null;
  const disputed = new Set(
    data.conflicts
      .filter((one) => one.index === index.id && one.edition === edition.edition && one.unit === unit)
      .filter(({ state, measure }) => state === 'open' && measure === 'value')
      .map(({ indicator }) => indicator),
  );
  const toPart = (indicator: Indicator): ProfilePart => {
    const observation = observed?.get(indicator.id) ?? null;
    const points = observation && isUsable(observation.status) ? observation.value : null;
    const siblings = partsOf(methodology, indicator.parent ?? '').filter(({ branch }) => branch === indicator.branch);
    const worth = index.direction === 'lower' ? null : worthOf(edition, indicator, siblings, maxOf(indicator.parent));
    return {
      indicator,
      observation,
      points,
      isDerived: points !== null && observation !== null && isDerived(observation.valueOrigin),
      worth,
      weight: edition.weightsUnknown ? null : indicator.weight,
      lost:
        points !== null && worth !== null && indicator.max && observation && isPrinted(observation)
          ? lostOf(points, indicator.max, worth, index)
          : null,
      rank: partPlaces(data, index, edition, indicator.id).get(unit) ?? derivedRank(observation),
      isHeld: observation?.status === 'H',
      isFirm: observation !== null && isPrinted(observation) && !disputed.has(indicator.id),
      parts: partsOf(methodology, indicator.id).map(toPart).filter(isKnown),
    };
  };
  const isKnown = (part: ProfilePart): boolean =>
    part.points !== null || part.rank !== null || part.isHeld || part.parts.length > 0;
  const top = partsOf(methodology, TOTAL);
  return [...new Set(top.map((indicator) => indicator.branch))]
    .map((branch) => ({
      branch,
      max: maxOf(TOTAL),
      parts: top.filter((indicator) => indicator.branch === branch).map(toPart),
    }))
    .filter(({ parts }) => parts.some(isKnown))
    .map((branch) => ({ ...branch, parts: sortParts(branch.parts) }));
}

/** Points lost that a source prints (`max-4.88`) are printed points; other derived values are nobody's statement. */
const isPrinted = ({ valueOrigin }: Observation): boolean => !isDerived(valueOrigin) || valueOrigin.base === 'maximum';

/** A derived rank tells where its own row stands and is in no order of others. */
const derivedRank = (observation: Observation | null): Rank | null =>
  observation?.publishedRank != null && isDerived(observation.rankOrigin)
    ? { place: observation.publishedRank, origin: 'derived', isDoubtful: false }
    : null;

/** Points of the whole that were not won; of parts that simply add up, as a reader gets them from what is printed. */
const lostOf = (points: number, max: number, worth: number, { decimals }: Index): number =>
  worth === max ? shownDifference(max, points, decimals) : withoutRoundingError(worth * (1 - points / max));

/** Do the parts of a branch, as they are shown, add up to another total than the one shown, for rounding alone? */
export function isProfileOffByRounding({ parts }: ProfileBranch, total: number | null, { decimals }: Index): boolean {
  const points = parts.flatMap((part) =>
    part.worth !== null && part.worth === part.indicator.max ? (part.points ?? []) : [],
  );
  return total !== null && points.length === parts.length && isOffByRounding(points, total, decimals);
}

/** Points of the parent that a part is worth; null where parts are means, or have weights that nobody knows. */
function worthOf(
  { weightsUnknown }: Edition,
  { branch, weight, max }: Indicator,
  siblings: readonly Indicator[],
  whole: number | null,
): number | null {
  if (siblings.every((one) => one.weight === null)) return isAddingBranch(branch) ? max : null;
  return weight === null || whole === null || weightsUnknown ? null : withoutRoundingError((weight / 100) * whole);
}

/** What a part fell short of its own maximum, as a share; null unless both are known. */
const shortOf = ({ points, isDerived: isOurs, indicator: { max } }: ProfilePart): number | null =>
  points === null || !max || isOurs ? null : 1 - points / max;

function sortParts(parts: readonly ProfilePart[]): ProfilePart[] {
  const tier = (part: ProfilePart): number =>
    part.lost !== null ? 0 : shortOf(part) !== null ? 1 : part.points !== null ? 2 : 3;
  return [...parts].sort(
    (a, b) =>
      tier(a) - tier(b) ||
      (b.lost ?? 0) - (a.lost ?? 0) ||
      (shortOf(b) ?? 0) - (shortOf(a) ?? 0) ||
      a.indicator.order - b.indicator.order,
  );
}

/** Does any part say how many points of the whole it is worth, so that points lost can be told? */
export const tellsLost = ({ parts }: ProfileBranch): boolean => parts.some(({ worth }) => worth !== null);

const EPSILON = 1e-6;

/**
 * The parts in which most points of the whole were lost, more than one where they tie, none where every part reached
 * its maximum. Null where that cannot be said: a part without points, maximum or worth may have lost more, and so may
 * one that is derived, disputed or held, or that is not among the parts at all.
 */
export function mostLost(branch: ProfileBranch): readonly ProfilePart[] | null {
  if (whyNotMostLost(branch)) return null;
  const { parts } = branch;
  const most = Math.max(...parts.map(({ lost }) => lost ?? 0));
  return most > EPSILON ? parts.filter(({ lost }) => (lost ?? 0) > most - EPSILON) : [];
}

/** Why it cannot be said where most points were lost; null where it can. */
export function whyNotMostLost({ max, parts }: ProfileBranch): NotMostLost | null {
  if (parts.some(({ points }) => points === null)) return 'points';
  if (max === null || parts.some(({ worth, indicator }) => worth === null || !indicator.max)) return 'maximum';
  if (parts.some(({ lost, isFirm }) => lost === null || !isFirm)) return 'doubt';
  const worth = parts.reduce((sum, part) => sum + (part.worth ?? 0), 0);
  return Math.abs(worth - max) > EPSILON * (1 + max) ? 'parts' : null;
}

/**
 * `points`: some part has none here; `maximum`: some maximum or weight, or the whole's, has no source; `doubt`: a part is
 * derived or disputed; `parts`: those here do not make up the whole.
 */
export type NotMostLost = 'points' | 'maximum' | 'doubt' | 'parts';

/**
 * The best and the weakest of parts that have one scale, where nobody says what they are worth. Null unless every part
 * is here, firm, on the same scale, and they differ.
 */
export function endsOfParts({ parts }: ProfileBranch, { direction }: Index): PartEnds | null {
  const [first] = parts;
  if (!first || parts.length < 2 || first.indicator.max === null) return null;
  if (
    parts.some(({ points, isFirm, indicator }) => points === null || !isFirm || indicator.max !== first.indicator.max)
  )
    return null;
  const sign = direction === 'higher' ? 1 : -1;
  const sorted = [...parts].sort((a, b) => sign * ((b.points ?? 0) - (a.points ?? 0)));
  const [best, weakest] = [sorted[0], sorted.at(-1)];
  const isAlone = sorted[0]?.points !== sorted[1]?.points && sorted.at(-1)?.points !== sorted.at(-2)?.points;
  return best && weakest && isAlone ? { best, weakest } : null;
}

/** The parts at both ends of a profile. */
export interface PartEnds {
  readonly best: ProfilePart;
  readonly weakest: ProfilePart;
}

/** A profile of fewer of its parts is a remnant: an older edition with more of them says more of a unit. */
const TELLING_SHARE = 0.5;

/** The profile to show first: the newest in which at least half of the parts of a branch are known, else the newest. */
export function firstToShow<P extends { readonly branches: readonly ProfileBranch[] }>(
  newestFirst: readonly P[],
): P | null {
  const isTelling = ({ parts }: ProfileBranch): boolean =>
    parts.filter((part) => shortOf(part) !== null).length >= TELLING_SHARE * parts.length;
  return newestFirst.find(({ branches }) => branches.some(isTelling)) ?? newestFirst[0] ?? null;
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
