import { both, figure } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound, swap } from '../../tests/fixtures/fault.ts';
import { SERIES, VI } from '../../tests/fixtures/places.ts';

/** What `news-figures` must report, and where. */
export const faults: readonly Fault[] = [
  slip('figure that is not the data', 'figure-against-data', VI, '14 12', 'value: 86.75', 'value: 86.57', '86.75'),
  slip(
    'figure bound to no observation',
    'unknown-observation',
    VI,
    '13 18',
    'chi-so-a/2023/01/total',
    'chi-so-a/2023/1/total',
    'chi-so-a/2023/01/total',
  ),
  {
    name: 'held value told as certain',
    slip: swap(SERIES, '60.1,1025,1706,,A', '60.1,1025,1706,,H'),
    file: VI,
    code: 'figure-status',
    line: 20,
    column: 12,
  },
  fault('figure with another status than its observation', 'figure-status', VI, '17 13', [
    VI,
    '    period: "2023"',
    '    period: "2023"\n    status: P',
  ]),
  fault(
    'figure that neither language has as the data',
    'figure-against-data',
    VI,
    '14 12',
    ...both('value: 86.75', 'value: 86.57'),
  ),
  fault(
    'rank that is not the rank of the data',
    'figure-against-data',
    VI,
    '29 12',
    ...figure('observation: chi-so-a/2023/02/total', 'unit: "hạng"', 'value: 3'),
  ),
  fault('misspelt index of a figure', 'unknown-observation', VI, '13 18', [
    VI,
    'chi-so-a/2023/01/total',
    'chi-so-aa/2023/01/total',
  ]),
  fault('misspelt indicator of a figure', 'unknown-observation', VI, '13 18', [
    VI,
    'chi-so-a/2023/01/total',
    'chi-so-a/2023/01/totla',
  ]),
  fault('edition of a figure that is not there', 'unknown-observation', VI, '13 18', [
    VI,
    'chi-so-a/2023/01/total',
    'chi-so-a/2033/01/total',
  ]),
  fault('unit of a figure that is not there', 'unknown-observation', VI, '13 18', [
    VI,
    'chi-so-a/2023/01/total',
    'chi-so-a/2023/77/total',
  ]),
  fault('observation of a figure with a part too many', 'unknown-observation', VI, '13 18', [
    VI,
    'chi-so-a/2023/01/total',
    'chi-so-a/2023/01/total/value',
  ]),
  fault('misspelt series of a figure', 'unknown-series', VI, '19 13', [VI, 'series: truc-tuyen', 'series: truc-tuyne']),
  fault('period of a series that is not there', 'unknown-period', VI, '24 14', [
    VI,
    'denominator: 1706\n    period: "2023"',
    'denominator: 1706\n    period: "2022"',
  ]),
  fault(
    'period of a series with several that is not there',
    'unknown-period',
    VI,
    '24 14',
    [VI, 'denominator: 1706\n    period: "2023"', 'denominator: 1706\n    period: "2020"'],
    [SERIES, '', 'truc-tuyen,2022,60.1,1025,1706,,A,bao-cao-2023,\n'],
  ),
  fault('numerator that is not the data', 'figure-against-data', VI, '22 16', [
    VI,
    'numerator: 1025',
    'numerator: 1026',
  ]),
  fault(
    'denominator that neither language has as the data',
    'figure-against-data',
    VI,
    '23 18',
    ...both('denominator: 1706', 'denominator: 1707'),
  ),
  fault(
    'figure over nothing',
    'zero-denominator',
    VI,
    '30 18',
    ...figure('value: 5', 'unit: "%"', 'numerator: 5', 'denominator: 0'),
  ),
  fault(
    'figure above its whole',
    'part-above-whole',
    VI,
    '29 16',
    ...figure('value: 5', 'unit: "%"', 'numerator: 6', 'denominator: 5'),
  ),
  fault(
    'share of a score that is not its fraction',
    'percent-mismatch',
    VI,
    '27 12',
    ...figure('value: 80', 'unit: "%"', 'numerator: 9.42', 'denominator: 12'),
  ),
  fault(
    'share of a rounded maximum that is not its fraction',
    'percent-mismatch',
    VI,
    '27 12',
    ...figure('value: 78.9', 'unit: " % số điểm"', 'numerator: 9', 'denominator: 11.46'),
  ),
  fault(
    'period of a figure that is not its observation’s',
    'figure-context',
    VI,
    '16 14',
    ...both('period: "2023"', 'period: "2022"'),
  ),
  fault(
    'scope of a figure that is not its observation’s',
    'figure-context',
    VI,
    '17 13',
    ...both('scope: "t4:01"', 'scope: "t4:02"'),
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'a figure that says its status', edits: both('    period: "2023"', '    period: "2023"\n    status: A') },
  { name: 'a rank of the data', edits: figure('observation: chi-so-a/2023/02/total', 'unit: "hạng"', 'value: 2') },
  {
    name: 'the share of a maximum, with the score over it',
    edits: figure(
      'observation: chi-so-a/2023/01/the-che',
      'value: 86.25',
      'unit: "%"',
      'numerator: 34.5',
      'denominator: 40',
    ),
  },
  {
    name: 'a share of a score that was rounded before it was divided',
    edits: figure('value: 78.49', 'unit: "%"', 'numerator: 9.42', 'denominator: 12'),
  },
  { name: 'a fraction that is no share', edits: figure('value: 5', 'unit: "điểm"', 'numerator: 3', 'denominator: 4') },
  { name: 'a figure over itself', edits: figure('value: 100', 'unit: "%"', 'numerator: 5', 'denominator: 5') },
];
