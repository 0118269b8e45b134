import { aggregate, conflict, incomplete } from '../../tests/fixtures/edits.ts';
import { allOf, fault, type Fault, slip, type Sound, swap } from '../../tests/fixtures/fault.ts';
import { AGGREGATES, OBSERVATIONS } from '../../tests/fixtures/places.ts';

/** What `means` must report, and where. */
export const faults: readonly Fault[] = [
  slip('mean of other units', 'mean-mismatch', AGGREGATES, '2 6', '79.31', '79.41'),
  slip(
    'region means that miss the national mean',
    'region-means-mismatch',
    AGGREGATES,
    '2 6',
    'mean,total,84,',
    'mean,total,84.5,',
  ),
  {
    name: 'published maximum below a unit',
    slip: allOf(
      swap(AGGREGATES, 'vn,mean,total,79.31', 'vn,max,total,80'),
      swap(OBSERVATIONS, ',78,3', ',,3'),
      swap(OBSERVATIONS, ',,3,A', ',,3,L'),
    ),
    file: AGGREGATES,
    code: 'extreme-against-units',
    line: 2,
    column: 6,
  },
  fault(
    'wrong median of an even number of units',
    'mean-mismatch',
    AGGREGATES,
    '11 6',
    aggregate('national', 'vn', 'median', '81.25'),
  ),
  fault('wrong minimum', 'mean-mismatch', AGGREGATES, '11 6', aggregate('national', 'vn', 'min', '71.2')),
  fault('wrong maximum', 'mean-mismatch', AGGREGATES, '11 6', aggregate('national', 'vn', 'max', '86.8')),
  fault('wrong range', 'mean-mismatch', AGGREGATES, '11 6', aggregate('national', 'vn', 'range', '15.4')),
  fault(
    'mean of other units, recorded as a conflict',
    'mean-mismatch',
    AGGREGATES,
    '2 6 warning',
    [AGGREGATES, '79.31', '79.41'],
    conflict('2023', 'national', ['79.41', '79.31', '', 'open'], 'mean'),
  ),
  fault(
    'mean of other units, though another measure is in conflict',
    'mean-mismatch',
    AGGREGATES,
    '2 6',
    [AGGREGATES, '79.31', '79.41'],
    conflict('2023', 'national', ['3', '2', '', 'open'], 'count_up'),
  ),
  fault(
    'region means that the other side of a conflict would mend',
    'region-means-mismatch',
    AGGREGATES,
    '2 6 warning',
    [AGGREGATES, 'mean,total,84,', 'mean,total,84.5,'],
    conflict('2023', 'region:bac', ['84.5', '84', '', 'open'], 'mean'),
  ),
  fault(
    'region means that neither side of a conflict mends',
    'region-means-mismatch',
    AGGREGATES,
    '2 6',
    [AGGREGATES, 'mean,total,84,', 'mean,total,84.5,'],
    conflict('2023', 'region:bac', ['84.5', '84.4', '', 'open'], 'mean'),
  ),
  fault(
    'region means that miss the national mean, recorded as a conflict',
    'region-means-mismatch',
    AGGREGATES,
    '2 6 warning',
    [AGGREGATES, 'mean,total,84,', 'mean,total,84.5,'],
    conflict('2023', 'national', ['79.31', '79.3', '', 'open'], 'mean'),
  ),
  fault(
    'published minimum above a unit',
    'extreme-against-units',
    AGGREGATES,
    '11 6',
    ...incomplete,
    aggregate('national', 'vn', 'min', '72'),
  ),
  fault(
    'published minimum above a unit whose value is in conflict',
    'extreme-against-units',
    AGGREGATES,
    '11 6 warning',
    ...incomplete,
    aggregate('national', 'vn', 'min', '72'),
    conflict('2023', '04', ['71.25', '72', '', 'open'], 'value'),
  ),
  fault(
    'published maximum below a unit, in conflict',
    'extreme-against-units',
    AGGREGATES,
    '11 6 warning',
    ...incomplete,
    aggregate('national', 'vn', 'max', '86'),
    conflict('2023', 'national', ['86', '86.75', '', 'open'], 'max'),
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a mean that is held is compared with nothing',
    edits: [
      [AGGREGATES, '79.31,A', '79.31,H'],
      [AGGREGATES, 'mean,total,84,', 'mean,total,84.5,'],
    ],
  },
  {
    name: 'right median, minimum, maximum and range',
    edits: [
      aggregate('national', 'vn', 'median', '79.63'),
      aggregate('national', 'vn', 'min', '71.25'),
      aggregate('national', 'vn', 'max', '86.75'),
      aggregate('national', 'vn', 'range', '15.5'),
    ],
  },
  { name: 'a range that is off by no more than its rounding', edits: [aggregate('national', 'vn', 'range', '15.51')] },
  {
    name: 'extremes of an incomplete edition that no unit contradicts',
    edits: [...incomplete, aggregate('national', 'vn', 'max', '86.75'), aggregate('national', 'vn', 'min', '71.25')],
  },
  {
    name: 'region means with one region missing prove nothing',
    edits: [
      [AGGREGATES, 'mean,total,84,', 'mean,total,90,'],
      [AGGREGATES, '2023,region,nam,mean,total,74.63,A,bao-cao-2023,\n', ''],
    ],
  },
];
