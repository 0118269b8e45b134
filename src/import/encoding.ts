import { fromLegacy, mayBeLegacy, type LegacyLetters } from '../language/legacy-letters.ts';
import { legibility } from '../language/syllable.ts';

/** How the letters of a text file are stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | LegacyLetters;

/** Every encoding, as `--encoding` names it. */
export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'];

/** Below this the command asks a person (or stops where nobody can be asked). */
export const SURE = 0.75;

/** An encoding with how sure we are, 0 to 1. */
export interface Detected {
  readonly encoding: Encoding;
  readonly confidence: number;
  /** What said so: a byte-order mark, zero bytes, the bytes themselves, or how many marked words read as syllables. */
  readonly evidence: 'mark' | 'zero-bytes' | 'plain' | 'bytes' | 'words';
  /** Words with marks, and those that read as Vietnamese, where words were counted. */
  readonly marked: number;
  readonly syllables: number;
}

/**
 * Text of bytes in an encoding, NFC, without a byte-order mark. UTF-16 and Windows-1258 are decoded by `TextDecoder`,
 * the encoding standard's own implementation in Node and browsers; TCVN3 and VNI are Western letters first, then ours.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'tcvn3' || encoding === 'vni') return fromLegacy(latin(bytes), encoding);
  // Windows-1258 writes tones as combining marks after the vowel: NFC joins them.
  return new TextDecoder(encoding)
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
}

const latin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

const SAMPLE_BYTES = 200_000;

/**
 * Tells the encoding of a text file. A mark at the beginning decides; zero bytes mean UTF-16; bytes that are valid UTF-8
 * are UTF-8 (whose letters may still be TCVN3 or VNI, pasted from an old workbook). Otherwise the old code pages are
 * tried, and the one in which most marked words are Vietnamese syllables wins; the confidence falls with every other
 * reading that makes sense too.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const certain = (encoding: Encoding, evidence: Detected['evidence'], confidence = 1): Detected => ({
    encoding,
    evidence,
    confidence,
    marked: 0,
    syllables: 0,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return certain('utf-16le', 'mark');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return certain('utf-16be', 'mark');
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const [even, odd] = zeroShares(sample);
  if (odd > 0.2 && odd > even * 4) return certain('utf-16le', 'zero-bytes', 0.95);
  if (even > 0.2 && even > odd * 4) return certain('utf-16be', 'zero-bytes', 0.95);
  if (sample.every((byte) => byte < 0x80)) return certain('utf-8', 'plain');
  if (isUtf8(bytes)) {
    const text = decode(sample, 'utf-8');
    const letters = detectLetters([text]);
    return letters
      ? { ...letters, evidence: 'words' }
      : certain('utf-8', bytes[0] === 0xef && bytes[1] === 0xbb ? 'mark' : 'bytes', 0.99);
  }
  const readings = (['windows-1258', 'tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    ...legibility(decode(sample, encoding)),
  }));
  return best(readings);
}

/** Letters of an old set inside text that is Unicode on the outside; null where it reads best as it is. */
export function detectLetters(texts: readonly string[]): (Detected & { readonly encoding: LegacyLetters }) | null {
  const suspects = texts.join('\n').split(/\s+/).filter(mayBeLegacy).join(' ');
  const asItIs = legibility(texts.join('\n'));
  if (suspects === '' || asItIs.syllables >= asItIs.marked * 0.6) return null;
  const readings = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    ...legibility(fromLegacy(suspects, encoding)),
  }));
  const found = best([...readings, { encoding: 'utf-8' as const, ...legibility(suspects) }]);
  // Where no word turns Vietnamese, the letters are of another language: "Sjælland", "Québec".
  if (found.syllables === 0) return null;
  return found.encoding === 'tcvn3' || found.encoding === 'vni' ? { ...found, encoding: found.encoding } : null;
}

interface Reading {
  readonly encoding: Encoding;
  readonly marked: number;
  readonly syllables: number;
}

/** The reading with the largest share of syllables. Its confidence is that share, less with the square of what the next best reading explains: half as much takes a quarter. */
function best(readings: readonly Reading[]): Detected {
  const share = ({ marked, syllables }: Reading): number => (marked === 0 ? 0 : syllables / marked);
  const first = readings.reduce((found, each) => (share(each) > share(found) ? each : found));
  const [top, next] = [share(first), Math.max(0, ...readings.filter((each) => each !== first).map(share))];
  const confidence = top === 0 ? 0 : top * (1 - (next / top) ** 2);
  return {
    encoding: first.encoding,
    confidence: Math.round(confidence * 100) / 100,
    evidence: 'words',
    marked: first.marked,
    syllables: first.syllables,
  };
}

/** Shares of zero bytes at even and at odd places. */
function zeroShares(bytes: Uint8Array): [number, number] {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return [even / half, odd / half];
}

/** Are the bytes valid UTF-8? */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
