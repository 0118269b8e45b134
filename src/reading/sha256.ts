const CONSTANTS = wordsOf(64, (i) => fraction(prime(i), 1 / 3));

type Hash = readonly [number, number, number, number, number, number, number, number];

const rootOf = (prime: number): number => fraction(prime, 1 / 2);
const START: Hash = [rootOf(2), rootOf(3), rootOf(5), rootOf(7), rootOf(11), rootOf(13), rootOf(17), rootOf(19)];

/**
 * SHA-256 (FIPS 180-4) of some bytes, in hexadecimal. Written out here because the same check runs in Node and in the
 * browser at once, where the built-in one answers only later.
 */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  let hash = START;
  const words = new DataView(new ArrayBuffer(64 * 4));
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) words.setUint32(i * 4, view.getUint32(at + i * 4));
    for (let i = 16; i < 64; i++) {
      const a = wordAt(words, i - 15);
      const b = wordAt(words, i - 2);
      words.setUint32(
        i * 4,
        (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) +
          (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)) +
          wordAt(words, i - 16) +
          wordAt(words, i - 7),
      );
    }
    hash = mixed(hash, words);
  }
  return hash.map((part) => part.toString(16).padStart(8, '0')).join('');
}

function mixed(hash: Hash, words: DataView): Hash {
  let [a, b, c, d, e, f, g, h] = hash;
  for (let i = 0; i < 64; i++) {
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + wordAt(CONSTANTS, i) + wordAt(words, i)) |
      0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const [a0, b0, c0, d0, e0, f0, g0, h0] = hash;
  return [
    (a0 + a) >>> 0,
    (b0 + b) >>> 0,
    (c0 + c) >>> 0,
    (d0 + d) >>> 0,
    (e0 + e) >>> 0,
    (f0 + f) >>> 0,
    (g0 + g) >>> 0,
    (h0 + h) >>> 0,
  ];
}

/** Words of 32 bits in a row. */
function wordsOf(count: number, word: (i: number) => number): DataView {
  const words = new DataView(new ArrayBuffer(count * 4));
  for (let i = 0; i < count; i++) words.setUint32(i * 4, word(i));
  return words;
}

const wordAt = (words: DataView, i: number): number => words.getUint32(i * 4);

/** 32 bits turned to the right. */
function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fraction of a prime's root, as the standard defines its constants. */
function fraction(of: number, power: number): number {
  const root = of ** power;
  return Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

/** The nth prime from 0. */
function prime(n: number): number {
  for (let candidate = 2, found = -1; ; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) isPrime = false;
    if (isPrime && ++found === n) return candidate;
  }
}
