import type { Scale } from './number-cell.ts';
import { cell, type TextRow, type TextTable } from './table.ts';

/** Tells which numbers a cell may hold, from tables whose own cells are not checked yet. */
export function scalesOf(
  tables: ReadonlyMap<string, TextTable>,
): (table: TextTable, row: TextRow, column: string) => Scale {
  const rows = (file: string): readonly TextRow[] => tables.get(file)?.rows ?? [];
  const number = (text: string): number | undefined =>
    text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  const measures = new Map(
    rows('data/series/series.csv').map((row) => [cell(row, 'id'), cell(row, 'unit_of_measure')]),
  );

  interface EditionScale {
    readonly ranked: number | undefined;
    readonly max: number | undefined;
    readonly maxima: ReadonlyMap<string, number | undefined>;
  }
  const remembered = new Map<string, ReadonlyMap<string, EditionScale>>();
  const editionsOf = (index: string): ReadonlyMap<string, EditionScale> => {
    let made = remembered.get(index);
    if (!made) {
      const folder = `data/indices/${index}`;
      const totals = new Map(
        rows(`${folder}/methodologies.csv`).map((row) => [cell(row, 'id'), number(cell(row, 'max'))]),
      );
      const maxima = new Map<string, Map<string, number | undefined>>();
      for (const row of rows(`${folder}/indicators.csv`)) {
        const of = maxima.get(cell(row, 'methodology')) ?? new Map<string, number | undefined>();
        maxima.set(cell(row, 'methodology'), of.set(cell(row, 'id'), number(cell(row, 'max'))));
      }
      made = new Map(
        rows(`${folder}/editions.csv`).map((row) => [
          cell(row, 'edition'),
          {
            ranked: number(cell(row, 'units_ranked')),
            max: totals.get(cell(row, 'methodology')),
            maxima: maxima.get(cell(row, 'methodology')) ?? new Map(),
          },
        ]),
      );
      remembered.set(index, made);
    }
    return made;
  };

  return (table, row, column) => {
    const [, index, ofFile] =
      /^data\/indices\/([^/]+)\/(?:observations\/([^/]+)|aggregates)\.csv$/.exec(table.file) ?? [];
    const mayBeEmpty = column === 'value' ? /^[LOMQH]$/.test(cell(row, 'status')) : column !== 'units_ranked';
    if (index !== undefined) {
      const edition = editionsOf(index).get(ofFile ?? cell(row, 'edition'));
      if (column === 'rank') return { mayBeEmpty, max: edition?.ranked };
      const max = edition?.maxima.get(cell(row, 'indicator')) ?? edition?.max;
      const statistic = cell(row, 'statistic');
      if (statistic.startsWith('count')) return { mayBeEmpty, integer: true, min: 0 };
      return statistic.startsWith('change') ? { mayBeEmpty, max } : { mayBeEmpty, min: 0, max };
    }
    if (table.file === 'data/series/observations.csv') {
      if (column !== 'value') return { mayBeEmpty: true, integer: true, min: 0 };
      const measure = measures.get(cell(row, 'series'));
      return measure === 'count'
        ? { mayBeEmpty, integer: true, min: 0 }
        : measure === 'percent'
          ? { mayBeEmpty, min: 0, max: 100 }
          : { mayBeEmpty, min: 0 };
    }
    return { mayBeEmpty };
  };
}
