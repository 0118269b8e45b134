import { csvLines } from '../../reading/csv-text.ts';
import { decode, detectEncoding, SURE, type Encoding } from '../../import/encoding.ts';
import { readWorkbook } from '../../import/read-workbook.ts';

/** What a file that is no UTF-8 text turned out to be; `text` is CSV. */
export type ForeignFile =
  | { readonly from: 'sheet'; readonly text: string; readonly sheet: string; readonly others: string }
  | { readonly from: 'encoding'; readonly text: string; readonly encoding: Encoding; readonly percent: number }
  | { readonly from: 'nothing'; readonly fault: 'locked' | 'empty' | 'broken' };

/**
 * The sheet of a workbook as CSV, by the reader that `npm run import` uses: the first that `isOurs` knows by its
 * columns, else the first that shows.
 */
export async function readSheet(bytes: Uint8Array, isOurs: (text: string) => boolean): Promise<ForeignFile> {
  const book = await readWorkbook(bytes, null);
  if (typeof book === 'string')
    return {
      from: 'nothing',
      fault: book === 'workbook-locked' ? 'locked' : book === 'workbook-empty' ? 'empty' : 'broken',
    };
  const sheets = book.sheets
    .filter(({ isHidden, grid }) => !isHidden && grid.rows.length > 0)
    .map(({ name, grid }) => ({
      name,
      text: csvLines(grid.rows.map((row) => row.map(({ text }) => text))),
    }));
  const chosen = sheets.find(({ text }) => isOurs(text)) ?? sheets[0];
  if (!chosen) return { from: 'nothing', fault: 'empty' };
  return {
    from: 'sheet',
    text: chosen.text,
    sheet: chosen.name,
    others: sheets
      .filter((sheet) => sheet !== chosen)
      .map(({ name }) => name)
      .join(', '),
  };
}

/** Text in an old Vietnamese code page or UTF-16, where its words tell which; null below the confidence at which the import would ask. */
export function readEncoded(bytes: Uint8Array): ForeignFile | null {
  const { encoding, confidence } = detectEncoding(bytes);
  return confidence < SURE
    ? null
    : { from: 'encoding', text: decode(bytes, encoding), encoding, percent: Math.round(confidence * 100) };
}
