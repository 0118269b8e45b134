import type { Dataset } from './dataset.ts';
import type { Aggregate, Observation } from './observation.ts';
import type { SeriesValue } from './record.ts';
import type { InnerEdition, InnerRow } from './subprovincial.ts';

/** Everything that is held back while it is checked (status H), wherever it stands in the data. */
export interface Held {
  readonly observations: readonly Observation[];
  readonly aggregates: readonly Aggregate[];
  readonly series: readonly SeriesValue[];
  readonly inner: readonly { readonly table: InnerEdition; readonly row: InnerRow }[];
  readonly count: number;
}

/** Finds all that is held; empty lists where nothing is. */
export function heldOf(data: Dataset): Held {
  const isHeld = ({ status }: { readonly status: string }): boolean => status === 'H';
  const observations = data.observations.filter(isHeld);
  const aggregates = data.aggregates.filter(isHeld);
  const series = data.seriesValues.filter(isHeld);
  const inner = data.subprovincial.flatMap((table) =>
    table.tables.flatMap(({ rows }) => rows.filter(isHeld).map((row) => ({ table, row }))),
  );
  return {
    observations,
    aggregates,
    series,
    inner,
    count: observations.length + aggregates.length + series.length + inner.length,
  };
}
