import type { TextPart } from '../reading/markdown.ts';
import { EMPTY, sourceOf, wordsOfPart, type Found, type PlacedPart } from './placed-parts.ts';

/** What may be wrong within a line. */
export type LineCode =
  | 'struck-text'
  | 'printed-mark'
  | 'mark-in-word'
  | 'html-entity'
  | 'broken-link'
  | 'dead-reference'
  | 'bare-address'
  | 'draft-note'
  | 'empty-part';

type Judge = (at: PlacedPart, body: string) => Found<LineCode>[];

/** Parts of a line by their names in mdast, and what may be wrong with each. */
export const LINE_JUDGES: Readonly<Record<string, Judge>> = {
  text: textJudge,
  delete: ({ part }, body) => [{ code: 'struck-text', at: part.from, found: sourceOf(body, part) }],
  emphasis: ({ part }, body) => inWord(part, body),
  strong: ({ part }, body) => inWord(part, body),
  link: ({ part }, body) => {
    const found = sourceOf(body, part);
    if (!found.startsWith('[')) return [{ code: 'bare-address', at: part.from, found }];
    return isWordless(part) ? [{ code: 'empty-part', at: part.from, found, params: { what: EMPTY.link } }] : [];
  },
  linkReference: ({ part }, body) =>
    isWordless(part)
      ? [{ code: 'empty-part', at: part.from, found: sourceOf(body, part), params: { what: EMPTY.link } }]
      : [],
};

/** Neither words nor a component that may have some. */
const isWordless = (part: TextPart): boolean =>
  wordsOfPart(part).trim() === '' && !part.parts.some(({ type }) => type.startsWith('mdx') || type === 'image');

/**
 * Signs that stand in a text as signs: they were meant to mark something and mark nothing. A backslash before one says
 * that it is meant. Letters of a word may be joined by "_", and a star between spaces is a star.
 */
const PRINTED =
  /(?<!\\)(?:\*{2,}|(?<!\s)\*|\*(?!\s)|`+|~~+|__+|(?<![\p{L}\p{M}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{M}\p{N}_]))/gu;
const REFERENCE = /(?<!\\)(?:\[\^[^\]\s]+\]|\[[^[\]\n]+\]\[[^[\]\n]*\])/g;
const BROKEN_LINK = /(?<!\\)\[[^[\]\n]*\](?:\([^()\n]*\)?|\s\((?:https?:|\/|#|www\.|mailto:)[^()\n]*\))/g;
/** Marks of other dialects: ==marked==, $formulas$, raised^2^. */
const FOREIGN_MARK = /==(?=\S)[^=\n]+==|(?<!\\)\$(?=\S)[^$\n]*[\\^_{][^$\n]*\$|(?<=[\p{L}\p{N}])\^[^\s^]{1,8}\^/gu;
const TURNED_LINK = /(?<!\\)\(([^()\n]+)\)\[((?:https?:|\/|#|www\.|mailto:)[^[\]\s]*)\]/g;
/** What an author left for another: a note in brackets that asks to look again, or a gap to be filled. */
const DRAFT =
  /(?<!\\)\[[^[\]\n]*(?:xem lại|kiểm tra lại|hỏi lại|tra lại|viết lại|sửa lại|cần bổ sung|sẽ bổ sung|bổ sung sau|chưa rõ nguồn|check (?:this|again)|to be (?:checked|confirmed|added)|tbc|tbd|citation needed)[^[\]\n]*\](?![([])|\?{3,}|(?<![\p{L}\p{M}\p{N}])[xX]{4,}(?![\p{L}\p{M}\p{N}])|(?<![\p{L}\p{M}\p{N}])(?:XXX|xxx|xx|XX)(?=\s?%| (?:tỉnh|xã|bộ|huyện|điểm|hồ sơ|thủ tục|người|provinces|communes|ministries|points|files|people)(?!\p{L}))/giu;
const ENTITY = /&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/gi;

function textJudge({ part, parent }: PlacedPart, body: string): Found<LineCode>[] {
  // Words that are an address themselves.
  if (parent?.type === 'link' && !sourceOf(body, parent).startsWith('[')) return [];
  const source = sourceOf(body, part);
  const links = [...source.matchAll(BROKEN_LINK)];
  const isInLink = (index: number): boolean =>
    links.some((each) => index >= each.index && index < each.index + each[0].length);
  const each = (pattern: RegExp, code: LineCode): Found<LineCode>[] =>
    [...source.matchAll(pattern)]
      .filter(({ index }) => !isInLink(index))
      .map(({ index, 0: found }) => ({ code, at: part.from + index, found }));
  return [
    ...links.map(({ index, 0: found }): Found<LineCode> => ({ code: 'broken-link', at: part.from + index, found })),
    ...[...source.matchAll(TURNED_LINK)].map(({ index, 0: found, 1: said, 2: address }): Found<LineCode> => ({
      code: 'broken-link',
      at: part.from + index,
      found,
      replacement: `[${said}](${address})`,
    })),
    ...each(DRAFT, 'draft-note'),
    ...each(FOREIGN_MARK, 'printed-mark'),
    ...each(REFERENCE, 'dead-reference'),
    ...firstOfPairs(each(PRINTED, 'printed-mark'), body),
    // What the parser left as it is was no entity.
    ...each(ENTITY, 'html-entity').filter(({ found }) => !part.value.includes(found)),
    ...(/(?<!\\)\\$/.test(source) ? [{ code: 'printed-mark' as const, at: part.to - 1, found: '\\' }] : []),
  ];
}

/** Signs around words are one slip, told at the first; one behind a word and before a blank opens nothing. */
function firstOfPairs(marks: readonly Found<LineCode>[], body: string): Found<LineCode>[] {
  let open: string | null = null;
  return marks.filter(({ at, found }) => {
    const closes = found === open;
    const opens = /^\S/.test(body.slice(at + found.length)) || /(?:^|\s)$/.test(body.slice(0, at));
    open = closes || !opens ? null : found;
    return !closes;
  });
}

/** "5*3*2": signs between letters or figures are read as marks, and gone. Bold words may touch letters on one side. */
function inWord(part: TextPart, body: string): Found<LineCode>[] {
  const before = /[\p{L}\p{M}\p{N}]$/u.exec(body.slice(Math.max(0, part.from - 2), part.from))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]/u.exec(body.slice(part.to, part.to + 2))?.[0] ?? '';
  const touches = /\p{N}/u.test(before) || (before !== '' && after !== '');
  return touches ? [{ code: 'mark-in-word', at: part.from, found: sourceOf(body, part) }] : [];
}
