import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `prose` may say, code by code. */
export const words = {
  'repeated-paragraph': {
    vi: say('đoạn này lặp lại đoạn ở dòng {first}', 'mỗi đoạn một lần', 'xóa đoạn lặp'),
    en: say('this paragraph repeats the one in line {first}', 'every paragraph once', 'delete the repetition'),
  },
  'system-word': {
    vi: say('chữ của phần mềm lọt vào bài: “{found}”', 'chỉ lời viết cho người đọc', 'xóa hoặc thay bằng chữ đúng'),
    en: say('words of a program got into the text: "{found}"', 'only words for readers', 'delete or replace them'),
  },
  'word-slip': {
    severity: 'warning',
    vi: say('“{found}” có vẻ gõ nhầm', 'mỗi từ một lần, chữ viết tắt đứng riêng', 'viết lại chỗ này'),
    en: say('"{found}" looks mistyped', 'each word once, an abbreviation by itself', 'write this place again'),
  },
  'missing-marks': {
    vi: say('bài tiếng Việt gần như không có dấu', 'tiếng Việt có dấu', 'gõ lại có dấu'),
    en: say('the Vietnamese text has next to no marks', 'Vietnamese with its marks', 'type it again with marks'),
  },
  'copied-text': {
    vi: say('thân bài giống bài {other}', 'mỗi bài viết riêng', 'xóa một trong hai'),
    en: say('the text is the same as that of {other}', 'every item its own text', 'delete one of the two'),
  },
  'empty-text': {
    vi: say('bài không có nội dung', 'ít nhất một đoạn', 'viết thân bài'),
    en: say('the item has no text', 'at least one paragraph', 'write the text'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Lời văn có dấu, không lặp, không lẫn chữ của phần mềm',
    en: 'Prose does not repeat itself, has its marks and no words of a program',
  },
  codes: {
    'repeated-paragraph': {
      vi: explain('Một đoạn bị dán hai lần.', 'Xóa đoạn lặp.'),
      en: explain('A paragraph was pasted twice.', 'Delete the repetition.'),
    },
    'system-word': {
      vi: explain('Nhãn kỹ thuật như DetailController, undefined, lorem ipsum.', 'Xóa chữ đó.'),
      en: explain('Technical labels such as DetailController, undefined, lorem ipsum.', 'Delete them.'),
    },
    'word-slip': {
      vi: explain(
        'Một từ gõ hai lần, hoặc chữ viết tắt lọt vào giữa từ: “Chỉ thị thị”, “cải CCHC”.',
        'Xóa từ thừa; nếu đúng thì giữ nguyên.',
      ),
      en: explain(
        'A word is typed twice, or an abbreviation got into its own words: "Chỉ thị thị", "cải CCHC".',
        'Delete the extra word; leave it where it is meant.',
      ),
    },
    'missing-marks': {
      vi: explain('Bản tiếng Việt viết không dấu.', 'Thay bằng bản có dấu.'),
      en: explain('The Vietnamese text is written without marks.', 'Replace it with a text that has them.'),
    },
    'copied-text': {
      vi: explain('Hai bài có cùng nội dung, kể cả khi một bản bỏ dấu.', 'Giữ một bài.'),
      en: explain('Two items say the same, be it that one lacks its marks.', 'Keep one.'),
    },
    'empty-text': {
      vi: explain('Sau phần khai báo không có chữ nào.', 'Viết thân bài.'),
      en: explain('There is nothing after the front matter.', 'Write the text.'),
    },
  },
};
