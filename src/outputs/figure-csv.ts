import { csvText } from './csv.ts';
import type { Figure } from '../figures/figure.ts';

/** The cells of a figure as CSV: ASCII column ids, numbers as stored with a decimal point. */
export const figureCsv = (figure: Figure): string =>
  csvText(
    [...figure.columns.map((column) => column.id), ...(figure.measuredBy === null ? [] : ['measured_by'])],
    figure.rows.map((row) => [
      ...row.cells.map((cell) => cell.raw),
      ...(figure.measuredBy === null ? [] : [figure.measuredBy]),
    ]),
  );
