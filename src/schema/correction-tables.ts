import { BOUNDED_COUNT, COUNT_PATTERNS, NAMED_STATISTICS } from './statistics.ts';
import {
  choice,
  code,
  date,
  day,
  extra,
  filled,
  filledTexts,
  id,
  number,
  open,
  positive,
  source,
  text,
  year,
} from './column.ts';
import { table } from './table.ts';

const index = filled('index', id, 'chỉ số', 'index', { refersTo: { table: 'data/indices/indices.csv', column: 'id' } });
const edition = filled('edition', year, 'kỳ', 'edition', {
  refersTo: { table: 'data/indices/<index>/editions.csv', column: 'edition' },
});
const indicator = filled('indicator', id, 'chỉ tiêu', 'indicator');
const toSources = { table: 'data/sources.csv', column: 'id' };

/** Two sources that give one figure two values, and which was chosen; `chosen` is empty while that is open. */
export const CONFLICTS = table({
  kind: 'conflicts',
  path: 'data/conflicts.csv',
  title: { vi: 'hai nguồn, hai giá trị', en: 'two sources, two values' },
  columns: [
    filled('id', id, 'tên', 'name'),
    index,
    edition,
    filled('unit', text, 'mã đơn vị, `national` hoặc `region:<id>`', 'unit code, `national` or `region:<id>`'),
    indicator,
    filled('value_a', number, 'giá trị thứ nhất', 'the first value'),
    filled('source_a', id, 'nguồn của giá trị thứ nhất', 'source of the first value', { refersTo: toSources }),
    open('value_b', number, 'giá trị thứ hai', 'the second value', {
      empty: {
        vi: 'nguồn thứ hai phủ nhận mà không in số',
        en: 'the second source contradicts without a value of its own',
      },
    }),
    filled('source_b', id, 'nguồn của giá trị thứ hai', 'source of the second value', { refersTo: toSources }),
    open('chosen', number, 'giá trị được chọn', 'value chosen', {
      empty: { vi: 'chưa phân định', en: 'still open' },
    }),
    filled('state', choice('open', 'resolved'), '`resolved` hoặc `open`', 'state'),
    ...filledTexts('reason', 'lập luận', 'the argument'),
    extra(
      'measure',
      {
        type: 'choice',
        of: ['value', 'rank', 'change', 'rank_change', ...NAMED_STATISTICS],
        also: { pattern: BOUNDED_COUNT, shown: COUNT_PATTERNS.join(', ') },
      },
      'đang nói về gì: `value`, `rank`, `rank_change`, `mean`, `count`, `count_over_80`',
      'what is in dispute',
      { empty: { vi: '`value`', en: '`value`' } },
    ),
  ],
  key: ['id'],
});

/**
 * Published figures that were corrected here since, and why. An empty `old`: none stood there; an empty `new`: it was
 * withdrawn.
 */
export const REVISIONS = table({
  kind: 'revisions',
  path: 'data/revisions.csv',
  title: { vi: 'sổ đính chính', en: 'log of corrections' },
  columns: [
    filled('date', date, 'ngày sửa ở đây', 'day corrected here'),
    index,
    edition,
    filled('unit', code, 'đơn vị', 'unit'),
    indicator,
    open('old', number, 'số cũ', 'the old value'),
    open('new', number, 'số mới', 'the new value', { empty: { vi: 'đã rút', en: 'withdrawn' } }),
    ...filledTexts(
      'reason',
      'lý do (lỗi chép hay cơ quan công bố sửa)',
      'reason (our slip or a revision by the publishing body)',
    ),
    source,
    extra('measure', choice('value', 'rank'), 'sửa giá trị (`value`) hay hạng (`rank`)', 'what was corrected', {
      empty: { vi: '`value`', en: '`value`' },
    }),
  ],
  // A score and its rank may be corrected on one day.
  key: ['date', 'index', 'edition', 'unit', 'indicator', 'old', 'new'],
});

/** The list of what was released; the snapshots beside it are checked by their SHA-256 alone. */
export const RELEASES = table({
  kind: 'releases',
  path: 'releases/releases.csv',
  title: { vi: 'những bản đã công bố', en: 'what was published' },
  columns: [
    filled('release', id, 'tên bản, như `2023-r1`', 'name of the release, such as `2023-r1`'),
    filled('index', id, 'chỉ số', 'index'),
    filled('edition', year, 'kỳ', 'edition'),
    filled('revision', positive, 'bản thứ mấy của kỳ: 1, 2, 3 …', 'which release of the edition: 1, 2, 3 …'),
    filled('date', day, 'ngày công bố ở đây', 'day published here'),
    filled('sha256', text, 'SHA-256 của tệp', 'SHA-256 of the file'),
    filled('rows', positive, 'số dòng của tệp', 'rows of the file'),
  ],
  key: ['index', 'edition', 'revision'],
});
