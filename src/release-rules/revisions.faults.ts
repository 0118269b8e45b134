import { fault, type Fault, slip, type Sound, swap } from '../../tests/fixtures/fault.ts';
import { REVISIONS } from '../../tests/fixtures/places.ts';
import { corrected } from '../../tests/fixtures/released-root.ts';
import { edit } from '../../tests/fixtures/right-root.ts';

/** What `revisions` must report, and where. */
export const faults: readonly Fault[] = [
  slip('revision that is not what the data say', 'revision-not-current', REVISIONS, '2 7', '75.05,75.5', '75.05,75.6'),
  {
    name: 'revision of nothing',
    slip: swap(REVISIONS, '75.05,75.5', '75.5,75.5'),
    file: REVISIONS,
    code: 'revision-without-change',
    line: 2,
    column: 7,
  },
  {
    name: 'revision of an observation that is not there',
    slip: swap(REVISIONS, '03,total', '03,the-che'),
    file: REVISIONS,
    code: 'unknown-observation',
    line: 2,
    column: 4,
  },
  fault('misspelt indicator of a revision', 'unknown-indicator', REVISIONS, '2 5', [REVISIONS, '03,total', '03,totla']),
  fault('older of two revisions that is not followed by the newer', 'revision-not-current', REVISIONS, '3 7', [
    REVISIONS,
    '',
    '2024-06-01,chi-so-a,2022,03,total,75.5,75.25,Chép sai.,Transcribed wrongly.,bao-cao-2022\n',
  ]),
  {
    name: 'reason of a correction in one language',
    slip: (right) => edit(corrected(right), REVISIONS, 'Transcribed wrongly.', 'Chép sai.'),
    file: REVISIONS,
    code: 'reason-untranslated',
    line: 2,
    column: 9,
    severity: 'warning',
  },
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'two revisions, the newer one in use',
    edits: [
      [REVISIONS, '', '2024-04-30,chi-so-a,2022,03,total,75,75.05,Chép sai.,Transcribed wrongly.,bao-cao-2022\n'],
    ],
  },
];
