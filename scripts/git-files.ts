import { spawnSync } from 'node:child_process';
import type { SourceFile } from '../src/reading/source-file.ts';
import { NEWS_PICTURE } from '../src/dataset/read-files.ts';

/** Why the files of a commit could not be read: told to people, in both languages. */
export class NoSuchState extends Error {}

const ROOMS = ['data', 'content', 'releases'];
const TEXTUAL = /\.(?:csv|tsv|txt|md|mdx|json)$/i;

function git(root: string, args: readonly string[], input?: string): Buffer {
  const { stdout, stderr, status, error } = spawnSync('git', ['-C', root, ...args], { input, maxBuffer: 1 << 30 });
  if (error) throw new NoSuchState(`không chạy được git · git cannot be run: ${error.message}`);
  if (status !== 0) throw new NoSuchState(stderr.toString().trim());
  return stdout;
}

/**
 * The texts of data/, content/ and releases/ under a folder, and the names of news pictures, as they stood at a commit, read from git into memory; the
 * working tree is not touched. Throws `NoSuchState` without git, outside a repository, and for a name git does not know.
 */
export function filesAt(root: string, ref: string): SourceFile[] {
  try {
    git(root, ['rev-parse', '--is-inside-work-tree']);
  } catch (cause) {
    throw cause instanceof NoSuchState && /not a git repository/i.test(cause.message)
      ? new NoSuchState(`"${root}" không thuộc kho git nào · is in no git repository`)
      : cause;
  }
  // A name that begins with a dash would be an option to git.
  const commit = ref.startsWith('-')
    ? null
    : tryGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === null)
    throw new NoSuchState(
      `git không biết "${ref}" · git knows no commit, branch or tag "${ref}" (thử · try: origin/main, HEAD~1; trong CI: fetch-depth: 0)`,
    );
  const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', ...ROOMS])
    .toString()
    .split('\0')
    .flatMap((entry) => {
      const parts = /^\d+ blob ([0-9a-f]+)\t(.+)$/.exec(entry);
      const path = parts?.[2] ?? '';
      return parts &&
        (TEXTUAL.test(path) || NEWS_PICTURE.test(path)) &&
        !path.split('/').some((part) => part.startsWith('.'))
        ? [{ path, id: parts[1]! }]
        : [];
    });
  const texts = listed.filter(({ path }) => !NEWS_PICTURE.test(path));
  const bytes = contents(git(root, ['cat-file', '--batch'], texts.map(({ id }) => `${id}\n`).join('')));
  const pictures = listed
    .filter(({ path }) => NEWS_PICTURE.test(path))
    .map(({ path }) => ({ path, bytes: new Uint8Array() }));
  return [...texts.map(({ path }, i) => ({ path, bytes: bytes[i]! })), ...pictures].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function tryGit(root: string, args: readonly string[]): string | null {
  try {
    return git(root, args).toString().trim() || null;
  } catch (cause) {
    if (cause instanceof NoSuchState) return null;
    throw cause;
  }
}

/** `<id> blob <size>\n<bytes>\n`, again and again. */
function contents(batch: Buffer): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < batch.length;) {
    const end = batch.indexOf(10, at);
    const size = Number(batch.subarray(at, end).toString().split(' ')[2]);
    found.push(new Uint8Array(batch.subarray(end + 1, end + 1 + size)));
    at = end + 2 + size;
  }
  return found;
}
