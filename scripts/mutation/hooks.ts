import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mutated, type Mutant } from './mutants.ts';

/** Loads modules of a root again and again, each time with another mutant in one of them. */
export interface Generations {
  /** Imports a module with a mutant (null: none). */
  readonly load: (path: string, mutant: Mutant | null) => Promise<unknown>;
}

const GENERATION = 'generation';

/**
 * Modules that lead to a mutable file are loaded anew for each generation, marked in their address; the others, and
 * packages, are loaded once. Tests import `vitest`: they are given `double` instead.
 */
export function generationsOf(root: string, mutable: readonly string[], double: string): Generations {
  const leading = leadingTo(root, mutable);
  const mutants = new Map<string, Mutant | null>();
  const stripped = new Map<string, string>();
  let count = 0;
  registerHooks({
    resolve(specifier, context, next) {
      const generation = context.parentURL ? new URL(context.parentURL).searchParams.get(GENERATION) : null;
      if (generation === null) return next(specifier, context);
      if (specifier === 'vitest') return { url: pathToFileURL(double).href, shortCircuit: true };
      const found = next(specifier, context);
      if (!found.url.startsWith('file:') || !leading.has(fileURLToPath(found.url))) return found;
      const url = new URL(found.url);
      url.searchParams.set(GENERATION, generation);
      return { ...found, url: url.href };
    },
    load(url, context, next) {
      const generation = url.startsWith('file:') ? new URL(url).searchParams.get(GENERATION) : null;
      if (generation === null) return next(url, context);
      const path = fileURLToPath(url);
      const mutant = mutants.get(generation);
      if (mutant && resolve(root, mutant.file) === path) return { format: 'module', shortCircuit: true, source: stripTypeScriptTypes(mutated(readFileSync(path, 'utf8'), mutant)) };
      const source = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
      stripped.set(path, source);
      return { format: 'module', shortCircuit: true, source };
    },
  });
  let current: { readonly name: string; readonly mutant: Mutant | null } | null = null;
  return {
    load(path, mutant) {
      if (current?.mutant !== mutant || current === null) {
        current = { name: String((count += 1)), mutant };
        mutants.clear();
        mutants.set(current.name, mutant);
      }
      return import(`${pathToFileURL(resolve(root, path)).href}?${GENERATION}=${current.name}`);
    },
  };
}

/** Absolute paths of the files from which a mutable file is reached through imports, and of those themselves. */
function leadingTo(root: string, mutable: readonly string[]): ReadonlySet<string> {
  const goals = new Set(mutable.map((file) => resolve(root, file)));
  const known = new Map<string, boolean>();
  const leads = (path: string): boolean => {
    const answer = known.get(path);
    if (answer !== undefined) return answer;
    known.set(path, goals.has(path));
    const isLeading = goals.has(path) || importsOf(path).some(leads);
    known.set(path, isLeading);
    return isLeading;
  };
  const all = new Set<string>();
  const gather = (path: string): void => {
    if (all.has(path)) return;
    all.add(path);
    importsOf(path).forEach(gather);
  };
  for (const test of testFiles(root)) gather(resolve(root, test));
  // Asked anew until nothing changes: modules may import each other in circles.
  for (let before = -1; before !== [...known.values()].filter(Boolean).length;) {
    before = [...known.values()].filter(Boolean).length;
    for (const path of all) if (!goals.has(path) && !known.get(path) && importsOf(path).some((each) => known.get(each) ?? leads(each))) known.set(path, true);
  }
  return new Set([...all].filter((path) => known.get(path) || testFiles(root).some((test) => resolve(root, test) === path)));
}

const imports = new Map<string, readonly string[]>();

function importsOf(path: string): readonly string[] {
  let found = imports.get(path);
  if (!found) {
    found = [...readFileSync(path, 'utf8').matchAll(/(?:^|\n)(?:import|export)(?!\s+type\b)[^;'"]*?from\s+'(\.[^']+\.ts)'/g)].map((match) => join(dirname(path), ...match[1]!.split('/')).split('/').join(sep));
    imports.set(path, found);
  }
  return found;
}

/** The tests that prove the rules, cheap ones first. The fuzzing is no proof of what a rule says. */
export const testFiles = (root: string): readonly string[] => TESTS.map((file) => file).filter((file) => existsIn(root, file));

const TESTS = [
  'src/checks/rules/invented-index.test.ts', 'src/checks/rules/ranks.test.ts', 'src/checks/rules/rules.test.ts', 'src/checks/rules/releases.test.ts', 'src/checks/rules/news.test.ts', 'src/checks/rules/data.test.ts',
  'src/checks/check-files.test.ts', 'src/checks/examples.test.ts', 'src/checks/real-data.test.ts', 'src/checks/missing-column.test.ts', 'src/checks/coverage.test.ts',
];

function existsIn(root: string, file: string): boolean {
  try {
    readFileSync(resolve(root, file));
    return true;
  } catch {
    return false;
  }
}
