import { DEFAULT_LANG, LANGS, type Guidance, isLang, type Lang } from '../language/lang.ts';
import { APPROXIMATIONS, choice, date, id, moment, number, STATUSES, text } from './column.ts';
import type { CellType, Reference } from './table.ts';

/** What stands under a key of the front matter: one value, a list of values, or maps with keys of their own. */
export type KeyContent =
  | { readonly holds: 'value'; readonly cell: CellType }
  | { readonly holds: 'list'; readonly cell: CellType }
  | { readonly holds: 'map'; readonly keys: readonly FrontMatterKey[] }
  | { readonly holds: 'maps'; readonly keys: readonly FrontMatterKey[] };

/** A key of the front matter, and what stands under it. */
export interface FrontMatterKey {
  readonly name: string;
  readonly content: KeyContent;
  /** Every text has the key. */
  readonly required?: true;
  /** The table whose rows a value, or each value of a list, names. */
  readonly refersTo?: Reference;
  /** What a new text begins with, as YAML; without one the key is left to whoever needs it. */
  readonly start?: string;
  readonly help: Guidance;
}

/** What stands before a text between two lines of `---`. */
export interface FrontMatterSchema {
  readonly kind: string;
  /** Where such texts lie; `<folder>` and `<lang>` stand for any. */
  readonly path: string;
  readonly title: Guidance;
  /** In the order in which a new text is begun. */
  readonly keys: readonly FrontMatterKey[];
}

type More = Omit<FrontMatterKey, 'name' | 'content' | 'help'>;
const key = (name: string, content: KeyContent, vi: string, en: string, more: More = {}): FrontMatterKey => ({
  name,
  content,
  ...more,
  help: { vi, en },
});
const value = (cell: CellType): KeyContent => ({ holds: 'value', cell });
const list = (cell: CellType): KeyContent => ({ holds: 'list', cell });

const FIGURE: readonly FrontMatterKey[] = [
  key('label', value(text), 'số này là gì', 'what the figure is', { required: true }),
  key('value', value(number), 'con số; `null` khi nguồn không nêu', 'the number; `null` where the source gives none', {
    required: true,
  }),
  key('unit', value(text), 'đơn vị đo', 'unit of measure', { required: true }),
  key('series', value(id), 'chuỗi có số này', 'series that holds it', {
    refersTo: { table: 'data/series/series.csv', column: 'id' },
  }),
  key(
    'observation',
    value(text),
    '`chỉ-số/kỳ/đơn vị/chỉ tiêu` có số này',
    '`index/edition/unit/indicator` that holds it',
  ),
  key('numerator', value(number), 'tử số và mẫu số nếu nguồn nêu', 'numerator and denominator if given'),
  key('denominator', value(number), 'tử số và mẫu số nếu nguồn nêu', 'numerator and denominator if given'),
  key('approx', value(choice(...APPROXIMATIONS)), '`<` (dưới), `>` (trên), `~` (gần, khoảng)', 'below, above, about'),
  key('status', value(choice(...STATUSES)), 'tình trạng của con số', 'status of the figure'),
  key('period', value({ type: 'period' }), 'kỳ của con số', 'period it is about'),
  key(
    'scope',
    value(text),
    '`national`, `ministries`, `vn63:27` và tương tự',
    '`national`, `ministries`, `vn63:27` and the like',
  ),
];

/** A picture has all four or is `null`. */
const IMAGE: readonly FrontMatterKey[] = [
  key('file', value(text), 'tên ảnh nằm cạnh bài', 'name of the picture beside the texts'),
  key('alt', value(text), 'lời tả ảnh cho người không xem được', 'what it shows, for those who cannot see it'),
  key('credit', value(text), 'tác giả, nguồn ảnh', 'whose picture it is'),
  key('licence', value(text), 'giấy phép', 'licence'),
];

/** The head of an article, in each language. */
export const NEWS: FrontMatterSchema = {
  kind: 'news',
  path: 'content/news/<folder>/<lang>.md',
  title: { vi: 'bài viết', en: 'news items' },
  keys: [
    key('kind', value(choice('news', 'analysis', 'opinion')), '`news`, `analysis`, `opinion`', 'kind', {
      required: true,
      start: 'news',
    }),
    key('title', value(text), 'đầu đề', 'title', { required: true, start: '""' }),
    key('summary', value(text), 'tóm tắt một câu', 'summary in a sentence', { required: true, start: '""' }),
    key('event_on', value(date), 'ngày của việc được kể', 'when it happened', { required: true, start: '""' }),
    key('published_on', value(date), 'ngày đăng của nguồn', 'date of the source', { start: '""' }),
    key('updated_on', value(date), 'ngày sửa bài ở đây', 'day the text was mended here'),
    key('embargo', value(moment), 'trước thời điểm này bài không lên trang', 'until then the item is not published'),
    key('fields', list(id), 'lĩnh vực cải cách', 'reform fields', {
      required: true,
      start: '[]',
      refersTo: { table: 'data/fields.csv', column: 'id' },
    }),
    key('units', list(text), 'đơn vị, dạng `vn63:27`', 'units, such as `vn63:27`', { required: true, start: '[]' }),
    key('documents', list(id), 'văn bản', 'documents', {
      required: true,
      start: '[]',
      refersTo: { table: 'data/documents.csv', column: 'id' },
    }),
    key('session', value(id), 'phiên họp hay lần công bố', 'session or announcement', {
      start: 'null',
      refersTo: { table: 'data/sessions.csv', column: 'id' },
    }),
    key('event', value(text), 'tên chung của những bài về cùng một việc', 'name that items about one event share'),
    key('figures', { holds: 'maps', keys: FIGURE }, 'mọi con số trong bài', 'every figure of the text', {
      required: true,
      start: '[]',
    }),
    key('source', value(id), 'nguồn', 'source', {
      required: true,
      start: '""',
      refersTo: { table: 'data/sources.csv', column: 'id' },
    }),
    key('image', { holds: 'map', keys: IMAGE }, 'ảnh, hoặc `null`', 'picture, or `null`', { start: 'null' }),
    key('original', value(choice(...LANGS)), 'bản viết trước: `vi`, `en`', 'language it was written in first', {
      required: true,
      start: DEFAULT_LANG,
    }),
    key('editor_notes', list(text), 'lời ban biên tập cho bạn đọc', 'what the editors say to readers'),
  ],
};

/** The head of a page of running text, in each language. */
export const PAGE: FrontMatterSchema = {
  kind: 'page',
  path: 'content/pages/<folder>/<lang>.mdx',
  title: { vi: 'trang', en: 'pages' },
  keys: [
    key('title', value(text), 'đầu đề', 'title', { required: true, start: '""' }),
    key('summary', value(text), 'tóm tắt một câu', 'summary in a sentence', { required: true, start: '""' }),
    key('search', list(text), 'từ khác hay dùng khi tìm trang này', 'other words the page is looked up by'),
  ],
};

/** Folder and language of the news text at a path; null where none lies there. */
export function newsTextAt(path: string): { readonly folder: string; readonly lang: Lang } | null {
  const [, folder, lang] = /^content\/news\/([^/]+)\/(\w+)\.md$/.exec(path) ?? [];
  return folder !== undefined && isLang(lang) ? { folder, lang } : null;
}

/** Every kind of text there is. */
export const FRONT_MATTER: readonly FrontMatterSchema[] = [NEWS, PAGE];
