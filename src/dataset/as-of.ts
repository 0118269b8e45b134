import type { ReadContents } from '../reading/contents.ts';
import type { SourceFile } from '../reading/source-file.ts';
import type { Row, Table } from '../reading/table.ts';
import { withheldAt } from './withheld.ts';

/** What was read of a root, as far as it may be published at a moment; all places are those of the root's own files. */
export interface PublicContents extends ReadContents {
  /** Is anything kept back? */
  readonly isWithheld: boolean;
  /** The text of one of the files without what is kept back; null where that is all of it. */
  readonly publicText: (file: SourceFile) => string | null;
}

/**
 * What was read of a root without what is not public yet at a moment (milliseconds since 1970). Whatever is published is
 * made from this, so nothing can escape by a way that nobody thought of. Pure.
 */
export function asOf(read: ReadContents, at: number): PublicContents {
  const { contents } = read;
  const { hidesFile, hidesRow } = withheldAt(contents, at);
  const hiddenLines = new Map<string, Hidden>();
  const tables = new Map<string, Table>();
  for (const [path, table] of contents.tables) {
    if (hidesFile(path)) continue;
    const rows = table.rows.filter((row) => !hidesRow(table, row));
    if (rows.length < table.rows.length) hiddenLines.set(path, linesWithout(table, new Set(rows)));
    tables.set(path, rows.length < table.rows.length ? { ...table, rows } : table);
  }
  const paths = contents.paths.filter((path) => !hidesFile(path));
  if (hiddenLines.size === 0 && paths.length === contents.paths.length)
    return { ...read, isWithheld: false, publicText: textOf };

  const open = <T>(found: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...found].filter(([path]) => !hidesFile(path)));
  return {
    contents: {
      paths,
      tables,
      unreadable: new Set([...contents.unreadable].filter((path) => !hidesFile(path))),
      gaps: new Set([...contents.gaps].filter((path) => !hidesFile(path))),
      texts: open(contents.texts),
      topologies: open(contents.topologies),
      snapshots: open(contents.snapshots),
    },
    problems: read.problems.filter(({ file, line }) => !hidesFile(file) && !hiddenLines.get(file)?.(line)),
    isWithheld: true,
    publicText: (file) => (hidesFile(file.path) ? null : withoutLines(textOf(file), hiddenLines.get(file.path))),
  };
}

/** Physical lines of the records that do not stay. */
type Hidden = (line: number) => boolean;

/** A record goes from its first line to the next record's, the last to the end of the file. */
function linesWithout({ rows }: Table, kept: ReadonlySet<Row>): Hidden {
  const hidden = rows.flatMap((row, i) =>
    kept.has(row) ? [] : [{ from: row.line, to: rows[i + 1]?.line ?? Number.POSITIVE_INFINITY }],
  );
  return (line) => hidden.some(({ from, to }) => from <= line && line < to);
}

/** What stays, byte for byte; the line end of the file's last line among it. */
function withoutLines(text: string, isHidden: Hidden | undefined): string {
  if (!isHidden) return text;
  const lines = text.split('\n');
  const isEnd = (i: number): boolean => i === lines.length - 1 && lines[i] === '';
  return lines.filter((_, i) => isEnd(i) || !isHidden(i + 1)).join('\n');
}

/** The whole text of a file. */
export const textOf = ({ bytes }: SourceFile): string => new TextDecoder().decode(bytes);
