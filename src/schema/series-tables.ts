import { PERIOD_TYPES, SERIES_UNITS } from './choices.ts';
import {
  APPROXIMATIONS,
  choice,
  extra,
  field,
  filled,
  filledTexts,
  id,
  list,
  note,
  number,
  text,
  open,
  openTexts,
  source,
  status,
} from './column.ts';
import { table } from './table.ts';

const ofSeries = { vi: 'đơn vị đo của chuỗi', en: 'unit of measure of the series' };
const toSeries = { table: 'data/series/series.csv', column: 'id' };

/** Figures that reports give again and again: what each counts, in what, of whom. */
export const SERIES = table({
  kind: 'series',
  path: 'data/series/series.csv',
  title: { vi: 'chuỗi theo kỳ báo cáo', en: 'periodic series' },
  columns: [
    filled('id', id, 'tên', 'name'),
    field,
    ...filledTexts('name', 'tên', 'name'),
    filled('unit_of_measure', choice(...SERIES_UNITS), '`count`, `percent`, `million`', 'unit of measure'),
    filled(
      'scope',
      text,
      '`national`, `government`, mọi đơn vị của một loại (`segment_en` của nó: `provinces`), `unit:<set>:<code>`',
      'whose figures they are: `national`, `government`, all units of a kind (its `segment_en`: `provinces`), `unit:<set>:<code>`',
    ),
    filled(
      'period_type',
      choice(...PERIOD_TYPES),
      '`month`, `quarter`, `year`, `cumulative` (lũy kế); hai loại không chung một đường',
      'two types never share a line',
    ),
    ...openTexts('definition', 'định nghĩa, điều nguồn không nói', 'definition, and what the source leaves out'),
    extra(
      'part_of',
      id,
      'chuỗi mà chuỗi này là một phần; phần không được lớn hơn toàn thể',
      'the series it is part of; a part may not exceed it',
      { refersTo: toSeries },
    ),
    extra(
      'beside',
      id,
      'chuỗi đo cùng điều đó ở nơi khác (như các bộ, các địa phương), cùng đơn vị đo và cùng loại kỳ; hai ' +
        'chuỗi chung một biểu đồ, mang tên chuỗi được nêu ở đây',
      'the series that measures the same elsewhere (as in ministries and localities), in one unit of ' +
        'measure and period type; both share a chart, named for the series given here',
      { refersTo: toSeries },
    ),
    extra(
      'terms',
      list,
      'mục của thuật ngữ giải thích thước đo, ngăn bằng `|`',
      'entries of the glossary that explain the measure, separated by `|`',
      { refersTo: { table: 'data/glossary.csv', column: 'id' } },
    ),
  ],
  key: ['id'],
});

/** Values of series by the span they cover; an empty value has a status that says why. */
/** Values of series by the span they cover; an empty value has a status that says why. */
export const SERIES_OBSERVATIONS = table({
  kind: 'series-observations',
  path: 'data/series/observations.csv',
  title: { vi: 'giá trị theo kỳ', en: 'values by period' },
  columns: [
    filled('series', id, 'chuỗi', 'series', { refersTo: toSeries }),
    filled(
      'period',
      { type: 'period' },
      '`2023`, `2023-10`, `2023-01/2023-10` (một khoảng), `2023-10-10` (tính đến ngày)',
      'year, month, span, or state at a date',
    ),
    open('value', number, 'giá trị', 'value', { unit: ofSeries }),
    open('numerator', number, 'tử số và mẫu số nếu nguồn nêu', 'numerator and denominator if given'),
    open('denominator', number, 'tử số và mẫu số nếu nguồn nêu', 'numerator and denominator if given'),
    open('approx', choice(...APPROXIMATIONS), '`<` (dưới), `>` (trên), `~` (gần, khoảng)', 'below, above, about', {
      empty: { vi: 'đúng bằng', en: 'exact' },
    }),
    status,
    source,
    note,
  ],
  key: ['series', 'period'],
});
