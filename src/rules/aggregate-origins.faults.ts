import { allOf, swap, text, type Fault, type Slip, type Sound } from '../../tests/fixtures/fault.ts';
import { edited, type Edit } from '../../tests/fixtures/right-root.ts';
import { AGGREGATES, EN, OBSERVATIONS, VI } from '../../tests/fixtures/places.ts';

/** The texts of the item say that the mean is derived, and the score of a unit, too. */
const SAID: readonly Edit[] = [
  [VI, '79,31 điểm', '79,31 điểm (suy ra)'],
  [EN, '79.31 points', '79.31 points (derived)'],
  [VI, '(81,25)', '(81,25, suy ra)'],
  [EN, '(81.25)', '(81.25, derived)'],
];

/** The column at the end of the file, filled on some of its lines. */
const origin = (cells: Readonly<Record<number, string>>): Slip =>
  allOf(
    (right) => edited(right, SAID),
    text(AGGREGATES, (before) =>
      before
        .trimEnd()
        .split('\n')
        .map((row, i) => `${row},${i === 0 ? 'value_from' : (cells[i + 1] ?? '')}\n`)
        .join(''),
    ),
  );

const MEAN = 2;
const REGION = 7;
const GROUP_C = 10;
const doubtful = swap(AGGREGATES, '79.31,A', '79.31,U');
const earlierMean = (row: string): Slip =>
  text(AGGREGATES, (before) => `${before}2022,national,vn,mean,total,${row}\n`);

/** The mean of 2023 (79.31; the second unit has 81.25) with an origin, after `slips`. */
const wrong = (
  name: string,
  code: string,
  column: number,
  cell: string,
  replacement: string | null = null,
  ...slips: Slip[]
): Fault => ({
  name,
  code,
  file: AGGREGATES,
  line: MEAN,
  column,
  slip: allOf(...(slips.length > 0 ? slips : [doubtful]), origin({ [MEAN]: cell })),
  replacement,
});

/** What `aggregate-origins` must report, and where. */
export const faults: readonly Fault[] = [
  wrong('a mean with an origin in another spelling', 'bad-origin', 10, '"unit: 02 − 1,94"', 'unit:02-1.94'),
  wrong('a mean that was added up', 'bad-origin', 10, 'sum'),
  {
    name: 'an origin of a mean that is not there',
    code: 'origin-of-nothing',
    file: AGGREGATES,
    line: REGION,
    column: 10,
    slip: allOf(swap(AGGREGATES, 'nam,mean,total,74.63,A', 'nam,mean,total,,L'), origin({ [REGION]: '2022-1.94' })),
    replacement: '',
  },
  wrong('a mean derived from an edition that nobody declared', 'origin-unknown', 10, '2019+1.25'),
  wrong('a mean derived from a unit that nobody declared', 'origin-unknown', 10, 'unit:77-1.94'),
  wrong('a mean that is said to be a rest', 'origin-unknown', 10, 'rest'),
  wrong('a mean whose unit comes to another', 'origin-mismatch', 6, 'unit:02-1.49'),
  wrong(
    'a mean whose other edition comes to another',
    'origin-mismatch',
    6,
    '2022+0.31',
    null,
    earlierMean('78,A,bao-cao-2022,'),
    doubtful,
  ),
  wrong('a derived mean that has the status of a printed one', 'derived-status', 7, 'unit:02-1.94', 'U', (right) => [
    ...right,
  ]),
  wrong(
    'a mean derived from a derived score',
    'derived-of-derived',
    10,
    'unit:02-1.94',
    null,
    doubtful,
    swap(OBSERVATIONS, '81.25,2,A,A', '81.25,2,U,A'),
    text(OBSERVATIONS, (before) =>
      before
        .trimEnd()
        .split('\n')
        .map((row, i) => `${row},${i === 0 ? 'value_from' : i === 6 ? 'max-18.75' : ''}\n`)
        .join(''),
    ),
  ),
  wrong(
    'a mean derived from a held mean',
    'derived-of-held',
    7,
    '2022+1.31',
    'H',
    doubtful,
    earlierMean('78,H,bao-cao-2022,Đang kiểm tra'),
  ),
  {
    name: 'a group that is not the rest of the others',
    code: 'origin-mismatch',
    file: AGGREGATES,
    line: GROUP_C,
    column: 6,
    slip: allOf(swap(AGGREGATES, 'group,C,count,total,1,A', 'group,C,count,total,2,U'), origin({ [GROUP_C]: 'rest' })),
    replacement: null,
  },
  wrong(
    'a note of a mean that says derived and no column that says from what',
    'derived-without-origin',
    10,
    '',
    null,
    swap(AGGREGATES, '79.31,A,bao-cao-2023,', '79.31,U,bao-cao-2023,"Suy ra: 81,25 - 1,94."'),
  ),
];

/** Every row of the file, with its status and what it says of itself. */
const ROWS: readonly (readonly [row: string, status: string, cell: string])[] = [
  ['2023,national,vn,mean,total,79.31', 'U', 'unit:02-1.94'],
  ['2023,national,vn,count_up,total,3', 'A', ''],
  ['2023,national,vn,count_down,total,1', 'A', ''],
  ['2023,national,vn,count_over_80,total,2', 'A', ''],
  ['2023,region,bac,mean,total,84', 'A', ''],
  ['2023,region,nam,mean,total,74.63', 'A', ''],
  ['2023,group,A,count,total,1', 'A', ''],
  ['2023,group,B,count,total,2', 'A', ''],
  ['2023,group,C,count,total,1', 'U', 'rest'],
];

/** What is unusual and right. */
export const sound: readonly Sound[] = [
  {
    name: 'a mean and a count of a group that were derived',
    edits: [
      ...SAID.slice(0, 2),
      [AGGREGATES, 'source,note\n', 'source,note,value_from\n'],
      ...ROWS.map(([row, status, cell]): [string, string, string] => [
        AGGREGATES,
        `${row},A,bao-cao-2023,\n`,
        `${row},${status},bao-cao-2023,,${cell}\n`,
      ]),
    ],
  },
];
