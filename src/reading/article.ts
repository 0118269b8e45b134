import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import { problem, type Place, type Problem, type ProblemDetail } from '../problems/problem.ts';
import { DEEPEST, tooDeepAt } from './yaml-depth.ts';
import { slipAt } from './yaml-slip.ts';
import type { ReadingCode } from './checks.ts';
import { firstLine } from './first-line.ts';

/** One Markdown file: its front matter as plain values and its body. */
export interface ContentText {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Physical line where the body begins. */
  readonly bodyLine: number;
}

/** Keys and list positions that lead to a value in the front matter. */
export type KeyPath = readonly (string | number)[];

/** Where within a value of the front matter a problem is shown; the value itself when left out. */
export interface PointAt {
  /** At the key instead of the value; at the value with its quotes instead of inside them. */
  readonly at?: 'key' | 'whole';
  /** At the first place of `found` inside the value, from this character of it on. */
  readonly from?: number;
}

/** A text of content/ with a way to point at each of its characters and values. */
export interface Article extends ContentText {
  readonly source: string;
  /**
   * A problem at a value of the front matter, or at the key (`at: 'key'`); where the path ends early, at its last part
   * that exists.
   */
  readonly problemAt: <Code extends string>(
    path: KeyPath,
    code: Code,
    detail?: ProblemDetail & PointAt,
  ) => Problem<Code>;
  /** A problem at a character of the body. */
  readonly problemInBody: <Code extends string>(offset: number, code: Code, detail?: ProblemDetail) => Problem<Code>;
}

/** A text of content/ as read; null where its front matter cannot be, with the problems that say why. */
export interface ReadArticle {
  readonly article: Article | null;
  readonly problems: readonly Problem<ReadingCode>[];
}

const OPENING = '---\n';

/**
 * Reads front matter and body. Reports `no-front-matter`, `front-matter-late`, `front-matter-mark`, `open-front-matter`
 * and `bad-yaml`; what the values say is checked elsewhere.
 */
export function readArticle(file: string, source: string): ReadArticle {
  const places = placesIn(file, source);
  if (!source.startsWith(OPENING)) {
    if (!file.startsWith('content/news/'))
      return { article: toArticle(file, source, 0, parseDocument(''), {}), problems: [] };
    return { article: null, problems: [noFrontMatter(source, places)] };
  }
  const close = /^---[ \t]*$/m.exec(source.slice(OPENING.length));
  if (!close) return { article: null, problems: [problem('open-front-matter', places(0), { found: '---' })] };
  const yaml = source.slice(OPENING.length, OPENING.length + close.index);
  const bodyAt = OPENING.length + close.index + close[0].length + 1;
  const deep = tooDeepAt(yaml);
  if (deep !== null) {
    const at = OPENING.length + deep;
    return {
      article: null,
      problems: [
        problem('bad-yaml', places(at), {
          found: lineAt(source, at),
          params: { slip: 'too-deep', reason: `more than ${DEEPEST} levels` },
        }),
      ],
    };
  }
  const document = parseDocument(yaml, { uniqueKeys: true, stringKeys: true, prettyErrors: false });
  if (document.errors.length) {
    const problems = firstErrors(document.errors).map((error) => {
      const { slip, offset } = slipAt(error, yaml);
      const at = Math.min(OPENING.length + offset, source.length);
      return problem(error.code === 'DUPLICATE_KEY' ? 'repeated-key' : 'bad-yaml', places(at), {
        found: lineAt(source, at),
        params: { slip, reason: error.message },
      });
    });
    return { article: null, problems };
  }
  // An alias may lead nowhere, into itself, or to a million copies; an item needs none.
  const alias = firstAlias(document);
  if (alias) {
    const at = OPENING.length + (alias.range?.[0] ?? 0);
    return {
      article: null,
      problems: [
        problem('bad-yaml', places(at), {
          found: lineAt(source, at),
          params: { slip: 'alias', reason: `*${alias.source}` },
        }),
      ],
    };
  }
  const values: unknown = document.toJS();
  if (values === null || typeof values !== 'object' || Array.isArray(values)) {
    return {
      article: null,
      problems: [problem('bad-yaml', places(OPENING.length), { found: firstLine(yaml), params: { slip: 'not-keys' } })],
    };
  }
  return { article: toArticle(file, source, bodyAt, document, values as Record<string, unknown>), problems: [] };
}

