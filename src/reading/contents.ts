import { SITE } from '../schema/site-table.ts';
import type { Problem } from '../problems/problem.ts';
import { readArticle, type Article } from './article.ts';
import { checkCells } from './check-cells.ts';
import { reportedWhileReading, type ReadingCode } from './checks.ts';
import { placeOf } from './file-kinds.ts';
import { homeOf } from './home.ts';
import { readTable } from './read-table.ts';
import { scalesOf } from './scales.ts';
import { snapshotOf } from './snapshot.ts';
import type { SourceFile } from './source-file.ts';
import { readText } from './source-text.ts';
import type { Table, TextTable } from './table.ts';
import { checkCharacters } from './text-characters.ts';
import { readTopology, type TopologyFacts } from './topology.ts';

/** What the files of a root say, each by its path. Rules and the dataset are fed from it alone. */
export interface Contents {
  /** Of all files, read or not. */
  readonly paths: readonly string[];
  readonly tables: ReadonlyMap<string, Table>;
  /** Files that are there but could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** Tables some of whose rows could not be split into fields. */
  readonly gaps: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, Article>;
  /** Boundaries that can be drawn. */
  readonly topologies: ReadonlyMap<string, TopologyFacts>;
  /** Bytes of the released files: what was published is proved by them. */
  readonly snapshots: ReadonlyMap<string, Uint8Array>;
}

/** The contents of files, with every problem met on the way. */
export interface ReadContents {
  readonly contents: Contents;
  readonly problems: readonly Problem[];
}

/** Reads all files of a root, once: their bytes, rows and front matter, then what their cells say. Pure. */
export function readContents(files: readonly SourceFile[]): ReadContents {
  const problems: Problem<ReadingCode>[] = [];
  const split = new Map<string, TextTable>();
  const unreadable = new Set<string>();
  const gaps = new Set<string>();
  const texts = new Map<string, Article>();
  const topologies = new Map<string, TopologyFacts>();
  for (const file of files) {
    const place = placeOf(file.path);
    if (place.holds === 'other' || place.holds === 'unknown') continue;
    const { text, problems: found } = readText(file);
    problems.push(...found);
    if (text === null) unreadable.add(file.path);
    else if (place.holds === 'table') {
      const read = readTable(file.path, text, place.schema);
      for (const each of read.problems) problems.push(each);
      if (read.hasGaps) gaps.add(file.path);
      if (read.table) split.set(file.path, read.table);
      else unreadable.add(file.path);
    } else if (place.holds === 'topology') {
      const read = readTopology(file.path, place.set, text);
      problems.push(...read.problems);
      if (read.topology) topologies.set(file.path, read.topology);
    } else {
      const read = readArticle(file.path, text);
      problems.push(...checkCharacters(file.path, text), ...read.problems);
      if (read.article) texts.set(file.path, read.article);
      else unreadable.add(file.path);
    }
  }
  const tables = checkTables(split, problems);
  const snapshots = new Map(files.filter(({ path }) => snapshotOf(path)).map(({ path, bytes }) => [path, bytes]));
  return {
    contents: { paths: files.map(({ path }) => path), tables, unreadable, gaps, texts, topologies, snapshots },
    problems: reportedWhileReading(problems),
  };
}

/** The cells of one table say what numbers another may hold: all are split before any is checked. */
function checkTables(split: ReadonlyMap<string, TextTable>, problems: Problem<ReadingCode>[]): Map<string, Table> {
  const scaleOf = scalesOf(split);
  const home = homeOf(split.get(SITE.path)?.rows[0]?.cells);
  const tables = new Map<string, Table>();
  for (const [path, table] of split) {
    const place = placeOf(path);
    if (place.holds !== 'table') continue;
    const checked = checkCells(table, place, (row, column) => scaleOf(table, row, column), home);
    tables.set(path, checked.table);
    for (const each of checked.problems) problems.push(each);
  }
  return tables;
}
