import type { Text } from '../language/lang.ts';
import type { TextPart } from '../reading/markdown.ts';
import { EMPTY, placedParts, sourceOf, wordsOfPart, type Found, type PlacedPart } from './placed-parts.ts';

/** What may be wrong with the blocks of a text. */
export type BlockCode =
  | 'interrupted-paragraph'
  | 'lone-item'
  | 'list-number'
  | 'task-box'
  | 'broken-table'
  | 'table-cells'
  | 'glued-paragraph'
  | 'sign-as-quotation'
  | 'printed-list'
  | 'heading-without-space'
  | 'code-block'
  | 'ruled-line'
  | 'empty-part';

type Judge = (at: PlacedPart, body: string) => Found<BlockCode>[];

/** Blocks by their names in mdast, and what may be wrong with each by itself. */
export const BLOCK_JUDGES: Readonly<Record<string, Judge>> = {
  paragraph: ({ part }, body) => [...pipesIn(part, body), ...hashesIn(part, body), ...itemsIn(part, body)],
  blockquote: (at, body) => {
    const found = interrupting(at, body);
    return found.length > 0 ? found : moreThan(at.part, body);
  },
  list: (at, body) => [...interrupting(at, body), ...loneItem(at, body), ...numbersOf(at.part, body)],
  listItem: ({ part }, body) => [
    ...(part.hasBox ? [{ code: 'task-box' as const, at: part.from, found: firstLineOf(part, body) }] : []),
    ...(part.parts.length === 0 ? [empty(part, body, EMPTY.item)] : []),
  ],
  table: ({ part }, body) => cellsOf(part, body),
  code: ({ part }, body) => [{ code: 'code-block', at: part.from, found: firstLineOf(part, body) }],
  thematicBreak: ({ part }, body) => [{ code: 'ruled-line', at: part.from, found: sourceOf(body, part) }],
};

const firstLineOf = (part: Pick<TextPart, 'from' | 'to'>, body: string): string =>
  sourceOf(body, part).split('\n')[0] ?? '';

const empty = (part: Pick<TextPart, 'from' | 'to'>, body: string, what: Text): Found<BlockCode> => ({
  code: 'empty-part',
  at: part.from,
  found: firstLineOf(part, body),
  params: { what },
});

/**
 * A line of a paragraph that begins with "- ", "+ " or "> " ends it, whatever its author meant. Behind a colon a list is
 * what was meant.
 */
function interrupting({ part, parent, before }: PlacedPart, body: string): Found<BlockCode>[] {
  if (before?.type !== 'paragraph' || parent?.type === 'listItem') return [];
  const between = body.slice(before.to, part.from);
  const isMeant = part.type === 'list' && /:[*_]*$/.test(sourceOf(body, before).trimEnd());
  return /\n[^\S\n]*\n/.test(between) || isMeant
    ? []
    : [{ code: 'interrupted-paragraph', at: part.from, found: firstLineOf(part, body) }];
}

/** "+ 2,19 điểm so với năm trước" is a paragraph to its author and a list of one item to the parser. */
function loneItem({ part }: PlacedPart, body: string): Found<BlockCode>[] {
  // What has no words is reported for that.
  const isLone = !part.isOrdered && part.parts.length === 1 && part.parts[0]?.parts.length !== 0;
  // Pluses before figures are signs, be there two of them.
  const areSigns = !part.isOrdered && part.parts.every((item) => /^\+\s+[\d.,]/.test(sourceOf(body, item)));
  return isLone || areSigns ? [{ code: 'lone-item', at: part.from, found: firstLineOf(part, body) }] : [];
}

/**
 * "> 10 tỉnh" is "more than" to its author and a quotation to the parser. What is quoted has its quotation marks, or the
 * sign before each line, or begins with a year.
 */
function moreThan(part: TextPart, body: string): Found<BlockCode>[] {
  const isSign =
    part.parts.length === 1 &&
    /^>\s*=?\s*(?!(?:19|20)\d\d(?![.,]?\d))\d/.test(sourceOf(body, part)) &&
    !/\n\s*>/.test(sourceOf(body, part));
  return isSign ? [{ code: 'sign-as-quotation', at: part.from, found: firstLineOf(part, body) }] : [];
}

/** The number an author wrote before an item. */
const numberOf = (item: TextPart | undefined, body: string): number =>
  item ? Number(/^\d+/.exec(sourceOf(body, item))?.[0] ?? Number.NaN) : Number.NaN;

/** Numbers within a list: a page counts on from the first, whatever the others say. */
function numbersOf(list: TextPart, body: string): Found<BlockCode>[] {
  if (!list.isOrdered) return [];
  const numbers = list.parts.map((item) => numberOf(item, body));
  if (numbers.every((number) => number === 1)) return [];
  return list.parts.flatMap((item, i): Found<BlockCode>[] =>
    i > 0 && numbers[i] !== list.start + i
      ? [
          {
            code: 'list-number',
            at: item.from,
            found: firstLineOf(item, body),
            params: { printed: list.start + i, written: numbers[i] ?? 0 },
          },
        ]
      : [],
  );
}

