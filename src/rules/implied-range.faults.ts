import { aggregate, conflict, incomplete } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { AGGREGATES, EARLIER, OBSERVATIONS } from '../../tests/fixtures/places.ts';
import type { Edit } from '../../tests/fixtures/right-root.ts';

/** The second and the third stand, the first has no score here. */
const withoutFirst: Edit = [EARLIER, '84.5,1,A,A', ',1,L,A'];

/** Two units reach the first band, one more the second. */
const twoReachA: readonly Edit[] = [
  [AGGREGATES, 'A,count,total,1', 'A,count,total,2'],
  [AGGREGATES, 'B,count,total,2', 'B,count,total,1'],
];

const highest = (value: string): Edit => [AGGREGATES, '', `2022,national,vn,max,total,${value},A,bao-cao-2022,\n`];

/** What `implied-range` must report, and where. */
export const faults: readonly Fault[] = [
  fault('score between two consecutive ranks', 'no-rank-for-score', EARLIER, '5 4', withoutFirst, [
    EARLIER,
    ',,4,L,U',
    ',78,,A,',
  ]),
  fault('held score between two consecutive ranks', 'no-rank-for-score', EARLIER, '5 4 warning', withoutFirst, [
    EARLIER,
    ',,4,L,U',
    ',78,,H,',
  ]),
  fault(
    'rank within a group whose bound the score does not reach',
    'outside-implied-range',
    OBSERVATIONS,
    '7 4',
    ...incomplete,
    ...twoReachA,
  ),
  fault(
    'rank within a group whose bound a held score does not reach',
    'outside-implied-range',
    OBSERVATIONS,
    '7 4 warning',
    ...incomplete,
    ...twoReachA,
    [OBSERVATIONS, '81.25,2,A', '81.25,2,H'],
  ),
  fault(
    'rank within a group whose count is in conflict',
    'outside-implied-range',
    OBSERVATIONS,
    '7 4 warning',
    ...incomplete,
    ...twoReachA,
    conflict('2023', 'national', ['2', '1', '', 'open'], 'count'),
  ),
  fault('first with less than the highest score', 'outside-implied-range', EARLIER, '2 4', highest('90')),
  fault(
    'count of a group against several ranks',
    'published-against-ranks',
    AGGREGATES,
    '8 6',
    [OBSERVATIONS, '71.25,4,A', ',4,L'],
    [AGGREGATES, 'A,count,total,1', 'A,count,total,3'],
    [AGGREGATES, '2023,group,B,count,total,2,A,bao-cao-2023,\n', ''],
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a score without a rank where a rank is left',
    edits: [
      [EARLIER, '80,2,A,A', ',2,L,A'],
      [EARLIER, ',,4,L,U', ',78,,A,'],
    ],
  },
  {
    name: 'a score without a rank between neighbours of whom one rank is derived',
    edits: [
      withoutFirst,
      [EARLIER, 'source,note\n', 'source,note,rank_from\n'],
      [EARLIER, 'bao-cao-2022,\n02', 'bao-cao-2022,,\n02'],
      [EARLIER, '80,2,A,A,bao-cao-2022,\n03', '80,2,A,U,bao-cao-2022,,2023+0\n03'],
      [EARLIER, 'bao-cao-2022,\n04', 'bao-cao-2022,,\n04'],
      [EARLIER, ',,4,L,U,bao-cao-2022,Chỉ có thứ hạng.', ',78,,A,,bao-cao-2022,,'],
    ],
  },
  { name: 'a highest score that nobody here has', edits: [withoutFirst, highest('90')] },
  { name: 'the highest score, equal to that of the first', edits: [highest('84.5')] },
  {
    name: 'a highest score that is held',
    edits: [[AGGREGATES, '', '2022,national,vn,max,total,90,H,bao-cao-2022,\n']],
  },
  {
    name: 'counts of groups that agree with every rank here',
    edits: [...incomplete, aggregate('national', 'vn', 'max', '86.75')],
  },
];
