import type { Facts } from './facts.ts';
import { isStatedValue, type EditionFacts, type IndexFacts, type ValuedFacts } from './index-facts.ts';
import { memoized } from '../language/memoized.ts';
import { cell, isSound, type RowOf, type Table } from '../reading/table.ts';
import type { AGGREGATES } from '../schema/index-tables.ts';

/** A published aggregate. */
export type AggregateRow = RowOf<typeof AGGREGATES>;

/** One edition's published aggregates of one indicator, beside the units. */
export interface Published {
  readonly facts: Facts;
  readonly index: IndexFacts;
  readonly edition: EditionFacts;
  readonly table: Table<typeof AGGREGATES>;
  readonly indicator: string;
  readonly rows: readonly AggregateRow[];
  /** Usable observations of the indicator. */
  readonly units: readonly ValuedFacts[];
  /** A usable value for every ranked unit is here. */
  readonly isComplete: boolean;
}

/** Aggregates by edition and indicator. */
export const publishedAggregates = memoized((facts: Facts): readonly Published[] =>
  facts.indices.flatMap((index) => (index.aggregates ? publishedIn(facts, index, index.aggregates) : [])),
);

function publishedIn(facts: Facts, index: IndexFacts, table: Table<typeof AGGREGATES>): Published[] {
  const groups = Map.groupBy(
    table.rows.filter((row) => isSound(row, 'edition', 'scope', 'scope_id', 'statistic')),
    (row) => `${cell(row, 'edition')}/${cell(row, 'indicator')}`,
  );
  return [...groups.values()].flatMap((rows): Published[] => {
    const [first] = rows;
    const edition = first && index.editions.find((each) => each.edition === cell(first, 'edition'));
    if (!edition) return [];
    const indicator = cell(first, 'indicator');
    const units = [...(edition.byIndicator.get(indicator)?.values() ?? [])].filter(isStatedValue);
    const isComplete = edition.unitsRanked !== null && units.length === edition.unitsRanked;
    return [{ facts, index, edition, table, indicator, rows, units, isComplete }];
  });
}

/** The value of a usable aggregate; null for every other. */
export const valueOf = (row: AggregateRow): number | null =>
  /^[APU]?$/.test(cell(row, 'status')) ? row.values.value : null;

/** May a figure be held against others as a statement of the publishing body? A derived one may not. */
export const isStatement = (row: AggregateRow): boolean => cell(row, 'value_from') === '';

/** A usable aggregate with its value. */
export interface Valued {
  readonly row: AggregateRow;
  readonly value: number;
}

/** The first row of a scope that has a statistic, where it is usable. */
export function publishedValue(
  { rows }: Published,
  scope: 'national' | 'region',
  statistic: string,
  id: string | null = null,
): Valued | null {
  const row = rows.find(
    (each) =>
      cell(each, 'scope') === scope &&
      (id === null || cell(each, 'scope_id') === id) &&
      cell(each, 'statistic') === statistic,
  );
  const value = row ? valueOf(row) : null;
  return row && value !== null ? { row, value } : null;
}
