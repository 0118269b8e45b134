import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `sources` may say, code by code. */
export const words = {
  'unknown-language': {
    vi: say(
      '“{found}” không phải mã ngôn ngữ',
      'mã BCP 47 như vi, en, zh, ja',
      'ghi mã của ngôn ngữ, không ghi mã nước hay tên',
    ),
    en: say(
      '"{found}" is no code of a language',
      'a BCP 47 code such as vi, en, zh, ja',
      'write the code of the language, neither that of a country nor a name',
    ),
  },
  'other-language': {
    severity: 'warning',
    vi: say(
      'tên nguồn “{title}” không viết bằng chữ của “{found}”',
      'ngôn ngữ của tên nguồn đúng như ghi ở đây',
      'tên nguồn chép bằng ngôn ngữ nào thì ghi ngôn ngữ ấy, dù trang gốc dùng ngôn ngữ khác',
    ),
    en: say(
      'the title "{title}" is not in the letters of "{found}"',
      'the language of the title as it stands here',
      'give the language the title is written in, even where the page itself is in another',
    ),
  },
  'no-language': {
    severity: 'warning',
    vi: say(
      'nguồn không ghi ngôn ngữ, trong khi các nguồn khác có ghi',
      'mã BCP 47 như vi, en, zh, ja',
      'điền ngôn ngữ của tên nguồn; thiếu nó, máy đọc màn hình đọc tên bằng giọng của trang',
    ),
    en: say(
      'the source names no language, though others do',
      'a BCP 47 code such as vi, en, zh, ja',
      'fill in the language of its title; without it a screen reader reads the title in the voice of the page',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Ngôn ngữ của mỗi nguồn có thật và đúng với tên nguồn',
    en: 'The language of each source exists and fits its title',
  },
  codes: {
    'unknown-language': {
      vi: explain('Cột language không phải mã ngôn ngữ BCP 47.', 'Ghi vi, en, zh…; vn, jp là mã nước.'),
      en: explain('language is not a BCP 47 code of a language.', 'Write vi, en, zh…; vn and jp are countries.'),
    },
    'other-language': {
      vi: explain(
        'Chữ của tên nguồn không phải chữ của ngôn ngữ đã ghi.',
        'Ghi ngôn ngữ của tên như chép ở đây, không phải của trang gốc.',
      ),
      en: explain(
        'The letters of a title are not those of its language.',
        'Give the language of the title as it stands here, not that of the page.',
      ),
    },
    'no-language': {
      vi: explain('Một nguồn không ghi ngôn ngữ trong bảng có ghi.', 'Điền cột language.'),
      en: explain('A source names no language in a table where others do.', 'Fill in language.'),
    },
  },
};