/**
 * After one slip a parser stumbles over what is right: the first is told. Keys written twice are each a slip of their
 * own.
 */
function firstErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const slips = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return slips.length === 0 ? errors : [slips.reduce((first, each) => (each.pos[0] < first.pos[0] ? each : first))];
}

/** The head is there and does not open as it should, or there is none. */
function noFrontMatter(source: string, places: (offset: number) => Place): Problem<ReadingCode> {
  const first = firstLine(source);
  if (first !== '---' && /^[-‐‒–—−\s]+$/.test(first) && /^\S*[-‐‒–—−]/.test(first.trim()))
    return problem('front-matter-mark', places(0), { found: first, replacement: '---' });
  const blank = /^(?:[^\S\n]*\n)+(?=[^\S\n]*---[^\S\n]*\n)/.exec(source);
  if (blank)
    return problem('front-matter-late', places(0), {
      found: first,
      params: { count: blank[0].split('\n').length - 1, line: blank[0].split('\n').length },
    });
  return problem('no-front-matter', places(0), { found: first });
}

function toArticle(
  file: string,
  source: string,
  bodyAt: number,
  document: Document,
  frontMatter: Readonly<Record<string, unknown>>,
): Article {
  const places = placesIn(file, source);
  return {
    file,
    frontMatter,
    body: source.slice(bodyAt),
    bodyLine: places(bodyAt).line,
    source,
    problemAt: (path, code, { at, from, ...detail } = {}) => {
      const node = find(document, path, at === 'key');
      const offset = node?.range ? OPENING.length + node.range[0] : 0;
      const raw = node?.range ? source.slice(offset, OPENING.length + node.range[1]) : '';
      // Inside the quotes, so that `found` and `replacement` are the value itself.
      const isQuoted = at !== 'whole' && isScalar(node) && /^(["']).*\1$/s.test(raw);
      const found = isScalar(node) ? (isQuoted ? raw.slice(1, -1) : raw) : firstLine(raw);
      const part = from === undefined ? -1 : found.indexOf(detail.found ?? found, from);
      return problem(
        code,
        { ...places(offset + (isQuoted ? 1 : 0) + Math.max(0, part)), columnName: path.join('.') },
        { found, ...detail },
      );
    },
    problemInBody: (offset, code, detail) => problem(code, places(bodyAt + offset), detail),
  };
}

function firstAlias(document: Document): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias(_, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

/** The node a path leads to, or the deepest one on the way. */
function find(document: Document, path: KeyPath, key: boolean): Node | null {
  let node = document.contents;
  let keyNode: Node | null = null;
  for (const step of path) {
    let next: unknown = null;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return keyNode && key ? keyNode : firstOf(node);
      keyNode = pair.key as Node;
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number') next = node.items[step];
    if (!next) return keyNode ?? node;
    node = next as Node;
  }
  return key ? keyNode : node;
}

/** A missing key is shown at the first key of its map. */
const firstOf = (node: Node | null): Node | null =>
  isMap(node) ? ((node.items[0]?.key as Node | undefined) ?? node) : node;

/** Turns offsets into lines and characters, both from 1. */
export function placesIn(file: string, source: string): (offset: number) => Place {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    const start = starts.findLast((each) => each <= offset) ?? 0;
    return { file, line: starts.indexOf(start) + 1, column: offset - start + 1 };
  };
}

const lineAt = (source: string, offset: number): string =>
  firstLine(source.slice(source.lastIndexOf('\n', offset - 1) + 1));
