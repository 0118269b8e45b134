/** A file as it was given to the page, under the path that is known of it. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LARGEST = 20_000_000;
const READABLE = /\.(?:csv|tsv|txt|md|mdx|xlsx?|ods)$/i;

/** A file too large to be read here. */
export const isTooBig = ({ size }: { readonly size: number }): boolean => size > LARGEST;

/** Files of what was dropped, folders walked through; in a folder only what the checks or a reader of tables could mean. */
export async function filesOf(entries: readonly FileSystemEntry[]): Promise<{ path: string; file: File }[]> {
  const found: { path: string; file: File }[] = [];
  for (const entry of entries) await walk(entry, found, true);
  return found;
}

async function walk(entry: FileSystemEntry, found: { path: string; file: File }[], isTop: boolean): Promise<void> {
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    const path = entry.fullPath.replace(/^\//, '');
    if (!isTop && (!READABLE.test(path) || /(?:^|\/)(?:README|NOTICE|LICENSE|CHANGELOG|node_modules)\b/i.test(path)))
      return;
    found.push({
      path,
      file: await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed)),
    });
  } else if (entry.isDirectory && entry.name !== 'node_modules') {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives at most a hundred at a time.
    for (;;) {
      const batch = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
      if (batch.length === 0) return;
      for (const each of batch) await walk(each, found, false);
    }
  }
}

/** ZIP or OLE2 container: a workbook, whatever its name says. */
export const isWorkbook = ({ name, bytes }: Given): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) ||
  (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) ||
  /\.(?:xlsx?|ods)$/i.test(name);
