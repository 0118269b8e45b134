import type { ContentText } from '../reading/article.ts';
import { readContents } from '../reading/contents.ts';
import type { SourceFile } from '../reading/source-file.ts';
import type { Table } from '../reading/table.ts';
import type { TopologyFacts } from '../reading/topology.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { withCulprits } from './culprits.ts';
import { withoutEchoes } from './echoes.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { RULES } from './rules.ts';

/** What the checks hand on: every problem, sorted, and what could be read. Build a dataset only without errors. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** Everything that was read, gathered for questions. */
  readonly facts: Facts;
  /** By path. */
  readonly tables: ReadonlyMap<string, Table>;
  /** By path. */
  readonly texts: ReadonlyMap<string, ContentText>;
  /** By path. */
  readonly topologies: ReadonlyMap<string, TopologyFacts>;
}

/** Checks all files of a root at once: bytes, then tables and front matter, then cells, then what they mean together. Pure. */
export function checkFiles(files: readonly SourceFile[]): Checked {
  const { contents, problems } = readContents(files);
  const facts = gatherFacts(contents);
  const found = [...problems];
  for (const rule of RULES) for (const each of rule.check(facts)) found.push(each);
  const { tables, texts, topologies } = contents;
  return { problems: settled(found, tables), facts, tables, texts, topologies };
}

/** Each slip once, where it was made, in the order of the files. */
export const settled = (problems: readonly Problem[], tables: ReadonlyMap<string, Table>): Problem[] =>
  withCulprits(withoutEchoes(problems), tables).sort(compareProblems);
