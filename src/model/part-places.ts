import { memoized } from '../language/memoized.ts';
import type { Dataset } from './dataset.ts';
import type { Edition, Index } from './index-definition.ts';
import { observationsOf } from './lookup.ts';
import { isUsable, type Observation } from './observation.ts';
import { isDerived } from './origin.ts';
import { rankScores } from './rank.ts';
import type { Rank } from './ranking.ts';
import type { UnitKey } from './unit.ts';

type Valued = Observation & { readonly value: number };

/**
 * The places of units by one part of an edition: ranks as printed, where any was; otherwise an order by value, and only
 * where the part is here for every unit that the edition ranks. A derived value or rank has no place.
 */
export const partPlaces = memoized(
  (data: Dataset, index: Index, edition: Edition, part: string): ReadonlyMap<UnitKey, Rank> => {
    const found = [...observationsOf(data, edition).values()].flatMap((byIndicator) => byIndicator.get(part) ?? []);
    if (found.some(({ publishedRank }) => publishedRank !== null)) return new Map(found.flatMap((one) => printed(one)));
    const valued = found.filter(
      (one): one is Valued => one.value !== null && isUsable(one.status) && !isDerived(one.valueOrigin),
    );
    if (valued.length < edition.unitsRanked) return new Map();
    const places = rankScores(
      valued.map(({ value }) => value),
      index.direction,
    );
    return new Map(
      valued.map(({ unit }, i) => [unit, { place: places[i] ?? 0, origin: 'computed', isDoubtful: false }]),
    );
  },
);

const printed = ({ unit, publishedRank, rankOrigin, rankStatus }: Observation): [UnitKey, Rank][] =>
  publishedRank === null || isDerived(rankOrigin)
    ? []
    : [[unit, { place: publishedRank, origin: 'published', isDoubtful: rankStatus === 'U' }]];