/** Where numbered lists begin: each with 1, or with what follows the one before it under the same heading. */
export function listStarts(root: TextPart, body: string): Found<BlockCode>[] {
  const found: Found<BlockCode>[] = [];
  let last: { readonly end: number; readonly count: number } | null = null;
  for (const part of root.parts) {
    if (part.type === 'heading') last = null;
    if (part.type !== 'list' || !part.isOrdered) continue;
    const follows = last !== null && part.start === last.end + 1;
    const restarts = last?.count === 1 && part.start === 1;
    if ((part.start !== 1 && !follows) || restarts)
      found.push({
        code: 'list-number',
        at: part.from,
        found: firstLineOf(part, body),
        params: { printed: part.start, written: part.start },
      });
    last = { end: part.start + part.parts.length - 1, count: part.parts.length };
  }
  return found;
}

/** Cells beyond those of the head are dropped without a word, missing ones are left blank. */
function cellsOf(table: TextPart, body: string): Found<BlockCode>[] {
  const [head, ...rows] = table.parts;
  const count = head?.parts.length ?? 0;
  const blank = head?.parts.find((cell) => wordsOfPart(cell).trim() === '');
  return [
    ...(head && blank ? [empty({ from: blank.from, to: head.to }, body, EMPTY.column)] : []),
    ...(rows.length === 0 ? [empty(table, body, EMPTY.table)] : []),
    ...rows.flatMap((row, i): Found<BlockCode>[] => {
      const cells = row.parts.length;
      const found = sourceOf(body, row);
      if (count > 1 && !hasBar(found))
        // The lines below it are of the same paragraph.
        return i > 0 && !hasBar(sourceOf(body, rows[i - 1] ?? row))
          ? []
          : [{ code: 'glued-paragraph', at: row.from, found }];
      if (cells === count) return [];
      return [{ code: 'table-cells', at: row.from, found, params: { cells, count, more: cells > count ? 1 : 0 } }];
    }),
  ];
}

/** Is a row divided into cells at all? */
const hasBar = (row: string): boolean => /(?<!\\)\|/.test(row);

/** A line of a paragraph with what stands in it. */
const linesOf = (part: TextPart, body: string): { readonly at: number; readonly text: string }[] => {
  let at = part.from;
  return sourceOf(body, part)
    .split('\n')
    .map((text) => {
      const line = { at: at + (text.length - text.trimStart().length), text: text.trim() };
      at += text.length + 1;
      return line;
    });
};

/** A table whose row of dashes is missing, or has other columns than its head, is a paragraph of bars. */
function pipesIn(paragraph: TextPart, body: string): Found<BlockCode>[] {
  const lines = linesOf(paragraph, body);
  // Cells that were pasted from a sheet have tabs between them.
  const tabbed = lines.filter(({ text }) => /\S\t+\S/.test(text));
  if (tabbed[0] && tabbed.length > 1) return [{ code: 'broken-table', at: tabbed[0].at, found: tabbed[0].text }];
  const first = lines.find(
    ({ text }, i) => /^\|.*\|$/.test(text) || (/^\|?[\s:|-]*-[\s:|-]*$/.test(text) && text.includes('|') && i > 0),
  );
  return first ? [{ code: 'broken-table', at: first.at, found: first.text }] : [];
}

/** "##Đầu đề" is no heading without its space. */
const hashesIn = (paragraph: TextPart, body: string): Found<BlockCode>[] =>
  linesOf(paragraph, body)
    .filter(({ text }) => /^#{2,6}[^#\s]/.test(text))
    .map(({ at, text }) => ({
      code: 'heading-without-space',
      at,
      found: text,
      replacement: text.replace(/^#+/, '$& '),
    }));

/** Signs of items that Markdown does not know; the last two are dashes of prose, too, and tell where two lines have them. */
const ITEM_SIGN = /^(?:[•●○▪▫◦‣∙■□➢➤✓✔]|[–—](?= ))/u;
const ITEM_LETTER = /^(?:[a-zđ]|[ivx]{1,4}|\d{1,2})[)/]\s+\S/iu;

/** Lines of a paragraph that were meant as items, or as words and what they mean: a page runs them together. */
function itemsIn(paragraph: TextPart, body: string): Found<BlockCode>[] {
  const lines = linesOf(paragraph, body);
  const signs = lines.filter(({ text }) => ITEM_SIGN.test(text));
  const letters = lines.filter(({ text }) => ITEM_LETTER.test(text));
  const meaning = lines.find(({ text }, i) => i > 0 && /^: \S/.test(text));
  const isList = signs.length > 1 || (signs[0] !== undefined && /^[^–—]/.test(signs[0].text));
  const first = isList ? signs[0] : letters.length > 1 ? letters[0] : meaning;
  return first ? [{ code: 'printed-list', at: first.at, found: first.text }] : [];
}

/** Every part of a text with these names. */
export const partsOf = (root: TextPart, ...types: readonly string[]): TextPart[] =>
  placedParts(root)
    .map(({ part }) => part)
    .filter(({ type }) => types.includes(type));
