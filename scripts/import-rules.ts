import { posix } from 'node:path';
import ts from 'typescript';

/** A source file as the rules see it: path relative to the project, with its text. */
export interface RuleFile {
  readonly path: string;
  readonly text: string;
}

/** A breach of the house's rules, written to the person who can mend it. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

interface Room {
  /** Rooms whose files it may import, besides its own. */
  readonly rooms: readonly string[];
  /** Packages it may import; a "*" at the end stands for the rest of a name, `null` for any package. */
  readonly packages: readonly string[] | null;
  /** Pure rooms run in bare Node and in the browser: no Astro, clock, randomness or environment. */
  readonly isPure: boolean;
}

const pure = (rooms: readonly string[], packages: readonly string[] = []): Room => ({ rooms, packages, isPure: true });
const page = (rooms: readonly string[], packages: readonly string[] | null = null): Room => ({
  rooms,
  packages,
  isPure: false,
});

/** Rooms whose files are rules, each with its words beside it. */
export const RULE_ROOMS = ['rules', 'release-rules', 'text-rules'] as const;

/** Who may import whom; `src/README.md` shows it. A room that is not here may not exist. */
const ROOMS: Readonly<Record<string, Room>> = {
  language: pure([]),
  schema: pure(['language']),
  problems: pure(['schema', 'language']),
  reading: pure(['problems', 'schema', 'language'], ['papaparse', 'satteri', 'yaml']),
  model: pure(['language'], ['topojson-specification']),
  facts: pure(['reading', 'problems', 'schema', 'model', 'language']),
  rules: pure(['facts', 'reading', 'problems', 'schema', 'model', 'language']),
  'release-rules': pure(['rules', 'facts', 'reading', 'problems', 'schema', 'model', 'language']),
  'text-rules': pure([
    'release-rules',
    'rules',
    'facts',
    'routes',
    'reading',
    'problems',
    'schema',
    'model',
    'language',
  ]),
  checks: pure([...RULE_ROOMS, 'facts', 'reading', 'problems', 'schema', 'model', 'language']),
  dataset: pure(
    ['checks', 'facts', 'reading', 'problems', 'schema', 'model', 'language'],
    ['node:fs', 'node:path', 'topojson-specification'],
  ),
  import: pure(['checks', 'facts', 'reading', 'problems', 'schema', 'model', 'language'], ['papaparse', 'hucre/xlsx']),
  charts: pure(['model', 'language'], ['d3', 'd3-*', 'topojson-*']),
  routes: pure(['model', 'language']),
  wording: pure(['routes', 'schema', 'model', 'language'], ['parse5']),
  figures: pure(['charts', 'wording', 'routes', 'model', 'language']),
  search: pure(['wording', 'routes', 'model', 'language']),
  outputs: pure(
    ['figures', 'search', 'charts', 'wording', 'routes', 'schema', 'model', 'language'],
    ['papaparse', 'hucre/xlsx'],
  ),
  components: page(['figures', 'charts', 'wording', 'outputs', 'routes', 'model', 'language']),
  layouts: page(['components', 'figures', 'charts', 'wording', 'outputs', 'routes', 'model', 'language', 'styles']),
  views: page([
    'layouts',
    'components',
    'outputs',
    'figures',
    'charts',
    'search',
    'wording',
    'routes',
    'model',
    'language',
    'styles',
  ]),
  pages: page(['views', 'layouts', 'dataset', 'outputs', 'routes', 'language', 'model']),
  client: page(['search', 'charts', 'import', 'checks', 'reading', 'problems', 'schema', 'model', 'language'], []),
  styles: page([], []),
  'content.config.ts': page([], ['astro:content', 'astro/loaders']),
};

/** The table as `src/README.md` shows it, in Markdown. */
export function roomTable(): string {
  const lines = Object.entries(ROOMS).map(([name, { rooms, packages, isPure }]) => {
    const from = rooms.length > 0 ? rooms.join(', ') : 'nothing of ours';
    const outside = packages === null ? 'any' : packages.map((each) => `\`${each}\``).join(', ') || '–';
    return `| ${name} | ${from} | ${outside} | ${isPure ? 'yes' : ''} |`;
  });
  return ['| room | may import | packages | pure |', '|---|---|---|---|', ...lines].join('\n');
}

/** Rooms whose markup may start client code, by an import inside `<script>`. */
const STARTS_CLIENT = ['components', 'layouts', 'views'];

