import { BRANCHES, MEASURES } from './choices.ts';
import {
  amount,
  choice,
  code,
  count,
  extra,
  extraTexts,
  field,
  filled,
  filledTexts,
  id,
  integer,
  legalBasis,
  moment,
  note,
  number,
  open,
  openTexts,
  openSource,
  positive,
  source,
  status,
  STATUSES,
  text,
  unitSet,
  year,
  unitKind,
} from './column.ts';
import { table } from './table.ts';

const ofIndex = { vi: 'đơn vị đo của chỉ số', en: 'unit of measure of the index' };
const methodology = filled('methodology', id, 'bộ tiêu chí', 'criteria set', {
  refersTo: { table: 'data/indices/<index>/methodologies.csv', column: 'id' },
});

/** What is measured: one row for each index, with its producer and unit of measure. */
export const INDICES = table({
  kind: 'indices',
  path: 'data/indices/indices.csv',
  title: { vi: 'chỉ số', en: 'indices' },
  columns: [
    filled('id', id, 'tên, cũng là tên thư mục', "name, also the folder's"),
    filled('abbr', text, 'chữ viết tắt', 'abbreviation'),
    ...filledTexts('name', 'tên', 'name'),
    ...filledTexts('producer', 'cơ quan công bố', 'publishing body'),
    unitKind('unit_kind'),
    filled('unit_of_measure', choice(...MEASURES), '`point`, `percent`, `index-0-1`', 'unit of measure'),
    filled('decimals', { type: 'integer', min: 0, max: 8 }, 'số chữ số thập phân khi hiển thị', 'decimals to show'),
    filled('direction', choice('higher', 'lower'), '`higher` (cao là tốt) hoặc `lower`', 'which end is better'),
    filled(
      'total_rule',
      choice('published', 'sum'),
      '`published`: giữ tổng đã in, đối chiếu với các phần; `sum`: kỳ không in tổng thì cộng các phần',
      '`published`: keep the printed total and check it against its parts; `sum`: add the parts where none was printed',
    ),
    open(
      'rounding_tolerance',
      amount,
      'chênh lệch cho phép giữa tổng và các phần',
      'how far parts may be from the total',
      { unit: ofIndex, empty: { vi: 'các phần cộng lại không bằng tổng', en: 'parts do not add up' } },
    ),
    ...openTexts('note', 'điều bạn đọc cần biết', 'what readers should know'),
    extra(
      'order',
      integer,
      'thứ tự trên trang; chỉ số không có thứ tự đứng sau',
      'order on the site; an index without one comes after',
    ),
    ...extraTexts(
      'segment',
      { type: 'slug' },
      'phần địa chỉ; đã công bố thì không đổi nữa',
      'part of its addresses, never changed once published',
      { empty: { vi: 'lấy `id`', en: 'its `id`' } },
    ),
  ],
  key: ['id'],
});

/** Criteria sets of an index, oldest first. */
export const METHODOLOGIES = table({
  kind: 'methodologies',
  path: 'data/indices/<index>/methodologies.csv',
  title: { vi: 'bộ tiêu chí', en: 'criteria sets' },
  columns: [
    filled('id', id, 'tên để các bảng khác gọi', 'name other tables use'),
    ...filledTexts('name', 'tên', 'name'),
    ...legalBasis,
    filled('max', amount, 'điểm tối đa của tổng', 'maximum of the total', { unit: ofIndex }),
    open(
      'valid_editions',
      text,
      'các kỳ áp dụng: `2022-2023`, `2024`, `2024-` (tới nay), cách nhau bằng `;`',
      'editions it scored, set apart by `;`',
    ),
    ...openTexts('what_changed', 'đổi gì so với trước', 'what changed'),
  ],
  key: ['id'],
});

/**
 * The parts of a criteria set and the points each is worth, in the unit of measure of the index; `max` is empty where
 * no source gives it.
 */
