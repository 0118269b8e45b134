import type { Edit } from '../../tests/fixtures/right-root.ts';
import { both, figure, said, TITLE } from '../../tests/fixtures/edits.ts';
import { allOf, fault, type Fault, slip, type Slip, type Sound, swap, text } from '../../tests/fixtures/fault.ts';
import { ABOUT, DOCUMENTS, EN, OBSERVATIONS, VI } from '../../tests/fixtures/places.ts';

/** The first figure is bound to no observation. */
const UNBOUND = both('    observation: chi-so-a/2023/01/total\n', '');

/** The text names neither the year nor the index. */
const nameless: Edit[] = [
  ...UNBOUND,
  [VI, TITLE, 'title: "Sông Xanh dẫn đầu với 86,75 điểm"'],
  [VI, 'công bố Chỉ số A năm 2023', 'công bố bảng điểm'],
];

/** A line of the observations of 2023 whose value was derived. */
const derivedAt = (line: number, origin: string): Slip =>
  text(OBSERVATIONS, (before) =>
    before
      .trimEnd()
      .split('\n')
      .map((row, i) => `${row},${i === 0 ? 'value_from' : i + 1 === line ? origin : ''}\n`)
      .join(''),
  );

/** What `news-numbers` must report, and where. */
export const faults: readonly Fault[] = [
  slip('figure in prose without support', 'unsupported-figure', VI, '33 110', '(81,25)', '(82,15)'),
  {
    ...fault(
      'English decimal point in a Vietnamese page',
      'decimal-mark',
      'content/pages/about/vi.mdx',
      '8 9 warning',
      ['content/pages/about/vi.mdx', '', '\nĐạt tới 99.9 điểm.\n'],
      [ABOUT, '', '\nUp to 99.9 points.\n'],
    ),
    replacement: '99,9',
  },
  slip('large count without support', 'unsupported-count', VI, '35 27 warning', '1.706 thủ tục', '1.760 thủ tục'),
  slip('English decimal point in Vietnamese', 'decimal-mark', VI, '33 110 warning', '(81,25)', '(81.25)', '81,25'),
  fault(
    'decimals that are thousands to the other language',
    'decimal-mark',
    EN,
    '38 99 warning',
    ...figure('value: 39700', 'unit: "hồ sơ"'),
    said('Có 39.700 hồ sơ.'),
    [EN, '1/2025/QH.', '1/2025/QH. It has 39.700 files.'],
  ),
  fault('figure of a unit that the text does not name', 'unsupported-figure', VI, '33 110', [VI, '(81,25)', '(78,00)']),
  fault('figure of an edition that the text does not name', 'unsupported-figure', VI, '33 110', [
    VI,
    '(81,25)',
    '(80,00)',
  ]),
  fault('figure rounded down', 'unsupported-figure', VI, '33 110', [VI, '(81,25)', '(81,2)']),
  fault('figure of an index that the text does not name', 'unsupported-figure', VI, '32 102', ...nameless, [
    VI,
    '79,31',
    '86,75',
  ]),
  fault('figure in the title without support', 'unsupported-figure', VI, '3 50', [
    VI,
    'với 86,75 điểm"',
    'với 86,57 điểm"',
  ]),
  fault('figure in the summary without support', 'unsupported-figure', VI, '4 35', [VI, '79,31', '79,13']),
  fault('a thousand without support', 'unsupported-count', VI, '35 97 warning', said('Có thêm 1.000 hồ sơ.')),
  {
    name: 'a derived figure that is told as if it were printed',
    slip: allOf(
      swap(OBSERVATIONS, '81.25,2,A,A', '81.25,2,U,A'),
      swap(EN, '(81.25)', '(81.25, derived)'),
      derivedAt(7, 'max-18.75'),
    ),
    file: VI,
    code: 'derived-as-printed',
    line: 33,
    column: 110,
    severity: 'warning',
  },
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a figure that the editor noted',
    edits: [
      [VI, '(81,25)', '(82,15)'],
      [VI, 'theo báo cáo.', 'theo báo cáo; 82,15 theo họp báo.'],
    ],
  },
  {
    name: 'a figure that a label names',
    edits: [
      [VI, '(81,25)', '(82,15)'],
      [VI, 'Điểm của Sông Xanh', 'Điểm của Sông Xanh, trên 82,15'],
    ],
  },
  {
    name: 'the share that a fraction gives',
    edits: [...figure('value: null', 'unit: "đơn vị"', 'numerator: 3', 'denominator: 8'), said('Tức 37,5%.')],
  },
  { name: 'a figure of a series', edits: [said('Có 37,9 triệu tài khoản.')] },
  {
    name: 'a figure in the title of a cited document',
    edits: [
      ...both('documents: []', 'documents: [nghi-quyet-1]'),
      [DOCUMENTS, 'Sắp xếp đơn vị', 'Sắp xếp 12.345 đơn vị'],
      said('Văn bản nói 12.345 đơn vị.'),
    ],
  },
  { name: 'the maxima and bounds of an edition', edits: [said('Thang 100,0 điểm, thể chế 40,0, nhóm A từ 85,0.')] },
  { name: 'a mean of a region', edits: [said('Vùng Nam đạt 74,63.')] },
  { name: 'a figure of an edition that the text names', edits: [said('Năm 2022 là 84,5 và 80,0.')] },
  {
    name: 'the other side of a conflict about a unit that the text names',
    edits: [said('Năm 2022, Núi Vàng được báo ghi 80,5.')],
  },
  { name: 'a figure of a unit that the text names', edits: [said('Biển Bạc được 78,00.')] },
  {
    name: 'a figure of a unit that the item is about',
    edits: [...both('"t4:02"]', '"t4:02", "t4:03"]'), said('Tỉnh sau được 78,00.')],
  },
  { name: 'a figure rounded up', edits: [[VI, '(81,25)', '(81,3)']] },
  { name: 'figures of an index that is only named', edits: UNBOUND },
  {
    name: 'figures of the edition of the year before, which the text does not name',
    edits: [
      [VI, TITLE, 'title: "Chỉ số A: Sông Xanh dẫn đầu với 86,75 điểm"'],
      [VI, 'Chỉ số A năm 2023', 'Chỉ số A'],
      [VI, '/4/2024', '/4'],
    ],
  },
];
