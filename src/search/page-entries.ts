import type { Messages } from '../language/messages.ts';
import type { PageRef } from '../routes/addresses.ts';

type PlainPage = Exclude<
  PageRef['kind'],
  | 'index'
  | 'edition'
  | 'unit'
  | 'field'
  | 'news'
  | 'chart'
  | 'text'
  | 'session'
  | 'document'
  | 'series'
  | 'within-edition'
>;

/** Pages of the site with other words they are looked up by, in both languages. */
export const SITE_PAGES: readonly {
  readonly page: PlainPage;
  readonly title: (t: Messages) => string;
  readonly terms: readonly string[];
}[] = [
  {
    page: 'rankings',
    title: (t) => t.index.title,
    terms: ['bảng xếp hạng', 'xếp hạng', 'các chỉ số', 'rankings', 'indices', 'league table'],
  },
  {
    page: 'provinces',
    title: (t) => t.lists.provincesTitle,
    terms: [
      'các tỉnh',
      'danh sách tỉnh',
      '34 tỉnh thành',
      '63 tỉnh thành',
      'sáp nhập tỉnh',
      'tỉnh tôi đứng thứ mấy',
      'provinces',
      'list of provinces',
      'merged provinces',
      'merger of provinces',
      'where does my province stand',
    ],
  },
  {
    page: 'ministries',
    title: (t) => t.lists.ministriesTitle,
    terms: ['các bộ', 'danh sách bộ', 'bộ ngành', 'ministries', 'list of ministries', 'agencies'],
  },
  {
    page: 'a-z',
    title: (t) => t.lists.azTitle,
    terms: ['danh sách', 'tên cũ', 'mục lục tên', 'a-z list', 'names', 'old names'],
  },
  { page: 'fields', title: (t) => t.fields.title, terms: ['lĩnh vực', 'sáu lĩnh vực', 'fields', 'reform fields'] },
  {
    page: 'news-list',
    title: (t) => t.news.title,
    terms: ['tin tức', 'tin mới', 'phân tích', 'news', 'analysis', 'rss'],
  },
  {
    page: 'sources',
    title: (t) => t.sources.title,
    terms: ['nguồn', 'nguồn số liệu', 'dẫn nguồn', 'sources', 'references', 'citations'],
  },
  {
    page: 'under-check',
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
  {
    page: 'corrections-log',
    title: (t) => t.releases.title,
    terms: ['sổ đính chính', 'số đã sửa', 'số liệu đã đính chính', 'corrections log', 'corrected figures', 'revisions'],
  },
  {
    page: 'proof',
    title: (t) => t.proof.title,
    terms: ['chứng minh', 'kiểm chứng số liệu', 'các phép kiểm', 'proof', 'checks', 'verification'],
  },
  {
    page: 'check-file',
    title: (t) => t.proof.checkTitle,
    terms: ['kiểm tra tệp', 'kiểm tra csv', 'kiểm tra excel', 'check a file', 'csv checker', 'validate'],
  },
  { page: 'problem-codes', title: (t) => t.proof.codesTitle, terms: ['mã lỗi', 'problem codes', 'error codes'] },
  {
    page: 'data',
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
  {
    page: 'charts',
    title: (t) => t.charts.title,
    terms: ['biểu đồ', 'bản đồ', 'đồ họa', 'charts', 'maps', 'graphics'],
  },
  {
    page: 'glossary',
    title: (t) => t.glossary.title,
    terms: ['giải thích từ ngữ', 'viết tắt', 'từ điển', 'glossary', 'terms', 'abbreviations'],
  },
  {
    page: 'sessions',
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
  {
    page: 'documents',
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
  {
    page: 'targets',
    title: (t) => t.registers.targets.title,
    terms: ['mục tiêu', 'chỉ tiêu', 'lời hứa', 'cam kết', 'targets', 'promises', 'goals'],
  },
  {
    page: 'tasks',
    title: (t) => t.registers.tasks.title,
    terms: ['nhiệm vụ', 'việc được giao', 'tasks', 'assignments'],
  },
  {
    page: 'periodic',
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
  {
    page: 'within',
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
];

/** Other words for the texts in content/pages. */
export const TEXT_PAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  method: [
    'phương pháp',
    'cách tính',
    'cách làm',
    'phương pháp luận',
    'tiêu chí',
    'method',
    'methodology',
    'how it is computed',
    'criteria',
  ],
  about: ['giới thiệu', 'về chúng tôi', 'liên hệ', 'ai làm trang này', 'about', 'about us', 'contact', 'who runs this'],
  reuse: [
    'sử dụng lại',
    'giấy phép',
    'bản quyền',
    'trích dẫn',
    'dẫn lại',
    'reuse',
    'licence',
    'license',
    'copyright',
    'cite',
    'citation',
  ],
  corrections: ['đính chính', 'báo lỗi', 'sửa số liệu', 'corrections', 'report an error', 'errata'],
  accessibility: ['khả năng tiếp cận', 'trợ năng', 'người khuyết tật', 'accessibility', 'wcag'],
  privacy: ['quyền riêng tư', 'bảo mật', 'cookie', 'privacy', 'cookies'],
};

/** Other words for the reform fields. */
export const FIELD_WORDS: Readonly<Record<string, readonly string[]>> = {
  'the-che': ['xây dựng pháp luật', 'văn bản quy phạm', 'legislation', 'institutions'],
  'thu-tuc-hanh-chinh': ['cắt giảm thủ tục', 'đơn giản hóa thủ tục', 'procedures', 'red tape'],
  'to-chuc-bo-may': [
    'bộ máy',
    'tinh gọn bộ máy',
    'tổ chức bộ máy',
    'biên chế',
    'organisation',
    'streamlining',
    'apparatus',
  ],
  'che-do-cong-vu': [
    'công vụ',
    'công chức',
    'cán bộ, công chức, viên chức',
    'civil servants',
    'public servants',
    'civil service',
  ],
  'tai-chinh-cong': ['ngân sách', 'tự chủ tài chính', 'giải ngân đầu tư công', 'budget', 'public finance'],
  'chinh-quyen-so': [
    'chính quyền điện tử',
    'chính quyền số',
    'hiện đại hóa hành chính',
    'e-government',
    'digital government',
    'modernisation',
  ],
  'dieu-hanh': ['chỉ đạo điều hành', 'chỉ đạo, điều hành', 'steering', 'leadership'],
  'tac-dong': ['tác động', 'impact'],
};

/** Other words for terms of the glossary. */
export const TERM_WORDS: Readonly<Record<string, readonly string[]>> = {
  'one-stop-mechanism': ['một cửa', 'bộ phận một cửa', 'one-stop shop', 'one stop', 'single window'],
};
