import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EQUIVALENT, type Equivalent } from './mutation/equivalent.ts';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';
import type { Order, Told } from './mutation/run-mutants.ts';

const USAGE = `npm run mutate -- [--only TEXT] [--again]
  --only    chỉ các tệp có đoạn này trong tên · only files whose name holds this text
  --again   chỉ các đột biến còn sống lần trước · only the mutants that lived through the last run

Thay từng chỗ nhỏ trong các quy tắc (src/checks/rules) rồi chạy test: test phải nhận ra.
Changes the rules (src/checks/rules) in one small place at a time and runs their tests: they should notice.
Works on a copy in .cache/mutation; the survivors are printed and kept in .cache/mutation/report.json.`;

const CACHE = resolve('.cache', 'mutation');
const ROOT = join(CACHE, 'root');
const REPORT = join(CACHE, 'report.json');
const RULES = 'src/checks/rules';
/** Modules are never unloaded: a new process every so often keeps memory small. */
const PER_PROCESS = 120;

interface Result {
  readonly mutant: Mutant;
  /** Name of the test that noticed; `time` where the mutant had to be stopped; null where nobody noticed. */
  readonly killedBy: string | null;
}

const { values: options } = parseArgs({ options: { only: { type: 'string' }, again: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}

const started = performance.now();
const previous = options.again ? (JSON.parse(readFileSync(REPORT, 'utf8')) as { survivors: Mutant[] }).survivors : null;
copyProject();
const files = readdirSync(join(ROOT, RULES)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => `${RULES}/${name}`);
const wanted = files.filter((file) => file.includes(options.only ?? ''));
const isSame = (a: Mutant, b: Mutant): boolean => a.file === b.file && a.kind === b.kind && a.from === b.from && a.to === b.to && Math.abs(a.line - b.line) < 30;
const mutants = wanted.flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8'))).filter((mutant) => previous?.some((each) => isSame(each, mutant)) ?? true);

const [sound] = await tryMutants([null], [], 600);
const seconds = sound!.seconds;
if (sound!.failed.length > 0) console.error(`${sound!.failed.length} tests fail as things are and prove nothing:\n  ${sound!.failed.join('\n  ')}`);
console.log(`${mutants.length} mutants of ${wanted.length} files; all tests once: ${seconds.toFixed(1)} s`);
const limit = 5 + 3 * seconds;
const results: Result[] = [];
for (let i = 0; i < mutants.length; ) {
  const batch = mutants.slice(i, i + PER_PROCESS);
  const told = await tryMutants(batch, sound!.failed, limit);
  for (const [k, { killedBy }] of told.entries()) results.push({ mutant: batch[k]!, killedBy });
  i += told.length;
  const killed = results.filter(({ killedBy }) => killedBy !== null).length;
  console.log(`${i} of ${mutants.length}: ${killed} killed, ${i - killed} alive (${((performance.now() - started) / 60_000).toFixed(1)} min)`);
}
report(results);

function copyProject(): void {
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(ROOT, { recursive: true });
  for (const name of ['src', 'tests', 'data', 'content', 'releases', 'scripts', 'package.json']) if (existsSync(name)) cpSync(name, join(ROOT, name), { recursive: true });
}

interface Tried {
  readonly killedBy: string | null;
  readonly failed: readonly string[];
  readonly seconds: number;
}

/** Tries mutants in a process of their own, as many as it lives through: one that had to be stopped is the last. */
function tryMutants(batch: readonly (Mutant | null)[], without: readonly string[], limitSeconds: number): Promise<Tried[]> {
  return new Promise((ended, failed) => {
    const child = fork(join(import.meta.dirname, 'mutation', 'run-mutants.ts'), [], { execArgv: ['--max-old-space-size=2500', '--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'], env: { ...process.env, UPDATE: '' } });
    const tried: Tried[] = [];
    let begun = -1;
    let complaint = '';
    child.stderr!.on('data', (text: Buffer) => (complaint = (complaint + text.toString()).slice(-4_000)));
    child.on('message', (told: Told) => {
      if ('begun' in told) begun = told.begun;
      else tried.push(told);
    });
    child.on('exit', (code) => {
      if (tried.length === batch.length) return ended(tried);
      // Out of time, out of memory or crashed, while a mutant was tried: noticed.
      if (begun === tried.length && batch[begun] !== null) return ended([...tried, { killedBy: 'time', failed: [], seconds: limitSeconds }]);
      failed(new Error(`the tests could not be run (${code}):\n${complaint}`));
    });
    const order: Order = { root: ROOT, mutable: wanted, mutants: batch, without, limitSeconds };
    child.send(order);
  });
}

function report(all: readonly Result[]): void {
  const reasons = new Map(all.filter(({ killedBy }) => killedBy === null).map(({ mutant }) => [mutant, EQUIVALENT.find((each) => isNamed(each, mutant))]));
  const alive = [...reasons].filter(([, reason]) => !reason).map(([mutant]) => mutant);
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  for (const file of wanted) {
    const of = all.filter(({ mutant }) => mutant.file === file);
    const killed = of.filter(({ killedBy }) => killedBy !== null).length;
    console.log(`${file.slice(RULES.length + 1).padEnd(24)} ${String(killed).padStart(4)} of ${String(of.length).padStart(4)}  ${percent(killed, of.length)}`);
  }
  for (const { file, line, column, kind, from, to } of alive) console.log(`alive ${file}:${line}:${column} ${kind}: ${shown(from)} → ${shown(to)}`);
  const killed = all.filter(({ killedBy }) => killedBy !== null).length;
  const timedOut = all.filter(({ killedBy }) => killedBy === 'time').length;
  const equal = [...reasons.values()].filter(Boolean).length;
  console.log(`${killed} of ${all.length} killed (${timedOut} by time), ${alive.length} alive, ${equal} alive and equivalent (scripts/mutation/equivalent.ts)`);
  console.log(`score ${percent(killed, all.length)}; without the equivalent ones ${percent(killed, all.length - equal)}; ${((performance.now() - started) / 60_000).toFixed(1)} min`);
  writeFileSync(REPORT, `${JSON.stringify({ killed, total: all.length, equivalent: equal, survivors: alive }, null, 1)}\n`);
}

function isNamed({ file, line, kind, from, to }: Equivalent, mutant: Mutant): boolean {
  const text = readFileSync(join(ROOT, mutant.file), 'utf8').split('\n')[mutant.line - 1]!;
  return mutant.file === `${RULES}/${file}` && text.includes(line) && mutant.kind === kind && (from === undefined || mutant.from === from) && (to === undefined || mutant.to === to);
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
