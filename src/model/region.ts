import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { aggregatesOf, regionsOf, unitsOf, type UsableAggregate } from './lookup.ts';
import { rankingOf, type RankingRow } from './ranking.ts';
import type { Region, UnitKey } from './unit.ts';

/** Published means of an edition's regions, highest first, and what they say of the national mean. */
export interface RegionMeans {
  readonly means: readonly { readonly region: Region; readonly aggregate: UsableAggregate }[];
  /** Means weighted by each region's number of units; null unless every region has one. */
  readonly weighted: number | null;
  /** The published national mean; null where none was printed. */
  readonly national: number | null;
}

/** Region means as the producer printed them; null where it printed none. */
export function regionMeans(data: Dataset, index: Index, edition: Edition): RegionMeans | null {
  const aggregates = aggregatesOf(data, edition).filter((a) => a.statistic === 'mean' && a.indicator === TOTAL);
  const regions = regionsOf(data, edition.unitSet);
  const means = regions
    .flatMap((region) => {
      const aggregate = aggregates.find((a) => a.scope === 'region' && a.scopeId === region.id);
      return aggregate ? [{ region, aggregate }] : [];
    })
    .sort((a, b) => (index.direction === 'higher' ? 1 : -1) * (b.aggregate.value - a.aggregate.value));
  if (means.length === 0) return null;
  return {
    means,
    weighted: means.length === regions.length ? weightedMean(data, edition, means) : null,
    national: aggregates.find((a) => a.scope === 'national')?.value ?? null,
  };
}

function weightedMean(data: Dataset, edition: Edition, means: RegionMeans['means']): number {
  const units = unitsOf(data, edition.unitSet);
  const counted = means.map(({ region, aggregate }) => ({
    value: aggregate.value,
    count: units.filter((unit) => unit.region === region.id).length,
  }));
  const sum = counted.reduce((total, { value, count }) => total + value * count, 0);
  return sum / counted.reduce((total, { count }) => total + count, 0);
}

/**
 * A unit's rank within its region, or how many ranks of the region are here: said where all of them are, or where the
 * rank leaves no room on one side of it (the last of 63 is the last of its region).
 */
export type RegionRank =
  | {
      readonly region: Region;
      readonly place: number;
      readonly of: number;
      /** A rank that it rests on is of low reliability. */
      readonly isDoubtful: boolean;
    }
  | { readonly region: Region; readonly known: number; readonly of: number };

/** Rank within the region by the edition's ranks; null for a unit without a region. */
export function regionRank(data: Dataset, index: Index, edition: Edition, key: UnitKey): RegionRank | null {
  const unit = data.units.get(key);
  const region = regionsOf(data, edition.unitSet).find((candidate) => candidate.id === unit?.region);
  if (!region) return null;
  const rows = rankingOf(data, index, edition).rows.filter((row) => row.unit.region === region.id);
  // A derived place tells where its own row stands and nothing about others.
  const placeOf = ({ rank }: RankingRow): number | null => (rank && rank.origin !== 'derived' ? rank.place : null);
  const places = rows.flatMap((row) => placeOf(row) ?? []);
  const own = rows.flatMap((row) => (row.unit.key === key ? (placeOf(row) ?? []) : [])).at(0);
  const expected = rows.filter(isExpected).length;
  const unknown = { region, known: places.length, of: rows.length };
  if (own === undefined) return unknown;
  const above = places.filter((place) => place < own).length;
  const rests = (on: readonly RankingRow[]): boolean => on.some(({ rank }) => rank?.isDoubtful);
  if (places.length >= expected) return { region, place: above + 1, of: expected, isDoubtful: rests(rows) };
  const ranking = rankingOf(data, index, edition).rows;
  // Others may stand above or below only where places are free, and only where it is certain who is ranked.
  if (ranking.filter(isExpected).length !== edition.unitsRanked) return unknown;
  const missing = expected - places.length;
  const all = ranking.flatMap((row) => placeOf(row) ?? []);
  const roomAbove = own - 1 - all.filter((place) => place < own).length;
  const roomBelow = edition.unitsRanked - own + 1 - all.filter((place) => place >= own).length;
  const [least, most] = [Math.max(0, missing - roomBelow), Math.min(missing, roomAbove)];
  if (least !== most) return unknown;
  const isAtAnEnd = own === 1 || own === edition.unitsRanked;
  const restsOn = isAtAnEnd ? rows.filter((row) => row.unit.key === key) : ranking;
  return { region, place: above + least + 1, of: expected, isDoubtful: rests(restsOn) };
}

/** A unit that is not in an edition's ranking at all (PAPI 2024 has 61 of 63) cannot be waited for. */
const isExpected = ({ absence, rank }: RankingRow): boolean =>
  rank !== null || (absence !== 'unranked' && absence !== 'O' && absence !== 'M');
