import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loaderOf, testFiles } from './hooks.ts';
import { switchedMutants, type Mutant } from './mutants.ts';
import { RULE_ROOMS } from '../import-rules.ts';
import { switches } from './switches.ts';
import { takeTests } from './vitest-double.ts';

/** What a process is asked to do: try the mutants of these files from number `from` on, and tell of each. */
export interface Order {
  readonly root: string;
  readonly files: readonly string[];
  readonly from: number;
  /** Numbers of the mutants to try; null: all. */
  readonly only: readonly number[] | null;
}

/** `killedBy`: name of a test that noticed, null where nobody did. */
export type Told =
  | { readonly ready: number; readonly failing: readonly string[]; readonly seconds: number; readonly tests: number }
  | { readonly begun: number }
  | { readonly done: number; readonly killedBy: string | null; readonly covered: number };

interface Test {
  readonly name: string;
  readonly file: string;
  readonly run: () => unknown;
  readonly asked: ReadonlySet<number>;
  readonly milliseconds: number;
}

const tell = (told: Told): void => void process.send!(told);

process.on('message', (order: Order) => void run(order));

async function run({ root, files, from, only }: Order): Promise<void> {
  process.chdir(root);
  const sources = new Map<string, string>();
  const mutants: Mutant[] = [];
  for (const file of files) {
    const switched = switchedMutants(file, readFileSync(resolve(root, file), 'utf8'), mutants.length);
    mutants.push(...switched.mutants);
    sources.set(file, switched.source);
  }
  const load = loaderOf(root, sources, resolve(import.meta.dirname, 'vitest-double.ts'));
  const all = testFiles(
    root,
    [...RULE_ROOMS, 'checks', 'reading'].flatMap((room) =>
      readdirSync(resolve(root, 'src', room), { recursive: true }).map(
        (name) => `src/${room}/${String(name).replaceAll('\\', '/')}`,
      ),
    ),
  );
  /** What a module does while it is loaded cannot be switched afterwards: these mutants are tried in a generation of their own. */
  const whileLoading = new Set<number>();
  switches.asked = whileLoading;
  for (const file of files) await load(file, 0);
  const started = performance.now();
  const { tests, failing } = await baseline(all, load);
  tell({ ready: mutants.length, failing, seconds: (performance.now() - started) / 1000, tests: tests.length });

  const kills = new Map<string, number>();
  for (const id of mutants.keys()) {
    if (id < from || (only && !only.includes(id))) continue;
    tell({ begun: id });
    Object.assign(switches, { on: id, isAnew: whileLoading.has(id) });
    const found = whileLoading.has(id)
      ? await killerAnew(id, all, load, new Set(tests.map(({ name }) => name)))
      : await killer(
          tests.filter(({ asked }) => asked.has(id)),
          kills,
        );
    if (found.killedBy) kills.set(found.killedBy, (kills.get(found.killedBy) ?? 0) + 1);
    Object.assign(switches, { on: null, isAnew: false });
    tell({ done: id, ...found });
  }
  process.exit(0);
}

type Load = (path: string, generation: number) => Promise<unknown>;

/** Every test once with no mutant on: who passes, how long it takes, which places it comes by. */
async function baseline(all: readonly string[], load: Load): Promise<{ tests: Test[]; failing: string[] }> {
  const tests: Test[] = [];
  const failing: string[] = [];
  let most = 0;
  for (const file of all) {
    switches.asked = null;
    for (const { name, run } of await collect(file, load, 0)) {
      const asked = new Set<number>();
      Object.assign(switches, { asked, questions: 0 });
      const start = performance.now();
      try {
        await run();
        tests.push({ name, file, run, asked, milliseconds: performance.now() - start });
      } catch {
        failing.push(name);
      }
      most = Math.max(most, switches.questions);
    }
  }
  Object.assign(switches, { asked: null, limit: most * 5 + 1_000_000 });
  return { tests, failing };
}

async function collect(file: string, load: Load, generation: number): Promise<{ name: string; run: () => unknown }[]> {
  takeTests();
  await load(file, generation);
  const { tests, before } = takeTests();
  for (const each of before) await each();
  // How long something takes says nothing about what a rule says.
  return tests
    .filter(({ name }) => !name.includes('seconds'))
    .map(({ name, run }) => ({ name: `${file} > ${name}`, run }));
}

/** The first test that notices, those asked first that noticed most so far; then the quick ones. */
async function killer(
  tests: readonly Test[],
  kills: ReadonlyMap<string, number>,
): Promise<{ killedBy: string | null; covered: number }> {
  const weight = ({ name, milliseconds }: Test): number => ((kills.get(name) ?? 0) + 0.05) / (milliseconds + 1);
  for (const test of [...tests].sort((a, b) => weight(b) - weight(a))) {
    if (await fails(test.run)) return { killedBy: test.name, covered: tests.length };
  }
  return { killedBy: null, covered: tests.length };
}

/** The same with everything loaded anew under the mutant. */
async function killerAnew(
  id: number,
  all: readonly string[],
  load: Load,
  sound: ReadonlySet<string>,
): Promise<{ killedBy: string | null; covered: number }> {
  let covered = 0;
  for (const file of all) {
    switches.questions = 0;
    let tests: { name: string; run: () => unknown }[] = [];
    const isBroken = await fails(async () => (tests = await collect(file, load, id + 1)));
    if (isBroken) return { killedBy: `${file} > (loading)`, covered: covered + 1 };
    for (const { name, run } of tests) {
      if (!sound.has(name)) continue;
      covered += 1;
      if (await fails(run)) return { killedBy: name, covered };
    }
  }
  return { killedBy: null, covered };
}

async function fails(run: () => unknown): Promise<boolean> {
  switches.questions = 0;
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
