import { type Fault } from '../../tests/fixtures/fault.ts';
import { REVISIONS } from '../../tests/fixtures/places.ts';
import { corrected, firstRelease, observations, release } from '../../tests/fixtures/released-root.ts';
import { edit, withFile } from '../../tests/fixtures/right-root.ts';

/** What `released` must report, and where. */
export const faults: readonly Fault[] = [
  {
    name: 'published value changed without a correction',
    slip: (right) =>
      edit(firstRelease(right), observations('2022'), '02,Núi Vàng,total,80,', '02,Núi Vàng,total,80.5,'),
    file: observations('2022'),
    code: 'unrecorded-change',
    line: 3,
    column: 4,
  },
  {
    name: 'published row deleted without a correction',
    slip: (right) => edit(firstRelease(right), observations('2023'), '02,Núi Vàng,thu-tuc,51,,A,,bao-cao-2023,\n', ''),
    file: observations('2023'),
    code: 'unrecorded-removal',
    line: 8,
    column: 4,
  },
  {
    name: 'correction of a value that was never published',
    slip: (right) => edit(corrected(right), REVISIONS, '75.05,75.5', '75,75.5'),
    file: REVISIONS,
    code: 'revision-not-proven',
    line: 2,
    column: 6,
  },
  {
    name: 'correction of an edition that was never released',
    slip: (right) => release(right, '2024-04-18', ['2023']),
    file: REVISIONS,
    code: 'revision-of-unreleased',
    line: 2,
    column: 3,
  },
  {
    name: 'observation file of a released edition deleted',
    slip: (right) => withFile(firstRelease(right), observations('2022'), null),
    file: observations('2022'),
    code: 'released-edition-gone',
    line: 1,
    column: 1,
  },
  {
    name: 'old and new of a correction swapped',
    slip: (right) => edit(corrected(right), REVISIONS, '75.05,75.5', '75.5,75.05'),
    file: REVISIONS,
    code: 'revision-swapped',
    line: 2,
    column: 6,
  },
  {
    name: 'correction at another unit',
    slip: (right) => edit(corrected(right), REVISIONS, '2022,03,total', '2022,02,total'),
    file: REVISIONS,
    code: 'revision-misplaced',
    line: 2,
    column: 4,
  },
  {
    name: 'correction at another edition',
    slip: (right) => edit(corrected(right), REVISIONS, '2022,03,total', '2023,03,total'),
    file: REVISIONS,
    code: 'revision-misplaced',
    line: 2,
    column: 3,
  },
  {
    name: 'correction of a value that says it is of the rank',
    slip: (right) =>
      edit(
        edit(corrected(right), REVISIONS, 'source\n', 'source,measure\n'),
        REVISIONS,
        'bao-cao-2022\n',
        'bao-cao-2022,rank\n',
      ),
    file: REVISIONS,
    code: 'revision-misplaced',
    line: 2,
    column: 11,
  },
  {
    name: 'correction dated before its release',
    slip: (right) => edit(corrected(right), REVISIONS, '2024-05-02', '2024-04-02'),
    file: REVISIONS,
    code: 'revision-before-release',
    line: 2,
    column: 1,
    severity: 'warning',
  },
];
