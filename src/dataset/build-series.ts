import { SERIES, SERIES_OBSERVATIONS } from '../schema/series-tables.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SoundRows } from './sound-rows.ts';
import { textIn } from './texts.ts';

/** Periodic figures and what they measure. */
export function buildSeries(rows: SoundRows): Pick<Dataset, 'series' | 'seriesValues'> {
  return {
    series: rows(SERIES).map(({ values: v }) => ({
      id: v.id,
      field: v.field,
      name: textIn(v, 'name'),
      unitOfMeasure: v.unit_of_measure,
      scope: v.scope,
      periodType: v.period_type,
      definition: textIn(v, 'definition'),
      partOf: v.part_of,
      beside: v.beside,
      terms: v.terms,
    })),
    seriesValues: rows(SERIES_OBSERVATIONS).map(({ line, values: v }) => ({
      series: v.series,
      period: v.period,
      value: v.value,
      numerator: v.numerator,
      denominator: v.denominator,
      approx: v.approx,
      status: v.status,
      source: v.source,
      note: v.note,
      file: SERIES_OBSERVATIONS.path,
      line,
    })),
  };
}
