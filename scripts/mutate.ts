import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { flag, readCommandLine, text } from './command-line.ts';
import { RULE_ROOMS } from './import-rules.ts';
import { EQUIVALENT, type Equivalent } from './mutation/equivalent.ts';
import { switchedMutants, type Mutant } from './mutation/mutants.ts';
import type { Order, Told } from './mutation/run-mutants.ts';

const USAGE = `npm run mutate -- [--only TEXT] [--again]
  --only    chỉ các tệp có đoạn này trong tên · only files whose name holds this text
  --again   chỉ các đột biến còn sống lần trước · only the mutants that lived through the last run

Thay từng chỗ nhỏ trong các quy tắc (src/rules, release-rules, text-rules) rồi chạy test: test phải nhận ra.
Changes the rules (src/rules, release-rules, text-rules) in one small place at a time and runs their tests: they should notice.
Works on a copy in .cache/mutation; the survivors are printed and kept in .cache/mutation/report.json.`;

const CACHE = resolve('.cache', 'mutation');
const ROOT = join(CACHE, 'root');
const REPORT = join(CACHE, 'report.json');
/** A mutant that says nothing for so long goes round for ever where no switch is asked. */
const SILENT_SECONDS = 180;

interface Result {
  readonly mutant: Mutant;
  /** Name of the test that noticed; `time` where the mutant had to be stopped; null where nobody noticed. */
  readonly killedBy: string | null;
  /** Tests that come by its place. */
  readonly covered: number;
}

const { values: options } = readCommandLine(USAGE, { only: text, again: flag });

const started = performance.now();
const minutes = (): string => `${((performance.now() - started) / 60_000).toFixed(1)} min`;
const previous = options.again ? (JSON.parse(readFileSync(REPORT, 'utf8')) as { survivors: Mutant[] }).survivors : null;
copyProject();
const files = RULE_ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, 'src', room))
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|words|faults)\.ts$/.test(name))
    .map((name) => `src/${room}/${name}`),
).filter((file) => file.includes(options.only ?? ''));
const mutants: Mutant[] = [];
for (const file of files)
  mutants.push(...switchedMutants(file, readFileSync(join(ROOT, file), 'utf8'), mutants.length).mutants);
const isSame = (a: Mutant, b: Mutant): boolean =>
  a.file === b.file && a.kind === b.kind && a.from === b.from && a.to === b.to && Math.abs(a.line - b.line) < 20;
const wanted = [...mutants.keys()].filter((id) => previous?.some((each) => isSame(each, mutants[id]!)) ?? true);
const results = new Map<number, Result>();
for (let from = 0; results.size < wanted.length; from = Math.max(...results.keys()) + 1) await tryMutants(from);
report([...results.values()]);

function alive({ mutant: { file, line, column, kind, from, to }, covered }: Result): string {
  return `alive ${file}:${line}:${column} ${kind}${covered === 0 ? ' (no test comes by)' : ''}: ${shown(from)} → ${shown(to)}`;
}

function copyProject(): void {
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(ROOT, { recursive: true });
  for (const name of ['src', 'tests', 'data', 'content', 'releases', 'scripts', 'package.json'])
    if (existsSync(name)) cpSync(name, join(ROOT, name), { recursive: true });
}

/** Tries mutants in a process of their own, as many as it lives through: one that had to be stopped is the last. */
function tryMutants(from: number): Promise<void> {
  return new Promise((ended, failed) => {
    const child = fork(join(import.meta.dirname, 'mutation', 'run-mutants.ts'), [], {
      execArgv: ['--max-old-space-size=3000', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, UPDATE: '' },
    });
    let begun: number | null = null;
    let complaint = '';
    const stop = (): void => void child.kill('SIGKILL');
    let silence = setTimeout(stop, SILENT_SECONDS * 4_000);
    child.stderr!.on('data', (text: Buffer) => (complaint = (complaint + text.toString()).slice(-4_000)));
    child.on('message', (told: Told) => {
      clearTimeout(silence);
      silence = setTimeout(stop, SILENT_SECONDS * 1_000);
      if ('ready' in told) {
        if (from > 0) return;
        if (told.failing.length > 0)
          console.error(
            `${told.failing.length} tests fail as things are and prove nothing:\n  ${told.failing.join('\n  ')}`,
          );
        console.log(
          `${wanted.length} mutants of ${files.length} files; ${told.tests} tests, all of them once: ${told.seconds.toFixed(1)} s`,
        );
      } else if ('begun' in told) begun = told.begun;
      else {
        results.set(told.done, { mutant: mutants[told.done]!, killedBy: told.killedBy, covered: told.covered });
        begun = null;
        if (told.killedBy === null) console.log(alive(results.get(told.done)!));
        if (results.size % 100 === 0)
          console.log(
            `${results.size}: ${[...results.values()].filter(({ killedBy }) => killedBy !== null).length} killed (${minutes()})`,
          );
      }
    });
    child.on('exit', (code) => {
      clearTimeout(silence);
      if (begun !== null) results.set(begun, { mutant: mutants[begun]!, killedBy: 'time', covered: 1 });
      else if (code !== 0) return failed(new Error(`the tests could not be run (${code}):\n${complaint}`));
      ended();
    });
    child.send({ root: ROOT, files, from, only: previous ? wanted : null } satisfies Order);
  });
}

function report(all: readonly Result[]): void {
  const survivors = all.filter(({ killedBy }) => killedBy === null);
  const stillAlive = survivors.filter(({ mutant }) => !EQUIVALENT.some((each) => isNamed(each, mutant)));
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  for (const file of files) {
    const of = all.filter(({ mutant }) => mutant.file === file);
    const killed = of.filter(({ killedBy }) => killedBy !== null).length;
    console.log(
      `${file.slice('src/'.length).padEnd(36)} ${String(killed).padStart(4)} of ${String(of.length).padStart(4)}  ${percent(killed, of.length)}`,
    );
  }
  console.log(stillAlive.map(alive).join('\n'));
  const killed = all.length - survivors.length;
  const equal = survivors.length - stillAlive.length;
  console.log(
    `${killed} of ${all.length} killed (${all.filter(({ killedBy }) => killedBy === 'time').length} by time), ${stillAlive.length} alive, ${equal} alive and equivalent (scripts/mutation/equivalent.ts)`,
  );
  console.log(
    `score ${percent(killed, all.length)}; without the equivalent ones ${percent(killed, all.length - equal)}; ${minutes()}`,
  );
  const isRun = ({ file }: { file: string }): boolean => files.includes(file);
  const kept =
    options.only && existsSync(REPORT)
      ? (JSON.parse(readFileSync(REPORT, 'utf8')) as { survivors: Mutant[] }).survivors.filter((each) => !isRun(each))
      : [];
  writeFileSync(
    REPORT,
    `${JSON.stringify({ killed, total: all.length, equivalent: equal, survivors: [...kept, ...survivors.map(({ mutant }) => mutant)] }, null, 1)}\n`,
  );
}

function isNamed({ file, line, kind, from, to }: Equivalent, mutant: Mutant): boolean {
  const text = readFileSync(join(ROOT, mutant.file), 'utf8').split('\n')[mutant.line - 1]!;
  return (
    mutant.file.endsWith(`/${file}`) &&
    text.includes(line) &&
    mutant.kind === kind &&
    (from === undefined || mutant.from === from) &&
    (to === undefined || mutant.to === to)
  );
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
