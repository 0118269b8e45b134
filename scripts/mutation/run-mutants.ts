import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { generationsOf, testFiles } from './hooks.ts';
import type { Mutant } from './mutants.ts';
import type { Collected } from './vitest-double.ts';

/** What a process is asked to do: try these mutants, one after the other, and tell of each. */
export interface Order {
  readonly root: string;
  readonly mutable: readonly string[];
  readonly mutants: readonly (Mutant | null)[];
  /** Tests that fail without a mutant: they prove nothing. */
  readonly without: readonly string[];
  readonly limitSeconds: number;
}

export type Told = { readonly begun: number } | { readonly done: number; readonly killedBy: string | null; readonly failed: readonly string[]; readonly seconds: number };

const DOUBLE = resolve(import.meta.dirname, 'vitest-double.ts');

process.on('message', (order: Order) => void run(order));

async function run({ root, mutable, mutants, without, limitSeconds }: Order): Promise<void> {
  process.chdir(root);
  const generations = generationsOf(root, mutable, DOUBLE);
  const { takeTests } = (await import(DOUBLE)) as typeof import('./vitest-double.ts');
  const guard = guardOf(limitSeconds);
  /** Who killed how many of a file: asked first the next time. */
  const killers = new Map<string, Map<string, number>>();
  for (const [i, mutant] of mutants.entries()) {
    tell({ begun: i });
    guard.begin();
    const before = process.cpuUsage();
    const scores = killers.get(mutant?.file ?? '') ?? new Map<string, number>();
    killers.set(mutant?.file ?? '', scores);
    const failed: string[] = [];
    const scoreOf = (file: string): number => [...scores].reduce((sum, [name, count]) => sum + (name.startsWith(`${file} > `) ? count : 0), 0);
    const files = [...testFiles(root)].sort((a, b) => scoreOf(b) - scoreOf(a));
    search: for (const file of files) {
      for (const name of await failures(file, mutant, scores)) {
        if (without.includes(name)) continue;
        failed.push(name);
        if (!mutant) continue;
        scores.set(name, (scores.get(name) ?? 0) + 1);
        break search;
      }
    }
    const { user, system } = process.cpuUsage(before);
    tell({ done: i, killedBy: failed[0] ?? null, failed, seconds: (user + system) / 1_000_000 });
  }
  process.exit(0);

  /** Names of the tests of a file that fail; all of them without a mutant, else the first. */
  async function failures(file: string, mutant: Mutant | null, scores: ReadonlyMap<string, number>): Promise<string[]> {
    takeTests();
    try {
      await generations.load(file, mutant);
    } catch {
      return [`${file} > (cannot be loaded)`];
    }
    const { tests, before, after } = takeTests();
    const nameOf = ({ name }: Collected): string => `${file} > ${name}`;
    const failed: string[] = [];
    for (const each of before) await each();
    for (const each of [...tests].sort((a, b) => (scores.get(nameOf(b)) ?? 0) - (scores.get(nameOf(a)) ?? 0))) {
      if (without.includes(nameOf(each)) || /less than three seconds/.test(each.name)) continue;
      try {
        await each.run();
      } catch {
        failed.push(nameOf(each));
        if (mutant) break;
      }
    }
    for (const each of after) await each();
    return failed;
  }
}

const tell = (told: Told): void => void process.send!(told);

/** A thread that ends the process when a mutant has used up its time: a loop without an end cannot be asked to stop. */
function guardOf(limitSeconds: number): { begin: () => void } {
  const shared = new Float64Array(new SharedArrayBuffer(8));
  const used = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000_000;
  };
  new Worker(
    `const { workerData } = require('node:worker_threads');
     const begun = new Float64Array(workerData.buffer);
     setInterval(() => { const { user, system } = process.cpuUsage(); if ((user + system) / 1e6 - begun[0] > workerData.limit) process.kill(process.pid, 'SIGKILL'); }, 500);`,
    { eval: true, workerData: { buffer: shared.buffer, limit: limitSeconds } },
  ).unref();
  return { begin: () => void (shared[0] = used()) };
}
