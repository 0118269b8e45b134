import { DEFAULT_LANG, LANGS } from '../language/lang.ts';
import {
  code,
  count,
  date,
  extra,
  extraTexts,
  day,
  filled,
  filledTexts,
  id,
  integer,
  latitude,
  legalBasis,
  list,
  longitude,
  note,
  open,
  openTexts,
  searchWords,
  text,
  unitKind,
  unitSet,
} from './column.ts';
import { inLanguage, table } from './table.ts';

/** Kinds of units (provinces, ministries, whatever else is assessed) and the words the site has for them. */
export const KINDS = table({
  kind: 'kinds',
  path: 'data/units/kinds.csv',
  title: { vi: 'những loại đơn vị và chữ gọi chúng', en: 'kinds of units and the words for them' },
  columns: [
    filled(
      'id',
      id,
      '`province`, `ministry`, hay loại nào khác được đo',
      '`province`, `ministry`, or whatever else is assessed',
    ),
    filled('order', integer, 'thứ tự trong mục lục và khi tìm', 'order in the menu and in search'),
    ...filledTexts('name', 'một đơn vị, trong câu: `tỉnh`', 'one of them inside a sentence: `province`'),
    ...filledTexts('plural', 'nhiều đơn vị, trong câu: `các tỉnh`', 'several, inside a sentence: `provinces`'),
    ...filledTexts(
      'together',
      'mọi đơn vị của một bảng, sau con số: `tỉnh, thành phố`',
      'all in a ranking, after a number: `provinces and cities`',
    ),
    ...filledTexts('label', 'trên cột tên', 'above a column of names'),
    ...filledTexts('nav', 'trong mục lục', 'in the menu'),
    ...filledTexts('title', 'đầu đề trang liệt kê', 'head of the page that lists them'),
    ...filledTexts('intro', 'lời dẫn trang liệt kê', 'introduction of that page'),
    ...LANGS.map((lang) =>
      filled(
        inLanguage('segment', lang),
        { type: 'slug' },
        'phần đầu địa chỉ; đã công bố thì không đổi nữa',
        'first segment of addresses, never changed once published',
      ),
    ),
    ...extraTexts('former', text, 'đầu đề của lịch sử các đơn vị cũ', 'head of the histories of former units'),
    ...extraTexts(
      'came_from',
      text,
      'lời rằng không tính trung bình qua lần sáp nhập',
      'note that no mean is computed across a merger',
    ),
    ...extraTexts(
      'search',
      list,
      'chữ phân biệt chỉ số của loại này với chỉ số cùng tên tắt, ngăn bằng `|`',
      'words that tell their index from another with the same abbreviation, separated by `|`',
    ),
    ...extraTexts('ask', list, 'cách hỏi về bảng xếp hạng', 'what a ranking of theirs is asked for as'),
    ...extraTexts('list_search', list, 'chữ tìm ra trang liệt kê', 'what the page that lists them is looked up by'),
    ...extraTexts('question', list, 'chữ chỉ loại này trong câu hỏi', 'words for the kind inside a question'),
    ...extraTexts('beside', list, 'chữ hay đứng cạnh tên một đơn vị', 'words that stand beside the name of a unit'),
    extra(
      'types',
      list,
      'luật gọi những đơn vị này là gì, cho `type` của units.csv, ngăn bằng `|`',
      'what the law calls such units, for `type` of units.csv, separated by `|`',
    ),
    ...extraTexts(
      'scope',
      text,
      'tất cả gọi chung trong chuỗi số liệu: `các địa phương`; trống: như plural',
      'all of them as the scope of a series: `localities`; empty: as plural',
    ),
  ],
  key: ['id'],
  alsoUnique: LANGS.map((lang) => [inLanguage('segment', lang)]),
});

