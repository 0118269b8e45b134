import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { readSite } from '../tests/site/built-site.ts';
import { weighPages, type PageWeight } from '../tests/site/rules/weight.ts';
import { searchWaits } from './bench-search.ts';
import { buildSite } from './build-site.ts';

/** Measures the site: builds it into a folder of its own, weighs its pages, times its checks, asks its search the judged set. */
const OUT = join('.cache', 'bench-dist');
const TEN = join('.cache', 'bench-ten');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const rows: [string, string][] = [];

const check = performance.now();
const checked = spawnSync(process.execPath, [join('scripts', 'check.ts'), '--format', 'json'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
});
rows.push([
  'check of all data, as a command',
  checked.status === 0 ? `${((performance.now() - check) / 1000).toFixed(2)} s` : 'there are errors: npm run check',
]);

rows.push(['  of ten times the data', tenfold()]);

const started = performance.now();
const report = await buildSite({ out: OUT });
if (!report) process.exit(1);
rows.push(
  ['build in one go', `${((performance.now() - started) / 1000).toFixed(1)} s`],
  ['  check', `${report.checkSeconds} s`],
  ['  pages and files', `${report.pagesSeconds} s`],
  ['  search index', `${report.searchSeconds} s, ${report.pages} pages`],
);

const site = readSite(OUT);
const bytes = [...site.files].reduce((sum, file) => sum + statSync(join(OUT, file)).size, 0);
rows.push(
  ['pages', String(site.pages.length)],
  ['files', `${site.files.size}, ${(bytes / 1e6).toFixed(0)} MB`],
  ['milliseconds per page', ((report.pagesSeconds * 1000) / site.pages.length).toFixed(1)],
);

const weights = weighPages(site).filter(
  ({ path }) => !/^\/(?:tim-kiem|en\/search|kiem-tra-tep|en\/check-a-file)\/$/.test(path),
);
const heaviest = (of: (weight: PageWeight) => number): PageWeight =>
  weights.reduce((most, weight) => (of(weight) > of(most) ? weight : most));
for (const part of ['total', 'html', 'css', 'js', 'fonts'] as const) {
  const page = heaviest((weight) => weight[part]);
  rows.push([
    part === 'total' ? 'heaviest page, compressed' : `  most ${part}`,
    `${kilobytes(page[part])}  ${page.path}`,
  ]);
}
const totals = weights.map(({ total }) => total).sort((a, b) => a - b);
rows.push(['  median page', kilobytes(totals[totals.length >> 1]!)]);

rows.push(['search, judged queries', searchQuality()]);
rows.push(...(await searchOnSlowNetwork()));
rmSync(OUT, { recursive: true, force: true });

const width = Math.max(...rows.map(([name]) => name.length));
console.log(`\nNode ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}`);
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);

/** The time of a check of every index ten times over, each copy under a name of its own, and of ten times the news. */
function tenfold(): string {
  rmSync(TEN, { recursive: true, force: true });
  for (const name of ['data', 'content']) cpSync(name, join(TEN, name), { recursive: true });
  const register = join(TEN, 'data', 'indices', 'indices.csv');
  const [header, ...indices] = readFileSync(register, 'utf8').trimEnd().split('\n');
  const copies = Array.from({ length: 9 }, (_, i) => i + 2);
  writeFileSync(
    register,
    `${[header, ...indices, ...copies.flatMap((copy) => indices.map((row) => row.replace(',', `-${copy},`)))].join('\n')}\n`,
  );
  for (const folder of [join('data', 'indices'), join('content', 'news')]) {
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
      for (const copy of copies) cpSync(join(folder, name), join(TEN, folder, `${name}-${copy}`), { recursive: true });
  }
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, [join('scripts', 'check.ts'), '--root', TEN, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const took = `${((performance.now() - start) / 1000).toFixed(2)} s`;
  rmSync(TEN, { recursive: true, force: true });
  return stdout.startsWith('{') ? took : 'the check did not answer';
}

/** Asks the search of the built site in a real browser; says why where that cannot be done. */
function searchQuality(): string {
  const asked = spawnSync(
    process.execPath,
    [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      'browser',
      join('tests', 'browser', 'search.test.ts'),
      '-t',
      'the judged queries',
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: { ...process.env, SITE_SNAPSHOT_DIST: OUT, NO_COLOR: '1' },
    },
  );
  const said = /^search: (.+)$/m.exec(asked.stdout)?.[1];
  return (
    said ?? `not measured: ${/(?:Error|error): (.+)/.exec(asked.stdout + asked.stderr)?.[1] ?? 'the test did not run'}`
  );
}

/** How long a reader waits for the search on a slow network; says why where that cannot be measured. */
async function searchOnSlowNetwork(): Promise<[string, string][]> {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
  const name = 'search, 400 kbit/s and 400 ms a round trip';
  try {
    return (await searchWaits(OUT)).map(({ lang, by, feedback, firstAnswer, whole }) => [
      `${name}, ${lang}, ${by === 'typing' ? 'typed once the page is loaded' : 'by its address, from the first paint'}`,
      `first word ${seconds(feedback)}, first answer ${seconds(firstAnswer)}, all ${seconds(whole)}`,
    ]);
  } catch (cause) {
    return [[name, `not measured: ${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)}`]];
  }
}
