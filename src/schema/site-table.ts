import { code, extra, extraTexts, filled, filledTexts, list, open, text, url } from './column.ts';
import { table } from './table.ts';

/** Hours ahead of Greenwich all year, as `+07:00`. */
const offset = {
  type: 'choice',
  of: ['Z'],
  also: { pattern: /^[+-](?:0\d|1[0-4]):[0-5]\d$/, shown: '+07:00' },
} as const;

/** A share of the ranked units in per cent. */
const share = { type: 'integer', min: 1, max: 100 } as const;

/** Who publishes what about which country: one row, all that a fork edits beside its data and texts. */
export const SITE = table({
  kind: 'site',
  path: 'data/site.csv',
  title: {
    vi: 'ấn phẩm: ai, ở đâu, về nước nào; một dòng',
    en: 'the publication: who, where, about which country; one row',
  },
  columns: [
    ...filledTexts('name', 'tên ấn phẩm', 'name of the publication'),
    filled(
      'url',
      url,
      'địa chỉ trang, không có `/` ở cuối; `--site` khi dựng thay cho nó',
      'address without a trailing slash; `--site` of the build overrides it',
    ),
    ...filledTexts('publisher', 'ai thực hiện', 'who runs it'),
    filled('email', text, 'thư về đâu', 'where letters go'),
    open('repository', url, 'nơi nhận đính chính và mã nguồn', 'where corrections and code live', {
      empty: { vi: 'chưa có địa chỉ công khai', en: 'there is no public address' },
    }),
    ...filledTexts('country', 'số liệu về nước nào', 'the country the figures are about'),
    ...extraTexts(
      'country_search',
      list,
      'tên khác của nước ấy và người nước ấy, ngăn bằng `|`',
      'other names for it and its people, separated by `|`',
    ),
    filled('country_code', code, 'mã ISO 3166-1 của nước ấy', 'its ISO 3166-1 code'),
    filled(
      'utc_offset',
      offset,
      'múi giờ quanh năm: `+07:00`; một ngày bắt đầu lúc 0 giờ ở đó',
      'offset from UTC all year, `+07:00`: a day begins at midnight there',
    ),
    ...filledTexts('home_title', 'câu hỏi ở đầu trang đầu', 'the question that heads the home page'),
    ...filledTexts('home_lede', 'lời dẫn trang đầu', 'introduction of the home page'),
    ...filledTexts('search_placeholder', 'chữ mờ trong ô tìm', 'what stands in the empty search box'),
    ...filledTexts('search_example', 'ví dụ tìm kiếm ở trang đầu', 'an example of a search on the home page'),
    ...extraTexts('fields_intro', text, 'lời dẫn trang lĩnh vực', 'introduction of the page of fields'),
    extra(
      'map_share',
      share,
      'có điểm của ít nhất bao nhiêu phần trăm số đơn vị được xếp hạng thì bản đồ chia lớp và vẽ phân bố',
      'per cent of the ranked units whose scores must be here before a map has classes and a distribution is drawn',
      { empty: { vi: '60', en: '60' } },
    ),
    extra(
      'whole_share',
      share,
      'có điểm của ít nhất bao nhiêu phần trăm thì nói cao nhất, thấp nhất, bao nhiêu nơi tăng giảm, trung bình mà cơ quan công bố không nêu',
      'per cent before the site itself says what is highest or lowest, how many rose or fell, and the mean',
      { empty: { vi: '100, nghĩa là mọi đơn vị', en: '100: every unit' } },
    ),
  ],
  key: ['name_vi'],
});
