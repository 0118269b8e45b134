import { TOO_EARLY } from './build-site.words.ts';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { catalogueIn } from '../src/checks/catalogue.ts';
import { checkFiles } from '../src/checks/check-files.ts';
import { toText } from '../src/problems/report.ts';
import { neededTooEarly } from '../src/dataset/load-dataset.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import { DEFAULT_LANG, type Lang } from '../src/language/lang.ts';
import type { Facts } from '../src/facts/facts.ts';
import { homeIn } from '../src/facts/home.ts';
import { SITE } from '../src/schema/site-table.ts';
import { momentOfBuild } from './moment.ts';
import { buildSearchIndex } from './search-index.ts';

export interface BuildOptions {
  /** Folder that holds data/ and content/; the project when left out. */
  readonly root?: string;
  /** Scheme and host without a path. */
  readonly site?: string;
  /** Path the site is served under, "/" or "/repo/". */
  readonly base?: string;
  /** Where the site goes; replaced as a whole, and only by a complete one. */
  readonly out?: string;
  /** The moment whose public state is built, an instant or a day: what is under embargo then stays out. Now when left out. */
  readonly at?: string;
  readonly lang?: Lang;
}

export interface BuildReport {
  readonly pages: number;
  readonly checkSeconds: number;
  readonly pagesSeconds: number;
  readonly searchSeconds: number;
}

/**
 * The whole site in one go: checks, pages, files, search index. With errors in the data it prints them all, writes
 * nothing and returns null. A site that was there stays until the new one is complete.
 */
export async function buildSite(options: BuildOptions = {}): Promise<BuildReport | null> {
  const started = performance.now();
  const project = process.cwd();
  const root = resolve(options.root ?? project);
  const files = readFiles(root);
  const result = checkFiles(files);
  const { problems } = result;
  if (problems.some(({ severity }) => severity === 'error')) {
    process.stdout.write(toText(problems, catalogueIn(options.lang ?? DEFAULT_LANG)));
    return null;
  }
  const at = momentOfBuild(options.at, homeIn(result.facts).offset);
  const early = neededTooEarly(result, Date.parse(at));
  if (early.length > 0) {
    process.stdout.write(
      `${TOO_EARLY[options.lang ?? DEFAULT_LANG](at)}\n\n${toText(early, catalogueIn(options.lang ?? DEFAULT_LANG))}`,
    );
    return null;
  }
  const checked = performance.now();

  const out = resolve(options.out ?? 'dist');
  const work = join(project, '.cache', `build-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    process.env.REFORM_INDEX_ROOT = root === project ? project : stageRoot(root, join(work, 'root'));
    process.env.REFORM_INDEX_OUT = join(work, 'dist');
    process.env.REFORM_INDEX_AT = at;
    process.env.REFORM_INDEX_SITE = options.site ?? addressOf(result.facts);
    process.env.REFORM_INDEX_BASE = options.base ?? '/';
    process.env.REFORM_INDEX_CACHE = join(work, 'cache');
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    // Whatever the caller's says: with "test" or "development" Astro would build the pages of the preview too.
    process.env.NODE_ENV = 'production';
    // Vitest puts its own into the environment of whatever it starts, where Vite would read them.
    for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
    const built = performance.now();
    const { pages } = await buildSearchIndex(join(work, 'dist'));
    rmSync(out, { recursive: true, force: true });
    mkdirSync(dirname(out), { recursive: true });
    moveFolder(join(work, 'dist'), out);
    const seconds = (from: number, to: number): number => Math.round((to - from) / 10) / 100;
    return {
      pages,
      checkSeconds: seconds(started, checked),
      pagesSeconds: seconds(checked, built),
      searchSeconds: seconds(built, performance.now()),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Copies a root beside the project so that its texts find the project's packages. */
function stageRoot(root: string, staged: string): string {
  cpSync(join(root, 'data'), join(staged, 'data'), { recursive: true });
  if (existsSync(join(root, 'releases'))) cpSync(join(root, 'releases'), join(staged, 'releases'), { recursive: true });
  if (existsSync(join(root, 'content'))) cpSync(join(root, 'content'), join(staged, 'content'), { recursive: true });
  mkdirSync(join(staged, 'content', 'news'), { recursive: true });
  return staged;
}

/** Where the publication says it stands. */
function addressOf(facts: Facts): string {
  const [row] = facts.rowsOf(SITE);
  if (!row?.values.url) throw new Error('data/site.csv has no address, and no check said so');
  return row.values.url;
}

/** Renames, or copies where the target is on another disk. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    cpSync(from, to, { recursive: true });
  }
}
