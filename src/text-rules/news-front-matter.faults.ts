import { both, figure, SUMMARY, TITLE } from '../../tests/fixtures/edits.ts';
import { allOf, fault, type Fault, renamed, slip, type Sound, swap, text } from '../../tests/fixtures/fault.ts';
import { ABOUT, EN, VI } from '../../tests/fixtures/places.ts';

/** What `news-front-matter` must report, and where. */
export const faults: readonly Fault[] = [
  slip('misspelt kind', 'not-a-choice', VI, '2 7', 'kind: news', 'kind: nws', 'news'),
  slip('item without a kind', 'missing-key', VI, '2 1', 'kind: news\n', ''),
  {
    name: 'page without a title',
    slip: text(ABOUT, (before) => before.replace(/title: .*/, 'title: ""')),
    file: ABOUT,
    code: 'missing-key',
    line: 2,
  },
  slip('misspelt key', 'unknown-key', VI, '26 1', 'source: bao', 'sources: bao', 'source'),
  slip(
    'event without a year',
    'event-without-year',
    VI,
    '5 12',
    'event_on: "2024-04-17"',
    'event_on: "17/4"',
    '2024-04-17',
  ),
  slip('event day first', 'not-a-date', VI, '5 12', 'event_on: "2024-04-17"', 'event_on: "17/4/2024"', '2024-04-17'),
  slip('figure with a decimal comma', 'not-a-number', VI, '14 12', 'value: 86.75', 'value: 86,75', '86.75'),
  slip('figure in quotes', 'not-a-number', VI, '14 12', 'value: 86.75', 'value: "86.75"', '86.75'),
  slip(
    'embargo without its offset',
    'moment-without-offset',
    VI,
    '28 10',
    'image: null',
    'image: null\nembargo: 2024-04-17T09:00',
  ),
  {
    name: 'folder without a date',
    slip: allOf(renamed(VI, 'content/news/cong-bo/vi.md'), renamed(EN, 'content/news/cong-bo/en.md')),
    file: 'content/news/cong-bo/vi.md',
    code: 'folder-name',
  },
  {
    name: 'folder of another day',
    slip: allOf(
      renamed(VI, 'content/news/2024-04-18-cong-bo/vi.md'),
      renamed(EN, 'content/news/2024-04-18-cong-bo/en.md'),
    ),
    file: 'content/news/2024-04-18-cong-bo/vi.md',
    code: 'event-not-in-folder',
    line: 5,
    column: 12,
    severity: 'warning',
  },
  {
    name: 'fields not a list',
    slip: swap(VI, 'fields: [the-che]', 'fields: the-che'),
    file: VI,
    code: 'wrong-type',
    line: 7,
    column: 9,
  },
  fault('title that is a list', 'wrong-type', VI, '3 8', [VI, TITLE, 'title: [Chỉ số A, Sông Xanh]']),
  fault('summary that is a list', 'wrong-type', VI, '4 10', [VI, SUMMARY, 'summary: [Bốn tỉnh]']),
  fault('source that is a list', 'wrong-type', VI, '26 9', [VI, 'source: bao-cao-2023', 'source: [bao-cao-2023]']),
  fault('session that is a list', 'wrong-type', VI, '10 10', [VI, 'session: cong-bo-2023', 'session: [cong-bo-2023]']),
  fault('field that is a list', 'wrong-type', VI, '7 10', [VI, '[the-che]', '[[the-che]]']),
  fault('unit that is nothing', 'wrong-type', VI, '8 9', [VI, '["t4:01",', '[null,']),
  fault('document that is a map', 'wrong-type', VI, '9 13', [VI, 'documents: []', 'documents: [{ id: nghi-quyet-1 }]']),
  fault('note that is a map', 'wrong-type', VI, '30 5', [VI, '- "Số của', '- so: "Số của']),
  fault('image that is a name', 'wrong-type', VI, '27 8', [VI, 'image: null', 'image: tru-so.jpg']),
  fault('figure that is a number', 'wrong-type', VI, '12 5', [VI, 'figures:\n', 'figures:\n  - 86.75\n']),
  fault('figures that are a number', 'wrong-type', VI, '11 10', [VI, 'figures:\n', 'figures: 86.75\nfigure:\n']),
  fault('misspelt original', 'not-a-choice', VI, '28 11', [VI, 'original: vi', 'original: vn']),
  fault('day of publication in Vietnamese order', 'not-a-date', VI, '6 16', [
    VI,
    'published_on: "2024-04-17"',
    'published_on: "17/4/2024"',
  ]),
  fault('day of an update that cannot be', 'impossible-date', VI, '7 14', [
    VI,
    'published_on: "2024-04-17"',
    'published_on: "2024-04-17"\nupdated_on: "2024-04-31"',
  ]),
  fault('embargo in words', 'not-a-moment', VI, '7 11', [
    VI,
    'published_on: "2024-04-17"',
    'published_on: "2024-04-17"\nembargo: "10 giờ sáng"',
  ]),
  fault('event of another day without its year', 'event-without-year', VI, '5 12', [
    VI,
    'event_on: "2024-04-17"',
    'event_on: "18/4"',
  ]),
  fault('event with the month first, without its year', 'event-without-year', VI, '5 12', [
    VI,
    'event_on: "2024-04-17"',
    'event_on: "ngày 4/17"',
  ]),
  fault('misspelt key of a figure', 'unknown-key', VI, '14 5', [VI, 'value: 86.75', 'valeu: 86.75']),
  fault('key of a figure that nobody knows', 'unknown-key', VI, '16 5', [VI, 'period: "2023"', 'nam: "2023"']),
  fault('figure without its unit', 'missing-key', VI, '12 5', [VI, '    unit: "điểm"\n', '']),
  fault('key of an image that nobody knows', 'unknown-key', VI, '27 23', [
    VI,
    'image: null',
    'image: { file: a.jpg, owner: "Cơ quan Đo lường", alt: "Trụ sở Cơ quan", credit: "Cơ quan", licence: "CC BY 4.0" }',
  ]),
  fault('period of a figure in words', 'not-a-period', VI, '16 14', [VI, 'period: "2023"', 'period: "năm ngoái"']),
  fault('sign of a figure that is none', 'not-a-choice', VI, '17 14', [
    VI,
    '    period: "2023"',
    '    period: "2023"\n    approx: "khoảng"',
  ]),
  fault('status of a figure that is none', 'not-a-choice', VI, '17 13', [
    VI,
    '    period: "2023"',
    '    period: "2023"\n    status: Z',
  ]),
  fault(
    'item published before its event',
    'dates-reversed',
    VI,
    '6 16',
    ...both('published_on: "2024-04-17"', 'published_on: "2024-04-16"'),
  ),
  fault(
    'item updated before it was published',
    'dates-reversed',
    VI,
    '7 14',
    ...both('published_on: "2024-04-17"', 'published_on: "2024-04-17"\nupdated_on: "2024-04-16"'),
  ),
  fault('title cut at a comment', 'comment-in-text', VI, '3 8', [VI, TITLE, 'title: Sông Xanh dẫn đầu #lần thứ hai']),
  fault('sign that begins a folded text', 'not-a-choice', VI, '17 13', [
    VI,
    '    period: "2023"',
    '    period: "2023"\n    approx: >',
  ]),
  fault('documents left empty', 'missing-key', VI, '9 11', [VI, 'documents: []', 'documents:']),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'an embargo with its hour',
    edits: both('published_on: "2024-04-17"', 'published_on: "2024-04-17"\nembargo: "2024-04-17T10:00:00+07:00"'),
  },
  { name: 'an update', edits: both('published_on: "2024-04-17"', 'published_on: "2024-04-17"\nupdated_on: "2024-05"') },
  { name: 'a period without quotes in one language', edits: [[VI, '    period: "2023"', '    period: 2023']] },
  {
    name: 'a hash inside quotes, and a comment behind them',
    edits: [
      [VI, TITLE, `${TITLE} # chú thích`],
      [VI, 'Bốn tỉnh đạt', 'Bốn tỉnh #1 đạt'],
      [EN, 'Four provinces', 'Four provinces #1'],
    ],
  },
  { name: 'a title that is a number', edits: [[VI, TITLE, 'title: 2023']] },
  {
    name: 'a figure without a period, one with a sign',
    edits: [
      ...both('unit: "%"\n', 'unit: "%"\n    approx: ">"\n'),
      ...figure('value: 5', 'unit: "điểm"', 'period: null'),
    ],
  },
  { name: 'a document of the register', edits: both('documents: []', 'documents: [nghi-quyet-1]') },
];
