import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileFaults } from '../../tests/fixtures/file-faults.ts';
import { faults } from '../../tests/fixtures/faults.ts';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { checkFiles } from './check-files.ts';
import { EXAMPLES, type Example } from '../problems/examples.ts';
import type { Problem } from '../problems/problem.ts';
import { wordProblem } from './catalogue.ts';

const FILE = `${process.cwd()}/src/problems/examples.ts`;
const BEGIN = '// examples: begin\n';
const right = rightRoot();

interface Slip {
  readonly files: readonly SourceFile[];
  readonly code: string;
  /** Has the fault one right answer? Unknown where a whole file is wrong. */
  readonly hasReplacement: boolean | null;
  /** The problem that is meant; undefined where it is not told. */
  readonly find: () => Problem | undefined;
}

/** Checked in the test only: a mutant that is switched on afterwards shall be seen (npm run mutate). */
const slips: readonly Slip[] = [
  ...faults.map(({ file, from, to, replacement, ...fault }) => ({
    ...fault,
    file,
    hasReplacement: replacement !== undefined,
    files: withFile(right, file, toBytes(textOfFile(right, file).replace(from, () => to))),
  })),
  ...fileFaults.map(({ slip, ...fault }) => ({ ...fault, hasReplacement: null, files: slip(right) })),
].map(({ files, code, file, line, column, hasReplacement }) => ({
  files,
  code,
  hasReplacement,
  find: () =>
    checkFiles(files).problems.find(
      (each) =>
        each.code === code &&
        (file === each.file || code === 'source-too-old' || each.line === line) &&
        (line === undefined || each.line === line) &&
        (column === undefined || each.column === column),
    ),
}));

const HIDDEN = '[\\u0000-\\u001f\\u007f\\u00a0\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffd]';

/** What the eye does not see by its number; marks of decomposed letters too. */
const visible = (text: string): string =>
  text.replace(
    new RegExp(text === text.normalize('NFC') ? HIDDEN : `${HIDDEN}|[\\u0300-\\u036f]`, 'g'),
    (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

/** The first slip of each code, one with a replacement before one without, with the line as it stands. */
function examples(): Partial<Record<string, Example>> {
  const made: Partial<Record<string, Example>> = {};
  for (const { files, code, hasReplacement, find } of slips) {
    const before = made[code];
    // Not checked where it could not serve: a check of a whole root is what takes the time here.
    if (before && (before.replacement !== null || hasReplacement === false)) continue;
    const found = find();
    if (!found || (before && found.replacement === null)) continue;
    const source = files.find(({ path }) => path === found.file);
    const text = source
      ? (new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes).split(/\r?\n/)[found.line - 1] ?? '')
      : '';
    const { file, line, column, found: standing, replacement } = found;
    const message = { vi: visible(wordProblem(found, 'vi').message), en: visible(wordProblem(found, 'en').message) };
    made[code] = {
      file,
      line,
      column,
      text: code === 'not-utf-8' ? '' : visible(text.slice(0, 200)),
      found: visible(standing.slice(0, 200)),
      replacement,
      message,
    };
  }
  return made;
}

test('the examples of the help page are what the checks say of invented slips (UPDATE=1 writes them)', () => {
  const made = examples();
  if (process.env.UPDATE) {
    const source = readFileSync(FILE, 'utf8');
    const lines = Object.entries(made)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, example]) => `  '${code}': ${JSON.stringify(example)},\n`);
    writeFileSync(
      FILE,
      `${source.slice(0, source.indexOf(BEGIN) + BEGIN.length)}export const EXAMPLES: Readonly<Partial<Record<string, Example>>> = {\n${lines.join('')}};\n`,
    );
  } else expect(EXAMPLES).toEqual(made);
});
