import type { ViteUserConfig } from 'astro';
import ts from 'typescript';

/** The shorthand of src/schema whose last two texts are help, in Vietnamese and in English. */
const EXPLAINED = [
  'filled',
  'open',
  'extra',
  'filledTexts',
  'openTexts',
  'extraTexts',
  'translations',
  'unitSet',
  'key',
];

type Plugin = NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>;

/**
 * Keeps out of browsers what only Node needs, for the checker to stay within its 500 kB: the help of columns and keys,
 * which stands in their one declaration and which only pages, readmes and scaffolds show; the charts, pivot tables,
 * slicers and threads of a workbook, which `hucre` reads and the checker never asks for (where their readers find none,
 * their caller goes on), and its ciphers, for which nobody gives a password here; the writers of `yaml`, as the checker
 * only reads; the rules over parsed texts, whose parser runs in Node alone: the checker says that `npm run check` has them.
 */
export const lighterClient = (): Plugin => ({
  name: 'reform-index:lighter-client',
  enforce: 'pre',
  transform: {
    filter: { id: [SCHEMA, UNASKED, UNWRITTEN, PARSED_TEXTS, THEIR_WORDS] },
    handler(code: string, id: string, options?: { ssr?: boolean }) {
      if (options?.ssr) return null;
      const parsed = PARSED_TEXTS.exec(id)?.[1];
      if (parsed) return { code: silentRule(parsed), map: null };
      if (THEIR_WORDS.test(id)) return { code: NO_WORDS, map: null };
      return { code: SCHEMA.test(id) ? withoutHelp(code) : findingNothing(code), map: null };
    },
  },
});

const SCHEMA = /\/src\/schema\/[\w-]+\.ts$/;
const UNASKED = /\/hucre\/dist\/xlsx\/(?:(?:chart|pivot|slicer|threaded-comments)-reader|crypto\/agile)\.mjs$/;
const UNWRITTEN = /\/yaml\/browser\/dist\/stringify\/\w+\.js$/;

const PARSED_TEXTS = /\/src\/text-rules\/(text-(?:markup|links))\.ts$/;
const THEIR_WORDS = /\/src\/text-rules\/text-(?:markup|links)\.words\.ts$/;

/** Words and help of a rule that has nothing to say. */
const NO_WORDS = `export const words = {}; export const help = { proves: { vi: '', en: '' }, codes: {} };`;

/** A rule that finds nothing and has nothing to say, in the place of the one with this name. */
const silentRule = (name: string): string =>
  `export const ${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())} = { name: '${name}', words: {}, ` +
  `run: () => ({ problems: [], compared: { total: 0, byEdition: new Map() } }) };`;

/** A module of a library whose functions find nothing: no list has an entry, no part is there. */
export function findingNothing(code: string): string {
  const declared = [...code.matchAll(/^export (?:(?:async )?function|const) (\w+)/gm)].map(([, name]) => name);
  const listed = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names]) => names?.match(/\w+/g) ?? []);
  return [...declared, ...listed]
    .map((name) => `export const ${name} = () => ${(name ?? '').endsWith('s') ? '[]' : 'undefined'};`)
    .join('\n');
}

/** A file of src/schema whose texts for people are ''. */
export function withoutHelp(code: string): string {
  const source = ts.createSourceFile('schema.ts', code, ts.ScriptTarget.Latest, true);
  const texts: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    texts.push(...textsForPeople(node).filter(isText));
    ts.forEachChild(node, visit);
  };
  visit(source);
  const from = texts.map((text) => text.getStart(source));
  return texts.reduceRight((rest, text, i) => `${rest.slice(0, from[i])}''${rest.slice(text.end)}`, code);
}

/** A text, or several put together with `+`. */
const isText = (node: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) || (ts.isBinaryExpression(node) && isText(node.left) && isText(node.right));

/** What is called, or may be: `(isFirst ? filled : open)(…)` is a call of either. */
const namesIn = (callee: ts.Expression): readonly string[] => callee.getText().match(/\w+/g) ?? [];

/** The help in a call of the shorthand; both languages of `{ vi, en }`. */
function textsForPeople(node: ts.Node): readonly ts.Expression[] {
  if (ts.isCallExpression(node) && namesIn(node.expression).some((name) => EXPLAINED.includes(name)))
    return node.arguments.slice(1);
  if (!ts.isObjectLiteralExpression(node)) return [];
  const values = node.properties.filter(ts.isPropertyAssignment);
  return values.every(({ name }) => ['vi', 'en'].includes(name.getText()))
    ? values.map((each) => each.initializer)
    : [];
}
