import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readFiles } from '../src/dataset/read-files.ts';
import { fuzz, type FuzzCase, type FuzzReport } from '../tests/fuzz/fuzz.ts';

const USAGE = `npm run fuzz -- [--cases N] [--seed N]
  --cases   bao nhiêu ca · how many cases (10000)
  --seed    cùng seed thì cùng các ca · same seed, same cases (the time of day)

Dữ liệu bị làm hỏng ngẫu nhiên: mỗi ca phải được chấp nhận hoặc được giải thích, không quá 5 giây.
Data spoilt at random: every case must be accepted or explained, in 5 seconds at most.
A case that is neither is made smaller and written to test-results/fuzz/.`;

/** A case that has not ended by then never will. */
const HANGS_AFTER_SECONDS = 60;
/** Of a processor: what an editor can be asked to wait for. */
const LONGEST_SECONDS = 5;
const OUT = join('test-results', 'fuzz');

interface Call {
  readonly cases: number;
  readonly seed: number;
}

type Message = { readonly begin: number; readonly tried: FuzzCase } | { readonly report: FuzzReport };

if (isMainThread) watch(readCall());
else {
  const { cases, seed } = workerData as Call;
  const report = await fuzz({
    cases,
    seed,
    real: readFiles(process.cwd()),
    longestSeconds: LONGEST_SECONDS,
    begin: (begin, tried) => parentPort!.postMessage({ begin, tried } satisfies Message),
  });
  parentPort!.postMessage({ report } satisfies Message);
}

function readCall(): Call {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '10000' },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [cases, seed] = [Number(values.cases), Number(values.seed ?? Date.now() % 2 ** 31)];
  if (values.help || !Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
    console.log(USAGE);
    process.exit(values.help ? 0 : 2);
  }
  return { cases, seed };
}

/** Runs the cases in a worker, which can be ended when a case never ends by itself. */
function watch(call: Call): void {
  const started = performance.now();
  const worker = new Worker(new URL(import.meta.url), { workerData: call });
  let current: { readonly index: number; readonly tried: FuzzCase; readonly since: number } | null = null;
  const fail = (lines: readonly string[]): void => {
    console.error([...lines, `npm run fuzz -- --cases ${call.cases} --seed ${call.seed}`].join('\n'));
    process.exitCode = 1;
  };
  const timer = setInterval(() => {
    if (!current || performance.now() - current.since < HANGS_AFTER_SECONDS * 1000) return;
    write('case.json', JSON.stringify(current.tried, null, 2));
    fail([`case ${current.index} did not end in ${HANGS_AFTER_SECONDS} s: ${join(OUT, 'case.json')}`]);
    clearInterval(timer);
    void worker.terminate();
  }, 1_000);
  worker.on('message', (message: Message) => {
    if ('begin' in message) {
      current = { index: message.begin, tried: message.tried, since: performance.now() };
      if (message.begin % 1_000 === 999) console.log(`${message.begin + 1} …`);
      return;
    }
    const { cases, accepted, explained, byFamily, slowest, failure } = message.report;
    const families = Object.entries(byFamily)
      .map(([family, count]) => `${count} ${family}`)
      .join(', ');
    console.log(
      `seed ${call.seed}: ${cases} cases in ${((performance.now() - started) / 1000).toFixed(0)} s (${families}): ${accepted} accepted, ${explained} explained`,
    );
    console.log(`slowest: ${slowest.seconds.toFixed(2)} s: ${JSON.stringify(slowest.tried).slice(0, 300)}`);
    if (!failure) return;
    rmSync(OUT, { recursive: true, force: true });
    for (const { path, bytes } of failure.files) write(path, bytes);
    write('case.json', `${JSON.stringify(failure.tried, null, 2)}\n`);
    fail([
      failure.message.slice(0, 3_000),
      JSON.stringify(failure.tried).slice(0, 2_000),
      `the smallest case found: npm run check -- --root ${OUT}  (or the table in it, through npm run import)`,
    ]);
  });
  worker.on('error', (cause) => fail([String(cause.stack)]));
  worker.on('exit', () => clearInterval(timer));
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(OUT, ...path.split('/'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
