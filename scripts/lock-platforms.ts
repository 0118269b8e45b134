import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The part of package-lock.json that matters here. */
export interface Lockfile {
  packages: Record<string, LockEntry>;
}

interface LockEntry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS: Readonly<Record<string, string>> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  x64: 'x64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

/**
 * Puts back what npm leaves out of the lockfile when a package for another platform cannot be resolved where the
 * lockfile is written; without it `npm ci` fails with "Missing: … from lock file". Returns the names put back. Throws on
 * a package whose name does not tell its platform, for a stub without one would be installed.
 */
export function restorePlatforms(lock: Lockfile): string[] {
  const restored: string[] = [];
  for (const [path, { optionalDependencies }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      if (lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`]) continue;
      lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
      restored.push(name);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return restored.sort();
}

/** "@pagefind/darwin-arm64" runs on darwin with arm64; a wasm32 package on any system. */
function platformOf(name: string): Pick<LockEntry, 'cpu' | 'os'> {
  const words = name.split(/[-/]/);
  const system = words.map((word) => SYSTEMS[word]).find(Boolean);
  const processor = words.map((word) => PROCESSORS[word]).find(Boolean);
  if (!processor || (!system && processor !== 'wasm32'))
    throw new Error(`"${name}": no platform in the name; add it to package-lock.json by hand`);
  return { cpu: [processor], ...(system ? { os: [system] } : {}) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const restored = restorePlatforms(lock);
  if (restored.length > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(restored.length > 0 ? restored.join('\n') : 'package-lock.json: nothing to put back');
}
