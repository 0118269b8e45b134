import { comparedWhileReading } from '../reading/checks.ts';
import { readContents, type ReadContents } from '../reading/contents.ts';
import type { SourceFile } from '../reading/source-file.ts';
import type { Table } from '../reading/table.ts';
import type { Compared } from '../problems/compared.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { gatherFacts, type Facts } from '../facts/facts.ts';
import { withRegisterProblems } from './register-problems.ts';
import { withoutRepeated } from './repeated-problems.ts';
import { RULES } from './rules.ts';

/** What the checks hand on. Build a dataset only without errors. */
export interface Checked {
  /** Every problem, sorted, met while reading or by a rule. */
  readonly problems: readonly Problem[];
  /** Everything that was read, gathered for questions. */
  readonly facts: Facts;
  /** What was read, before any rule. */
  readonly read: ReadContents;
  /** What each check compared, by its name. */
  readonly compared: ReadonlyMap<string, Compared>;
}

/** Checks all files of a root at once: bytes, then tables and front matter, then cells, then what they mean together. Pure. */
export const checkFiles = (files: readonly SourceFile[]): Checked => checkContents(readContents(files));

/** The same from what was read already. */
export function checkContents(read: ReadContents): Checked {
  const facts = gatherFacts(read.contents);
  const problems = [...read.problems];
  const compared = comparedWhileReading(read.contents);
  for (const rule of RULES) {
    const ran = rule.run(facts);
    for (const each of ran.problems) problems.push(each);
    compared.set(rule.name, ran.compared);
  }
  return { problems: settled(problems, facts.tables), facts, read, compared };
}

/** Each fault reported once, where it was made, in the order of the files. */
export const settled = (problems: readonly Problem[], tables: ReadonlyMap<string, Table>): Problem[] =>
  withRegisterProblems(withoutRepeated(problems), tables).sort(compareProblems);
