import { comparedWhileReading } from '../../src/reading/checks.ts';
import { readContents, type ReadContents } from '../../src/reading/contents.ts';
import type { SourceFile } from '../../src/reading/source-file.ts';
import { settled, type Checked } from '../../src/checks/check-files.ts';
import { gatherFacts } from '../../src/facts/facts.ts';
import type { Ran } from '../../src/facts/rule.ts';
import { RULES } from '../../src/checks/rules.ts';
import { switches } from './switches.ts';

export { checkContents } from '../../src/checks/check-files.ts';

/**
 * `checkFiles` for a process that checks the same roots a thousand times, each time with another mutant on. A rule that
 * did not come by the mutant's place on these files says what it said without it; the others are run. Facts are gathered
 * anew for each rule, so that nothing remembered of them outlives a mutant or hides which rule comes by where.
 */
export function checkFiles(files: readonly SourceFile[]): Checked {
  const known = rootOf(files);
  const { contents } = known.read;
  const problems = [...known.read.problems];
  const compared = comparedWhileReading(contents);
  const add = (name: string, ran: Ran): void => {
    problems.push(...ran.problems);
    compared.set(name, ran.compared);
  };
  for (const { name, run } of RULES) {
    const before = known.byRule.get(name);
    const mayDiffer = switches.on !== null && (switches.isAnew || before?.asked.has(switches.on));
    if (before && !mayDiffer) {
      for (const id of switches.asked ? before.asked : []) switches.asked!.add(id);
      add(name, before.ran);
      continue;
    }
    if (before) {
      add(name, run(gatherFacts(contents)));
      continue;
    }
    const [{ asked, on }, own] = [switches, new Set<number>()];
    Object.assign(switches, { asked: own, on: null });
    const ran = run(gatherFacts(contents));
    Object.assign(switches, { asked, on });
    for (const id of own) asked?.add(id);
    // On files first met while a mutant is on, it is run without it first: so it is known where it comes by.
    if (on === null) known.byRule.set(name, { asked: own, ran });
    add(name, on !== null && (switches.isAnew || own.has(on)) ? run(gatherFacts(contents)) : ran);
  }
  const facts = gatherFacts(contents);
  return { problems: settled(problems, facts.tables), facts, read: known.read, compared };
}

interface KnownRoot {
  readonly read: ReadContents;
  readonly byRule: Map<string, { readonly asked: ReadonlySet<number>; readonly ran: Ran }>;
}

interface Memory {
  readonly roots: Map<string, KnownRoot>;
  readonly names: WeakMap<Uint8Array, number>;
  readonly contents: Map<string, number>;
}

/** Kept beside the modules: those that are loaded anew find it again. */
const shared = globalThis as { knownRoots?: Memory };
const memory: Memory = (shared.knownRoots ??= { roots: new Map(), names: new WeakMap(), contents: new Map() });

function rootOf(files: readonly SourceFile[]): KnownRoot {
  const key = files.map(({ path, bytes }) => `${path} ${nameOf(bytes)}`).join('\n');
  let known = memory.roots.get(key);
  if (!known) {
    known = { read: readContents(files), byRule: new Map() };
    // What a mutant made of a file is seldom met again.
    if (switches.on === null) memory.roots.set(key, known);
  }
  return known;
}

/** A number for a content, found by the bytes themselves the first time only. */
function nameOf(bytes: Uint8Array): number {
  const known = memory.names.get(bytes);
  if (known !== undefined) return known;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const name = memory.contents.get(content) ?? memory.contents.size;
  memory.contents.set(content, name);
  memory.names.set(bytes, name);
  return name;
}
