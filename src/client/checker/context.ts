import type { SourceFile } from '../../reading/source-file.ts';
import { foldMarks } from '../../language/fold.ts';

/** The published tables that files are checked against, fetched from this site once each. */
export interface Context {
  /** The registers. */
  readonly registers: readonly SourceFile[];
  readonly indices: readonly IndexNames[];
  /** Observations and aggregates of an index. */
  tablesOf(index: string): Promise<readonly SourceFile[]>;
}

/** What a text may call an index. */
export interface IndexNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** Loads the registers; the tables of an index wait until a file needs them. */
export async function loadContext(url: string, indices: readonly IndexNames[]): Promise<Context> {
  const registers = await loadFiles(url);
  const loaded = new Map<string, Promise<readonly SourceFile[]>>();
  const tablesOf = (index: string): Promise<readonly SourceFile[]> => {
    const before = loaded.get(index);
    if (before) return before;
    const loading = loadFiles(url.replace(/[^/]+$/, `${index}.json`));
    loaded.set(index, loading);
    // A broken connection may come back.
    loading.catch(() => loaded.delete(index));
    return loading;
  };
  return { registers, indices, tablesOf };
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
