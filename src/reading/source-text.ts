import type { SourceFile } from './source-file.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { ReadingCode } from './checks.ts';

/** The text of a file with LF line ends and without a byte-order mark, or null where the bytes are not UTF-8. */
export interface SourceText {
  readonly text: string | null;
  readonly problems: readonly Problem<ReadingCode>[];
}

/** Decodes a file. Reports `not-utf-8`, `byte-order-mark` and `line-ends`; characters inside are the cells' affair. */
export function readText({ path, bytes }: SourceFile): SourceText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { text: null, problems: [notUtf8(path, bytes)] };
  }
  if (text.slice(0, 2_000).includes('\u0000') && guessEncoding(bytes).startsWith('UTF-16'))
    return { text: null, problems: [notUtf8(path, bytes)] };
  const problems: Problem<ReadingCode>[] = [];
  if (text.startsWith('\uFEFF')) {
    text = text.replace(/^\uFEFF+/, '');
    const first = isTable(path) ? (/^[^,;\t\r\n]*/.exec(text)?.[0] ?? '') : '';
    problems.push(
      problem(
        'byte-order-mark',
        { file: path, line: 1, column: 1, columnName: first },
        { found: `\uFEFF${first}`, replacement: first },
      ),
    );
  }
  if (text.includes('\r')) {
    problems.push(lineEnds(path, text));
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, problems };
}

const isTable = (path: string): boolean => path.endsWith('.csv');

/** One problem for the file, however many lines; a replacement only where a single line is at fault. */
function lineEnds(file: string, text: string): Problem<ReadingCode> {
  const count = text.split(/\r\n?/).length - 1;
  const at = text.indexOf('\r');
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const lineText = before.slice(before.lastIndexOf('\n') + 1);
  const lastField = isTable(file) ? lineText.slice(lineText.lastIndexOf(',') + 1) : '';
  const column = isTable(file) ? lineText.split(',').length : lineText.length + 1;
  const single = count === 1 && text[at + 1] === '\n' && !lineText.includes('"');
  return problem(
    'line-ends',
    { file, line, column },
    { found: `${lastField}\r`, replacement: single ? lastField : null, params: { count } },
  );
}

function notUtf8(file: string, bytes: Uint8Array): Problem<ReadingCode> {
  const at = firstBadByte(bytes);
  let line = 1;
  let start = 0;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 0x0a) {
      line += 1;
      start = i + 1;
    }
  }
  let column = 1;
  for (let i = start; i < at; i++) if (!isTable(file) || bytes[i] === 0x2c) column += 1;
  const hex = [...bytes.slice(at, at + 4)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
  return problem(
    'not-utf-8',
    { file, line, column },
    { found: hex, params: { bytes: hex, guess: guessEncoding(bytes) } },
  );
}

/** UTF-16 shows by its mark or by every other byte being zero; otherwise an old Vietnamese code page is likeliest. */
function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  const sample = bytes.slice(0, 400);
  const zeros = sample.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > sample.length / 5) return sample[0] === 0 ? 'UTF-16 BE' : 'UTF-16 LE';
  return 'Windows-1258 / TCVN3 / VNI';
}

/** Offset of the first byte that UTF-8 does not allow there (overlong forms and surrogates included). */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  for (let byte = bytes[i]; byte !== undefined; byte = bytes[i]) {
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte <= 0xdf
          ? 1
          : byte >= 0xe0 && byte <= 0xef
            ? 2
            : byte >= 0xf0 && byte <= 0xf4
              ? 3
              : -1;
    if (more < 0) return i;
    for (let k = 1; k <= more; k++) {
      const next = bytes[i + k];
      if (next === undefined || (next & 0xc0) !== 0x80) return i;
    }
    const second = bytes[i + 1] ?? 0;
    if (
      (byte === 0xe0 && second < 0xa0) ||
      (byte === 0xed && second > 0x9f) ||
      (byte === 0xf0 && second < 0x90) ||
      (byte === 0xf4 && second > 0x8f)
    )
      return i;
    i += more + 1;
  }
  // Valid UTF-8 that holds NUL bytes: point at the first.
  return Math.max(0, bytes.indexOf(0));
}
