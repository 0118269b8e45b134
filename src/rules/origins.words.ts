import type { Text } from '../language/lang.ts';
import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `origins` may say, code by code. */
export const words = {
  'bad-origin': {
    vi: say(
      '“{found}” không cho biết căn cứ của {column} ở dòng này',
      '{forms}, hoặc để trống nếu chép như bản in',
      'viết theo một trong các dạng ấy',
    ),
    en: say(
      '"{found}" does not say how the {column} of this row came to be',
      '{forms}, or nothing where it is as printed',
      'write it in one of these forms',
    ),
  },
  'origin-of-nothing': {
    vi: say('“{found}” đứng cạnh ô {column} trống', 'ô trống', 'điền {column}, hoặc xóa ô này'),
    en: say('"{found}" stands beside an empty {column}', 'an empty cell', 'fill in the {column}, or empty this cell'),
  },
  'origin-unknown': {
    vi: say(
      '“{found}” {what}',
      'một số đã công bố có trong các bảng của chỉ số',
      'sửa năm hoặc mã, hoặc điền số gốc ấy trước',
    ),
    en: say(
      '"{found}" {what}',
      'a published figure that stands in the tables of the index',
      'correct the year or the code, or enter that figure first',
    ),
  },
  'derived-of-derived': {
    vi: say(
      '{column} này dựa vào {figure} của {edition}, nhưng số đó cũng là số suy ra',
      'chỉ suy ra từ số đã công bố',
      'tìm số đã công bố; nếu nguồn in {figure} thì xóa cột xuất xứ của số ấy',
    ),
    en: say(
      'this {column} rests on {figure} of {edition}, which is itself derived',
      'derived from a published figure alone',
      'find a published figure; if a source prints {figure}, empty its own column of origin',
    ),
  },
  'derived-of-held': {
    vi: say(
      'giá trị này suy ra từ {figure} của {edition}, nhưng số đó đang tạm giữ để kiểm tra',
      'H, như số gốc',
      'ghi status H cho tới khi số gốc được xác nhận',
    ),
    en: say(
      'this value is derived from {figure} of {edition}, which is held while it is checked',
      'H, as the figure it comes from',
      'set status H until that figure is settled',
    ),
  },
  'origin-mismatch': {
    vi: say(
      '{column} là {found}, nhưng tính theo {origin} thì được {expected}',
      '{expected}',
      'tra lại số gốc, mức chênh và dấu của nó ở nguồn',
    ),
    en: say(
      'the {column} is {found}, yet {origin} comes to {expected}',
      '{expected}',
      'look up the figure it comes from, the change and its sign',
    ),
  },
  'derived-status': {
    vi: say(
      '{column} này là số suy ra, không phải số đã công bố, nhưng status là {found}',
      'U (chưa chắc chắn)',
      'ghi U; nếu nguồn in số này thì xóa cột xuất xứ',
    ),
    en: say(
      'this {column} is derived, not printed, yet its status is {found}',
      'U (low reliability)',
      'set U; if a source prints it, empty the column of origin',
    ),
  },
  'derived-without-origin': {
    vi: say(
      'ghi chú cho biết đây là số suy ra, nhưng chưa ghi tính từ số nào: “{found}”',
      'value_from hoặc rank_from, như 2021+6.43',
      'ghi kỳ gốc và mức chênh vào cột ấy; nếu nguồn in số này thì sửa ghi chú',
    ),
    en: say(
      'the note says that this figure is derived, and no column says from what: "{found}"',
      'value_from or rank_from, such as 2021+6.43',
      'write the edition and the change into that column; if a source prints the figure, reword the note',
    ),
  },
} satisfies Words;

/** What the columns are called in a sentence. */
export const MEASURE = { value: { vi: 'giá trị', en: 'value' }, rank: { vi: 'hạng', en: 'rank' } } as const;