export const INDICATORS = table({
  kind: 'indicators',
  path: 'data/indices/<index>/indicators.csv',
  title: { vi: 'cây chỉ tiêu', en: 'the tree of indicators' },
  columns: [
    methodology,
    filled(
      'id',
      id,
      'tên chỉ tiêu; một tên luôn chỉ cùng một đại lượng',
      'indicator; an id always means the same quantity',
    ),
    open('parent', id, 'chỉ tiêu cha', 'parent', { empty: { vi: 'chỉ tiêu gốc, `total`', en: 'the root, `total`' } }),
    open('order', integer, 'thứ tự hiển thị', 'order of display'),
    ...filledTexts('name', 'tên', 'name'),
    field,
    open('max', amount, 'điểm tối đa', 'maximum', { unit: ofIndex, empty: { vi: 'chưa có nguồn', en: 'no source' } }),
    { ...openSource, help: { vi: 'nguồn của tên và điểm tối đa', en: 'source of name and maximum' } },
    note,
    extra(
      'branch',
      choice(...BRANCHES),
      'các chỉ tiêu cùng nhánh `field` hoặc `scoring` cộng lại bằng tiêu chí mẹ, hai nhánh là hai cách chia; `factor`, ' +
        '`content`, `pillar`, `sub-index` không cộng thẳng thành tổng',
      'siblings of branch `field` or `scoring` add up to the parent, the two being alternative ' +
        'decompositions; `factor`, `content`, `pillar`, `sub-index` do not add up',
      {
        empty: {
          vi: 'cộng lại bằng tiêu chí mẹ nếu chỉ số có `rounding_tolerance`',
          en: 'they add up where the index has a tolerance',
        },
      },
    ),
    extra(
      'weight',
      { type: 'number', min: 0, max: 100 },
      'trọng số: phần trăm của chỉ tiêu cha, dù chỉ tiêu này dùng thang điểm nào; cột `source` phải có nguồn',
      'share of the parent, in per cent, whatever scale the part has; `source` must be filled',
      {
        empty: {
          vi: 'phần cộng thẳng thành cha, hoặc trọng số chưa có nguồn',
          en: 'the part simply adds up, or no source gives its weight',
        },
      },
    ),
    extra(
      'weight_from',
      choice('computed'),
      '`computed`: trọng số do trang này tính lại từ bảng của nguồn; cột `note` ghi cách tính',
      '`computed`: recomputed here from the tables of the source; `note` says how',
      { empty: { vi: 'như nguồn in', en: 'as the source prints it' } },
    ),
  ],
  key: ['methodology', 'id'],
});

/** Yearly publications of an index, and how each compares with the one before. */
export const EDITIONS = table({
  kind: 'editions',
  path: 'data/indices/<index>/editions.csv',
  title: { vi: 'kỳ', en: 'editions' },
  columns: [
    filled('edition', year, 'năm được đo', 'year measured'),
    unitSet('unit_set', 'danh sách đơn vị của kỳ', 'unit set of the edition'),
    { ...methodology, help: { vi: 'bộ tiêu chí của kỳ', en: 'criteria of the edition' } },
    open(
      'announced_on',
      moment,
      'ngày công bố, hoặc thời điểm như `2026-11-23T10:00:00+07:00`; trước lúc ấy không gì của kỳ này lên ' +
        'trang (chỉ ghi ngày: từ 00:00 giờ nước này)',
      'day or moment of announcement; until then nothing of the edition is published (a bare day: from ' +
        '00:00 in the country)',
      { empty: { vi: 'chưa có nguồn', en: 'no source' } },
    ),
    open('units_assessed', positive, 'số đơn vị được đánh giá', 'units assessed', {
      empty: { vi: 'chưa có nguồn', en: 'no source' },
    }),
    filled(
      'units_ranked',
      positive,
      'số đơn vị được xếp hạng, hoặc có kết quả nếu cơ quan công bố không xếp hạng',
      'units ranked, or with a result where the publishing body ranks none',
    ),
    extra(
      'published_units',
      count,
      'chỉ bấy nhiêu đơn vị dẫn đầu được cơ quan công bố công khai; `0`: không đơn vị nào',
      'only so many units, the best placed, were made public by the publishing body; `0`: none',
      { empty: { vi: 'mọi đơn vị được xếp hạng', en: 'every ranked unit' } },
    ),
    open(
      'rank_rule',
      choice('standard'),
      '`standard`: bằng điểm thì cùng hạng, bỏ hạng kế tiếp',
      '`standard`: equal scores share a rank and the next is skipped',
    ),
    open(
      'group_bands',
      { type: 'text', form: 'bands' },
      'nhóm do cơ quan công bố đặt tên, như `A>=90;B>=80`',
      'groups named by the publishing body',
      { empty: { vi: 'không có nhóm', en: 'none' } },
    ),
    filled(
      'comparable_with_previous',
      choice('yes', 'no', 'partly'),
      '`yes`, `no`, `partly`',
      'comparable with the edition before',
    ),
    ...openTexts('break_reason', 'lý do, bắt buộc khi không phải `yes`', 'the reason, required unless `yes`'),
    source,
    extra(
      'official_table',
      id,
      'nguồn là chính bảng của cơ quan công bố, khi đã có địa chỉ',
      'the source that is the table of the publishing body itself, once its address is known',
      {
        refersTo: { table: 'data/sources.csv', column: 'id' },
        empty: { vi: 'chưa có địa chỉ', en: 'no address yet' },
      },
    ),
    ...extraTexts(
      'weights_unknown',
      text,
      'vì sao không lấy trọng số của bộ tiêu chí cho kỳ này',
      'why the weights of the criteria set are not taken for this edition',
      { empty: { vi: 'lấy trọng số ấy', en: 'they are' } },
    ),
  ],
  key: ['edition'],
});

