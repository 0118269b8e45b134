import { bandPoints, rankOfExtreme, type Point, type Reached, type Scale } from '../model/implied.ts';
import { TOTAL } from '../model/index-definition.ts';
import { readOrigin, readRankOrigin, type Origin } from '../model/origin.ts';
import { cell } from '../reading/table.ts';
import { isInOpenDispute } from './conflict-facts.ts';
import type { Facts } from './facts.ts';
import { isUsableValue, type EditionFacts, type IndexFacts, type ObservationFacts } from './index-facts.ts';
import { isStatement, publishedAggregates, publishedValue, valueOf, type Published, type Valued } from './published.ts';

/** How the values of an index are read as a staircase. */
export const scaleOf = ({ higherIsBetter, decimals }: IndexFacts): Scale => ({
  direction: higherIsBetter ? 'higher' : 'lower',
  decimals,
});

const isPublished = (origin: Origin | null): boolean => origin?.kind === 'published';

/** The rank as a statement of the publishing body; null where it is derived, cannot be, or is in open dispute. */
export const statedRank = (
  facts: Facts,
  edition: EditionFacts,
  indicator: string,
  { row, unit, rank }: ObservationFacts,
): number | null =>
  rank !== null &&
  rank >= 1 &&
  rank <= (edition.unitsRanked ?? Infinity) &&
  isPublished(readRankOrigin(cell(row, 'rank_from'))) &&
  !isInOpenDispute(facts, edition, unit, indicator, 'rank')
    ? rank
    : null;

/** Units with rank and score as the publishing body states them: nothing derived, added up, held or in open dispute. */
export const statedPoints = (
  facts: Facts,
  edition: EditionFacts,
  indicator: string,
): Point<ObservationFacts & { readonly value: number }>[] =>
  [...(edition.byIndicator.get(indicator)?.values() ?? [])].filter(isUsableValue).flatMap((by) => {
    const rank = statedRank(facts, edition, indicator, by);
    return rank !== null &&
      isPublished(readOrigin(cell(by.row, 'value_from'))) &&
      !isInOpenDispute(facts, edition, by.unit, indicator, 'value')
      ? [{ rank, value: by.value, by }]
      : [];
  });

/** A published extreme, or how many units reach the bound of a group, with the row that says so. */
export type PublishedBound =
  | { readonly kind: 'extreme'; readonly statistic: 'max' | 'min'; readonly valued: Valued }
  | { readonly kind: 'group'; readonly reached: Reached<Valued> };

/** What is published of an indicator as a whole, as points; what is held or in open dispute left out. */
export function boundPoints(group: Published): Point<PublishedBound>[] {
  const { facts, index, edition, indicator } = group;
  const { direction } = scaleOf(index);
  const { unitsRanked } = edition;
  const extremes = (['max', 'min'] as const).flatMap((statistic): Point<PublishedBound>[] => {
    const valued = publishedValue(group, 'national', statistic);
    if (
      !valued ||
      !isStatement(valued.row) ||
      unitsRanked === null ||
      isInOpenDispute(facts, edition, 'national', indicator, statistic)
    )
      return [];
    const rank = rankOfExtreme(statistic, direction, unitsRanked);
    return [{ rank, value: valued.value, by: { kind: 'extreme', statistic, valued } }];
  });
  const countOf = (band: string): Valued | null => {
    const row = group.rows.find(
      (each) =>
        cell(each, 'scope') === 'group' && cell(each, 'scope_id') === band && cell(each, 'statistic') === 'count',
    );
    const value = row ? valueOf(row) : null;
    return row && isStatement(row) && value !== null ? { row, value } : null;
  };
  const bands = indicator === TOTAL ? bandPoints(edition.bands, countOf, direction) : [];
  return [
    ...extremes,
    ...bands.map(({ by, ...point }): Point<PublishedBound> => ({ ...point, by: { kind: 'group', reached: by } })),
  ];
}

/** The published aggregates of an indicator of an edition; null where there are none. */
export const aggregatesFor = (facts: Facts, edition: EditionFacts, indicator: string): Published | null =>
  publishedAggregates(facts).find((each) => each.edition === edition && each.indicator === indicator) ?? null;
