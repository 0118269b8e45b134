import { allOf, swap, text, type Fault, type Slip, type Sound } from '../../tests/fixtures/fault.ts';
import { edited, toBytes, withFile, type Edit } from '../../tests/fixtures/right-root.ts';
import { EARLIER, EDITIONS, EN, METHODOLOGIES, OBSERVATIONS, VI } from '../../tests/fixtures/places.ts';

/** Both columns at the end of a file, filled on one line of it. */
const columns = (path: string, line: number, valueFrom: string, rankFrom = ''): Slip =>
  text(path, (before) =>
    before
      .trimEnd()
      .split('\n')
      .map((row, i) =>
        i === 0 ? `${row},value_from,rank_from\n` : `${row},${i + 1 === line ? `${valueFrom},${rankFrom}` : ','}\n`,
      )
      .join(''),
  );

/** The text of the item says that the score it quotes is derived. */
const saidSo = allOf(swap(VI, '(81,25)', '(81,25, suy ra)'), swap(EN, '(81.25)', '(81.25, derived)'));

const origin = (...of: Parameters<typeof columns>): Slip => allOf(saidSo, columns(...of));

const misspelt = (name: string, column: number, cells: [string, string?], replacement: string | null): Fault => ({
  name,
  code: 'bad-origin',
  file: OBSERVATIONS,
  line: 7,
  column,
  slip: allOf(swap(OBSERVATIONS, '81.25,2,A,A', '81.25,2,U,U'), origin(OBSERVATIONS, 7, ...cells)),
  replacement,
});

/** Unit 02 of 2023 (81.25, 2nd; 80 and 2nd in 2022) with an origin, after `slips`. */
const wrong = (
  name: string,
  code: string,
  column: number,
  cells: [string, string?],
  replacement?: string | null,
  ...slips: Slip[]
): Fault => ({
  name,
  code,
  file: OBSERVATIONS,
  line: 7,
  column,
  slip: allOf(...(slips.length > 0 ? slips : [doubtful]), origin(OBSERVATIONS, 7, ...cells)),
  ...(replacement === undefined ? {} : { replacement }),
});

const doubtful = swap(OBSERVATIONS, '81.25,2,A,A', '81.25,2,U,U');
const noted = (note: string): Slip =>
  swap(OBSERVATIONS, '81.25,2,A,A,bao-cao-2023,', `81.25,2,U,U,bao-cao-2023,${note}`);

/** An edition of the merged units, whose first has a score or a rank with an origin. */
const merged =
  (row: string): Slip =>
  (right) =>
    withFile(
      edited(right, [
        [METHODOLOGIES, '2022-2023', '2022-2025'],
        [EDITIONS, '', '2025,t2,m1,2026-01-20,2,2,standard,,no,Sắp xếp tỉnh.,Rearranged.,bao-tinh-2026\n'],
      ]),
      MERGED,
      toBytes(`unit,unit_name,indicator,value,rank,status,rank_status,source,note,value_from,rank_from\n${row}`),
    );
const MERGED = 'data/indices/chi-so-a/observations/2025.csv';
const ofMerged = (name: string, column: number, row: string): Fault => ({
  name,
  code: 'origin-unknown',
  file: MERGED,
  line: 2,
  column,
  slip: merged(row),
  replacement: null,
});

