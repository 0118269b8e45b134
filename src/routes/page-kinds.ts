import { slugify } from '../language/fold.ts';
import type { Lang, Text } from '../language/lang.ts';
import { messages, type Messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Index } from '../model/index-definition.ts';
import { everyLine, type UnitLine } from '../model/lineage.ts';
import type { Field } from '../model/record.ts';
import { isUnsourced } from '../model/timeline.ts';
import type { UnitKind } from '../model/unit.ts';
import { innerPage, lineOfFolder } from './within-pages.ts';

/** What the list of pages needs beside the data: names that other rooms make. */
export interface Given {
  /** Folders of content/pages. */
  readonly texts: readonly string[];
  /** Ids of the charts that have a page of their own. */
  readonly charts: readonly string[];
}

/** A kind of page. `Own` is what tells one page of the kind from another: an index and an edition, an id. */
export interface PageKind<Own> {
  /** Its address after the language, a segment each. */
  segments: (page: Own, lang: Lang) => readonly string[];
  /** Every page of the kind. */
  pages: (data: Dataset, given: Given) => readonly Own[];
  /** For pages that search finds by their title. */
  search?: (page: Own) => PageSearch;
  /** Folder in src/views where it is not the name of the kind. */
  readonly view?: string;
  /** Left out of the sitemap: nobody looks for it from outside. */
  readonly isUnlisted?: boolean;
}

/** How search finds a page by its title. */
export interface PageSearch {
  readonly title: Text;
  /** Other words people use for it, in both languages. */
  readonly terms: readonly string[];
}

const kind = <Own>(each: PageKind<Own>): PageKind<Own> => each;

/** A kind that has one page. */
const single = (
  segment: Text | null,
  found?: { readonly title: (t: Messages) => string; readonly terms: readonly string[] },
  more: Partial<PageKind<object>> = {},
): PageKind<object> => ({
  segments: (_, lang) => (segment ? [segment[lang]] : []),
  pages: () => [{}],
  ...(found
    ? { search: () => ({ title: { vi: found.title(messages.vi), en: found.title(messages.en) }, terms: found.terms }) }
    : {}),
  ...more,
});

/** A list that is a page where something stands in it. */
const listOf = (items: (data: Dataset) => readonly unknown[]): Pick<PageKind<object>, 'pages'> => ({
  pages: (data) => (items(data).length > 0 ? [{}] : []),
});

/** A kind whose pages have an id, below the page that lists them. */
const byId = (
  list: Text,
  pages: (data: Dataset, given: Given) => readonly string[],
): PageKind<{ readonly id: string }> => ({
  segments: ({ id }, lang) => [list[lang], id],
  pages: (data, given) => pages(data, given).map((id) => ({ id })),
});

// Segments of lists that have pages below them.
const RANKINGS = { vi: 'bang-xep-hang', en: 'rankings' };
const FIELDS = { vi: 'linh-vuc', en: 'fields' };
const NEWS = { vi: 'tin', en: 'news' };
const CHARTS = { vi: 'bieu-do', en: 'charts' };
const SESSIONS = { vi: 'phien-hop', en: 'sessions' };
const DOCUMENTS = { vi: 'van-ban', en: 'documents' };
const PERIODIC = { vi: 'so-lieu-ky', en: 'periodic-figures' };
const WITHIN = { vi: 'noi-tinh', en: 'within-provinces' };

