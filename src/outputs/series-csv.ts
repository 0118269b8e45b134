import type { Dataset } from '../model/dataset.ts';
import { isUsable } from '../model/observation.ts';
import type { Series, SeriesValue, Source } from '../model/record.ts';
import { tableCsv, type Cell, type Columns } from './csv.ts';

/** A value of a series with what its row says beside it. */
interface SeriesRow {
  readonly series: Series;
  readonly value: SeriesValue;
  readonly source: Source | undefined;
}

/** Words, for "<" and ">" mean something else to a spreadsheet's reader. */
const APPROX = { '<': 'below', '>': 'above', '~': 'about' } as const;

/** A held value keeps its row without what it says. */
const unlessHeld =
  (cellOf: (value: SeriesValue) => Cell) =>
  ({ value }: SeriesRow): Cell =>
    isUsable(value.status) ? cellOf(value) : null;

const SERIES: Columns<SeriesRow> = {
  series: ({ series }) => series.id,
  name_vi: ({ series }) => series.name.vi,
  name_en: ({ series }) => series.name.en,
  field: ({ series }) => series.field,
  unit_of_measure: ({ series }) => series.unitOfMeasure,
  scope: ({ series }) => series.scope,
  period_type: ({ series }) => series.periodType,
  period: ({ value }) => value.period,
  value: unlessHeld(({ value }) => value),
  numerator: unlessHeld(({ numerator }) => numerator),
  denominator: unlessHeld(({ denominator }) => denominator),
  approx: unlessHeld(({ approx }) => (approx === null ? null : APPROX[approx])),
  status: ({ value }) => value.status,
  source: ({ value }) => value.source,
  read_from: ({ source }) => source?.publisher ?? null,
  source_url: ({ source }) => source?.url ?? null,
  note: unlessHeld(({ note }) => note || null),
};

/** Values of some series, or of all, with their definitions. */
export const seriesCsv = (data: Dataset, series: readonly Series[] = data.series): string =>
  tableCsv(
    SERIES,
    series.flatMap((one) =>
      data.seriesValues
        .filter((value) => value.series === one.id)
        .map((value) => ({ series: one, value, source: data.sources.get(value.source) })),
    ),
  );
