import { conflict } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound, swap } from '../../tests/fixtures/fault.ts';
import { CONFLICTS } from '../../tests/fixtures/places.ts';

/** What `conflicts` must report, and where. */
export const faults: readonly Fault[] = [
  slip('resolved without a choice', 'conflict-choice', CONFLICTS, '2 10', ',80,resolved', ',,resolved'),
  slip(
    'conflict about another value than the one in use',
    'conflict-against-data',
    CONFLICTS,
    '2 10',
    '80,bao-cao-2022,80.5,bao-ngay-2024,80,',
    '81,bao-cao-2022,80.5,bao-ngay-2024,81,',
  ),
  {
    name: 'two equal sides',
    slip: swap(CONFLICTS, ',80.5,', ',80,'),
    file: CONFLICTS,
    code: 'conflict-without-difference',
    line: 2,
    column: 8,
  },
  fault('misspelt indicator of a conflict', 'unknown-indicator', CONFLICTS, '2 5', [
    CONFLICTS,
    ',02,total',
    ',02,totla',
  ]),
  fault(
    'misspelt region of a conflict',
    'unknown-region',
    CONFLICTS,
    '3 4',
    conflict('2023', 'region:bacc', ['84', '85', '', 'open'], 'mean'),
  ),
  fault(
    'region of a conflict that another set has',
    'unknown-region',
    CONFLICTS,
    '3 4',
    conflict('2023', 'region:ca-nuoc', ['84', '85', '', 'open'], 'mean'),
  ),
  fault(
    'conflict about a region with another mean than the one in use',
    'conflict-against-data',
    CONFLICTS,
    '3 6',
    conflict('2023', 'region:bac', ['85', '86', '', 'open'], 'mean'),
  ),
  fault(
    'conflict about the mean with another mean than the one in use',
    'conflict-against-data',
    CONFLICTS,
    '3 6',
    conflict('2023', 'national', ['79.4', '79.5', '', 'open'], 'mean'),
  ),
  fault(
    'conflict about a rank with another rank than the one in use',
    'conflict-against-data',
    CONFLICTS,
    '3 10',
    conflict('2023', '02', ['3', '4', '3', 'resolved'], 'rank'),
  ),
  fault(
    'open conflict about another value than the one in use',
    'conflict-against-data',
    CONFLICTS,
    '3 6',
    conflict('2023', '02', ['81', '82', '', 'open'], 'value'),
  ),
  fault('open conflict that is decided', 'conflict-choice', CONFLICTS, '2 10', [CONFLICTS, ',80,resolved', ',80,open']),
  fault('choice that neither side has', 'conflict-choice', CONFLICTS, '2 10', [
    CONFLICTS,
    ',80,resolved',
    ',81,resolved',
  ]),
  fault('choice that the only side does not have', 'conflict-choice', CONFLICTS, '2 10', [
    CONFLICTS,
    '80.5,bao-ngay-2024,80,',
    ',bao-ngay-2024,81,',
  ]),
  fault(
    'conflict about a mean that does not say so',
    'empty-cell',
    CONFLICTS,
    '3 14',
    conflict('2023', 'national', ['79.4', '79.31', '', 'open'], ''),
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a conflict about a region, decided as in use',
    edits: [conflict('2023', 'region:bac', ['84', '83', '84', 'resolved'], 'mean')],
  },
  {
    name: 'a conflict about the mean, one side in use',
    edits: [conflict('2023', 'national', ['79.4', '79.31', '', 'open'], 'mean')],
  },
  {
    name: 'a conflict about a rank, decided as in use',
    edits: [conflict('2023', '02', ['2', '3', '2', 'resolved'], 'rank')],
  },
  {
    name: 'a conflict about something that the data do not hold',
    edits: [
      conflict('2023', 'national', ['1', '2', '', 'open'], 'count_75_to_85'),
      conflict('2023', '02', ['5', '6', '', 'open'], 'change'),
      conflict('2023', 'region:nam', ['5', '6', '', 'open'], 'median'),
    ],
  },
  {
    name: 'a conflict about a value that nobody printed',
    edits: [conflict('2022', '04', ['70', '71', '', 'open'], 'value')],
  },
  { name: 'a conflict with one side only', edits: [[CONFLICTS, '80.5,bao-ngay-2024', ',bao-ngay-2024']] },
];
