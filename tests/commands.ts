import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** How a command of the project ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command of the project as people do: in an environment of its own, for vitest tells whatever it starts that this is development. */
export const runScript = (script: string, ...options: string[]): Promise<Ended> =>
  new Promise((ended) => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR };
    execFile(process.execPath, [script, ...options], { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      ended({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });

/** Builds the site of a root into a folder. Throws what the build said where it stopped. */
export async function buildRoot(root: string, out: string, ...options: string[]): Promise<void> {
  const { code, output } = await runScript('scripts/build.ts', '--root', root, '--out', out, ...options);
  if (code !== 0) throw new Error(`the site of ${root} was not built:\n${output}`);
}

/** A folder for the tests of a file, made before them and gone after them: its paths by name. A name with a space is a test too. */
export function useFolder(name: string): (...parts: string[]) => string {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), name));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (...parts) => join(folder, ...parts);
}
