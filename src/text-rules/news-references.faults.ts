import { both, figure } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound } from '../../tests/fixtures/fault.ts';
import { SESSIONS, SOURCES, VI } from '../../tests/fixtures/places.ts';

/** What `news-references` must report, and where. */
export const faults: readonly Fault[] = [
  slip('misspelt field of an item', 'unknown-field', VI, '7 10', '[the-che]', '[the-chee]', 'the-che'),
  slip('unit of an item without its zero', 'unknown-unit', VI, '8 10', '["t4:01",', '["t4:1",', 't4:01'),
  slip(
    'misspelt source of an item',
    'unknown-source',
    VI,
    '26 9',
    'source: bao-cao-2023',
    'source: bao-cao-203',
    'bao-cao-2023',
  ),
  fault('misspelt session of an item', 'unknown-session', VI, '10 10', [
    VI,
    'session: cong-bo-2023',
    'session: cong-bo-2032',
  ]),
  fault(
    'misspelt document of an item',
    'unknown-document',
    VI,
    '9 13',
    ...both('documents: []', 'documents: [nghi-quyet-2]'),
  ),
  fault('unit of an item in a set that is not there', 'unknown-set', VI, '8 10', ...both('["t4:01",', '["t5:01",')),
  fault(
    'misspelt region of a figure',
    'unknown-region',
    VI,
    '17 13',
    ...both('scope: "t4:01"', 'scope: "region:t4:bacc"'),
  ),
  fault(
    'region of a figure that another set has',
    'unknown-region',
    VI,
    '17 13',
    ...both('scope: "t4:01"', 'scope: "region:t4:ca-nuoc"'),
  ),
  fault('misspelt scope', 'not-a-choice', VI, '17 12', ...both('scope: "t4:01"', 'scope: natonal')),
  fault('scope that is a set alone', 'not-a-choice', VI, '17 12', ...both('scope: "t4:01"', 'scope: t4')),
  fault('item whose source is older than its event', 'source-too-old', VI, '26 9 warning', [
    SOURCES,
    '2024-04-17',
    '2024-04-16',
  ]),
  fault('item of a session of another year', 'session-of-another-year', VI, '10 10 warning', [
    SESSIONS,
    '2024-04-17',
    '2025-04-17',
  ]),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a figure of a region, and one of the country',
    edits: [
      ...both('1706\n    period: "2023"\n    scope: "t4:01"', '1706\n    period: "2023"\n    scope: "region:t4:bac"'),
      ...figure('value: 5', 'unit: "điểm"', 'scope: national'),
    ],
  },
];
