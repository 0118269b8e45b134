import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RULE_ROOMS } from '../import-rules.ts';

const GENERATION = 'generation';

/**
 * Loads modules of a root, those in `sources` with the text given there, `vitest` and `checkFiles` as their doubles. Modules can be loaded
 * again: what runs while a module is loaded then runs again. Returns a function that imports a path in a generation.
 */
export function loaderOf(
  root: string,
  sources: ReadonlyMap<string, string>,
  double: string,
): (path: string, generation: number) => Promise<unknown> {
  const given = new Map([...sources].map(([path, text]) => [resolve(root, path), stripTypeScriptTypes(text)]));
  const stripped = new Map<string, string>();
  const replaced = pathToFileURL(resolve(root, 'src/checks/check-files.ts'));
  const replacement = pathToFileURL(resolve(root, 'scripts/mutation/check-files-double.ts'));
  registerHooks({
    resolve(specifier, context, next) {
      const generation = context.parentURL ? new URL(context.parentURL).searchParams.get(GENERATION) : null;
      if (generation === null) return next(specifier, context);
      if (specifier === 'vitest') return { url: pathToFileURL(double).href, shortCircuit: true };
      const found = next(specifier, context);
      if (found.url === replaced.href && !context.parentURL!.startsWith(replacement.href))
        return { ...found, url: `${replacement.href}?${GENERATION}=${generation}` };
      if (found.url.endsWith('/switches.ts')) return { url: found.url, shortCircuit: true };
      if (!found.url.startsWith(pathToFileURL(root).href)) return found;
      const url = new URL(found.url);
      url.searchParams.set(GENERATION, generation);
      return { ...found, url: url.href };
    },
    load(url, context, next) {
      if (!url.startsWith('file:') || !new URL(url).searchParams.has(GENERATION)) return next(url, context);
      if (!new URL(url).pathname.endsWith('.ts')) return next(url, context);
      const path = fileURLToPath(url);
      const source = given.get(path) ?? stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
      stripped.set(path, source);
      return { format: 'module', shortCircuit: true, source };
    },
  });
  return (path, generation) => import(`${pathToFileURL(resolve(root, path)).href}?${GENERATION}=${generation}`);
}

const TESTS = [...RULE_ROOMS, 'checks'].map((room) => `src/${room}/`);

/** The tests that prove the rules. Fuzzing is no proof of what a rule says. */
export const testFiles = (root: string, files: readonly string[]): string[] =>
  files.filter(
    (file) =>
      file.endsWith('.test.ts') &&
      (file === 'src/reading/missing-column.test.ts' || TESTS.some((each) => file.startsWith(each))) &&
      existsSync(resolve(root, file)),
  );
