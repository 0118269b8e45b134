import { DOCUMENT_STATUSES, DOCUMENT_TYPES, TASK_STATUSES } from './choices.ts';
import {
  choice,
  code,
  date,
  extra,
  field,
  filled,
  filledTexts,
  id,
  integer,
  list,
  note,
  number,
  open,
  openTexts,
  openSource,
  positive,
  searchWords,
  source,
  status,
  text,
  translations,
  unitSet,
  year,
} from './column.ts';
import { table } from './table.ts';

/** Publications that figures and texts rest on. */
export const SOURCES = table({
  kind: 'sources',
  path: 'data/sources.csv',
  title: { vi: 'nguồn', en: 'sources' },
  columns: [
    filled('id', id, 'tên để các bảng khác gọi', 'name other tables use'),
    filled('title', text, 'tên bài, văn bản hay bộ dữ liệu, nguyên văn', 'title as printed'),
    extra(
      'language',
      text,
      'ngôn ngữ của tên nguồn như chép ở đây, mã BCP 47: `vi`, `en`, `zh`; trang gốc viết bằng tiếng khác thì nói ở `note`',
      'language of the title as it stands here, as BCP 47: `vi`, `en`, `zh`; where the page is in another, `note` says so',
      { empty: { vi: 'không rõ', en: 'not known' } },
    ),
    open('publisher', text, 'nơi đăng', 'who published it'),
    filled(
      'kind',
      choice('official', 'press', 'dataset', 'document'),
      '`official` (cơ quan nhà nước), `press`, `dataset`, `document` (văn bản)',
      'kind of source',
    ),
    open('url', { type: 'url' }, 'địa chỉ', 'address', { empty: { vi: 'không có địa chỉ', en: 'it has none' } }),
    open('published_on', date, 'ngày đăng; có thể chỉ có tháng hoặc năm', 'date of publication, partial allowed'),
    open('note', text, 'điều cần biết khi dùng nguồn', 'what to know when using it'),
  ],
  key: ['id'],
});

/** Fields of the reform. */
export const FIELDS = table({
  kind: 'fields',
  path: 'data/fields.csv',
  title: {
    vi: 'sáu lĩnh vực cải cách, chỉ đạo điều hành và tác động',
    en: 'the six reform fields, steering and impact',
  },
  columns: [
    filled('id', id, 'tên để các bảng khác gọi', 'name other tables use'),
    filled('order', integer, 'thứ tự hiển thị', 'order of display'),
    ...filledTexts('name', 'tên', 'name'),
    ...openTexts('definition', 'định nghĩa một câu', 'definition in a sentence'),
    ...searchWords,
    extra(
      'programme',
      choice('yes'),
      '`yes`: là lĩnh vực mà một phiên họp có thể công bố cả chương trình; trống với chỉ đạo điều hành và tác động',
      '`yes`: one of the fields that make up a whole programme; empty for steering and impact',
    ),
  ],
  key: ['id'],
});

/** Decisions, resolutions and plans; type and status are from the lists, the number is as printed. */
export const DOCUMENTS = table({
  kind: 'documents',
  path: 'data/documents.csv',
  title: { vi: 'khóa là số + cơ quan + ngày', en: 'keyed by number, issuer and date' },
  columns: [
    filled('id', id, 'tên để các bảng khác gọi', 'name other tables use'),
    filled('number', text, 'số hiệu như `23/CT-TTg`', 'number, such as `23/CT-TTg`'),
    filled(
      'type',
      choice(...DOCUMENT_TYPES),
      '`decision`, `resolution`, `directive`, `party-resolution`, `plan`, `letter`',
      'type',
    ),
    filled('issuer', text, 'cơ quan ban hành', 'issuer'),
    ...translations('issuer', 'tên tiếng Anh của cơ quan', 'its name in English'),
    open('issued_on', date, 'ngày ban hành', 'date of issue'),
    ...filledTexts('title', 'trích yếu', 'subject'),
    filled('status', choice(...DOCUMENT_STATUSES), '`in-force`, `expired`, `replaced`, `unknown`', 'status'),
    open('replaces', text, 'văn bản bị thay thế', 'what it replaces'),
    openSource,
  ],
  key: ['id'],
  alsoUnique: [['number', 'issuer', 'issued_on']],
});

