import { readContents, type ReadContents } from '../reading/contents.ts';
import type { SourceFile } from '../reading/source-file.ts';
import type { Table } from '../reading/table.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { withCulprits } from './culprits.ts';
import { withoutEchoes } from './echoes.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { RULES } from './rules.ts';

/** What the checks hand on. Build a dataset only without errors. */
export interface Checked {
  /** Every problem, sorted, met while reading or by a rule. */
  readonly problems: readonly Problem[];
  /** Everything that was read, gathered for questions. */
  readonly facts: Facts;
  /** What was read, before any rule. */
  readonly read: ReadContents;
}

/** Checks all files of a root at once: bytes, then tables and front matter, then cells, then what they mean together. Pure. */
export const checkFiles = (files: readonly SourceFile[]): Checked => checkContents(readContents(files));

/** The same from what was read already. */
export function checkContents(read: ReadContents): Checked {
  const facts = gatherFacts(read.contents);
  const found = [...read.problems];
  for (const rule of RULES) for (const each of rule.check(facts)) found.push(each);
  return { problems: settled(found, facts.tables), facts, read };
}

/** Each slip once, where it was made, in the order of the files. */
export const settled = (problems: readonly Problem[], tables: ReadonlyMap<string, Table>): Problem[] =>
  withCulprits(withoutEchoes(problems), tables).sort(compareProblems);
