import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../reading/source-file.ts';

const ROOMS = ['data', 'content', 'releases'];
const TEXTUAL = /\.(?:csv|tsv|txt|md|mdx|json)$/i;
/** Pictures beside news: the checks want to know that they are there, not what is in them. */
export const NEWS_PICTURE = /^content\/news\/[^/]+\/[^/]+\.(?:jpe?g|png|webp|avif)$/i;

/** Pictures beside the texts, and those that previews of links show. */
const PICTURE = /^content\/(?:(?:news|pages)\/[^/]+\/[^/]+\.(?:jpe?g|png|webp|avif)|site\/og-(?:vi|en)\.png)$/i;

/** All texts of data/, content/ and releases/ under a root, and their pictures by name, without their bytes; sorted by path. A room that is missing is empty: the checks say what is required. */
export function readFiles(root: string): SourceFile[] {
  const paths = ROOMS.flatMap((room) => listFiles(root, room));
  return paths
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({
      path,
      bytes: PICTURE.test(path) ? new Uint8Array() : readFileSync(join(root, ...path.split('/'))),
    }));
}

/** Hidden files and folders (.git, .DS_Store, editors' copies) are nobody's data. */
function listFiles(root: string, folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, ...folder.split('/')), { withFileTypes: true });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      return TEXTUAL.test(entry.name) || PICTURE.test(path) ? [path] : [];
    });
}

/** One file under a root, by its path with slashes; pictures are read only when they are published. */
export const readBytes = (root: string, file: string): Uint8Array => readFileSync(join(root, ...file.split('/')));