/** Sessions, conferences and announcements; a session known by its number alone has neither day nor source. */
export const SESSIONS = table({
  kind: 'sessions',
  path: 'data/sessions.csv',
  title: { vi: 'phiên họp, hội nghị, lần công bố', en: 'sessions, conferences, announcements' },
  columns: [
    filled('id', id, 'tên để các bảng khác gọi', 'name other tables use'),
    open('number', positive, 'số thứ tự phiên họp', 'number of the session'),
    open('date', date, 'ngày', 'date'),
    filled(
      'kind',
      choice('session', 'conference', 'announcement'),
      '`session` (phiên họp), `conference` (hội nghị), `announcement` (lần công bố)',
      'kind',
    ),
    open('mode', choice('in-person', 'online', 'hybrid'), '`in-person`, `online`, `hybrid`', 'mode', {
      empty: { vi: 'nguồn không nói', en: 'the source does not say' },
    }),
    ...filledTexts('title', 'tên', 'title'),
    open('venues', list, 'điểm cầu, dạng `vn63:27`, ngăn bằng `|`', 'venues, such as `vn63:27`, separated by `|`'),
    openSource,
    {
      ...status,
      help: { vi: 'phiên chưa có nguồn vẫn có dòng, với L', en: 'a session without a source is a row with L' },
    },
    note,
  ],
  key: ['id'],
  alsoUnique: [['kind', 'number']],
});

/** Promises that an index can prove: measure, limit and the edition that decides. */
export const TARGETS = table({
  kind: 'targets',
  path: 'data/targets.csv',
  title: { vi: 'mục tiêu đã hứa', en: 'promises' },
  columns: [
    filled('id', id, 'tên', 'name'),
    unitSet('unit_set', 'danh sách đơn vị', 'unit set'),
    open('unit', code, 'mã đơn vị trong danh sách', 'code of the unit within the set', {
      empty: { vi: 'nguồn không nêu', en: 'the source does not name it' },
    }),
    filled('index', id, 'chỉ số', 'index', { refersTo: { table: 'data/indices/indices.csv', column: 'id' } }),
    filled(
      'measure',
      choice('value', 'rank', 'rank_change', 'change', 'unclear'),
      'điều được đo: `value`, `rank`, `rank_change`, `change` hoặc `unclear`',
      'what is measured',
    ),
    filled('comparator', text, 'phép so: `<=3`, `>=10`, `mean`', 'comparison'),
    open('baseline', number, 'mốc gốc', 'baseline'),
    filled('due_edition', year, 'kỳ đến hạn', 'edition due'),
    ...filledTexts('text', 'lời hứa', 'wording'),
    source,
    note,
  ],
  key: ['id'],
});

/** What sessions and documents told somebody to do; none is done without evidence. */
export const TASKS = table({
  kind: 'tasks',
  path: 'data/tasks.csv',
  title: { vi: 'nhiệm vụ được giao', en: 'tasks assigned' },
  columns: [
    filled('id', id, 'tên', 'name'),
    open('session', id, 'phiên họp', 'session', { refersTo: { table: 'data/sessions.csv', column: 'id' } }),
    open('document', id, 'văn bản', 'document', { refersTo: { table: 'data/documents.csv', column: 'id' } }),
    field,
    open('owner', text, 'ai làm', 'who does it'),
    ...translations('owner', 'ai làm, bằng tiếng Anh', 'who does it, in English'),
    ...filledTexts('text', 'làm gì', 'what is to be done'),
    open('due', date, 'hạn', 'due date', { empty: { vi: 'nguồn không nêu hạn', en: 'none stated' } }),
    filled(
      'status',
      choice(...TASK_STATUSES),
      '`open`; `general`: nguồn chỉ nêu chung, không giao việc cụ thể; `done` kèm bằng chứng trong `evidence`',
      '`open`; `general`: stated only in general, nothing specific assigned; `done` with its evidence in `evidence`',
    ),
    open('evidence', text, 'địa chỉ của bằng chứng', 'address of the evidence'),
    source,
  ],
  key: ['id'],
});

/** Terms and what they mean, in both languages. */
export const GLOSSARY = table({
  kind: 'glossary',
  path: 'data/glossary.csv',
  title: { vi: 'thuật ngữ', en: 'terms' },
  columns: [
    filled('id', id, 'tên', 'name'),
    ...filledTexts('term', 'thuật ngữ', 'term'),
    open('abbreviation', text, 'chữ viết tắt', 'abbreviation'),
    ...filledTexts('definition', 'định nghĩa một câu', 'definition in a sentence'),
    ...searchWords,
  ],
  key: ['id'],
});
