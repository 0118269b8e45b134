import { readXls, readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { detectLetters, SURE, type Detected, type Encoding } from './encoding.ts';
import { EMPTY, settle, toGrid, type Grid, type GridCell } from './grid.ts';
import { fromLegacy, legacyFont, mayBeLegacy, type LegacyLetters } from '../language/legacy-letters.ts';

/** A sheet of a workbook as a grid. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: Grid;
}

/** The sheets of a workbook, and what its letters turned out to be. */
export interface WorkbookGrids {
  readonly sheets: readonly WorkbookSheet[];
  /** Cells by the letters that their fonts declare. */
  readonly byFont: ReadonlyMap<LegacyLetters, number>;
  /** What the other cells are, where they are not Unicode; applied only where it is sure or asked for. */
  readonly detected: Detected | null;
}

/** Why a workbook cannot be read; the words are in the catalogue. */
export type WorkbookFault =
  'workbook-broken' | 'workbook-locked' | 'workbook-too-big' | 'workbook-95' | 'workbook-empty';

const LARGEST_UNPACKED = 200_000_000;

/**
 * Reads .xlsx and .xls with `hucre`, which also writes our workbooks: no dependencies, released this year, typed errors,
 * bounded sizes, and it tells fonts, number formats, merges and rich text of .xlsx. It reads .xls of Excel 97–2003 as
 * records, runs nothing and follows no links. `exceljs` has had no release since 2023 and reads no .xls; SheetJS is not
 * maintained on npm (its republished copy is another party's) and tells no fonts. An .xls tells no fonts here either, so
 * its letters are judged by how they read.
 *
 * @param encoding letters of all cells, where a person said so; `utf-8` means: as they are
 */
export async function readWorkbook(
  bytes: Uint8Array,
  encoding: Encoding | null,
): Promise<WorkbookGrids | WorkbookFault> {
  const isZip = bytes[0] === 0x50;
  if (isZip && unpackedSize(bytes) > LARGEST_UNPACKED) return 'workbook-too-big';
  if (!isZip && (holdsName(bytes, 'EncryptedPackage') || isLockedXls(bytes))) return 'workbook-locked';
  if (!isZip && !holdsName(bytes, 'Workbook')) return holdsName(bytes, 'Book') ? 'workbook-95' : 'workbook-broken';
  let workbook: Workbook;
  try {
    workbook = isZip ? await readXlsx(bytes, { readStyles: true }) : await readXls(bytes);
  } catch (cause) {
    // Whatever a reader of untrusted bytes throws says one thing: these bytes are no workbook that it can read.
    const { name, message } = cause as Error;
    return name === 'EncryptedFileError' || /password|encrypt/i.test(message) ? 'workbook-locked' : 'workbook-broken';
  }
  const forced: LegacyLetters | null = encoding === 'tcvn3' || encoding === 'vni' ? encoding : null;
  const undeclared = workbook.sheets.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(({ font }) => !legacyFont(font))
      .map(({ text }) => text),
  );
  const detected = encoding === null ? detectLetters(undeclared) : null;
  const letters = forced ?? (detected && detected.confidence >= SURE ? detected.encoding : null);
  const byFont = new Map<LegacyLetters, number>();
  const sheets = workbook.sheets.map((sheet): WorkbookSheet => {
    const reader = (text: string, font: string): string => {
      const declared = encoding === null ? legacyFont(font) : null;
      const set = declared?.letters ?? letters;
      if (!set || !(mayBeLegacy(text) || declared?.isCapital)) return text;
      if (declared && mayBeLegacy(text)) byFont.set(set, (byFont.get(set) ?? 0) + 1);
      const read = fromLegacy(text, set);
      return declared?.isCapital ? read.toUpperCase() : read;
    };
    return {
      name: sheet.name,
      isHidden: sheet.hidden === true || sheet.veryHidden === true,
      grid: gridOf(sheet, reader),
    };
  });
  return sheets.some(({ grid }) => grid.rows.length > 0) ? { sheets, byFont, detected } : 'workbook-empty';
}

