import { describe, expect, it } from 'vitest';
import { sixtyThree } from '../../tests/fixtures/import/sixty-three.ts';
import { decode, detectEncoding, detectLetters, SURE, type Encoding } from './encoding.ts';
import { bytes1258, bytes16, latinBytes, toLegacy } from './testing.ts';

const table = `STT;Tỉnh, thành phố;Tổng điểm\n${sixtyThree()
  .map(({ name }, i) => `${i};${name.replace('–', '-')};9,5`)
  .join('\n')}\n`;
// TCVN3 files have marked capitals as small letters: the font draws them large.
const small = (text: string): string => fromUpper(text);
const fromUpper = (text: string): string =>
  text.replace(/[^\u0000-\u007f]/g, (letter) => ('ĂÂÊÔƠƯĐ'.includes(letter) ? letter : letter.toLowerCase()));

const FILES: readonly [string, Encoding, Uint8Array, string][] = [
  ['UTF-8', 'utf-8', new TextEncoder().encode(table), table],
  ['UTF-8 with a byte-order mark', 'utf-8', new TextEncoder().encode(`\uFEFF${table}`), table],
  ['UTF-8 in NFD', 'utf-8', new TextEncoder().encode(table.normalize('NFD')), table],
  ['UTF-16 LE with a mark', 'utf-16le', bytes16(table, false, true), table],
  ['UTF-16 BE with a mark', 'utf-16be', bytes16(table, true, true), table],
  ['UTF-16 LE without a mark', 'utf-16le', bytes16(table, false, false), table],
  ['UTF-16 BE without a mark', 'utf-16be', bytes16(table, true, false), table],
  ['Windows-1258', 'windows-1258', bytes1258(table), table],
  ['TCVN3', 'tcvn3', latinBytes(toLegacy(table, 'tcvn3')), small(table)],
  ['VNI', 'vni', latinBytes(toLegacy(table, 'vni')), table],
];

describe('encodings', () => {
  it.each(FILES)('%s is told and read', (_, encoding, bytes, text) => {
    const detected = detectEncoding(bytes);
    expect(detected.encoding).toBe(encoding);
    expect(detected.confidence).toBeGreaterThanOrEqual(SURE);
    expect(decode(bytes, encoding)).toBe(text);
  });

  it('of a text in plain letters is certain', () => {
    expect(detectEncoding(latinBytes('Province;Score\nKon Tum;86.14\n'))).toMatchObject({
      encoding: 'utf-8',
      confidence: 1,
    });
  });

  it('that nobody can tell are not claimed: bytes that are Vietnamese in no old code page', () => {
    expect(detectEncoding(latinBytes('Größe;Maß\nMünchen;Zürich\n')).confidence).toBeLessThan(SURE);
    expect(detectEncoding(Uint8Array.from({ length: 600 }, (_, i) => 128 + ((i * 37) % 120))).confidence).toBeLessThan(
      SURE,
    );
  });

  it('of another language in UTF-8 is not taken for old letters', () => {
    const bytes = new TextEncoder().encode('County;Score\nSjælland;60\nQuébec;70\nMünchen;80\n');
    expect(detectEncoding(bytes)).toMatchObject({ encoding: 'utf-8', evidence: 'bytes' });
  });

  it.each(['tcvn3', 'vni'] as const)('%s letters inside Unicode are told, and true Unicode is left alone', (set) => {
    const texts = sixtyThree().map(({ name }) => name.replace('–', '-'));
    expect(detectLetters(texts.map((text) => toLegacy(text, set)))).toMatchObject({ encoding: set });
    expect(detectLetters(texts)).toBeNull();
  });
});