const value = open(
  'value',
  number,
  'giá trị như bản in; trống thì `status` nói vì sao',
  'value as printed; if empty, `status` says why',
  {
    unit: ofIndex,
  },
);

/** Values and printed ranks of one edition by unit and indicator; an empty value has a status that says why. */
export const OBSERVATIONS = table({
  kind: 'observations',
  path: 'data/indices/<index>/observations/<edition>.csv',
  title: { vi: 'giá trị', en: 'values' },
  columns: [
    filled('unit', code, 'mã trong danh sách đơn vị của kỳ', "code within the edition's unit set"),
    filled('unit_name', text, 'tên, cho mắt người; phải khớp với mã', 'name for human eyes; must agree with the code'),
    filled('indicator', id, 'chỉ tiêu trong bộ tiêu chí của kỳ', "indicator of the edition's methodology"),
    value,
    open('rank', integer, 'hạng như bản in, không phải hạng tự tính', 'rank as printed, never computed'),
    status,
    open('rank_status', choice('A', 'U'), 'mức chắc chắn của riêng thứ hạng', 'reliability of the rank alone'),
    source,
    note,
    extra(
      'value_from',
      text,
      'căn cứ của giá trị: `sum` là trang này cộng từ các phần đã công bố; `2021+6.43` là suy ra từ giá trị của ' +
        'kỳ 2021 và mức chênh đã in (số đứng sau năm là số cộng vào giá trị của kỳ ấy); `max-4.88` là điểm tối đa ' +
        'trừ điểm mất đã in; `98.85%` là phần đã in của điểm tối đa',
      'how the value came to be: `sum` is added up by this site from published parts; `2021+6.43` is derived from ' +
        'the value of edition 2021 and a printed change (the number after the year is added to that value); ' +
        '`max-4.88` is the maximum less the points lost as printed; `98.85%` is a printed share of the maximum',
      { empty: { vi: 'như bản in', en: 'as printed' } },
    ),
    extra(
      'rank_from',
      text,
      'căn cứ của hạng: `2021+3` là hạng của kỳ 2021 cộng 3 (kỳ ấy lên 3 bậc so với kỳ này), `2021-3` là ' +
        'trừ 3 (kỳ ấy xuống 3 bậc)',
      'how the rank came to be: `2021+3` is the rank of edition 2021 plus 3 (that edition moved up 3 places on ' +
        'this one), `2021-3` is minus 3 (it moved down 3)',
      { empty: { vi: 'như bản in', en: 'as printed' } },
    ),
  ],
  key: ['unit', 'indicator'],
});

/** Means, counts and extremes that producers published themselves; none is computed here. */
export const AGGREGATES = table({
  kind: 'aggregates',
  path: 'data/indices/<index>/aggregates.csv',
  title: { vi: 'trung bình và số đếm đã được công bố', en: 'published means and counts' },
  columns: [
    filled('edition', year, 'kỳ', 'edition', {
      refersTo: { table: 'data/indices/<index>/editions.csv', column: 'edition' },
    }),
    filled(
      'scope',
      choice('national', 'region', 'group'),
      'phạm vi: `national` (cả nước), `region` (vùng), `group` (nhóm)',
      'what it is about: the country, a region, a group',
    ),
    filled(
      'scope_id',
      text,
      '`vn` với cả nước; vùng trong danh sách đơn vị của kỳ; nhóm trong `group_bands`',
      '`vn` for the country; a region of the edition’s unit set; a group of its `group_bands`',
    ),
    filled(
      'statistic',
      id,
      '`mean`, `median`, `overall` (SIPAS cả nước), `national_index` (DTI quốc gia), `min`, `max`, `range`, ' +
        '`count`, `count_…` (`count_up`, `count_down`, `count_unchanged`, `count_above_mean`, ' +
        '`count_over_80`, `count_under_80`, `count_80_to_90`), `change_…` (mức tăng giảm)',
      'statistic: means, the national SIPAS and DTI, extremes, counts, changes',
    ),
    filled('indicator', id, 'chỉ tiêu', 'indicator'),
    value,
    extra('status', choice(...STATUSES), 'tình trạng của giá trị', 'status of the value'),
    source,
    note,
    extra(
      'value_from',
      text,
      'căn cứ của số: `2023-2.19` là suy ra từ số cùng loại của kỳ 2023 và mức chênh đã in; `unit:92-5.81` là ' +
        'từ giá trị của đơn vị mã 92 trong kỳ và mức chênh đã in; `rest` là số đơn vị còn lại sau các nhóm khác',
      'how the figure came to be: `2023-2.19` is derived from the same figure of edition 2023 and a printed ' +
        'change; `unit:92-5.81` from the value of unit 92 in the edition and a printed distance; `rest` is what ' +
        'the other groups leave of all ranked units',
      { empty: { vi: 'như bản in', en: 'as printed' } },
    ),
  ],
  key: ['edition', 'scope', 'scope_id', 'statistic', 'indicator'],
});
