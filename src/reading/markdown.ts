import { markdownToMdast, mdxToMdast, type Features } from 'satteri';

/**
 * How texts are read: the same for the pages, which Astro makes of them, and for the checks. What stands before a text
 * was taken off already: lines of dashes at its front are no second front matter.
 */
export const FEATURES = { gfm: true, smartPunctuation: true, frontmatter: false } satisfies Features;

/** A part of a parsed text by its name in mdast, with what mdast says of it and where it stands in the body. */
export interface TextPart {
  readonly type: string;
  /** Characters of the body, from the first up to the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly TextPart[];
  /** What a text, code or an expression says, entities and escapes undone. */
  readonly value: string;
  /** Level of a heading. */
  readonly depth: number;
  /** Where a link, a picture or a definition leads to. */
  readonly url: string;
  /** What a reference or a definition is called. */
  readonly identifier: string;
  /** Words of a picture. */
  readonly alt: string;
  /** Name of a component; '' for a fragment. */
  readonly name: string;
  /** Properties of a component; null for a value that is computed. */
  readonly properties: readonly { readonly name: string; readonly value: string | null }[];
  readonly isOrdered: boolean;
  /** The first number of a list. */
  readonly start: number;
  /** Has an item a box to tick? */
  readonly hasBox: boolean;
}

/** A text as its readers meet it, or what stopped the parser, and where. */
export type ParsedText =
  | { readonly root: TextPart; readonly fault: null }
  | { readonly root: null; readonly fault: { readonly at: number; readonly reason: string } };

/** A node of mdast, as far as it is asked here. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly identifier?: string;
  readonly alt?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly checked?: boolean | null;
}

/** More than that is no text that somebody wrote: it is not walked, nor laid out. */
const DEEPEST = 40;

/**
 * More characters than that without an empty line between is no paragraph that somebody wrote. The parser joins the
 * pieces of a paragraph anew at each quotation mark: at some 50,000 it fills the memory and takes the process down.
 */
const LONGEST = 20_000;

/**
 * Parses the body of a text as the pages do. Null where no parser is at hand: the checker in a browser has none (see
 * scripts/lighter-client.ts).
 */
export function parseText(body: string, isMdx: boolean): ParsedText | null {
  const long = tooLongAt(body);
  if (long !== null)
    return { root: null, fault: { at: long, reason: `more than ${LONGEST} characters without an empty line` } };
  let tree: Node;
  try {
    tree = (isMdx ? mdxToMdast : markdownToMdast)(shieldTildes(body), { features: FEATURES }) as Node;
  } catch (cause) {
    // "3:7: Unexpected …": the parser names the place in its message alone.
    const [, line = '1', column = '1', reason = ''] =
      /^(?:(\d+):(\d+): )?([^]*)$/.exec(cause instanceof Error ? cause.message : String(cause)) ?? [];
    const before = body.split('\n').slice(0, Number(line) - 1);
    const at = before.reduce((sum, each) => sum + each.length + 1, Number(column) - 1);
    return { root: null, fault: { at: Math.min(at, body.length), reason: showTildes(reason) } };
  }
  const deep = tooDeepAt(tree);
  if (deep !== null) return { root: null, fault: { at: deep, reason: `more than ${DEEPEST} levels` } };
  return { root: toPart(tree), fault: null };
}

/** Where more is written without an empty line than anybody writes; null where nothing is. */
function tooLongAt(body: string): number | null {
  let from = 0;
  for (const block of body.split(/(\n[^\S\n]*(?=\n))/)) {
    if (block.length > LONGEST) return from;
    from += block.length;
  }
  return null;
}

/** Where parts lie deeper than anybody writes; null where none do. */
function tooDeepAt(tree: Node): number | null {
  let level: readonly Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0]?.position?.start.offset ?? 0;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return null;
}

function toPart(node: Node): TextPart {
  const from = node.position?.start.offset ?? 0;
  return {
    type: node.type,
    from,
    to: node.position?.end.offset ?? from,
    parts: (node.children ?? []).map(toPart),
    value: showTildes(node.value ?? ''),
    depth: node.depth ?? 0,
    url: showTildes(node.url ?? ''),
    identifier: node.identifier ?? '',
    alt: node.alt ?? '',
    name: node.name ?? '',
    properties: (node.attributes ?? []).map(({ type, name, value }) => ({
      name: type === 'mdxJsxAttribute' ? (name ?? '') : '{…}',
      value: typeof value === 'string' ? value : null,
    })),
    isOrdered: node.ordered === true,
    start: node.start ?? 1,
    hasBox: typeof node.checked === 'boolean',
  };
}

// One tilde means "about" or "to" in Vietnamese: "A~B … C~D" must strike nothing out. The parser has no switch for it,
// so it is shown another character in its place, of those that mean nothing to anybody, and the same in an address.
const SHIELD = '\ue000';

/** A body whose single tildes mean nothing to the parser; as long as it was. */
export const shieldTildes = (body: string): string => body.replace(/(?<![~\\])~(?!~)/g, SHIELD);

/** The same text, or what was made of it, with its tildes again. */
export const showTildes = (text: string): string => text.replace(/\ue000|%EE%80%80/g, '~');
