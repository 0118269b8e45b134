import { isLang, DEFAULT_LANG, type Lang, type Text } from '../language/lang.ts';
import { memoized } from '../language/memoized.ts';
import type { Facts } from '../facts/facts.ts';
import type { Params } from '../problems/problem.ts';
import type { Article } from '../reading/article.ts';
import { parseText, type ParsedText, type TextPart } from '../reading/markdown.ts';

/** A text of content/ with what a parser makes of it. */
export interface ParsedArticle {
  readonly article: Article;
  readonly lang: Lang;
  /** May it hold components? */
  readonly isMdx: boolean;
  readonly parsed: ParsedText;
}

/** A part where it stands: in which other, behind which. */
export interface PlacedPart {
  readonly part: TextPart;
  readonly parent: TextPart | null;
  readonly before: TextPart | null;
}

/** Something found at a character of a body, to be said under a code. */
export interface Found<Code extends string> {
  readonly code: Code;
  readonly at: number;
  readonly found: string;
  readonly replacement?: string | null;
  readonly suggestions?: string;
  readonly params?: Params;
}

const parsedOf = memoized((article: Article) => parseText(article.body, isMdxFile(article.file)));

const isMdxFile = (file: string): boolean => file.endsWith('.mdx');

/** Every text that can be read, parsed; none where no parser is at hand. */
export const parsedArticles = (facts: Facts): ParsedArticle[] =>
  [...facts.texts.values()].flatMap((article): ParsedArticle[] => {
    const parsed = parsedOf(article);
    const name = /([^/]+)\.mdx?$/.exec(article.file)?.[1] ?? '';
    return parsed
      ? [{ article, lang: isLang(name) ? name : DEFAULT_LANG, isMdx: isMdxFile(article.file), parsed }]
      : [];
  });

/** What an empty part is called. */
export const EMPTY = {
  heading: { vi: 'đầu mục', en: 'a heading' },
  link: { vi: 'liên kết', en: 'a link' },
  item: { vi: 'mục danh sách', en: 'an item of a list' },
  column: { vi: 'đầu cột của bảng', en: 'the head of a column' },
  table: { vi: 'bảng chỉ có hàng đầu', en: 'a table of a head alone' },
} satisfies Readonly<Record<string, Text>>;

/** All parts below one, in the order of the text. */
export function placedParts(root: TextPart): PlacedPart[] {
  return root.parts.flatMap((part, i) => [
    { part, parent: root, before: root.parts[i - 1] ?? null },
    ...placedParts(part),
  ]);
}

/** What a part says to a reader. */
export const wordsOfPart = (part: TextPart): string =>
  part.parts.length > 0 ? part.parts.map(wordsOfPart).join('') : part.value;

/** The part as its author wrote it. */
export const sourceOf = (body: string, { from, to }: Pick<TextPart, 'from' | 'to'>): string => body.slice(from, to);
