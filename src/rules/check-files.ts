import { readArticle, type Article, type ContentText } from '../reading/article.ts';
import { checkCells } from '../reading/check-cells.ts';
import { withCulprits } from './culprits.ts';
import { withoutEchoes } from './echoes.ts';
import { gatherFacts, type ReadFiles } from './facts.ts';
import { placeOf } from '../reading/file-kinds.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { readTable } from '../reading/read-table.ts';
import { RULES } from './rules.ts';
import { scalesOf } from '../reading/scales.ts';
import { snapshotOf } from '../reading/snapshot.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { readText } from '../reading/source-text.ts';
import type { Table } from '../reading/table.ts';
import { checkCharacters } from '../reading/text-characters.ts';
import { readTopology, type TopologyFacts } from '../reading/topology.ts';

/** What the checks hand on: every problem, sorted, and what could be read. Build a dataset only without errors. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** By path. */
  readonly tables: ReadonlyMap<string, Table>;
  /** By path. */
  readonly texts: ReadonlyMap<string, ContentText>;
  /** By path. */
  readonly topologies: ReadonlyMap<string, TopologyFacts>;
}

/** Checks all files of a root at once: bytes, then tables and front matter, then cells, then what they mean together. Pure. */
export function checkFiles(files: readonly SourceFile[]): Checked {
  const { problems, ...read } = readAll(files);
  const facts = gatherFacts(read);
  const found = [...problems];
  for (const rule of RULES) for (const each of rule.check(facts)) found.push(each);
  const { tables, texts, topologies } = read;
  return { problems: settled(found, tables), tables, texts, topologies };
}

/** Each slip once, where it was made, in the order of the files. */
export const settled = (problems: readonly Problem[], tables: ReadonlyMap<string, Table>): Problem[] =>
  withCulprits(withoutEchoes(problems), tables).sort(compareProblems);

/** What the rules about meaning start from, and every problem met on the way there. */
export interface ReadAll extends ReadFiles {
  readonly problems: readonly Problem[];
  readonly topologies: ReadonlyMap<string, TopologyFacts>;
}

/** Reads all files: their bytes, rows and front matter, then their cells. */
export function readAll(files: readonly SourceFile[]): ReadAll {
  const problems: Problem[] = [];
  const raw = new Map<string, Table>();
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
      const read = readTable(file.path, text, place.kind);
      for (const each of read.problems) problems.push(each);
      if (read.hasGaps) gaps.add(file.path);
      if (read.table) raw.set(file.path, read.table);
      else unreadable.add(file.path);
    } else if (place.holds === 'topology') {
      const read = readTopology(file.path, text);
      problems.push(...read.problems);
      if (read.topology) topologies.set(file.path, read.topology);
    } else {
      const read = readArticle(file.path, text);
      problems.push(...checkCharacters(file.path, text), ...read.problems);
      if (read.article) texts.set(file.path, read.article);
      else unreadable.add(file.path);
    }
  }

  const tables = new Map<string, Table>();
  const scaleOf = scalesOf(raw);
  for (const [path, table] of raw) {
    const place = placeOf(path);
    if (place.holds !== 'table') continue;
    const checked = checkCells(table, place.kind, (row, column) => scaleOf(table, row, column));
    tables.set(path, checked.table);
    for (const each of checked.problems) problems.push(each);
  }

  const snapshots = new Map(files.filter(({ path }) => snapshotOf(path)).map(({ path, bytes }) => [path, bytes]));
  return { problems, paths: files.map(({ path }) => path), tables, unreadable, gaps, texts, topologies, snapshots };
}
