import { checkerVi } from '../../language/proof-messages-vi.ts';
import { withCommas } from '../../reading/mend-text.ts';
import { decode, type CheckedFile } from './checked-file.ts';
import { isWorkbook, type Given } from './dropped.ts';
import type { ForeignFile } from './foreign-file.ts';
import type { Place } from './place.ts';

/** A given file as the checker keeps it: its text, made from a workbook or an old encoding where it must be, and where it belongs. */
export async function takeFile(
  id: string,
  given: Given,
  placeOf: (name: string, text: string) => Place,
  words: typeof checkerVi,
): Promise<CheckedFile> {
  const own = isWorkbook(given) ? null : decode(given.bytes);
  const foreign = own === null ? await readForeign(given, (text) => placeOf('', text).kind !== '') : null;
  const text = own ?? (foreign && foreign.from !== 'nothing' ? foreign.text : null);
  return {
    id,
    name: given.name,
    bytes: given.bytes,
    text,
    place: placeOf(given.name, text ?? ''),
    note: foreign ? noteOn(foreign, words) : '',
    isUnreadable: foreign?.from === 'nothing',
    isConverted: own === null && text !== null,
    past: [],
    problems: [],
    others: [],
  };
}

/** The readers of workbooks and old encodings are loaded only for a file that is no UTF-8 text. */
async function readForeign(given: Given, isOurs: (text: string) => boolean): Promise<ForeignFile | null> {
  const { readEncoded, readSheet } = await import('./foreign-file.ts');
  return isWorkbook(given) ? readSheet(given.bytes, isOurs) : readEncoded(given.bytes);
}

function noteOn(foreign: ForeignFile, words: typeof checkerVi): string {
  if (foreign.from === 'sheet') return words.fromSheet(foreign.sheet, foreign.others);
  if (foreign.from === 'encoding') return words.fromEncoding(foreign.encoding, foreign.percent);
  return { locked: words.locked, empty: words.empty, broken: words.workbook }[foreign.fault];
}

/** Cells from a spreadsheet stand between tabs; what is CSV already stays. */
export function fromPaste(pasted: string, name: string): Given {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n*$/, '\n');
  const isCells = /^[^\n]*\t/.test(text);
  return {
    name: text.startsWith('---\n') ? name.replace(/csv$/, 'md') : name,
    bytes: new TextEncoder().encode(isCells ? withCommas(text, '\t') : text),
  };
}
