const CONSTANTS = Uint32Array.from({ length: 64 }, (_, i) => fraction(prime(i), 1 / 3));
const START = Uint32Array.from({ length: 8 }, (_, i) => fraction(prime(i), 1 / 2));

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
  const hash = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = words[i - 15]!;
      const b = words[i - 2]!;
      words[i] =
        (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) +
        (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)) +
        words[i - 16]! +
        words[i - 7]!;
    }
    mix(hash, words);
  }
  return [...hash].map((part) => part.toString(16).padStart(8, '0')).join('');
}

function mix(hash: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + CONSTANTS[i]! + words[i]!) | 0;
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
  for (const [i, part] of [a, b, c, d, e, f, g, h].entries()) hash[i] = hash[i]! + part;
}

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
