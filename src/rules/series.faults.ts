import type { Edit } from '../../tests/fixtures/right-root.ts';
import { accounts } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound, swap } from '../../tests/fixtures/fault.ts';
import { DEFINITIONS, SERIES } from '../../tests/fixtures/places.ts';

/** A share of the year before, at the end of the file. */
const share = (value: string, numerator: string, denominator: string, approx = ''): Edit => [
  SERIES,
  '',
  `truc-tuyen,2022,${value},${numerator},${denominator},${approx},A,bao-cao-2023,\n`,
];

/** The files received, without the sign that there are more. */
const received = (value: string, period = '2023-10-10', approx = ''): Edit => [
  SERIES,
  'ho-so,2023-10-10,64,,,>',
  `ho-so,${period},${value},,,${approx}`,
];

/** Another row of the files before theirs. */
const earlierFiles = (value: string, period: string, status = 'A'): Edit => [
  SERIES,
  'ho-so,2023-10-10',
  `ho-so,${period},${value},,,,${status},bao-cao-2023,\nho-so,2023-10-10`,
];

/** What `series` must report, and where. */
export const faults: readonly Fault[] = [
  slip('share that is not its fraction', 'percent-mismatch', SERIES, '4 3', '60.1', '61.1', '60.1'),
  slip('numerator above its denominator', 'part-above-whole', SERIES, '4 4', '1025,1706', '1706,1025'),
  slip('part above its whole: a lost decimal point', 'part-above-whole', SERIES, '3 3', '37.9', '379'),
  slip('the same, held', 'part-above-whole', SERIES, '3 3 warning', '37.9,,,>,A', '379,,,>,H'),
  slip('share of one with few decimals', 'percent-mismatch', SERIES, '4 3', '60.1,1025', '0.601,1025', '60.1'),
  {
    name: 'series in a circle',
    slip: swap(
      DEFINITIONS,
      'Files received,million,national,cumulative,,,',
      'Files received,million,national,cumulative,,,kich-hoat',
    ),
    file: DEFINITIONS,
    code: 'parent-cycle',
    line: 2,
    column: 10,
  },
  {
    name: 'denominator zero',
    slip: swap(SERIES, '1025,1706', '0,0'),
    file: SERIES,
    code: 'zero-denominator',
    line: 4,
    column: 5,
  },
  fault('share above a hundred per cent', 'value-out-of-scale', SERIES, '6 3', share('100.1', '', '')),
  fault('share below zero', 'value-out-of-scale', SERIES, '6 3', share('-0.1', '', '')),
  fault('share off by less than half a count', 'percent-mismatch', SERIES, '6 3', share('60.12', '1025', '1706')),
  fault('whole per cent that is not its fraction', 'percent-mismatch', SERIES, '6 3', share('70', '1025', '1706')),
  fault('"under" a share that is already larger', 'percent-mismatch', SERIES, '6 3', share('55', '1025', '1706', '<')),
  fault('"over" a share that is not reached', 'percent-mismatch', SERIES, '6 3', share('65', '1025', '1706', '>')),
  fault('"about" a share that is far off', 'percent-mismatch', SERIES, '6 3', share('62', '1025', '1706', '~')),
  fault('figure without a value or a reason', 'empty-without-reason', SERIES, '5 3', [
    SERIES,
    'phien-hop,2023,1025',
    'phien-hop,2023,',
  ]),
  fault('part above a whole that is exact', 'part-above-whole', SERIES, '3 3', received('64'), accounts('65')),
  fault(
    'part above a whole of the year before',
    'part-above-whole',
    SERIES,
    '3 3 warning',
    received('64', '2022-10-10'),
    accounts('65'),
  ),
  fault(
    'part above a whole of the same month',
    'part-above-whole',
    SERIES,
    '3 3',
    received('64', '2023-10'),
    accounts('65'),
  ),
  fault(
    'part above a whole counted until later',
    'part-above-whole',
    SERIES,
    '3 3',
    received('64', '2023-01/2023-12'),
    accounts('65', '2023-05'),
  ),
  fault(
    'part above a whole counted from later on',
    'part-above-whole',
    SERIES,
    '3 3',
    received('64', '2023-06/..'),
    accounts('65', '2023-05'),
  ),
  fault(
    'wholes in a circle above a part',
    'parent-cycle',
    DEFINITIONS,
    '2 10',
    [
      DEFINITIONS,
      'Files received,million,national,cumulative,,,',
      'Files received,million,national,cumulative,,,truc-tuyen',
    ],
    [DEFINITIONS, 'percent,unit:t4:01,year,,,', 'percent,unit:t4:01,year,,,ho-so'],
    [DEFINITIONS, 'activated,million', 'activated,count'],
    [SERIES, 'kich-hoat,2023-10-10,37.9', 'kich-hoat,2023-10-10,379'],
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'shares of nothing and of all',
    edits: [share('100', '5', '5'), [SERIES, '', 'truc-tuyen,2021,0,,,,A,bao-cao-2023,\n']],
  },
  { name: 'a whole per cent that its fraction rounds to', edits: [share('60', '1025', '1706')] },
  { name: 'a half that is rounded up', edits: [share('13', '1', '8')] },
  { name: '"about" a share', edits: [share('61', '1025', '1706', '~')] },
  {
    name: '"under" and "over" a share',
    edits: [share('65', '1025', '1706', '<'), [SERIES, '', 'truc-tuyen,2021,55,1025,1706,>,A,bao-cao-2023,\n']],
  },
  { name: 'a count with a fraction beside it', edits: [[SERIES, '', 'phien-hop,2022,5,3,4,,A,bao-cao-2023,\n']] },
  {
    name: 'a part above a whole in another unit of measure',
    edits: [[DEFINITIONS, 'activated,million', 'activated,percent'], accounts('90')],
  },
  {
    name: 'a part a little above a whole that is "over" its figure',
    edits: [received('64', '2023-10-10', '>'), accounts('65')],
  },
  { name: 'a part that is all of its whole', edits: [received('64'), accounts('64')] },
  {
    name: 'a part beside a whole that is held',
    edits: [earlierFiles('10', '2023-10-09', 'H'), accounts('37.9', '2023-10-09')],
  },
  { name: 'a part above a whole of another day only', edits: [earlierFiles('30', '2023-09-10')] },
  {
    name: 'a part above an earlier whole, the nearest one being larger',
    edits: [[SERIES, 'ho-so,2023-10-10,64,,,>', 'ho-so,2023-01,30,,,,A,bao-cao-2023,\nho-so,2023-09,64,,,']],
  },
];
