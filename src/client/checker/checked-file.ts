import { TABLES } from '../../schema/tables.ts';
import { isMendable, mendAll, mendText } from '../../reading/mend-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { delimiterOf } from '../../reading/raw-records.ts';
import { pathOfPlace, type Place } from './place.ts';

/** A file in the checker: its text as mended so far, where it belongs, and what the checks say of it. */
export interface CheckedFile {
  readonly id: string;
  readonly name: string;
  /** As dropped; the only thing there is where the bytes are no UTF-8. */
  readonly bytes: Uint8Array;
  /** null where the bytes are not UTF-8. */
  text: string | null;
  place: Place;
  /** What was done to read the file, or why it cannot be read. */
  readonly note: string;
  /** Neither text nor a workbook that can be read. */
  readonly isUnreadable: boolean;
  /** The text was made from other bytes, so that there is something to download before anything is mended. */
  readonly isConverted: boolean;
  /** Texts before each mending, the latest last. */
  readonly past: string[];
  problems: readonly Problem[];
  others: readonly Problem[];
}

/** The text of UTF-8 bytes, its mark at the front kept; null for other bytes. */
export function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.slice(0, 2_000).includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

/** Where the file lies from the root; null where nobody can say. */
export const pathOf = ({ place, isUnreadable }: Pick<CheckedFile, 'place' | 'isUnreadable'>): string | null =>
  isUnreadable ? null : pathOfPlace(place);

/** Bytes to check and to download. */
export const bytesOf = ({ text, bytes }: CheckedFile): Uint8Array =>
  text === null ? bytes : new TextEncoder().encode(text);

/** Text as it is shown and cut into cells: without the mark at its front, lines ended alike. */
export const plain = (text: string): string => text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');

/** The comma, or what the file has in its place. */
export function delimiterIn({ text, place }: CheckedFile): string {
  const schema = TABLES.find(({ kind }) => kind === place.kind);
  return text === null || !schema || text.trim() === '' ? ',' : delimiterOf(plain(text), schema);
}

/** Mends one problem. False where nothing changed. */
export const mendOne = (file: CheckedFile, problem: Problem): boolean =>
  change(file, file.text === null ? null : mendText(file.text, problem, delimiterIn(file)));

/** Mends all that have one right answer, once each. */
export const mendEvery = (file: CheckedFile): boolean =>
  change(file, file.text === null ? null : mendAll(file.text, file.problems.filter(isMendable), delimiterIn(file)));

/** Goes back one mending. */
export function undo(file: CheckedFile): void {
  file.text = file.past.pop() ?? file.text;
}

function change(file: CheckedFile, text: string | null): boolean {
  if (text === null || file.text === null || text === file.text) return false;
  file.past.push(file.text);
  file.text = text;
  return true;
}
