import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `revisions` may say, code by code. */
export const words = {
  'unknown-observation': {
    vi: say(
      'không có quan sát “{found}”',
      'chỉ số/kỳ/đơn vị/tiêu chí có trong data/indices',
      'sửa mã cho khớp một dòng quan sát',
    ),
    en: say(
      'there is no observation "{found}"',
      'index/edition/unit/indicator of a row in data/indices',
      'correct it to match an observation',
    ),
  },
  'revision-without-change': {
    vi: say('old và new cùng là “{found}”', 'hai giá trị khác nhau', 'xóa dòng này, hoặc sửa một giá trị'),
    en: say('old and new are both "{found}"', 'two different values', 'delete the row, or correct a value'),
  },
  'reason-untranslated': {
    severity: 'warning',
    vi: say(
      'lý do tiếng Anh giống hệt lý do tiếng Việt: “{found}”',
      'cùng lý do ấy bằng tiếng Anh',
      'dịch lý do sang tiếng Anh, hoặc viết lại reason_vi bằng tiếng Việt',
    ),
    en: say(
      'the English reason is the Vietnamese one, word for word: "{found}"',
      'the same reason in English',
      'translate it into English, or write reason_vi in Vietnamese',
    ),
  },
  'revision-not-current': {
    vi: say('new là {found} nhưng dữ liệu ghi {value} ({at})', '{value}', 'sửa quan sát hoặc dòng đính chính'),
    en: say('new is {found} but the data say {value} ({at})', '{value}', 'correct the observation or the revision'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Lần đính chính nào cũng khớp với số liệu hiện nay', en: 'Every revision matches the value of today' },
  codes: {
    'unknown-observation': {
      vi: explain(
        'Số liệu hoặc dòng đính chính nhắc tới một quan sát không có trong dữ liệu.',
        'Sửa từng phần của mã cho khớp dữ liệu.',
      ),
      en: explain(
        'A figure or a revision names an observation that is not there.',
        'Correct each part to match the data.',
      ),
    },
    'revision-without-change': {
      vi: explain('Dòng đính chính không thay đổi gì.', 'Xóa dòng hoặc sửa giá trị.'),
      en: explain('The revision changes nothing.', 'Delete the row or correct a value.'),
    },
    'reason-untranslated': {
      vi: explain('reason_vi và reason_en là cùng một câu.', 'Viết mỗi lý do bằng ngôn ngữ của cột.'),
      en: explain('reason_vi and reason_en are one sentence.', 'Write each reason in the language of its column.'),
    },
    'revision-not-current': {
      vi: explain('Giá trị new của lần đính chính mới nhất khác dữ liệu.', 'Sửa một trong hai nơi.'),
      en: explain('The latest revision of a value is not what the data say.', 'Correct one of the two.'),
    },
  },
};
