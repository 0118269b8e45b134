import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { serveDist, type Served } from '../../scripts/serve.ts';

/** For a machine without a network, in a container, with a profile of its own. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Starts a browser: the one CHROMIUM_PATH names, else one on the PATH, else the one that npm installed
 * (@sparticuz/chromium), which brings its libraries and a font and so runs where no browser was ever installed.
 * BROWSER_SOURCE=package asks for the last, BROWSER_SOURCE=system for one on the PATH.
 */
export async function openBrowser(): Promise<Browser> {
  const source = process.env.BROWSER_SOURCE;
  const named = process.env.CHROMIUM_PATH;
  const installed = source === 'package' ? null : named || installedBrowser();
  if (source === 'system' && !installed) throw new Error(`no browser on the PATH (looked for ${NAMES.join(', ')})`);
  if (installed && !existsSync(installed)) throw new Error(`CHROMIUM_PATH names ${installed}, which does not exist`);
  const options: LaunchOptions = installed ? { executablePath: installed } : await packagedBrowser();
  return chromium.launch({ ...options, args: FLAGS, headless: true });
}

function installedBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of NAMES) {
    const found = [...folders, '/usr/bin'].map((folder) => join(folder, name)).find((file) => existsSync(file));
    if (found) return found;
  }
  return null;
}

/**
 * The browser of @sparticuz/chromium, unpacked once into node_modules/.cache. The package itself unpacks into the
 * shared /tmp and takes a half-written file for a finished one; unpacking aside and renaming lets workers start together.
 */
async function packagedBrowser(): Promise<LaunchOptions> {
  // Read by the package on import: without it the libraries stay packed.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = createRequire(import.meta.url)(join(home, 'package.json')) as { version: string };
  const cache = resolve('node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(home, cache, folder);
  const libraries = join(folder, 'al2023', 'lib');
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      HOME: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

async function unpack(home: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, 'chromium-unpacking-'));
  const shared = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const file of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(home, 'bin', file));
  } finally {
    if (shared === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = shared;
  }
  const fonts = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')]
    .map((dir) => `<dir>${dir}</dir>`)
    .join('');
  await writeFile(
    join(aside, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${fonts}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  await rename(aside, folder).catch(async (cause: unknown) => {
    await rm(aside, { recursive: true, force: true });
    // Another worker was first: its folder serves as well.
    if (!existsSync(join(folder, 'chromium'))) throw cause;
  });
}

/** The site under test, that of the frozen snapshot, and the path it was built for. */
export const DIST = resolve(process.env.SITE_SNAPSHOT_DIST ?? '.cache/test-snapshot');
export const BASE = process.env.SITE_BASE ?? '/';

/** Serves the built site on a free port. */
export function startSite(): Promise<Served> {
  for (const file of ['index.html', 'pagefind/pagefind.js']) {
    if (!existsSync(join(DIST, file)))
      throw new Error(
        `${join(DIST, file)} is missing: "npm test" builds it, or npm run build -- --root tests/fixtures/snapshot --out .cache/test-snapshot`,
      );
  }
  return serveDist({ dir: DIST, base: BASE });
}

/** A link's path within the site, base path and fragment left out. */
export const withoutBase = (href: string): string => `/${href.slice(BASE.length)}`.replace(/#.*$/, '');
