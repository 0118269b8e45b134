import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** As many as the types of today cannot do without; the number may only sink. */
const MOST = 700;

test(`src/ says "this is there" without proof (x!) at most ${MOST} times`, () => {
  const places = globSync('src/**/*.ts')
    .filter((path) => !/(?:\.test|testing|\.d)\.ts$/.test(path))
    .flatMap((path) => assertionsIn(path.replaceAll('\\', '/')));
  expect(places.length, places.join('\n')).toBeLessThanOrEqual(MOST);
});

/** "src/model/rank.ts:12" for every non-null assertion of a file. */
function assertionsIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) places.push(`${path}:${source.getLineAndCharacterOfPosition(node.end).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}
