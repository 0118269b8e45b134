import type { Dataset } from './dataset.ts';
import type { Index, Indicator, Methodology } from './index-definition.ts';
import { observationsOf } from './lookup.ts';
import { isUsable } from './observation.ts';

/** An indicator of a reform field, with how much of it stands here. */
export interface FieldIndicator {
  readonly index: Index;
  readonly methodology: Methodology;
  readonly indicator: Indicator;
  /** Units with a usable value or a rank, by edition, editions without any left out. */
  readonly editions: readonly { readonly edition: string; readonly values: number; readonly ranks: number }[];
}

/**
 * The crosswalk of a field: which indicators of which criteria sets belong to it. Made only of what indicators.csv
 * says.
 */
export function indicatorsOfField(data: Dataset, field: string): FieldIndicator[] {
  return data.indices.flatMap((index) =>
    index.methodologies.flatMap((methodology) =>
      methodology.indicators
        .filter((indicator) => indicator.field === field)
        .map((indicator) => ({
          index,
          methodology,
          indicator,
          editions: editionsWith(data, index, methodology.id, indicator.id),
        })),
    ),
  );
}

function editionsWith(data: Dataset, index: Index, methodology: string, indicator: string): FieldIndicator['editions'] {
  return index.editions
    .filter((edition) => edition.methodology === methodology)
    .map((edition) => {
      const found = [...observationsOf(data, edition).values()].flatMap(
        (byIndicator) => byIndicator.get(indicator) ?? [],
      );
      return {
        edition: edition.edition,
        values: found.filter((observation) => observation.value !== null && isUsable(observation.status)).length,
        ranks: found.filter((observation) => observation.publishedRank !== null).length,
      };
    })
    .filter(({ values, ranks }) => values + ranks > 0);
}
