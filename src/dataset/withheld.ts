import type { Contents } from '../reading/contents.ts';
import { homeOf } from '../reading/home.ts';
import { snapshotOf } from '../reading/snapshot.ts';
import { asKind, type Row, type Table } from '../reading/table.ts';
import { CONFLICTS, RELEASES, REVISIONS } from '../schema/correction-tables.ts';
import { AGGREGATES, EDITIONS, INDICATORS, INDICES, METHODOLOGIES } from '../schema/index-tables.ts';
import { SITE } from '../schema/site-table.ts';
import { SOURCES, TARGETS } from '../schema/register-tables.ts';
import { INNER_EDITIONS, INNER_OBSERVATIONS } from '../schema/subprovincial-tables.ts';
import { pathOf, type CellValue } from '../schema/table.ts';
import { textOf } from '../facts/news-items.ts';
import { isLater } from '../language/moments.ts';

/** What waits at a moment, found once; asked file by file and row by row. */
export interface Withheld {
  readonly hidesFile: (path: string) => boolean;
  readonly hidesRow: (table: Table, row: Row) => boolean;
}

/** What exists only for editions that wait, by the ids that name it. */
interface Waiting {
  /** `index/edition` */
  readonly editions: Set<string>;
  /** Indices of which every edition waits. */
  readonly indices: Set<string>;
  /** `index/methodology` of criteria that no public edition uses. */
  readonly methodologies: Set<string>;
  /** `province/edition/level` */
  readonly inner: Set<string>;
  /** Observations inside provinces of which every level waits. */
  readonly innerFiles: Set<string>;
}

/**
 * What is not public yet at a moment (milliseconds since 1970): editions whose `announced_on` is later with all their
 * values, aggregates, conflicts, revisions and releases; criteria, indices and promises that exist only for them; tables
 * inside provinces that are announced later; news whose `published_on` or `embargo` is later or that quote such an
 * edition; and the sources that only these cite.
 */
export function withheldAt(contents: Contents, at: number): Withheld {
  const { offset } = homeOf(contents.tables.get(SITE.path)?.rows[0]?.cells);
  const waiting = waitingAt(contents, at, offset);
  const { editions, indices, innerFiles } = waiting;
  const news = waitingNews(contents, editions, at, offset);
  const hidesFile = (path: string): boolean => {
    const [, index, edition] = /^data\/indices\/([^/]+)\/(?:observations\/([^/]+)\.csv$)?/.exec(path) ?? [];
    const released = snapshotOf(path);
    return (
      (index !== undefined && (indices.has(index) || editions.has(`${index}/${edition}`))) ||
      (released !== null && editions.has(`${released.index}/${released.edition}`)) ||
      innerFiles.has(path) ||
      news.has(newsOf(path) ?? '/')
    );
  };
  const hidesFact = (table: Table, row: Row): boolean => isPartOf(waiting, table, row);
  const sources: ReadonlySet<CellValue | undefined> = onlyCitedByHidden(contents, { hidesFile, hidesRow: hidesFact });
  return {
    hidesFile,
    hidesRow: (table, row) => (table.schema === SOURCES ? sources.has(row.values.id) : hidesFact(table, row)),
  };
}

function waitingAt({ tables }: Contents, at: number, offset: string): Waiting {
  const [editions, indices, methodologies] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [inner, innerFiles] = [new Set<string>(), new Set<string>()];
  const waits = ({ values }: { readonly values: { readonly announced_on: string | null } }): boolean =>
    isLater(values.announced_on, at, offset);
  for (const table of tables.values()) {
    const { index = '', province = '' } = table.parts;
    const ofIndex = asKind(table, EDITIONS)?.rows ?? [];
    const open = ofIndex.filter((row) => !waits(row));
    const inUse = new Set(open.map(({ values }) => values.methodology));
    for (const { values } of ofIndex.filter(waits)) {
      editions.add(`${index}/${values.edition}`);
      if (!inUse.has(values.methodology)) methodologies.add(`${index}/${values.methodology}`);
    }
    if (ofIndex.length > 0 && open.length === 0) indices.add(index);

    const ofProvince = asKind(table, INNER_EDITIONS)?.rows ?? [];
    for (const { values } of ofProvince.filter(waits)) {
      inner.add(`${province}/${values.edition}/${values.level}`);
      if (ofProvince.every((row) => waits(row) || row.values.edition !== values.edition))
        innerFiles.add(pathOf(INNER_OBSERVATIONS, { province, edition: values.edition ?? '' }));
    }
  }
  return { editions, indices, methodologies, inner, innerFiles };
}

/** Is a row one of something that waits? */
function isPartOf({ editions, indices, methodologies, inner }: Waiting, table: Table, { values }: Row): boolean {
  const { index, edition, province } = table.parts;
  const named = (...ids: readonly (CellValue | undefined)[]): string => ids.map(String).join('/');
  switch (table.schema) {
    case EDITIONS:
    case AGGREGATES:
      return editions.has(named(index, values.edition));
    case METHODOLOGIES:
      return methodologies.has(named(index, values.id));
    case INDICATORS:
      return methodologies.has(named(index, values.methodology));
    case INNER_EDITIONS:
      return inner.has(named(province, values.edition, values.level));
    case INNER_OBSERVATIONS:
      return inner.has(named(province, edition, values.level));
    case INDICES:
      return indices.has(named(values.id));
    case CONFLICTS:
    case REVISIONS:
    case RELEASES:
      return editions.has(named(values.index, values.edition));
    case TARGETS:
      return indices.has(named(values.index));
    default:
      return false;
  }
}

/** Folders of the news that wait. */
function waitingNews(
  { texts }: Contents,
  editions: ReadonlySet<string>,
  at: number,
  offset: string,
): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const [path, { frontMatter }] of texts) {
    const date = (key: string): string | null => textOf(frontMatter[key]) || null;
    const isHidden =
      isLater(date('published_on'), at, offset) ||
      isLater(date('embargo'), at, offset) ||
      quoted(frontMatter).some((edition) => editions.has(edition));
    if (isHidden) folders.add(newsOf(path) ?? '');
  }
  return folders;
}

/** Sources that something hidden cites and nothing public. */
function onlyCitedByHidden({ tables, texts }: Contents, { hidesFile, hidesRow }: Withheld): ReadonlySet<string> {
  const [hidden, open] = [new Set<CellValue>(), new Set<CellValue>()];
  for (const [path, table] of tables) {
    const columns = table.schema.columns.filter(({ refersTo }) => refersTo?.table === SOURCES.path);
    const isGone = hidesFile(path);
    for (const row of columns.length > 0 ? table.rows : []) {
      const isHidden = isGone || hidesRow(table, row);
      for (const { name } of columns) (isHidden ? hidden : open).add(row.values[name] ?? null);
    }
  }
  for (const [path, { frontMatter }] of texts)
    if (frontMatter.source != null) (hidesFile(path) ? hidden : open).add(textOf(frontMatter.source));
  return new Set([...hidden].flatMap((source) => (typeof source === 'string' && !open.has(source) ? [source] : [])));
}

const newsOf = (path: string): string | undefined => /^content\/news\/([^/]+)\//.exec(path)?.[1];

/** `index/edition` of every observation that an article's figures are bound to. */
const quoted = ({ figures }: Readonly<Record<string, unknown>>): string[] =>
  (Array.isArray(figures) ? (figures as readonly unknown[]) : []).flatMap((figure) => {
    const observation = (figure as { readonly observation?: unknown } | null)?.observation;
    return typeof observation === 'string' ? [observation.split('/').slice(0, 2).join('/')] : [];
  });
