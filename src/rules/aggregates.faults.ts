import { aggregate } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound, swap } from '../../tests/fixtures/fault.ts';
import { AGGREGATES, EDITIONS, INDICATORS } from '../../tests/fixtures/places.ts';

/** What `aggregates` must report, and where. */
export const faults: readonly Fault[] = [
  slip('misspelt statistic', 'not-a-choice', AGGREGATES, '2 4', 'vn,mean', 'vn,meann', 'mean'),
  slip('statistic by another word', 'not-a-choice', AGGREGATES, '2 4', 'vn,mean', 'vn,average', 'mean'),
  slip(
    'count over a bound by another word',
    'not-a-choice',
    AGGREGATES,
    '5 4',
    'count_over_80',
    'count_above_80',
    'count_over_80',
  ),
  slip(
    'count over a bound with a letter O for zero',
    'not-a-choice',
    AGGREGATES,
    '5 4',
    'count_over_80',
    'count_over_8O',
    'count_over_80',
  ),
  slip(
    'misspelt count over a bound',
    'not-a-choice',
    AGGREGATES,
    '5 4',
    'count_over_80',
    'count_ovr_80',
    'count_over_80',
  ),
  slip('nation in capitals', 'not-a-choice', AGGREGATES, '2 3', '2023,national,vn,mean', '2023,national,VN,mean', 'vn'),
  slip(
    'nation by its unit set',
    'not-a-choice',
    AGGREGATES,
    '2 3',
    '2023,national,vn,mean',
    '2023,national,t4,mean',
    'vn',
  ),
  slip('region called the nation', 'scope-mismatch', AGGREGATES, '6 2', 'region,bac', 'national,bac', 'region'),
  slip('band in small letters', 'not-a-choice', AGGREGATES, '8 3', 'group,A', 'group,a', 'A'),
  {
    name: 'count beyond all units',
    slip: swap(AGGREGATES, 'count_over_80,total,2', 'count_over_80,total,9'),
    file: AGGREGATES,
    code: 'count-out-of-range',
    line: 5,
    column: 6,
  },
  fault('misspelt region of an aggregate', 'unknown-region', AGGREGATES, '6 3', [
    AGGREGATES,
    'region,bac',
    'region,bacc',
  ]),
  fault('region of another set', 'unknown-region', AGGREGATES, '6 3', [AGGREGATES, 'region,bac', 'region,ca-nuoc']),
  fault('group that no band names', 'not-a-choice', AGGREGATES, '10 3', [AGGREGATES, 'group,C,', 'group,D,']),
  fault('group that is a region', 'scope-mismatch', AGGREGATES, '6 2', [AGGREGATES, 'region,bac', 'group,bac']),
  fault('band called a region', 'scope-mismatch', AGGREGATES, '8 2', [AGGREGATES, 'group,A', 'region,A']),
  fault('nation called a region', 'scope-mismatch', AGGREGATES, '2 2', [
    AGGREGATES,
    '2023,national,vn,mean',
    '2023,region,vn,mean',
  ]),
  fault(
    'count between bounds the wrong way round',
    'not-a-choice',
    AGGREGATES,
    '11 4',
    aggregate('national', 'vn', 'count_85_to_75', '2'),
  ),
  fault(
    'statistic that nothing understands',
    'not-a-choice',
    AGGREGATES,
    '11 4',
    aggregate('national', 'vn', 'standard_deviation', '2'),
  ),
  fault('aggregate without a value or a reason', 'empty-without-reason', AGGREGATES, '2 6', [
    AGGREGATES,
    '79.31,A',
    ',A',
  ]),
  fault('misspelt indicator of an aggregate', 'unknown-indicator', AGGREGATES, '2 5', [
    AGGREGATES,
    'mean,total,79.31',
    'mean,totla,79.31',
  ]),
  fault('mean above its maximum', 'value-out-of-scale', AGGREGATES, '6 6', [
    AGGREGATES,
    'mean,total,84,',
    'mean,total,840,',
  ]),
  fault(
    'maximum of a part above the maximum of the part',
    'value-out-of-scale',
    AGGREGATES,
    '11 6',
    aggregate('national', 'vn', 'max', '40.5', 'the-che'),
  ),
  fault(
    'mean below zero',
    'value-out-of-scale',
    AGGREGATES,
    '11 6',
    aggregate('national', 'vn', 'mean', '-1', 'khao-sat'),
  ),
  fault(
    'change beyond the whole scale',
    'value-out-of-scale',
    AGGREGATES,
    '11 6',
    aggregate('national', 'vn', 'change_max', '-100.5'),
  ),
  fault(
    'value beyond the scale of a methodology that has no maximum for the part',
    'value-out-of-scale',
    AGGREGATES,
    '11 6',
    [INDICATORS, 'the-che,40', 'the-che,'],
    aggregate('region', 'bac', 'mean', '100.5', 'the-che'),
  ),
  fault(
    'value below zero though nothing says how high it may be',
    'value-out-of-scale',
    AGGREGATES,
    '11 6',
    [EDITIONS, '2023,t4,m1', '2023,t4,m9'],
    aggregate('region', 'bac', 'mean', '-1', 'the-che'),
  ),
  fault('held mean above its maximum', 'value-out-of-scale', AGGREGATES, '6 6 warning', [
    AGGREGATES,
    'mean,total,84,A',
    'mean,total,840,H',
  ]),
  fault('held count beyond all units', 'count-out-of-range', AGGREGATES, '5 6 warning', [
    AGGREGATES,
    'count_over_80,total,2,A',
    'count_over_80,total,9,H',
  ]),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'values at the ends of their scales',
    edits: [
      aggregate('region', 'bac', 'max', '40', 'the-che'),
      aggregate('region', 'bac', 'min', '0', 'the-che'),
      aggregate('national', 'vn', 'change_max', '-100'),
      aggregate('national', 'vn', 'change_min', '-3.5'),
    ],
  },
];