/** Segments of the texts in content/pages; a text not named here uses its folder's name in both languages. */
const TEXT_SEGMENTS: Readonly<Record<string, Text>> = {
  method: { vi: 'phuong-phap', en: 'method' },
  about: { vi: 'gioi-thieu', en: 'about' },
  reuse: { vi: 'su-dung-lai', en: 'reuse' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
  privacy: { vi: 'quyen-rieng-tu', en: 'privacy' },
  corrections: { vi: 'dinh-chinh', en: 'corrections' },
};

/**
 * Every kind of page there is, by name; src/views has a folder for each. One table serves both languages, so a page and
 * its twin cannot part.
 */
export const PAGE_KINDS = {
  home: single(null),
  rankings: single(RANKINGS, {
    title: (t) => t.index.title,
    terms: ['bảng xếp hạng', 'xếp hạng', 'các chỉ số', 'rankings', 'indices', 'league table'],
  }),
  /** The list of all units of a kind. */
  units: kind<{ readonly unitKind: UnitKind }>({
    segments: ({ unitKind }, lang) => [unitKind.segment[lang]],
    pages: (data) =>
      [...data.unitKinds.values()]
        .filter((unitKind) => [...data.unitSets.values()].some((set) => set.kind === unitKind))
        .map((unitKind) => ({ unitKind })),
    search: ({ unitKind }) => ({ title: unitKind.title, terms: unitKind.listWords }),
  }),
  'a-z': single(
    { vi: 'a-z', en: 'a-z' },
    { title: (t) => t.lists.azTitle, terms: ['danh sách', 'tên cũ', 'mục lục tên', 'a-z list', 'names', 'old names'] },
  ),
  fields: single(
    FIELDS,
    {
      title: (t) => t.fields.title,
      terms: ['lĩnh vực', 'sáu lĩnh vực', 'fields', 'reform fields'],
    },
    listOf((data) => data.fields),
  ),
  'news-list': single(
    NEWS,
    {
      title: (t) => t.news.title,
      terms: ['tin tức', 'tin mới', 'phân tích', 'news', 'analysis', 'rss'],
    },
    listOf((data) => data.news),
  ),
  sources: single(
    { vi: 'nguon', en: 'sources' },
    {
      title: (t) => t.sources.title,
      terms: ['nguồn', 'nguồn số liệu', 'dẫn nguồn', 'sources', 'references', 'citations'],
    },
  ),
  'under-check': single(
    { vi: 'dang-kiem-tra', en: 'under-check' },
    {
      title: (t) => t.check.title,
      terms: [
        'đang kiểm tra',
        'mâu thuẫn',
        'số liệu sai',
        'số bị giữ',
        'under check',
        'conflicting figures',
        'held figures',
        'disputed',
      ],
    },
  ),
  'corrections-log': single(
    { vi: 'so-dinh-chinh', en: 'corrections-log' },
    {
      title: (t) => t.releases.title,
      terms: [
        'sổ đính chính',
        'số đã sửa',
        'số liệu đã đính chính',
        'corrections log',
        'corrected figures',
        'revisions',
      ],
    },
  ),
  proof: single(
    { vi: 'chung-minh', en: 'proof' },
    {
      title: (t) => t.proof.title,
      terms: ['chứng minh', 'kiểm chứng số liệu', 'các phép kiểm', 'proof', 'checks', 'verification'],
    },
  ),
  'check-file': single(
    { vi: 'kiem-tra-tep', en: 'check-a-file' },
    {
      title: (t) => t.proof.checkTitle,
      terms: ['kiểm tra tệp', 'kiểm tra csv', 'kiểm tra excel', 'check a file', 'csv checker', 'validate'],
    },
  ),
  'problem-codes': single(
    { vi: 'ma-loi', en: 'problem-codes' },
    { title: (t) => t.proof.codesTitle, terms: ['mã lỗi', 'problem codes', 'error codes'] },
  ),
  data: single(
    { vi: 'du-lieu', en: 'data' },
    {
      title: (t) => t.data.title,
      terms: [
        'tải dữ liệu',
        'tải về',
        'tải số liệu',
        'dữ liệu mở',
        'csv',
        'excel',
        'xlsx',
        'download',
        'download data',
        'open data',
        'dataset',
      ],
    },
  ),
  charts: single(CHARTS, {
    title: (t) => t.charts.title,
    terms: ['biểu đồ', 'bản đồ', 'đồ họa', 'charts', 'maps', 'graphics'],
  }),
  glossary: single(
    { vi: 'thuat-ngu', en: 'glossary' },
    {
      title: (t) => t.glossary.title,
      terms: ['giải thích từ ngữ', 'viết tắt', 'từ điển', 'glossary', 'terms', 'abbreviations'],
    },
    listOf((data) => data.glossary),
  ),
  search: single({ vi: 'tim-kiem', en: 'search' }, undefined, { isUnlisted: true }),
  'not-found': single({ vi: '404', en: '404' }, undefined, { isUnlisted: true }),
  sessions: single(
    SESSIONS,
    {
      title: (t) => t.registers.sessions.title,
      terms: [
        'phiên họp',
        'các phiên họp',
        'lịch họp',
        'ban chỉ đạo',
        'hội nghị',
        'sessions',
        'steering committee',
        'calendar',
        'timeline',
      ],
    },
    listOf((data) => data.sessions),
  ),
  documents: single(
    DOCUMENTS,
    {
      title: (t) => t.registers.documents.title,
      terms: [
        'văn bản',
        'văn bản pháp luật',
        'nghị quyết',
        'quyết định',
        'chỉ thị',
        'documents',
        'legal documents',
        'resolutions',
        'decisions',
        'directives',
      ],
    },
    listOf((data) => data.documents),
  ),
  targets: single(
    { vi: 'muc-tieu', en: 'targets' },
    {
      title: (t) => t.registers.targets.title,
      terms: ['mục tiêu', 'chỉ tiêu', 'lời hứa', 'cam kết', 'targets', 'promises', 'goals'],
    },
    listOf((data) => data.targets),
  ),
  tasks: single(
    { vi: 'nhiem-vu', en: 'tasks' },
    { title: (t) => t.registers.tasks.title, terms: ['nhiệm vụ', 'việc được giao', 'tasks', 'assignments'] },
    listOf((data) => data.tasks),
  ),
  periodic: single(
    PERIODIC,
    {
      title: (t) => t.registers.periodic.title,
      terms: [
        'số liệu kỳ',
        'số liệu tháng',
        'số liệu định kỳ',
        'lũy kế',
        'periodic figures',
        'monthly figures',
        'series',
      ],
    },
    listOf((data) => data.series),
  ),
  within: single(
    WITHIN,
    {
      title: (t) => t.registers.within.title,
      terms: [
        'nội tỉnh',
        'chỉ số nội tỉnh',
        'cấp xã',
        'cấp huyện',
        'sở ngành',
        'within provinces',
        'departments',
        'communes',
        'districts',
      ],
    },
    listOf((data) => data.subprovincial),
  ),
  index: kind<{ readonly index: Pick<Index, 'id' | 'segment'> }>({
    segments: ({ index }, lang) => [RANKINGS[lang], index.segment[lang]],
    pages: (data) => data.indices.map((index) => ({ index })),
  }),
  edition: kind<{ readonly index: Pick<Index, 'id' | 'segment'>; readonly edition: string }>({
    segments: ({ index, edition }, lang) => [RANKINGS[lang], index.segment[lang], edition],
    pages: (data) => data.indices.flatMap((index) => index.editions.map(({ edition }) => ({ index, edition }))),
  }),
  unit: kind<{ readonly line: Pick<UnitLine, 'kind' | 'segment'> }>({
    segments: ({ line }, lang) => [line.kind.segment[lang], line.segment[lang]],
    pages: (data) => everyLine(data).map((line) => ({ line })),
  }),
  field: kind<{ readonly field: Pick<Field, 'id' | 'name'> }>({
    segments: ({ field }, lang) => [FIELDS[lang], lang === 'vi' ? field.id : slugify(field.name.en)],
    pages: (data) => data.fields.map((field) => ({ field })),
  }),
  news: byId(NEWS, (data) => data.news.map(({ id }) => id)),
  session: byId(SESSIONS, (data) => data.sessions.filter((session) => !isUnsourced(session)).map(({ id }) => id)),
  document: byId(DOCUMENTS, (data) => data.documents.map(({ id }) => id)),
  series: byId(PERIODIC, (data) => data.series.map(({ id }) => id)),
  /** Units inside a province; `province` is the province's own segment. */
  'within-edition': kind<{ readonly province: Text; readonly edition: string }>({
    segments: ({ province, edition }, lang) => [WITHIN[lang], province[lang], edition],
    pages: (data) => data.subprovincial.map((inner) => innerPage(inner, lineOfFolder(data, inner.province))),
  }),
  chart: byId(CHARTS, (_, { charts }) => charts),
  text: kind<{ readonly slug: string }>({
    segments: ({ slug }, lang) => [(TEXT_SEGMENTS[slug] ?? { vi: slug, en: slug })[lang]],
    pages: (_, { texts }) => texts.map((slug) => ({ slug })),
  }),
};

/** Name of a kind of page. */
export type PageKindName = keyof typeof PAGE_KINDS;
