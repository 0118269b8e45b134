import { decode, detectEncoding, isUtf8, SURE, type Detected, type Encoding } from './encoding.ts';
import type { Grid } from './grid.ts';
import { fromLegacy, type LegacyLetters } from '../language/legacy-letters.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts';

/** A producer's table as read, with what was found out on the way. */
export interface SourceGrid {
  readonly grid: Grid;
  /** null for a text file. */
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  /** null for a text file. */
  readonly delimiter: string | null;
  /** Encoding of a text, or letters of cells whose fonts do not tell; null where nothing had to be found out. */
  readonly detected: Detected | null;
  readonly byFont: ReadonlyMap<LegacyLetters, number>;
}

/** Why a file cannot be read; `params` fill the words of the catalogue. */
export interface Unreadable {
  readonly code:
    | 'pdf'
    | 'web-page'
    | 'not-a-table'
    | 'file-too-big'
    | 'file-empty'
    | 'workbook-broken'
    | 'workbook-locked'
    | 'workbook-too-big'
    | 'workbook-95'
    | 'workbook-empty'
    | 'open-document'
    | 'no-such-sheet'
    | 'several-sheets'
    | 'unsure-encoding';
  readonly params: Readonly<Record<string, string | number>>;
  readonly detected?: Detected | null;
  readonly sheets?: readonly string[];
}

/** What a person chose beforehand, and how tables are told from covers. */
export interface SourceChoices {
  readonly encoding: Encoding | null;
  /** Name of a sheet, or its number from 1. */
  readonly sheet: string | null;
  /** How many units a sheet names: tells the table from notes and covers. */
  readonly unitsIn: (grid: Grid) => number;
}

const LARGEST = 50_000_000;

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** Reads a file by what is in it, whatever its name says. Never throws for a bad file. */
export async function readSource(bytes: Uint8Array, choices: SourceChoices): Promise<SourceGrid | Unreadable> {
  const cannot = (code: Unreadable['code'], params: Unreadable['params'] = {}): Unreadable => ({ code, params });
  if (bytes.length === 0) return cannot('file-empty');
  if (bytes.length > LARGEST)
    return cannot('file-too-big', { size: Math.round(bytes.length / 1_000_000), most: LARGEST / 1_000_000 });
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return cannot('pdf');
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 600));
  if (startsWith(bytes, 0x50, 0x4b))
    return head.includes('opendocument') ? cannot('open-document') : fromWorkbook(bytes, choices);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fromWorkbook(bytes, choices);
  if (/^\s*(?:\ufeff|ï»¿)?\s*(?:<!doctype html|<html|<table|<\?xml|<meta)/i.test(head)) return cannot('web-page');
  return fromText(bytes, choices);
}

function fromText(bytes: Uint8Array, { encoding }: SourceChoices): SourceGrid | Unreadable {
  const detected = detectEncoding(bytes);
  if (encoding === null && detected.confidence < SURE) return unsure(detected);
  const chosen = encoding ?? detected.encoding;
  // UTF-8 whose letters are TCVN3 or VNI: pasted out of an old workbook.
  const isOutside = (chosen === 'tcvn3' || chosen === 'vni') && isUtf8(bytes);
  const text = isOutside ? fromLegacy(decode(bytes, 'utf-8'), chosen) : decode(bytes, chosen);
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4_000))) return { code: 'not-a-table', params: {} };
  const { grid, delimiter } = readCsv(text);
  if (grid.rows.length === 0) return { code: 'file-empty', params: {} };
  return {
    grid,
    sheet: null,
    otherSheets: [],
    delimiter,
    detected: encoding === null ? detected : { encoding, confidence: 1, evidence: 'mark', marked: 0, syllables: 0 },
    byFont: new Map(),
  };
}

async function fromWorkbook(
  bytes: Uint8Array,
  { encoding, sheet, unitsIn }: SourceChoices,
): Promise<SourceGrid | Unreadable> {
  const book = await readWorkbook(bytes, encoding);
  if (typeof book === 'string') return { code: book, params: {} };
  const { detected, byFont } = book;
  if (detected && detected.confidence < SURE) return unsure(detected);
  const names = book.sheets.map(({ name }) => name);
  const made = (chosen: WorkbookSheet): SourceGrid => ({
    grid: chosen.grid,
    sheet: chosen.name,
    otherSheets: book.sheets.filter((each) => each !== chosen).map(({ name }) => name),
    delimiter: null,
    detected,
    byFont,
  });
  if (sheet !== null) {
    const byName = book.sheets.find(({ name }) => name.trim().toLowerCase() === sheet.trim().toLowerCase());
    const found = byName ?? (/^\d+$/.test(sheet) ? book.sheets[Number(sheet) - 1] : undefined);
    return found === undefined
      ? { code: 'no-such-sheet', params: { sheet, sheets: names.join(' | ') }, sheets: names }
      : made(found);
  }
  const shown = book.sheets.filter(({ isHidden, grid }) => !isHidden && grid.rows.length > 0);
  const candidates = shown.filter(({ grid }) => unitsIn(grid) > 1);
  if (candidates.length > 1) {
    const sheets = candidates.map(({ name }) => name);
    return { code: 'several-sheets', params: { sheets: sheets.join(' | ') }, sheets };
  }
  const only = candidates[0] ?? shown[0];
  return only ? made(only) : { code: 'workbook-empty', params: {} };
}

/** Why bytes are left unread: their letters could be of several tables. */
const unsure = (detected: Detected): Unreadable => ({
  code: 'unsure-encoding',
  params: {
    guess: detected.encoding,
    confidence: percent(detected.confidence),
    sure: percent(SURE),
    marked: detected.marked,
    syllables: detected.syllables,
  },
  detected,
});

const percent = (share: number): string => `${Math.round(share * 100)}`;
