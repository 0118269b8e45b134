import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `news-references` may say, code by code. */
export const words = {
  'session-of-another-year': {
    severity: 'warning',
    vi: say(
      'phiên họp “{found}” diễn ra {date}, sự kiện của bài là {event}',
      'phiên họp cùng năm với sự kiện',
      'tra lại session và event_on',
    ),
    en: say(
      'the session "{found}" was on {date}, the event of the item is on {event}',
      'a session of the same year as the event',
      'look at session and event_on again',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mọi lĩnh vực, đơn vị, văn bản, nguồn mà bài nhắc tới đều có trong dữ liệu trong dữ liệu trong dữ liệu trong dữ liệu',
    en: 'Every field, unit, document and source that a text names exists',
  },
  codes: {
    'session-of-another-year': {
      vi: explain('Bài nhắc tới một phiên họp của năm khác.', 'Sửa session hoặc event_on; nếu đúng thì giữ nguyên.'),
      en: explain('An item names a session of another year.', 'Mend session or event_on; leave it where it is true.'),
    },
  },
};