/** Why an origin rests on nothing, as the rest of a sentence. */
export const RESTS = {
  itself: { vi: 'dựa vào chính số này', en: 'rests on this very figure' },
  maximum: { vi: 'dựa vào điểm tối đa, mà ở đây không có', en: 'rests on a maximum that is not here' },
  noParts: { vi: 'cộng những phần không có ở đây', en: 'adds up parts that are not here' },
  undeclared: (what: string): Text => ({
    vi: `dựa vào ${what}, mà ở đây không có`,
    en: `rests on ${what}, which is not here`,
  }),
  otherUnits: (edition: string, set: string): Text => ({
    vi: `dựa vào kỳ ${edition}, mà đơn vị của kỳ ấy (${set}) là những đơn vị khác`,
    en: `rests on edition ${edition}, whose units (${set}) are others`,
  }),
  missing: (edition: string, measure: keyof typeof MEASURE): Text => ({
    vi: `dựa vào ${MEASURE[measure].vi} năm ${edition} của đơn vị này, mà ở đây không có`,
    en: `rests on the ${MEASURE[measure].en} of this unit in ${edition}, which is not here`,
  }),
};

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Số suy ra hoặc do trang này cộng đều ghi rõ tính từ những số nào; tính lại thì khớp',
    en: 'Every figure that was derived or added up here says from which figures, and comes out right',
  },
  codes: {
    'bad-origin': {
      vi: explain(
        'value_from hoặc rank_from viết theo cách khác với data/README.md.',
        'Viết `sum`, `2021+6.43`, `max-4.88`, `98.85%` (hạng: `2021+3`), hoặc để trống.',
      ),
      en: explain(
        'value_from or rank_from is written in another way than data/README.md says.',
        'Write `sum`, `2021+6.43`, `max-4.88`, `98.85%` (a rank: `2021+3`), or leave it empty.',
      ),
    },
    'origin-of-nothing': {
      vi: explain('value_from hoặc rank_from được điền mà không có giá trị hoặc hạng.', 'Điền số, hoặc để trống.'),
      en: explain('value_from or rank_from is filled and there is no value or rank.', 'Fill it in, or leave it empty.'),
    },
    'origin-unknown': {
      vi: explain(
        'Số gốc mà số này dựa vào chưa có ở đây, hoặc là của đơn vị khác.',
        'Sửa năm hoặc mã, hoặc điền số gốc trước.',
      ),
      en: explain(
        'The figure that this one rests on is not here, or is that of another unit.',
        'Correct the year or the code, or enter that figure first.',
      ),
    },
    'derived-of-derived': {
      vi: explain('Một số suy ra dựa vào một số suy ra khác.', 'Chỉ suy ra từ số đã công bố.'),
      en: explain('A derived figure rests on another derived one.', 'Derive from published figures alone.'),
    },
    'derived-of-held': {
      vi: explain('Một giá trị suy ra từ một giá trị đang tạm giữ (H).', 'Tạm giữ cả hai.'),
      en: explain('A value is derived from one that is held (H).', 'Hold both.'),
    },
    'origin-mismatch': {
      vi: explain(
        'Số suy ra, hoặc số do trang này cộng, không khớp kết quả tính từ các số gốc.',
        'Tra lại các số gốc.',
      ),
      en: explain(
        'A derived figure, or one added up here, is not what its operands come to.',
        'Look its operands up again.',
      ),
    },
    'derived-status': {
      vi: explain('Số suy ra có status A hoặc P.', 'Ghi U.'),
      en: explain('A derived figure has status A or P.', 'Set U.'),
    },
    'derived-without-origin': {
      vi: explain('Ghi chú viết “Suy ra” mà cột xuất xứ trống.', 'Điền cột xuất xứ, hoặc sửa ghi chú.'),
      en: explain(
        'A note says "derived" and the column of origin is empty.',
        'Fill in the column, or reword the note.',
      ),
    },
  },
};
