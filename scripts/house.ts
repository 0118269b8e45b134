import { posix } from 'node:path';
import ts from 'typescript';
import { codePartsOf, importsIn, roomOf, type RuleFile } from './import-rules.ts';

/** How the code is built, in figures: what grows unseen until every change costs more. */
export interface House {
  /** Lines of code by room, tests and their fixtures left out, largest first. */
  readonly rooms: readonly { readonly room: string; readonly lines: number; readonly share: number }[];
  /** Files that import each other in a ring, types included; each ring once, in order of path. */
  readonly circles: readonly (readonly string[])[];
  /** Share of all lines that are longer than the page of the formatter. */
  readonly longLines: number;
  /** Nine files in ten are no longer than this. */
  readonly usualLength: number;
  /** Files that hold more than one noun can, catalogues of words left out. */
  readonly tooLong: readonly string[];
  /** `!` that silence the compiler where a type could speak, by file. */
  readonly nonNull: ReadonlyMap<string, number>;
  /** "file:line name" of what is exported without a word about it. */
  readonly undocumented: readonly string[];
}

/** Width of a line, in characters, as the formatter has it. */
const WIDTH = 120;
/** Lines after which a file has a second noun. */
const LENGTH = 400;
const CATALOGUE = /(?:messages|words|examples|help)[^/]*\.ts$/;
const isOfTests = (path: string): boolean => /(?:\.test|\.faults|\/testing|\.d)\.ts$/.test(path);

/** Measures the files under src/. Words of catalogues count as lines of their room, but may be long. */
export function measureHouse(files: readonly RuleFile[]): House {
  const code = files.filter(({ path }) => !isOfTests(path));
  const lengths = code.map(({ path, text }) => ({ path, lines: lineCount(text) }));
  const total = sum(lengths.map(({ lines }) => lines));
  const byLength = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  const allLines = files.flatMap(({ text }) => text.split('\n'));
  const nonNull = code.map(({ path, text }) => [path, nonNullIn({ path, text })] as const);
  return {
    rooms: [...Map.groupBy(lengths, ({ path }) => roomOf(path))]
      .map(([room, of]) => ({ room, lines: sum(of.map(({ lines }) => lines)) }))
      .map(({ room, lines }) => ({ room, lines, share: lines / total }))
      .sort((a, b) => b.lines - a.lines),
    circles: circlesIn(code),
    longLines: allLines.filter((line) => line.length > WIDTH).length / allLines.length,
    usualLength: byLength[Math.floor(byLength.length * 0.9)] ?? 0,
    tooLong: lengths.filter(({ path, lines }) => lines > LENGTH && !CATALOGUE.test(path)).map(({ path }) => path),
    nonNull: new Map(nonNull.filter(([, count]) => count > 0)),
    undocumented: code.flatMap(undocumentedIn),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const lineCount = (text: string): number => text.split('\n').length - 1;

/** Rings of imports (Tarjan's strongly connected components of more than one file). */
function circlesIn(files: readonly RuleFile[]): string[][] {
  const paths = new Set(files.map(({ path }) => path));
  const imports = new Map(
    files.map((file) => [
      file.path,
      importsIn(file)
        .map((specifier) => posix.join(posix.dirname(file.path), specifier))
        .filter((path) => paths.has(path)),
    ]),
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    let low = order.size;
    const own = low;
    order.set(path, own);
    lowest.set(path, own);
    open.push(path);
    for (const next of imports.get(path) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? own);
    }
    lowest.set(path, low);
    if (low === own) {
      const ring = open.splice(open.indexOf(path));
      if (ring.length > 1) circles.push(ring.sort());
    }
    return low;
  };
  for (const path of paths) if (!order.has(path)) visit(path);
  return circles;
}

function nonNullIn(file: RuleFile): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) count++;
    ts.forEachChild(node, visit);
  };
  for (const { code } of codePartsOf(file)) visit(ts.createSourceFile(file.path, code, ts.ScriptTarget.Latest, true));
  return count;
}

/** Exports of a module that no doc comment introduces. */
function undocumentedIn({ path, text }: RuleFile): string[] {
  if (!path.endsWith('.ts')) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    // The first of several signatures speaks for all.
    if (ts.isFunctionDeclaration(statement) && isOverload(statement, source)) return [];
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    return [`${path}:${line} ${namesOf(statement)}`];
  });
}

const isOverload = ({ name, pos }: ts.FunctionDeclaration, source: ts.SourceFile): boolean =>
  source.statements.some(
    (other) => ts.isFunctionDeclaration(other) && other.name?.text === name?.text && other.pos < pos,
  );

function namesOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  const { name } = statement as ts.DeclarationStatement;
  return name?.getText() ?? '';
}
