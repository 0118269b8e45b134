import { REVISIONS } from '../schema/correction-tables.ts';
import type { Measure } from './revision-chain.ts';
import { csvLine } from '../reading/csv-text.ts';
import type { TextTable } from '../reading/table.ts';

/** What is known of a correction before a person has said why and when. */
export interface Correction {
  readonly index: string;
  readonly edition: string;
  readonly unit: string;
  readonly indicator: string;
  readonly measure: Measure;
  readonly old: string;
  readonly new: string;
  readonly source: string;
}

/** What a person has to say of it. */
export interface CorrectionWords {
  readonly date: string;
  readonly reason_vi: string;
  readonly reason_en: string;
}

const TO_FILL: CorrectionWords = { date: 'YYYY-MM-DD', reason_vi: '…', reason_en: '…' };

/**
 * The row of data/revisions.csv that tells a correction, under the file's own columns; date and reasons stand open
 * unless they are given. A rank needs the column `measure`, which is put at the end of a file that lacks it.
 */
export function revisionRow(
  table: Pick<TextTable, 'columns'> | null,
  correction: Correction,
  words: CorrectionWords = TO_FILL,
): { readonly columns: readonly string[]; readonly cells: Readonly<Record<string, string>>; readonly text: string } {
  const own = table?.columns ?? REVISIONS.columns.map(({ name }) => name);
  const columns = correction.measure === 'rank' && !own.includes('measure') ? [...own, 'measure'] : own;
  const cells: Readonly<Record<string, string>> = {
    ...correction,
    ...words,
    measure: correction.measure === 'rank' ? 'rank' : '',
  };
  return { columns, cells, text: csvLine(columns.map((column) => cells[column] ?? '')) };
}