/** The units in force over a span of days; the end of the last is empty. */
export const SETS = table({
  kind: 'sets',
  path: 'data/units/sets.csv',
  title: { vi: 'danh sách đơn vị theo thời gian', en: 'the units in force over a span of dates' },
  columns: [
    filled('set', id, 'tên danh sách: `vn63`, `vn34`, `bo22`, `bo17`', 'id of the set'),
    unitKind('kind'),
    ...filledTexts('name', 'tên', 'name'),
    open('valid_from', date, 'ngày đầu còn hiệu lực', 'first day in force', {
      empty: { vi: 'chưa có nguồn', en: 'no source' },
    }),
    open('valid_to', date, 'ngày cuối còn hiệu lực', 'last day in force', {
      empty: { vi: 'đang hiệu lực', en: 'still in force' },
    }),
    ...legalBasis,
  ],
  key: ['set'],
});

/** Units by set and code; a code alone is no key. */
export const UNITS = table({
  kind: 'units',
  path: 'data/units/units.csv',
  title: { vi: 'đơn vị', en: 'units' },
  columns: [
    unitSet('set', 'danh sách', 'set'),
    filled(
      'code',
      code,
      'mã trong danh sách; mã tỉnh theo Tổng cục Thống kê (`vn63`) và Quyết định 19/2025/QĐ-TTg (`vn34`), ' +
        'mã bộ là chữ viết tắt',
      'code within the set; province codes are those of the General Statistics Office (`vn63`) and of ' +
        'Decision 19/2025/QĐ-TTg (`vn34`), ministry codes are abbreviations',
    ),
    ...filledTexts('name', 'tên đầy đủ', 'full name'),
    ...openTexts('short', 'tên ngắn cho biểu đồ', 'short name for charts'),
    filled(
      'slug',
      { type: 'slug' },
      'phần địa chỉ trang, không trùng trong một danh sách',
      "part of the page's address, unique within a set",
    ),
    open(
      'type',
      text,
      'luật gọi nó là gì: một trong `types` của loại đơn vị, như `province`, `municipality`',
      'what the law calls it: one of the `types` of its kind, such as `province`, `municipality`',
    ),
    open(
      'region',
      id,
      'vùng, theo cách chia của danh sách; bộ để trống',
      'region in the scheme of the set; empty for ministries',
    ),
    open('iso_3166_2', text, 'mã ISO, nếu có', 'ISO code, if any'),
    open('aliases', list, 'cách viết khác, ngăn bằng `|`', 'other spellings, separated by `|`'),
    note,
    ...searchWords,
  ],
  key: ['set', 'code'],
  alsoUnique: [
    ['set', 'name_vi'],
    ['set', 'iso_3166_2'],
  ],
});

/** What became what when units were merged or split. */
export const SUCCESSIONS = table({
  kind: 'successions',
  path: 'data/units/successions.csv',
  title: { vi: 'đơn vị nào thành đơn vị nào', en: 'what became what' },
  columns: [
    unitSet('from_set', 'danh sách của đơn vị trước', 'set of the unit before'),
    filled('from_code', code, 'mã của đơn vị trước', 'code of the unit before'),
    unitSet('to_set', 'danh sách của đơn vị sau', 'set of the unit after'),
    filled(
      'to_code',
      code,
      'mã của đơn vị sau; đơn vị không đổi kế tục chính nó',
      'code of the unit after; an unchanged unit succeeds itself',
    ),
    filled('on', day, 'ngày có hiệu lực', 'date in force'),
    ...legalBasis,
  ],
  key: ['from_set', 'from_code', 'to_set', 'to_code'],
});

/** Regions of a unit set; `scheme` is the name of the set. */
export const REGIONS = table({
  kind: 'regions',
  path: 'data/units/regions.csv',
  title: { vi: 'vùng', en: 'regions' },
  columns: [
    unitSet('scheme', 'cách chia vùng, trùng tên với danh sách đơn vị', 'scheme, named like the unit set'),
    filled('id', id, 'tên để `region` của đơn vị gọi', 'name that `region` of a unit gives'),
    filled('order', integer, 'thứ tự hiển thị', 'order of display'),
    ...filledTexts('name', 'tên', 'name'),
    open('legal_basis', text, 'căn cứ', 'legal basis'),
    ...searchWords,
  ],
  key: ['scheme', 'id'],
});

