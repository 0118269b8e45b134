import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readFiles } from '../src/dataset/read-files.ts';
import { runImport } from '../src/import/run-import.ts';
import { sessionOf, type Disk, type ExitCode, type Terminal } from '../src/import/session.ts';
import { readImportOptions, USAGE } from './import-options.ts';
import { writeFiles } from './write-files.ts';

/** `npm run import`: reads the command line, and lends the import its eyes and hands. */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readImportOptions(args);
  if (options === 'help' || 'wrong' in options) {
    terminal.print(options === 'help' ? USAGE : `${options.wrong}\n\n${USAGE}`);
    return options === 'help' ? 0 : 2;
  }
  return runImport(sessionOf(options, terminal, diskOf(options.root)), readFiles(options.root));
}

const diskOf = (root: string): Disk => ({
  nameOf: basename,
  bytes: (file) => new Uint8Array(readFileSync(file)),
  text: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null),
  save: (file, text) => writeFiles(dirname(resolve(file)), new Map([[basename(file), text]])),
  writeData: (texts) => writeFiles(root, texts),
});
