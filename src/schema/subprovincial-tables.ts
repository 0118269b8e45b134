import {
  amount,
  choice,
  filled,
  filledTexts,
  id,
  integer,
  moment,
  note,
  number,
  open,
  openTexts,
  positive,
  searchWords,
  source,
  status,
  text,
  year,
} from './column.ts';
import { table } from './table.ts';

/** Levels of units inside provinces, from the top down, and the words the site has for them. */
export const INNER_LEVELS = table({
  kind: 'inner-levels',
  path: 'data/subprovincial/levels.csv',
  title: { vi: 'các cấp trong một tỉnh', en: 'levels within a province' },
  columns: [
    filled('id', id, 'tên để cột `level` gọi', 'name that `level` gives'),
    filled('order', integer, 'thứ tự, từ trên xuống', 'order, from the top down'),
    ...filledTexts('name', 'các đơn vị của cấp, làm đầu đề: `Cấp xã`', 'the units of the level, as a head: `Communes`'),
    open('last_year', year, 'năm cuối còn được đo', 'last year that is measured', {
      empty: { vi: 'cấp này vẫn còn', en: 'there still are such units' },
    }),
    ...openTexts('ended', 'câu nói vì sao bảng của cấp dừng lại', 'sentence that says why tables of the level end'),
    ...searchWords,
  ],
  key: ['id'],
});

const level = filled('level', text, 'cấp, một dòng của `levels.csv`', 'level, a row of `levels.csv`', {
  refersTo: { table: INNER_LEVELS.path, column: 'id' },
});
const ofEdition = { vi: 'đơn vị đo của kỳ', en: 'unit of measure of the edition' };

/** Units inside one province, each of a level. */
export const INNER_UNITS = table({
  kind: 'inner-units',
  path: 'data/subprovincial/<province>/units.csv',
  title: { vi: 'đơn vị trong một tỉnh', en: 'units within a province' },
  columns: [
    filled('code', id, 'mã đơn vị trong tỉnh, chữ không dấu', 'id of the unit within the province'),
    level,
    ...filledTexts('name', 'tên', 'name'),
    note,
  ],
  key: ['code'],
});

/** Yearly tables inside one province, one row for each level. */
export const INNER_EDITIONS = table({
  kind: 'inner-editions',
  path: 'data/subprovincial/<province>/editions.csv',
  title: { vi: 'kỳ, mỗi cấp một dòng', en: 'editions, a row per level' },
  columns: [
    filled('edition', year, 'năm được đo', 'year measured'),
    level,
    ...filledTexts('name', 'tên', 'name'),
    filled('unit_of_measure', choice('point', 'percent'), '`percent` hoặc `point`', 'unit of measure'),
    open('max', amount, 'điểm tối đa', 'maximum', { unit: ofEdition }),
    open('announced_on', moment, 'ngày hoặc thời điểm công bố', 'day or moment of announcement'),
    open('units_ranked', positive, 'tổng số đơn vị được xếp', 'units ranked', {
      empty: { vi: 'nguồn không nêu', en: 'the source does not say' },
    }),
    open('legal_basis', text, 'căn cứ', 'legal basis'),
    ...openTexts('note', 'ghi chú', 'note'),
    source,
  ],
  key: ['edition', 'level'],
});

/** Values and printed ranks of one year inside one province; an empty value has a status that says why. */
export const INNER_OBSERVATIONS = table({
  kind: 'inner-observations',
  path: 'data/subprovincial/<province>/observations/<edition>.csv',
  title: { vi: 'giá trị', en: 'values' },
  columns: [
    filled('unit', id, 'đơn vị, tên và cấp, phải khớp `units.csv`', 'unit, name and level as in `units.csv`'),
    filled('unit_name', text, 'đơn vị, tên và cấp, phải khớp `units.csv`', 'unit, name and level as in `units.csv`'),
    {
      ...level,
      help: { vi: 'đơn vị, tên và cấp, phải khớp `units.csv`', en: 'unit, name and level as in `units.csv`' },
    },
    open('value', number, 'giá trị như bản in', 'value as printed', { unit: ofEdition }),
    open('rank', positive, 'hạng như bản in', 'rank as printed'),
    status,
    source,
    note,
  ],
  key: ['unit'],
});
