import { aggregate, conflict, incomplete } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound } from '../../tests/fixtures/fault.ts';
import { AGGREGATES, EDITIONS } from '../../tests/fixtures/places.ts';

/** What `counts` must report, and where. */
export const faults: readonly Fault[] = [
  slip(
    'group counts beyond the units',
    'group-counts',
    AGGREGATES,
    '10 6',
    'group,B,count,total,2',
    'group,B,count,total,3',
  ),
  slip(
    'count that the scores contradict',
    'count-against-units',
    AGGREGATES,
    '5 6',
    'count_over_80,total,2',
    'count_over_80,total,3',
  ),
  slip('more movers than units', 'movers-do-not-add-up', AGGREGATES, '4 6', 'count_up,total,3', 'count_up,total,4'),
  slip(
    'fewer movers than units',
    'movers-do-not-add-up',
    AGGREGATES,
    '4 6 warning',
    'count_up,total,3',
    'count_up,total,2',
  ),
  fault('fewer units in all groups than are ranked', 'group-counts', AGGREGATES, '10 6', [
    AGGREGATES,
    'group,B,count,total,2',
    'group,B,count,total,1',
  ]),
  fault(
    'more units in some groups than are ranked',
    'group-counts',
    AGGREGATES,
    '9 6',
    [AGGREGATES, '2023,group,C,count,total,1,A,bao-cao-2023,\n', ''],
    [AGGREGATES, 'group,A,count,total,1', 'group,A,count,total,4'],
  ),
  fault(
    'group counts in conflict',
    'group-counts',
    AGGREGATES,
    '10 6 warning',
    [AGGREGATES, 'group,B,count,total,2', 'group,B,count,total,3'],
    conflict('2023', 'national', ['3', '2', '', 'open'], 'count'),
  ),
  fault(
    'group with more units than its bounds hold',
    'count-against-units',
    AGGREGATES,
    '8 6',
    [AGGREGATES, 'group,A,count,total,1', 'group,A,count,total,2'],
    [AGGREGATES, 'group,B,count,total,2', 'group,B,count,total,1'],
  ),
  fault('group with fewer units than are here', 'count-against-units', AGGREGATES, '9 6', ...incomplete, [
    AGGREGATES,
    'group,B,count,total,2',
    'group,B,count,total,0',
  ]),
  fault(
    'wrong count under a bound',
    'count-against-units',
    AGGREGATES,
    '11 6',
    aggregate('national', 'vn', 'count_under_80', '1'),
  ),
  fault(
    'wrong count between bounds',
    'count-against-units',
    AGGREGATES,
    '11 6',
    aggregate('national', 'vn', 'count_75_to_85', '3'),
  ),
  fault(
    'wrong count above the mean',
    'count-against-units',
    AGGREGATES,
    '11 6',
    aggregate('national', 'vn', 'count_above_mean', '3'),
  ),
  fault(
    'count in conflict',
    'count-against-units',
    AGGREGATES,
    '5 6 warning',
    [AGGREGATES, 'count_over_80,total,2', 'count_over_80,total,3'],
    conflict('2023', 'national', ['3', '2', '', 'open'], 'count_over_80'),
  ),
  fault('fewer units over a bound than are here', 'count-against-units', AGGREGATES, '5 6', ...incomplete, [
    AGGREGATES,
    'count_over_80,total,2',
    'count_over_80,total,1',
  ]),
  fault(
    'movers with the unchanged ones that miss the units',
    'movers-do-not-add-up',
    AGGREGATES,
    '4 6',
    aggregate('national', 'vn', 'count_unchanged', '1'),
  ),
  fault(
    'more movers than units, in conflict',
    'movers-do-not-add-up',
    AGGREGATES,
    '4 6 warning',
    [AGGREGATES, 'count_up,total,3', 'count_up,total,4'],
    conflict('2023', 'national', ['4', '3', '', 'open'], 'count_up'),
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'counts at their bounds: 78 is neither over nor under 78',
    edits: [aggregate('national', 'vn', 'count_over_78', '2'), aggregate('national', 'vn', 'count_under_78', '1')],
  },
  {
    name: 'counts at their bounds: 78 is over or under 78',
    edits: [aggregate('national', 'vn', 'count_over_78', '3'), aggregate('national', 'vn', 'count_under_78', '2')],
  },
  {
    name: 'right counts between bounds and above the mean',
    edits: [
      aggregate('national', 'vn', 'count_75_to_85', '2'),
      aggregate('national', 'vn', 'count_above_mean', '2'),
      aggregate('national', 'vn', 'count_over_60', '4'),
    ],
  },
  {
    name: 'a count between bounds with and without its ends',
    edits: [aggregate('national', 'vn', 'count_71.25_to_78', '2')],
  },
  { name: 'counts that are held', edits: [[AGGREGATES, 'count_over_80,total,2,A', 'count_over_80,total,3,H']] },
  {
    name: 'a group of an edition that names no bands',
    edits: [
      [EDITIONS, 'A>=85;B>=75;C>=0', ''],
      [AGGREGATES, 'group,C,count,total,1', 'group,kha,count,total,1'],
    ],
  },
  {
    name: 'counts between decimal bounds, of the unchanged, of all units',
    edits: [
      [AGGREGATES, 'count_up,total,3', 'count_up,total,2'],
      aggregate('national', 'vn', 'count_unchanged', '1'),
      aggregate('national', 'vn', 'count_over_71.5', '3'),
      aggregate('national', 'vn', 'count', '4'),
    ],
  },
  {
    name: 'groups that leave some units out',
    edits: [[AGGREGATES, '2023,group,C,count,total,1,A,bao-cao-2023,\n', '']],
  },
  {
    name: 'movers and unchanged ones that add up',
    edits: [[AGGREGATES, 'count_up,total,3', 'count_up,total,2'], aggregate('national', 'vn', 'count_unchanged', '1')],
  },
  {
    name: 'only those who rose were counted',
    edits: [[AGGREGATES, '2023,national,vn,count_down,total,1,A,bao-cao-2023,\n', '']],
  },
  {
    name: 'counts of an incomplete edition that may hold others',
    edits: [...incomplete, [AGGREGATES, 'count_over_80,total,2', 'count_over_80,total,3']],
  },
];
