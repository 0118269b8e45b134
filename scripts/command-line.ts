import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_LANG, isLang, LANGS, type Lang } from '../src/language/lang.ts';

type Spec = NonNullable<ParseArgsConfig['options']>;

/** An option that takes a text, and one that is there or not. */
export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

/** The command line of a script: its options, and how it says that a call is wrong. */
export interface CommandLine<S extends Spec> {
  readonly values: ReturnType<typeof parseArgs<{ options: S; allowPositionals: true }>>['values'];
  readonly positionals: readonly string[];
  /** Prints what is wrong with the call and leaves with 2: nothing was done. */
  readonly refuse: (reason: string) => never;
}

/** Reads the options of this call, and words without an option where it takes any. With --help it prints the usage and leaves with 0; what it cannot read it refuses. */
export function readCommandLine<const S extends Spec>(usage: string, spec: S, takesWords = false): CommandLine<S> {
  const refuse = (reason: string): never => {
    console.error(`${reason}\n\n${usage}`);
    process.exit(2);
  };
  try {
    const options = { ...spec, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: takesWords });
    if ((values as { help?: boolean }).help) {
      console.log(usage);
      process.exit(0);
    }
    return { values: values, positionals, refuse };
  } catch (cause) {
    return refuse((cause as Error).message);
  }
}

/** The folder that holds data/: `--root`, or this one. */
export function rootOf(given: string | undefined, refuse: (reason: string) => never): string {
  const root = resolve(given ?? process.cwd());
  if (!existsSync(root) || !statSync(root).isDirectory())
    return refuse(`--root "${given ?? root}": không có thư mục này · no such folder`);
  if (!existsSync(join(root, 'data'))) return refuse(`"${root}": không có thư mục data/ · there is no data/ in it`);
  return root;
}

/** The language that problems are told in: `--lang`, or that of the root. */
export function langOf(given: string | undefined, refuse: (reason: string) => never): Lang {
  if (given === undefined) return DEFAULT_LANG;
  return isLang(given) ? given : refuse(`--lang "${given}": ${LANGS.join(', ')}`);
}