/** Rows without holes: the reader of .xls skips empty rows and cells. */
const rowsOf = ({ rows }: Sheet): CellValue[][] =>
  Array.from(rows, (row: CellValue[] | undefined) =>
    Array.from(row ?? [], (value: CellValue | undefined) => value ?? null),
  );

type LetterReader = (text: string, font: string) => string;

function gridOf(sheet: Sheet, read: LetterReader): Grid {
  const rows = rowsOf(sheet).map((row, i) => row.map((value, j) => toCell(value, sheet.cells?.get(`${i},${j}`), read)));
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  return toGrid(rows, merges, (row) => row + 1);
}

function toCell(value: CellValue | undefined, cell: Cell | undefined, read: LetterReader): GridCell {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (value instanceof Date)
    return {
      text: Number.isNaN(value.getTime()) ? '?' : value.toISOString().slice(0, 10),
      number: null,
      spoilt: 'date',
    };
  if (typeof value === 'number') return numberCell(value, cell?.style?.numFmt ?? '');
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', number: null, spoilt: null };
  const font = cell?.style?.font?.name ?? '';
  // A raised run is a footnote's mark, not part of the name or number before it.
  const runs = cell?.richText?.filter((run) => run.font?.vertAlign !== 'superscript');
  const text = runs ? runs.map((run) => read(run.text, run.font?.name ?? font)).join('') : read(value, font);
  return {
    text: settle(text),
    number: null,
    spoilt: cell?.type === 'error' || /^#(?:REF|VALUE|DIV\/0|N\/A|NAME|NUM|NULL)[!?]?$/.test(text) ? 'error' : null,
  };
}

/** Fifteen digits, as spreadsheets show at most: 86.97999999999999 is 86.98. A cell shown in per cent is what it shows. */
function numberCell(value: number, format: string): GridCell {
  const shown = format.replace(/"[^"]*"|\\./g, '').includes('%') ? value * 100 : value;
  const number = Number(shown.toPrecision(14));
  return Number.isFinite(number)
    ? { text: String(number), number, spoilt: null }
    : { text: String(value), number: null, spoilt: 'error' };
}

/** Texts of a sheet with their fonts. */
function cellsOf(sheet: Sheet): { text: string; font: string }[] {
  return rowsOf(sheet).flatMap((row, i) =>
    row.flatMap((value, j) =>
      typeof value === 'string' ? [{ text: value, font: sheet.cells?.get(`${i},${j}`)?.style?.font?.name ?? '' }] : [],
    ),
  );
}

/** What the entries of a ZIP say they unpack to; `hucre` lets none exceed what it says. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let i = 0; i + 46 <= bytes.length; i++)
    if (bytes[i] === 0x50 && view.getUint32(i, true) === 0x02014b50) size += view.getUint32(i + 24, true);
  return size;
}

/** Does an OLE2 container name a stream so? Names stand in its directory in UTF-16, their ends marked by zeros. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [0, 0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]), 0, 0].slice(2);
  outer: for (let start = 0; start + wanted.length <= bytes.length; start += 128) {
    for (let k = 0; k < wanted.length; k++) if (bytes[start + k] !== wanted[k]) continue outer;
    return true;
  }
  return false;
}

/** An .xls with a password says so (record FILEPASS) right after its first record; `hucre` would read the cipher as cells. */
function isLockedXls(bytes: Uint8Array): boolean {
  for (let start = 512; start + 24 <= bytes.length; start += 512) {
    const isFirst =
      bytes[start] === 0x09 &&
      bytes[start + 1] === 0x08 &&
      bytes[start + 4] === 0x00 &&
      bytes[start + 5] === 0x06 &&
      bytes[start + 6] === 0x05;
    if (!isFirst) continue;
    const length = (bytes[start + 2] ?? 0) + (bytes[start + 3] ?? 0) * 256;
    return bytes[start + 4 + length] === 0x2f && bytes[start + 5 + length] === 0;
  }
  return false;
}
