import { edited, type Edit } from '../../tests/fixtures/right-root.ts';
import { fault, type Fault, slip, type Sound, swap } from '../../tests/fixtures/fault.ts';
import {
  AGGREGATES,
  EDITIONS,
  INDICATORS,
  INDICES,
  METHODOLOGIES,
  SETS,
  TARGETS,
} from '../../tests/fixtures/places.ts';

/** Sets of which nobody says since when they are in force. */
const UNDATED: readonly Edit[] = [
  [SETS, 'provinces,2025-07-01,,', 'provinces,,,'],
  [SETS, 'provinces,2008-08-01,', 'provinces,,'],
];
const PUBLIC: readonly Edit[] = [
  [EDITIONS, 'units_ranked,', 'units_ranked,published_units,'],
  [EDITIONS, '2023-03-20,4,4,', '2023-03-20,4,4,,'],
];

/** What `editions` must report, and where. */
export const faults: readonly Fault[] = [
  slip(
    'bands in the wrong order',
    'bad-bands',
    EDITIONS,
    '3 8',
    'A>=85;B>=75;C>=0',
    'C>=0;B>=75;A>=85',
    'A>=85;B>=75;C>=0',
  ),
  slip('break without a reason', 'break-without-reason', EDITIONS, '2 11', 'First edition.', ''),
  {
    ...fault('edition outside its methodology', 'edition-outside-methodology', EDITIONS, '2 3', [
      METHODOLOGIES,
      '2022-2023',
      '2023',
    ]),
    replacement: null,
  },
  slip('more ranked than assessed', 'too-many-units', EDITIONS, '2 6', '2023-03-20,4,4', '2023-03-20,3,4'),
  slip('announced before its year', 'announced-too-early', EDITIONS, '3 4', '2024-04-17', '2022-04-17'),
  slip(
    'editions of a methodology with a long dash',
    'bad-editions',
    METHODOLOGIES,
    '2 6',
    '2022-2023',
    '2022–2023',
    '2022-2023',
  ),
  slip(
    'editions of a methodology with a word between',
    'bad-editions',
    METHODOLOGIES,
    '2 6',
    '2022-2023',
    '2022 đến 2023',
    '2022-2023',
  ),
  {
    name: 'ministries in an index of provinces',
    slip: swap(INDICES, 'province', 'ministry'),
    file: EDITIONS,
    code: 'unit-kind-mismatch',
    line: 2,
    column: 2,
  },
  {
    name: 'other unit set, called comparable',
    slip: (right) => edited(right, [...UNDATED, [EDITIONS, '2022,t4,m1,2023-03-20,4,4', '2022,t2,m1,2023-03-20,2,2']]),
    file: EDITIONS,
    code: 'break-unmarked',
    line: 3,
    column: 9,
  },
  fault('more assessed than the set has', 'too-many-units', EDITIONS, '3 5', [
    EDITIONS,
    '2024-04-17,4,4',
    '2024-04-17,5,4',
  ]),
  fault('more ranked than the set has', 'too-many-units', EDITIONS, '3 6', [
    EDITIONS,
    '2024-04-17,4,4',
    '2024-04-17,,5',
  ]),
  fault('far fewer ranked than there are ranks', 'ranked-too-few', EDITIONS, '3 6', [
    EDITIONS,
    '2024-04-17,4,4',
    '2024-04-17,4,1',
  ]),
  fault(
    'more public than ranked',
    'too-many-units',
    EDITIONS,
    '3 7',
    [EDITIONS, 'units_ranked,', 'units_ranked,published_units,'],
    [EDITIONS, '2023-03-20,4,4,', '2023-03-20,4,4,,'],
    [EDITIONS, '2024-04-17,4,4,', '2024-04-17,4,4,5,'],
  ),
  fault('units that came after the announcement', 'set-not-in-force', EDITIONS, '3 2', [
    EDITIONS,
    '2023,t4,m1,2024-04-17,4,4',
    '2023,t2,m1,2024-04-17,2,2',
  ]),
  fault('units that were gone before the year began', 'set-not-in-force', EDITIONS, '3 2', [
    SETS,
    '2008-08-01,2025-06-30',
    '2008-08-01,2022-12-31',
  ]),
  fault(
    'units that were gone by the end of the year',
    'set-not-in-force',
    EDITIONS,
    '3 2 warning',
    [SETS, '2025-07-01', '2023-07'],
    [SETS, '2025-06-30', '2023-06-30'],
  ),
  fault('results of units that are said to be not public', 'more-is-public', EDITIONS, '3 7 warning', ...PUBLIC, [
    EDITIONS,
    '2024-04-17,4,4,',
    '2024-04-17,4,4,0,',
  ]),
  fault('announced long after its year', 'announced-too-late', EDITIONS, '3 4 warning', [
    EDITIONS,
    '2024-04-17',
    '2042-04-17',
  ]),
  fault('editions of a methodology in words', 'bad-editions', METHODOLOGIES, '2 6', [
    METHODOLOGIES,
    '2022-2023',
    'từ 2022',
  ]),
  fault('editions of a methodology that end before they begin', 'bad-editions', METHODOLOGIES, '2 6', [
    METHODOLOGIES,
    '2022-2023',
    '2023-2022',
  ]),
  fault('announced in the year before', 'announced-too-early', EDITIONS, '3 4', [EDITIONS, '2024-04-17', '2022-12-31']),
  fault('edition after the last one of its methodology', 'edition-outside-methodology', EDITIONS, '3 3', [
    METHODOLOGIES,
    '2022-2023',
    '2019-2021;2022',
  ]),
  fault('edition before an open span', 'edition-outside-methodology', EDITIONS, '2 3', [
    METHODOLOGIES,
    '2022-2023',
    '2023-',
  ]),
  fault('bands beyond the scale', 'bad-bands', EDITIONS, '3 8', [EDITIONS, 'A>=85', 'A>=185']),
  fault('band below zero', 'bad-bands', EDITIONS, '3 8', [EDITIONS, 'C>=0', 'C>=-5']),
  fault('two bands of one name', 'bad-bands', EDITIONS, '3 8', [EDITIONS, 'B>=75', 'A>=75']),
  fault('two bands from one bound', 'bad-bands', EDITIONS, '3 8', [EDITIONS, 'B>=75', 'B>=85']),
  fault('bands with spaces, commas and other signs', 'bad-bands', EDITIONS, '3 8', [
    EDITIONS,
    'A>=85;B>=75;C>=0',
    '"A ≥ 85 | B: 75,5 | C > 0"',
  ]),
  fault('bands in words', 'bad-bands', EDITIONS, '3 8', [EDITIONS, 'A>=85;B>=75;C>=0', 'A tốt; B khá']),
  fault(
    'other methodology, called fully comparable',
    'break-unmarked',
    EDITIONS,
    '3 9',
    [METHODOLOGIES, '', 'm2,Bộ tiêu chí 2,Criteria 2,,100,2023,,\n'],
    [EDITIONS, '2023,t4,m1', '2023,t4,m2'],
    [
      INDICATORS,
      '',
      [
        'm2,total,,0,Tổng,Total,,100,,,\n',
        'm2,the-che,total,1,Thể chế,Institutions,the-che,40,,,\n',
        'm2,thu-tuc,total,2,Thủ tục,Procedures,thu-tuc,60,,,\n',
        'm2,tham-dinh,,3,Thẩm định,Appraisal,,70,,,\n',
        'm2,khao-sat,,4,Khảo sát,Survey,,30,,,\n',
      ].join(''),
    ],
  ),
  fault('partly comparable without an English reason', 'break-without-reason', EDITIONS, '3 11', [
    EDITIONS,
    'yes,,,',
    'partly,Đổi cách tính.,,',
  ]),
  fault(
    'other unit set, called partly comparable with its reasons',
    'break-unmarked',
    EDITIONS,
    '3 9',
    ...UNDATED,
    [EDITIONS, '2022,t4,m1,2023-03-20,4,4', '2022,t2,m1,2023-03-20,2,2'],
    [EDITIONS, 'yes,,,', 'partly,Sắp xếp tỉnh.,Rearranged.,'],
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'an edition announced three years later', edits: [[EDITIONS, '2024-04-17', '2026-12-31']] },
  { name: 'an edition announced in the year that it measures', edits: [[EDITIONS, '2024-04-17', '2023-12-31']] },
  { name: 'an edition inside an open span, or a single year', edits: [[METHODOLOGIES, '2022-2023', '2022;2023-']] },
  {
    name: 'bands that end at the top of the scale',
    edits: [
      [EDITIONS, 'A>=85;B>=75;C>=0', 'A>=100;B>=75;C>=0'],
      [AGGREGATES, 'group,A,count,total,1', 'group,A,count,total,0'],
      [AGGREGATES, 'group,B,count,total,2', 'group,B,count,total,3'],
    ],
  },
  {
    name: 'editions of which only the best are public, and some of the others speak for themselves',
    edits: [
      [EDITIONS, 'units_ranked,', 'units_ranked,published_units,'],
      [EDITIONS, '2023-03-20,4,4,', '2023-03-20,4,4,3,'],
      [EDITIONS, '2024-04-17,4,4,', '2024-04-17,4,4,2,'],
    ],
  },
  {
    name: 'units that were gone when the edition was announced in its own year',
    edits: [
      [SETS, '2025-07-01', '2023-07'],
      [SETS, '2025-06-30', '2023-06-30'],
      [EDITIONS, '2024-04-17', '2023-12'],
      [TARGETS, ',2024,', ',2023,'],
    ],
  },
  {
    name: 'partly comparable, with both reasons',
    edits: [[EDITIONS, 'yes,,,', 'partly,Đổi cách tính.,Another way.,']],
  },
];
