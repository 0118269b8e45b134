import type { Text } from '../language/lang.ts';
import type { Messages } from '../language/messages.ts';

/** What a page of one kind is called: its words, in every language. */
export interface PageWords {
  /** First segment of its address; never changed once published. */
  readonly segment: Text;
  /** Its title, by which search finds it; said here, or by the messages. */
  readonly title?: Text | ((t: Messages) => string);
  /** What it shows, in a sentence. */
  readonly intro?: Text;
  /** Other words people use for it, of all languages in one list. */
  readonly terms?: readonly string[];
}

/** The words of the kinds that have an address of their own, by the name of the kind. */
export const PAGE_WORDS = {
  rankings: {
    segment: { vi: 'bang-xep-hang', en: 'rankings' },
    title: (t) => t.index.title,
    terms: ['bảng xếp hạng', 'xếp hạng', 'các chỉ số', 'rankings', 'indices', 'league table'],
  },
  'a-z': {
    segment: { vi: 'a-z', en: 'a-z' },
    title: (t) => t.lists.azTitle,
    terms: ['danh sách', 'tên cũ', 'mục lục tên', 'a-z list', 'names', 'old names'],
  },
  fields: {
    segment: { vi: 'linh-vuc', en: 'fields' },
    title: (t) => t.fields.title,
    terms: ['lĩnh vực', 'sáu lĩnh vực', 'fields', 'reform fields'],
  },
  'news-list': {
    segment: { vi: 'tin', en: 'news' },
    title: (t) => t.news.title,
    terms: ['tin tức', 'tin mới', 'phân tích', 'news', 'analysis', 'rss'],
  },
  sources: {
    segment: { vi: 'nguon', en: 'sources' },
    title: (t) => t.sources.title,
    terms: ['nguồn', 'nguồn số liệu', 'dẫn nguồn', 'sources', 'references', 'citations'],
  },
  'under-check': {
    segment: { vi: 'dang-kiem-tra', en: 'under-check' },
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
  'corrections-log': {
    segment: { vi: 'so-dinh-chinh', en: 'corrections-log' },
    title: (t) => t.releases.title,
    terms: ['sổ đính chính', 'số đã sửa', 'số liệu đã đính chính', 'corrections log', 'corrected figures', 'revisions'],
  },
  proof: {
    segment: { vi: 'chung-minh', en: 'proof' },
    title: (t) => t.proof.title,
    terms: ['chứng minh', 'kiểm chứng số liệu', 'các phép kiểm', 'proof', 'checks', 'verification'],
  },
  'check-file': {
    segment: { vi: 'kiem-tra-tep', en: 'check-a-file' },
    title: (t) => t.proof.checkTitle,
    terms: ['kiểm tra tệp', 'kiểm tra csv', 'kiểm tra excel', 'check a file', 'csv checker', 'validate'],
  },
  'problem-codes': {
    segment: { vi: 'ma-loi', en: 'problem-codes' },
    title: (t) => t.proof.codesTitle,
    terms: ['mã lỗi', 'problem codes', 'error codes'],
  },
  data: {
    segment: { vi: 'du-lieu', en: 'data' },
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
  charts: {
    segment: { vi: 'bieu-do', en: 'charts' },
    title: (t) => t.charts.title,
    terms: ['biểu đồ', 'bản đồ', 'đồ họa', 'charts', 'maps', 'graphics'],
  },
  glossary: {
    segment: { vi: 'thuat-ngu', en: 'glossary' },
    title: (t) => t.glossary.title,
    terms: ['giải thích từ ngữ', 'viết tắt', 'từ điển', 'glossary', 'terms', 'abbreviations'],
  },
  search: {
    segment: { vi: 'tim-kiem', en: 'search' },
  },
  'not-found': {
    segment: { vi: '404', en: '404' },
  },
  sessions: {
    segment: { vi: 'phien-hop', en: 'sessions' },
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
  documents: {
    segment: { vi: 'van-ban', en: 'documents' },
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
  targets: {
    segment: { vi: 'muc-tieu', en: 'targets' },
    title: (t) => t.registers.targets.title,
    terms: ['mục tiêu', 'chỉ tiêu', 'lời hứa', 'cam kết', 'targets', 'promises', 'goals'],
  },
  tasks: {
    segment: { vi: 'nhiem-vu', en: 'tasks' },
    title: (t) => t.registers.tasks.title,
    terms: ['nhiệm vụ', 'việc được giao', 'tasks', 'assignments'],
  },
  periodic: {
    segment: { vi: 'so-lieu-ky', en: 'periodic-figures' },
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
  within: {
    segment: { vi: 'noi-tinh', en: 'within-provinces' },
    title: (t) => t.registers.within.title,
    terms: ['nội tỉnh', 'chỉ số nội tỉnh', 'within provinces'],
  },
} satisfies Readonly<Record<string, PageWords>>;

/** Segments of the texts in content/pages; a text not named here uses its folder's name in every language. */
export const TEXT_SEGMENTS: Readonly<Record<string, Text>> = {
  method: { vi: 'phuong-phap', en: 'method' },
  about: { vi: 'gioi-thieu', en: 'about' },
  reuse: { vi: 'su-dung-lai', en: 'reuse' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
  privacy: { vi: 'quyen-rieng-tu', en: 'privacy' },
  corrections: { vi: 'dinh-chinh', en: 'corrections' },
};

/** Name of the calendar of sessions, beside their list. */
export const CALENDAR: Text = { vi: 'lich.ics', en: 'calendar.ics' };
