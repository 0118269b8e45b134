import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `figures` may say, code by code. */
export const words = {
  'unknown-period': {
    vi: say(
      'chuỗi {series} không có kỳ “{found}” trong data/series/observations.csv',
      'kỳ của một dòng thuộc chuỗi {series} trong data/series/observations.csv',
      'sửa period cho khớp, hoặc thêm dòng vào data/series/observations.csv trước',
    ),
    en: say(
      'the series {series} has no period "{found}" in data/series/observations.csv',
      'the period of a row of {series} in data/series/observations.csv',
      'mend period, or add the row to data/series/observations.csv first',
    ),
  },
  'figure-against-data': {
    vi: say(
      'số “{label}” trong tin là {found}, dữ liệu ghi {value} ({at})',
      '{value}',
      'sửa tin hoặc dữ liệu, theo nguồn',
    ),
    en: say(
      'figure "{label}" says {found}, the data say {value} ({at})',
      '{value}',
      'correct the item or the data, after the source',
    ),
  },
  'figure-context': {
    vi: say('số “{label}” gắn với {observation} nhưng {name} ghi “{found}”', '{value}', 'hoặc dẫn tới đúng quan sát'),
    en: say(
      'the figure "{label}" is bound to {observation}, but its {name} says "{found}"',
      '{value}',
      'or bind the figure to the observation that is meant',
    ),
  },
  'figure-status': {
    vi: say(
      'số “{label}” trong tin có status {found}, dữ liệu ghi {status} ({at})',
      'status {status}',
      'ghi cùng status với dữ liệu',
    ),
    en: say(
      'figure "{label}" has status {found}, the data say {status} ({at})',
      'status {status}',
      'give the status of the data',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Số trong bài khớp với dữ liệu được dẫn',
    en: 'Figures of a text agree with the data they are bound to',
  },
  codes: {
    'unknown-period': {
      vi: explain(
        'Số liệu trong tin dẫn một chuỗi, nhưng period không có trong data/series/observations.csv.',
        'Ghi period như cột period của chuỗi.',
      ),
      en: explain(
        'A figure of a news item is bound to a series, and its period is not in data/series/observations.csv.',
        'Write the period as the series has it.',
      ),
    },
    'figure-against-data': {
      vi: explain('Số trong tin khác với dữ liệu được dẫn.', 'Sửa tin hoặc dữ liệu theo nguồn.'),
      en: explain(
        'A figure in an item differs from the data it is bound to.',
        'Correct the item or the data after the source.',
      ),
    },
    'figure-context': {
      vi: explain(
        'Số trong tin gắn với một quan sát nhưng period hoặc scope là của kỳ hoặc đơn vị khác.',
        'Ghi period là kỳ, scope là danh sách:mã của quan sát; hoặc sửa observation.',
      ),
      en: explain(
        'A figure is bound to an observation, and its period or scope speaks of another edition or unit.',
        'Write the edition as period and set:code as scope; or mend the observation.',
      ),
    },
    'figure-status': {
      vi: explain(
        'Cột status của số trong tin khác dữ liệu, ví dụ số đang tạm giữ (H) mà tin không ghi.',
        'Ghi status như dữ liệu.',
      ),
      en: explain(
        'The status of a figure differs from the data, as when a held value (H) is told as certain.',
        'Give the status of the data.',
      ),
    },
  },
};
