import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeGrownRoot } from '../tests/fixtures/grown-root.ts';
import { SNAPSHOT } from '../tests/fixtures/snapshot-root.ts';

/**
 * Everything that is tested: types, format and lint, units, spoilt data, the built site (twice, and under a base path),
 * and browsers over it.
 * The last line is "N passed, N failed"; a step that crashes counts as failed, and so does one that it kept from running.
 */
interface Result {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = join('.cache', 'test-reports');
/** What `tests/` reads beside dist/, by the variable that names it there. */
const SNAPSHOT_DIST = join('.cache', 'test-snapshot');
const AGAIN_DIST = join('.cache', 'test-again');
const GROWN_ROOT = join('.cache', 'test-grown-root');
const GROWN_DIST = join('.cache', 'test-grown');
const ONE: Result = { passed: 1, failed: 0 };
const NONE: Result = { passed: 0, failed: 1 };
const started = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** Runs a script with this Node, its output held back until it ends so that steps side by side do not mix. */
function run(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', (cause) => ended({ code: 1, output: `${output}${cause.message}\n` }));
    child.on('close', (code) => ended({ code: code ?? 1, output }));
  });
}

async function step(name: string, work: () => Promise<{ result: Result; output: string }>): Promise<Result> {
  const since = performance.now();
  const { result, output } = await work().catch((cause: unknown) => ({ result: NONE, output: String(cause) }));
  console.log(
    `${result.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds(since)})`,
  );
  if (output.trim() !== '') console.log(output.trimEnd().replace(/^/gm, '     '));
  return result;
}

/** A command that either holds or not: one test. Its output is shown when it fails. */
const command = (name: string, script: string, args: readonly string[]): Promise<Result> =>
  step(name, async () => {
    const { code, output } = await run(script, args);
    return { result: code === 0 ? ONE : NONE, output: code === 0 ? '' : output };
  });

/** A script of package.json, by the npm that runs this one. */
const npmScript = (name: string, script: string): Promise<Result> =>
  command(name, process.env.npm_execpath ?? '', ['run', '--silent', script]);

interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** The tests of a vitest project. What did not pass failed: skipped tests and files that could not be loaded too. */
const vitest = (name: string, project: string): Promise<Result> =>
  step(name, async () => {
    const file = join(REPORTS, `${project}.json`);
    const { code, output } = await run(
      join('node_modules', 'vitest', 'vitest.mjs'),
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      {
        SITE_DIST: 'dist',
        SITE_SNAPSHOT_DIST: SNAPSHOT_DIST,
        SITE_AGAIN_DIST: AGAIN_DIST,
        SITE_GROWN_DIST: GROWN_DIST,
        NO_COLOR: '1',
      },
    );
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failed = report.numTotalTests - report.numPassedTests + unloaded;
    const isSound = failed === 0 && code === 0;
    return {
      result: { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed },
      output: isSound ? measured(output) : failures(report) || output,
    };
  });

/** What did not pass, each test with the beginning of what it said: logs are cut, and the reason must not be. */
const failures = ({ testResults }: VitestReport): string =>
  testResults
    .flatMap(({ name, status, message, assertionResults }) => {
      const file = relative('.', name);
      if (status === 'failed' && assertionResults.length === 0) return [`${file} could not be loaded: ${message}`];
      return assertionResults
        .filter((each) => each.status !== 'passed')
        .map((each) => `${file} > ${each.fullName} (${each.status})\n${beginning(each.failureMessages.join('\n'))}`);
    })
    .join('\n');

const beginning = (text: string): string =>
  text
    .split('\n')
    .slice(0, 25)
    .map((line) => `  ${line.slice(0, 400)}`)
    .join('\n');

/** What tests print to be known: weights, shares, shifts. */
const measured = (output: string): string =>
  [...output.matchAll(/^stdout \| .*\n((?:.+\n)+)/gm)].map((match) => match[1]!.trimEnd()).join('\n');

const build = (name: string, ...args: string[]): Promise<Result> => command(name, join('scripts', 'build.ts'), args);

/** A step that needs a site: failed, and said so, when there is none. */
const needing = (sites: readonly Result[], name: string, work: () => Promise<Result>): Promise<Result> =>
  sites.every(({ failed }) => failed === 0)
    ? work()
    : step(name, () => Promise.resolve({ result: NONE, output: 'not run: the site it needs was not built' }));

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
rmSync(GROWN_ROOT, { recursive: true, force: true });
writeGrownRoot(GROWN_ROOT);

// Two steps at a time: one for each of two cores.
const [[types, lint, units, fuzz], [site, snapshot, again, grown, pages]] = await Promise.all([
  (async () =>
    [
      await npmScript('types', 'typecheck'),
      await npmScript('format and lint', 'lint'),
      await vitest('units', 'unit'),
      await vitest('spoilt data', 'fuzz'),
    ] as const)(),
  (async () => {
    const built = [
      await build('build'),
      await build('build of the snapshot', '--root', SNAPSHOT, '--out', SNAPSHOT_DIST),
      await build('build of the snapshot again', '--root', SNAPSHOT, '--out', AGAIN_DIST),
      await build(
        'build of the grown snapshot under a base path',
        ...['--root', GROWN_ROOT, '--base', '/repo/', '--site', 'https://example.org', '--out', GROWN_DIST],
      ),
    ] as const;
    return [...built, await needing(built, 'the built site', () => vitest('the built site', 'site'))] as const;
  })(),
]);
const browsers = await needing([snapshot], 'browsers', () => vitest('browsers', 'browser'));

const results = [types, lint, units, fuzz, site, snapshot, again, grown, pages, browsers];
const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0);
const [passed, failed] = [sum((result) => result.passed), sum((result) => result.failed)];
console.log(`in ${seconds(started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