const columnOfTile = filled('col', count, 'cột, hàng của ô, từ góc trên bên trái', 'column and row, from the top left');
const rowOfTile = filled('row', count, 'cột, hàng của ô, từ góc trên bên trái', 'column and row, from the top left');

/** Where the units of a set stand on the map of tiles; columns and rows from 0 at the top left. */
export const TILES = table({
  kind: 'tiles',
  path: 'data/units/tiles.csv',
  title: { vi: 'bản đồ ô', en: 'tile map' },
  columns: [
    unitSet('set', 'danh sách', 'set'),
    filled('code', code, 'mã đơn vị trong danh sách', 'code of the unit within the set'),
    columnOfTile,
    rowOfTile,
  ],
  key: ['set', 'code'],
});

/** The archipelagos on the map of tiles, each with the province it belongs to. */
export const ARCHIPELAGO_TILES = table({
  kind: 'archipelago-tiles',
  path: 'data/units/boundaries/archipelago-tiles.csv',
  title: { vi: 'quần đảo trên bản đồ ô', en: 'archipelagos on the tile map' },
  columns: [
    unitSet('set', 'danh sách', 'set'),
    filled('id', id, 'tên', 'name'),
    filled('unit', code, 'mã tỉnh quản lý', 'code of the province it belongs to'),
    ...filledTexts('name', 'tên ghi trên bản đồ', 'name on the map'),
    columnOfTile,
    rowOfTile,
  ],
  key: ['set', 'id'],
});

const degrees = { vi: 'độ', en: 'degrees' };
const place = [
  filled('lat', latitude, 'vĩ độ, khoảng 0,01 độ', 'latitude, to about 0.01 degree', { unit: degrees }),
  filled('lon', longitude, 'kinh độ, khoảng 0,01 độ', 'longitude, to about 0.01 degree', { unit: degrees }),
] as const;
const provinces = [
  filled('gso_code', code, 'mã tỉnh trong `vn63`', 'province code in `vn63`'),
  filled('code_2025', code, 'mã tỉnh trong `vn34`', 'province code in `vn34`'),
] as const;

/** Islands, reefs and banks of the two archipelagos, in degrees. */
export const ARCHIPELAGOS = table({
  kind: 'archipelagos',
  path: 'data/units/boundaries/archipelagos.csv',
  title: { vi: 'đảo, đá, bãi của hai quần đảo', en: 'features of the two archipelagos' },
  columns: [
    filled('group', id, '`hoang-sa` hoặc `truong-sa`', 'archipelago'),
    ...provinces,
    ...LANGS.map((lang) =>
      (lang === DEFAULT_LANG ? filled : open)(
        inLanguage('name', lang),
        text,
        'tên đảo, đá, bãi',
        'name of the feature',
      ),
    ),
    ...place,
    extra('rank', integer, 'thứ tự ưu tiên khi ghi tên, 1 trước 2', 'which to label first, 1 before 2'),
  ],
  key: ['group', 'name_vi', 'lat', 'lon'],
});

/** Other islands, in degrees, and whether the boundaries draw them. */
export const ISLANDS = table({
  kind: 'islands',
  path: 'data/units/boundaries/islands.csv',
  title: { vi: 'đảo', en: 'islands' },
  columns: [
    filled('name_vi', text, 'tên đảo', 'name of the island'),
    ...provinces,
    ...place,
    extra(
      'in_osm_topology_as',
      text,
      '`polygon`: đã có hình trong ranh giới; `point`: chỉ là điểm',
      '`polygon`: drawn in the boundaries; `point`: a dot only',
    ),
  ],
  key: ['name_vi', 'gso_code'],
});
