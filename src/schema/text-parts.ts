import type { Guidance } from '../language/lang.ts';

/** A kind of part that a text of content/ may hold, and how it is written. */
export interface TextPartKind {
  /** Names in mdast. */
  readonly types: readonly string[];
  readonly help: Guidance;
  /** As an author writes it. */
  readonly example: string;
}

/**
 * All that a text may hold. What a parser finds besides is named at its line by `npm run check`, for readers would meet
 * something else than was meant, or nothing.
 */
export const TEXT_PARTS: readonly TextPartKind[] = [
  {
    types: ['paragraph', 'text', 'break'],
    help: {
      vi: 'đoạn văn; xuống dòng trong đoạn bằng “\\” ở cuối dòng',
      en: 'paragraphs; a line ends early with "\\"',
    },
    example: 'Một đoạn.',
  },
  {
    types: ['heading'],
    help: { vi: 'đầu mục từ cấp hai, không nhảy cấp', en: 'headings from the second level, none left out' },
    example: '## Đầu mục',
  },
  {
    types: ['list', 'listItem'],
    help: { vi: 'danh sách, từ hai mục, đánh số liền nhau', en: 'lists of two items or more, numbered one by one' },
    example: '- một',
  },
  {
    types: ['link', 'linkReference', 'definition'],
    help: {
      vi: 'liên kết, có lời: trang này từ gốc và cùng ngôn ngữ, trang ngoài bằng https, thư bằng mailto',
      en: 'links, with words: of this site from its root and in the same language, others by https, mail by mailto',
    },
    example: '[nguồn](/nguon/)',
  },
  {
    types: ['emphasis', 'strong', 'inlineCode'],
    help: { vi: 'nghiêng, đậm, chữ của máy', en: 'emphasis, strong emphasis, code within a line' },
    example: '*nghiêng*, **đậm**, `chart.svg`',
  },
  {
    types: ['table', 'tableRow', 'tableCell'],
    help: { vi: 'bảng, hàng nào cũng đủ ô', en: 'tables, each row with all its cells' },
    example: '| Kỳ | Điểm |',
  },
  {
    types: ['image'],
    help: { vi: 'hình, chỉ ở trang, có lời tả', en: 'pictures, of pages alone, with words' },
    example: '![Lời tả](hinh.png)',
  },
  {
    types: ['footnoteReference', 'footnoteDefinition'],
    help: { vi: 'chú thích', en: 'footnotes' },
    example: 'Điểm[^1], rồi [^1]: Chú thích.',
  },
  { types: ['blockquote'], help: { vi: 'lời trích', en: 'quotations' }, example: '> Lời trích.' },
  {
    types: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    help: { vi: 'thành phần của trang này, chỉ trong .mdx', en: 'components of this site, in .mdx alone' },
    example: '<SiteName />',
  },
];

/** A component that a text may use, with its properties. */
export interface TextComponent {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The components of texts by name; views/text hands them to each. None holds anything between its ends. */
export const TEXT_COMPONENTS: Readonly<Record<string, TextComponent>> = {
  SiteName: { required: [], optional: [] },
  Publisher: { required: [], optional: [] },
  Contact: { required: [], optional: [] },
  Value: { required: ['index', 'edition', 'statistic'], optional: ['scope', 'scopeId', 'indicator'] },
};

/**
 * Ids that the page around a text has already, as far as a heading of the text could bear one of them: of the frame of
 * every page, of news items, of footnotes.
 */
export const TAKEN_IDS: readonly string[] = [
  'noi-dung',
  'content',
  'site-nav',
  'site-search',
  'page-address',
  'figures-title',
  'notes-title',
  'footnote-label',
];
