import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `news-units` may say. */
export const words = {
  'other-unit-word': {
    severity: 'warning',
    vi: say(
      '“{found}” không phải đơn vị đo của chỉ số này: unit_of_measure là {unit}',
      'point viết “điểm”; percent viết “%”, mức tăng giảm viết “điểm phần trăm”',
      'viết cùng một đơn vị đo cho cùng một chỉ số, như mọi trang khác',
    ),
    en: say(
      '"{found}" is not how this index is measured: its unit_of_measure is {unit}',
      '"points" for point; "%" for percent, with changes in "percentage points"',
      'write one unit of measure for one index, as every other page does',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Một chỉ số chỉ có một đơn vị đo trong mọi bài',
    en: 'One index has one unit of measure in every text',
  },
  codes: {
    'other-unit-word': {
      vi: explain(
        'Số của một chỉ số viết với đơn vị khác đơn vị của chỉ số ấy, ví dụ “96,17%” khi chỉ số đo bằng điểm, hoặc “điểm” khi chỉ số là tỷ lệ phần trăm.',
        'Viết như cột unit_of_measure của indices.csv: point là “điểm”; percent là “%”, mức tăng giảm là “điểm phần trăm”.',
      ),
      en: explain(
        'A number of an index is written in another unit than that of the index: "96.17%" where it is measured in points, or "points" where it is a percentage.',
        'Write what unit_of_measure in indices.csv says: point is "points"; percent is "%", and its changes are "percentage points".',
      ),
    },
  },
};
