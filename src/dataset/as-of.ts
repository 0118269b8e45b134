import type { ContentText } from '../reading/article.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { cell, type Row, type Table } from '../reading/table.ts';
import { isLater } from '../language/moments.ts';

/** What was read of a root, as far as an embargo asks. */
export interface ReadRoot {
  readonly tables: ReadonlyMap<string, Table>;
  readonly texts: ReadonlyMap<string, ContentText>;
}

/** A root as it may be published at a moment. */
export interface AsOf {
  readonly files: readonly SourceFile[];
  /** Is anything kept back? */
  readonly isWithheld: boolean;
  /** The line in the root's own file of a line in these files. */
  readonly lineOf: (path: string, line: number) => number;
}

/**
 * The files of a root without what is not public yet at a moment (milliseconds since 1970): editions whose
 * `announced_on` is later with all their values, aggregates, conflicts, revisions and releases; criteria, indices and
 * promises that exist only for them; tables inside provinces that are announced later; news whose `published_on` or
 * `embargo` is later or that quote such an edition; and the sources that only these cite. Whatever is published is made
 * from these files, so nothing can escape by a way that nobody thought of. Pure.
 */
export function asOf(files: readonly SourceFile[], read: ReadRoot, at: number): AsOf {
  const held = withheldAt(read, at);
  const kept = new Map<string, readonly number[]>();
  const left = files.flatMap((file): SourceFile[] => {
    if (held.hidesFile(file.path)) return [];
    const table = read.tables.get(file.path);
    const hidden = table?.rows.filter((row) => held.hidesRow(table.file, row)) ?? [];
    if (!table || hidden.length === 0) return [file];
    const { bytes, lines } = withoutRows(file, table, new Set(hidden));
    kept.set(file.path, lines);
    return [{ path: file.path, bytes }];
  });
  return {
    files: left,
    isWithheld: kept.size > 0 || left.length < files.length,
    lineOf: (path, line) => kept.get(path)?.[line - 1] ?? line,
  };
}

/** A record goes from its first line to the next record's; the others stay byte for byte. */
function withoutRows(
  file: SourceFile,
  table: Table,
  hidden: ReadonlySet<Row>,
): { bytes: Uint8Array; lines: readonly number[] } {
  const text = new TextDecoder().decode(file.bytes).split('\n');
  const gone = new Set<number>();
  for (const [i, row] of table.rows.entries()) {
    const end = table.rows[i + 1]?.line ?? text.length;
    if (hidden.has(row)) for (let line = row.line; line < end; line++) gone.add(line);
  }
  const lines = text.map((_, i) => i + 1).filter((line) => !gone.has(line));
  return { bytes: new TextEncoder().encode(lines.map((line) => text[line - 1]!).join('\n')), lines };
}

/** What waits at a moment, found once from the tables; asked file by file and row by row. */
interface Withheld {
  readonly hidesFile: (path: string) => boolean;
  readonly hidesRow: (path: string, row: Row) => boolean;
}

