import type { SourceFile } from '../../reading/source-file.ts';
import { foldMarks } from '../../language/fold.ts';
import { kept } from '../kept.ts';

/** The published tables that files are checked against, fetched from this site once each. */
export interface Context {
  readonly indices: readonly IndexNames[];
  /** The registers with the observations and aggregates of these indices; the very same list for the same indices. */
  publishedFor: (indices: readonly string[]) => Promise<readonly SourceFile[]>;
}

/** What a text may call an index. */
export interface IndexNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** Loads the registers; the tables of an index wait until a file needs them. */
export async function loadContext(url: string, indices: readonly IndexNames[]): Promise<Context> {
  const registers = await loadFiles(url);
  const tablesOf = kept((index) => loadFiles(url.replace(/[^/]+$/, `${index}.json`)));
  const published = kept(async (names) => {
    const tables = await Promise.all(names.split('/').filter(Boolean).map(tablesOf));
    return [...registers, ...tables.flat()];
  });
  return { indices, publishedFor: (names) => published([...new Set(names)].sort().join('/')) };
}

async function loadFiles(url: string): Promise<readonly SourceFile[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { files } = (await response.json()) as { files: Record<string, string> };
  const encoder = new TextEncoder();
  return Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}

/** The indices whose tables a file is judged by: its own; for a news text those it names; for a register all, since any may rest on it. */
export function indicesNeeded(
  { path, text }: { readonly path: string; readonly text: string },
  indices: readonly IndexNames[],
): string[] {
  const own = /^data\/indices\/([^/]+)\//.exec(path)?.[1];
  if (own) return indices.some(({ id }) => id === own) ? [own] : [];
  if (!path.startsWith('content/')) return indices.map(({ id }) => id);
  const folded = foldMarks(text);
  return indices
    .filter(
      ({ id, names }) =>
        text.includes(`${id}/`) || names.some((name) => name !== '' && folded.includes(foldMarks(name))),
    )
    .map(({ id }) => id);
}