/** What `origins` must report, and where. */
export const faults: readonly Fault[] = [
  misspelt('an origin with a decimal comma and spaces', 10, ['"2022 + 1,25"'], '2022+1.25'),
  misspelt('an origin with a true minus', 10, ['max−18.75'], 'max-18.75'),
  misspelt('an origin as a formula', 10, ['=2022+1.25'], '2022+1.25'),
  misspelt('an origin with words of measure and a zero', 10, ['2022+01.25 điểm'], '2022+1.25'),
  misspelt('a change of rank with a decimal', 11, ['', '2022+0.0'], '2022+0'),
  misspelt('a change of rank in words', 11, ['', 'hạng 2022 + 0 bậc'], '2022+0'),
  misspelt('an origin in words', 10, ['derived'], null),
  misspelt('a rank that was added up', 11, ['', 'sum'], null),
  misspelt('a rank with a part of a place', 11, ['', '2022+0.5'], null),
  wrong(
    'an origin of a value that is not there',
    'origin-of-nothing',
    11,
    ['', '2022+1'],
    '',
    swap(OBSERVATIONS, '81.25,2,A,A', '81.25,,A,'),
  ),
  wrong('a value derived from an edition that nobody declared', 'origin-unknown', 10, ['2019+1.25'], null),
  wrong('a value derived from its own edition', 'origin-unknown', 10, ['2023+1.25'], null),
  ofMerged(
    'a score of a merged unit derived from before',
    10,
    '01,Sông Núi,total,88,1,U,A,bao-tinh-2026,,2023+1.25,\n',
  ),
  ofMerged('a rank derived from one among other units', 11, '01,Sông Núi,total,88,1,A,U,bao-tinh-2026,,,2023+0\n'),
  wrong(
    'a value derived from a row that is not here',
    'origin-unknown',
    10,
    ['2022+1.25'],
    null,
    doubtful,
    swap(EARLIER, '02,Núi Vàng,total,80,2,A,A,bao-cao-2022,\n', ''),
  ),
  wrong(
    'a value derived from a row without one',
    'origin-unknown',
    10,
    ['2022+1.25'],
    null,
    doubtful,
    swap(EARLIER, '02,Núi Vàng,total,80,2,A,A', '02,Núi Vàng,total,,2,L,A'),
  ),
  wrong(
    'a sum of parts that are not here',
    'origin-unknown',
    10,
    ['sum'],
    null,
    swap(OBSERVATIONS, '02,Núi Vàng,thu-tuc,51,,A,,bao-cao-2023,\n', ''),
  ),
  wrong('a derived value that does not come out', 'origin-mismatch', 4, ['2022+1.52'], null),
  wrong('a derived value with its change the wrong way', 'origin-mismatch', 4, ['2022-1.25'], null),
  wrong('a rank that its operands do not come to', 'origin-mismatch', 5, ['', '2022+1'], null),
  wrong('points lost that leave another value', 'origin-mismatch', 4, ['max-18.25'], null),
  wrong('a share of the maximum that is another value', 'origin-mismatch', 4, ['82.15%'], null),
  wrong(
    'a sum that is not that of its parts',
    'origin-mismatch',
    4,
    ['sum'],
    null,
    swap(OBSERVATIONS, '81.25,2,A,A', '81.26,2,A,A'),
  ),
  wrong(
    'a derived value that has the status of a printed one',
    'derived-status',
    6,
    ['2022+1.25'],
    'U',
    swap(OBSERVATIONS, '81.25,2,A,A', '81.25,2,A,U'),
  ),
  wrong(
    'a derived rank that has the status of a printed one',
    'derived-status',
    7,
    ['', '2022+0'],
    'U',
    swap(OBSERVATIONS, '81.25,2,A,A', '81.25,2,U,A'),
  ),
  wrong(
    'a value derived from a held one',
    'derived-of-held',
    6,
    ['2022+1.25'],
    undefined,
    doubtful,
    swap(EARLIER, '80,2,A,A', '80,2,H,A'),
  ),
  wrong(
    'a value derived from a derived one',
    'derived-of-derived',
    10,
    ['2022+1.25'],
    null,
    doubtful,
    swap(EARLIER, '80,2,A,A', '80,2,U,A'),
    columns(EARLIER, 3, 'max-20'),
  ),
  wrong(
    'a note that says derived and no column that says from what',
    'derived-without-origin',
    10,
    ['', ''],
    null,
    noted('"Suy ra: 80 + 1,25."'),
  ),
  wrong(
    'a note that begins with what was derived',
    'derived-without-origin',
    10,
    ['', ''],
    null,
    noted('"Điểm suy ra: 80 + 1,25."'),
  ),
  wrong(
    'a note that says so of this figure',
    'derived-without-origin',
    10,
    ['', ''],
    null,
    noted('"Theo báo cáo. Số này được suy ra từ mức tăng."'),
  ),
  wrong(
    'a note that says so of the rank alone',
    'derived-without-origin',
    11,
    ['2022+1.25', ''],
    null,
    noted('"Khớp nguồn khác. Hạng suy ra: hạng 2."'),
  ),
];

/** Every row of the edition, with what it says of itself. */
const ROWS: readonly (readonly [row: string, cells: string])[] = [
  ['01,Sông Xanh,total,86.75,1,A,A,bao-cao-2023,\n', 'sum,'],
  ['01,Sông Xanh,the-che,34.5,,A,,bao-cao-2023,\n', ','],
  ['01,Sông Xanh,thu-tuc,52.25,,A,,bao-cao-2023,\n', ','],
  ['01,Sông Xanh,tham-dinh,60.5,,A,,bao-cao-2023,\n', ','],
  ['01,Sông Xanh,khao-sat,26.25,,A,,bao-cao-2023,\n', ','],
  ['02,Núi Vàng,total,81.25,2,A,A,bao-cao-2023,\n', ','],
  ['02,Núi Vàng,the-che,30.25,,A,,bao-cao-2023,\n', ','],
  ['02,Núi Vàng,thu-tuc,51,,A,,bao-cao-2023,\n', ','],
  ['03,Biển Bạc,total,78,3,A,A,bao-cao-2023,\n', ','],
  ['04,"Đồng Hoa, Đồng Cỏ",total,71.25,4,A,A,bao-cao-2023,"Theo ""Báo cáo năm 2023""."\n', ','],
];

/** What is unusual and right. */
export const sound: readonly Sound[] = [
  {
    name: 'figures derived in every way, and one added up',
    edits: [
      [OBSERVATIONS, 'source,note\n', 'source,note,value_from,rank_from\n'],
      ...ROWS.map(([row, cells]): Edit => [OBSERVATIONS, row, `${row.slice(0, -1)},${cells}\n`]),
    ],
  },
];