function withheldAt({ tables, texts }: ReadRoot, at: number): Withheld {
  const waits = (row: Row): boolean => isLater(cell(row, 'announced_on') || null, at);
  const editions = new Set<string>();
  const indices = new Set<string>();
  const methodologies = new Set<string>();
  const inner = new Set<string>();
  const innerFiles = new Set<string>();
  for (const [path, { rows }] of tables) {
    const [later, open] = [rows.filter(waits), rows.filter((row) => !waits(row))];
    const [, index] = /^data\/indices\/([^/]+)\/editions\.csv$/.exec(path) ?? [];
    const [, province] = /^data\/subprovincial\/([^/]+)\/editions\.csv$/.exec(path) ?? [];
    if (index) {
      const inUse = new Set(open.map((row) => cell(row, 'methodology')));
      for (const row of later) {
        editions.add(`${index}/${cell(row, 'edition')}`);
        if (!inUse.has(cell(row, 'methodology'))) methodologies.add(`${index}/${cell(row, 'methodology')}`);
      }
      if (later.length > 0 && open.length === 0) indices.add(index);
    }
    if (province) {
      for (const row of later) {
        inner.add(`${province}/${cell(row, 'edition')}/${cell(row, 'level')}`);
        if (!open.some((other) => cell(other, 'edition') === cell(row, 'edition')))
          innerFiles.add(`data/subprovincial/${province}/observations/${cell(row, 'edition')}.csv`);
      }
    }
  }
  const news = new Set(
    [...texts].flatMap(([path, { frontMatter }]) => {
      const date = (key: string): string | null => (frontMatter[key] == null ? null : String(frontMatter[key]));
      const isHidden =
        isLater(date('published_on'), at) ||
        isLater(date('embargo'), at) ||
        quoted(frontMatter).some((edition) => editions.has(edition));
      return isHidden ? [newsOf(path) ?? ''] : [];
    }),
  );

  const hidesFile = (path: string): boolean => {
    const [, index, edition] = /^data\/indices\/([^/]+)\/(?:observations\/([^/]+)\.csv$)?/.exec(path) ?? [];
    const [, released, year] = /^releases\/([^/]+)\/(\d{4})-r\d+\.csv$/.exec(path) ?? [];
    return (
      (index !== undefined && (indices.has(index) || editions.has(`${index}/${edition}`))) ||
      editions.has(`${released}/${year}`) ||
      innerFiles.has(path) ||
      news.has(newsOf(path) ?? '/')
    );
  };
  const hidesFact = (path: string, row: Row): boolean => {
    const [, index, name] =
      /^data\/indices\/([^/]+)\/(editions|aggregates|methodologies|indicators)\.csv$/.exec(path) ?? [];
    if (name === 'editions' || name === 'aggregates') return editions.has(`${index}/${cell(row, 'edition')}`);
    if (name === 'methodologies') return methodologies.has(`${index}/${cell(row, 'id')}`);
    if (name === 'indicators') return methodologies.has(`${index}/${cell(row, 'methodology')}`);
    const [, province, observed] =
      /^data\/subprovincial\/([^/]+)\/(?:editions|observations\/([^/]+))\.csv$/.exec(path) ?? [];
    if (province) return inner.has(`${province}/${observed ?? cell(row, 'edition')}/${cell(row, 'level')}`);
    if (path === 'data/indices/indices.csv') return indices.has(cell(row, 'id'));
    if (path === 'data/conflicts.csv' || path === 'data/revisions.csv' || path === 'releases/releases.csv')
      return editions.has(`${cell(row, 'index')}/${cell(row, 'edition')}`);
    return path === 'data/targets.csv' && indices.has(cell(row, 'index'));
  };
  const sources = onlyCitedByHidden({ tables, texts }, { hidesFile, hidesRow: hidesFact });
  return {
    hidesFile,
    hidesRow: (path, row) => (path === 'data/sources.csv' ? sources.has(cell(row, 'id')) : hidesFact(path, row)),
  };
}

/** Sources that something hidden cites and nothing public. */
function onlyCitedByHidden({ tables, texts }: ReadRoot, { hidesFile, hidesRow }: Withheld): ReadonlySet<string> {
  const [hidden, open] = [new Set<string>(), new Set<string>()];
  for (const [path, table] of tables) {
    const columns = table.columns.filter((column) => /^source(?:_|$)/.test(column));
    const isGone = hidesFile(path);
    for (const row of columns.length > 0 ? table.rows : []) {
      const isHidden = isGone || hidesRow(path, row);
      for (const column of columns) (isHidden ? hidden : open).add(cell(row, column));
    }
  }
  for (const [path, { frontMatter }] of texts)
    if (frontMatter.source != null) (hidesFile(path) ? hidden : open).add(String(frontMatter.source));
  return new Set([...hidden].filter((source) => source !== '' && !open.has(source)));
}

const newsOf = (path: string): string | undefined => /^content\/news\/([^/]+)\//.exec(path)?.[1];

/** `index/edition` of every observation that an article's figures are bound to. */
const quoted = ({ figures }: Readonly<Record<string, unknown>>): string[] =>
  (Array.isArray(figures) ? (figures as readonly unknown[]) : []).flatMap((figure) => {
    const observation = (figure as { readonly observation?: unknown } | null)?.observation;
    return typeof observation === 'string' ? [observation.split('/').slice(0, 2).join('/')] : [];
  });
