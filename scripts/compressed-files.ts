import { readFile, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How the bytes of an answer may be packed. */
export type Coding = 'br' | 'gzip';

/** A file packed for its way, and what names this state of it. */
export interface CompressedFile {
  readonly coding: Coding;
  readonly etag: string;
  readonly body: Buffer;
}

/** Below this the head of the answer weighs more than what is saved. */
const LEAST_BYTES = 1_000;
/** A host packs once and as small as it can; here somebody waits for it. */
const QUALITY = 5;

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

const PACK: Readonly<Record<Coding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (bytes) => gzipped(bytes),
};

/** The coding that a client takes, brotli before gzip; null where it takes neither. */
export function codingFor(accepted: string): Coding | null {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, ...more]) => !more.some((each) => /^q=0(?:\.0*)?$/.test(each)))
      .map(([coding]) => coding),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : null;
}

/**
 * Files of a folder by their path in an address, packed once for each state that they have on the disk. Null for what
 * is not there, lies outside, or is too small to be worth it.
 */
export function compressedFiles(root: string): (pathname: string, coding: Coding) => Promise<CompressedFile | null> {
  const known = new Map<string, { readonly etag: string; readonly body: Buffer }>();
  return async (pathname, coding) => {
    const file = fileOf(root, pathname);
    const stats = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !stats?.isFile() || stats.size < LEAST_BYTES) return null;
    const etag = `W/"${stats.size}-${stats.mtimeMs}-${coding}"`;
    const key = `${coding} ${file}`;
    const before = known.get(key);
    const body = before?.etag === etag ? before.body : await PACK[coding](await readFile(file));
    known.set(key, { etag, body });
    return { coding, etag, body };
  };
}

/** The path on the disk; null where it leads out of the folder or cannot be read. */
function fileOf(root: string, pathname: string): string | null {
  try {
    const file = resolve(root, `.${decodeURIComponent(pathname)}`);
    return file.startsWith(root + sep) && !file.includes('\0') ? file : null;
  } catch {
    // Not percent-encoded as it should be: nothing has such an address.
    return null;
  }
}
