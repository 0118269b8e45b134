import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `name-marks` may say, code by code. */
export const words = {
  'bare-name': {
    severity: 'warning',
    vi: say(
      'bản tiếng Anh viết “{name}” không dấu',
      'tên đơn vị như trong `data/units/units.csv`, có dấu',
      'thêm dấu; lời trích của nguồn thì đặt trong ngoặc kép',
    ),
    en: say(
      'the English text writes "{name}" without its marks',
      'the name as in `data/units/units.csv`, with its marks',
      'add the marks; put the words of a source in quotation marks',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Tên đơn vị trong lời tiếng Anh giữ nguyên dấu',
    en: 'Names of units keep their marks in English texts',
  },
  codes: {
    'bare-name': {
      vi: explain(
        'Lời tiếng Anh của bài, trang hoặc bảng viết tên đơn vị không dấu, trong khi bảng đơn vị ghi có dấu.',
        'Viết tên như trong bảng đơn vị; nếu là lời trích thì đặt trong ngoặc kép.',
      ),
      en: explain(
        'English words of an article, a page or a table write the name of a unit without the marks it has in the unit table.',
        'Write the name as in the unit table; put what is quoted in quotation marks.',
      ),
    },
  },
};