/** All breaches in the files under src/, in the order of files and lines. Tests and what only they use (`.faults.ts`, `testing.ts`) may import anything. */
export function importBreaches(files: readonly RuleFile[]): Breach[] {
  return files
    .filter(({ path }) => !/(?:\.test|\.faults|\/testing|\.d)\.ts$/.test(path))
    .flatMap((file) => codePartsOf(file).flatMap((part) => breachesIn(file.path, part)))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** "src/model/rank.ts:1: model may import …" */
export const wordBreach = ({ file, line, rule }: Breach): string => `${file}:${line}: ${rule}`;

/** Code within a file: a whole .ts, or the frontmatter or a script of an .astro. */
export interface CodePart {
  readonly code: string;
  readonly firstLine: number;
  readonly isScript: boolean;
}

/** The code in a file, each part with the line at which it begins. */
export function codePartsOf({ path, text }: RuleFile): CodePart[] {
  if (!path.endsWith('.astro')) return [{ code: text, firstLine: 1, isScript: false }];
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const scripts = [...text.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  return [
    ...(frontmatter
      ? [
          {
            code: frontmatter[1]!,
            firstLine: lineAt(frontmatter.index + frontmatter[0].indexOf(frontmatter[1]!)),
            isScript: false,
          },
        ]
      : []),
    ...scripts.map((script) => ({
      code: script[1]!,
      firstLine: lineAt(script.index + script[0].indexOf('>') + 1),
      isScript: true,
    })),
  ];
}

function breachesIn(file: string, part: CodePart): Breach[] {
  const name = roomOf(file);
  const room = ROOMS[name];
  if (!room) return [{ file, line: 1, rule: `there is no room "${name}" in the house (ARCHITECTURE.md)` }];
  const source = ts.createSourceFile(file, part.code, ts.ScriptTarget.Latest, true);
  const breaches: Breach[] = [];
  const report = (node: ts.Node, rule: string | null): void => {
    if (rule)
      breaches.push({
        file,
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + part.firstLine,
        rule,
      });
  };
  if (posix.basename(file) === 'index.ts') report(source, 'no barrels: name the file after its noun, not index.ts');
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) report(node, importRule(file, name, room, specifier, part.isScript));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      report(node, 'no barrels: import a thing from the file that makes it');
    if (room.isPure) report(node, impurityOf(node, name));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return breaches;
}

/** What a file imports, as it is written there: types, re-exports and dynamic imports too. */
export function importsIn(file: RuleFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push(specifier);
    ts.forEachChild(node, visit);
  };
  for (const { code } of codePartsOf(file)) visit(ts.createSourceFile(file.path, code, ts.ScriptTarget.Latest, true));
  return found;
}

function specifierOf(node: ts.Node): string | null {
  if (
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  )
    return node.moduleSpecifier.text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? argument.text : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return node.argument.literal.text;
  return null;
}

function importRule(file: string, name: string, room: Room, specifier: string, isScript: boolean): string | null {
  if (!specifier.startsWith('.')) return packageRule(name, room, specifier);
  if (!/\.(?:ts|astro|css|json|svg|mdx?)(?:\?\w+)?$/.test(specifier))
    return `"${specifier}": a relative import ends with the extension of its file, .ts and not .js`;
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith('src/')) return `"${specifier}" leaves src/: only scripts and tests do`;
  const to = roomOf(target);
  if (isScript && STARTS_CLIENT.includes(name))
    return to === 'client' ? null : `a <script> of ${name} may import client, not ${to} ("${specifier}")`;
  if (to === name || room.rooms.includes(to)) return null;
  if (to === 'client') return `"${specifier}": client code is started by a <script>, it takes no part in the build`;
  return `${name} may import ${room.rooms.join(', ') || 'nothing of ours'}, not ${to} ("${specifier}")`;
}

function packageRule(name: string, room: Room, specifier: string): string | null {
  if (/^(?:[@~]\/|#|\/|src\/)/.test(specifier)) return `"${specifier}": no path aliases, imports are relative`;
  const isAllowed = (pattern: string): boolean =>
    pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
  if (room.packages === null || room.packages.some(isAllowed)) return null;
  return `${name} may import ${room.packages.join(', ') || 'no package'}, not "${specifier}"`;
}

/** What must stay out of pure rooms: two builds give the same bytes, and Node and the browser run the same code. */
function impurityOf(node: ts.Node, name: string): string | null {
  const kept = (what: string): string => `${what} stays out of ${name}: pass it in as an argument`;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return kept('the clock (new Date())');
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return kept('the clock (Date())');
  if (!ts.isPropertyAccessExpression(node)) return null;
  const text = node.getText();
  if (text === 'Date.now' || text === 'performance.now') return kept(`the clock (${text})`);
  if (/^(?:Math\.random|crypto\.(?:randomUUID|getRandomValues))$/.test(text)) return kept(`randomness (${text})`);
  if (text === 'process.env' || text === 'import.meta.env') return kept(`the environment (${text})`);
  return null;
}

/** The folder under src/ a file stands in, or its own name if it stands there alone. */
export const roomOf = (path: string): string => path.split('/')[1] ?? path;
