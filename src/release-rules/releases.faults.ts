import { type Fault, type Slip } from '../../tests/fixtures/fault.ts';
import { REGISTER } from '../../tests/fixtures/places.ts';
import { corrected, firstRelease, INDEX, release } from '../../tests/fixtures/released-root.ts';
import { edit, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { snapshotPath } from '../reading/snapshot.ts';

/** Where the first release of an edition stands. */
const SNAPSHOT = snapshotPath(INDEX, '2022', 1);

/** The first hash of the register, changed. */
const changeHash =
  (change: (hash: string) => string): Slip =>
  (right) => {
    const files = firstRelease(right);
    return withFile(files, REGISTER, toBytes(textOfFile(files, REGISTER).replace(/[0-9a-f]{64}/, change)));
  };

/** What `releases` must report, and where. */
export const faults: readonly Fault[] = [
  {
    name: 'released file edited',
    slip: (right) => edit(firstRelease(right), SNAPSHOT, '75.05', '75.5'),
    file: SNAPSHOT,
    code: 'release-altered',
    line: 1,
    column: 1,
  },
  {
    name: 'released file deleted',
    slip: (right) => withFile(firstRelease(right), SNAPSHOT, null),
    file: REGISTER,
    code: 'release-missing',
    line: 2,
    column: 1,
  },
  {
    name: 'release taken out of the register',
    slip: (right) => {
      const files = firstRelease(right);
      return edit(files, REGISTER, `${textOfFile(files, REGISTER).split('\n')[1]!}\n`, '');
    },
    file: SNAPSHOT,
    code: 'release-unlisted',
    line: 1,
    column: 1,
  },
  {
    name: 'first release gone and the second kept',
    slip: (right) => {
      const files = release(corrected(right), '2024-05-03', ['2022']);
      return withFile(edit(files, REGISTER, `${textOfFile(files, REGISTER).split('\n')[1]!}\n`, ''), SNAPSHOT, null);
    },
    file: REGISTER,
    code: 'release-numbering',
    line: 3,
    column: 4,
  },
  {
    name: 'hash cut off',
    slip: changeHash((hash) => hash.slice(0, 12)),
    file: REGISTER,
    code: 'release-hash-form',
    line: 2,
    column: 6,
  },
  {
    name: 'hash in capitals',
    slip: changeHash((hash) => hash.toUpperCase()),
    file: REGISTER,
    code: 'release-hash-form',
    line: 2,
    column: 6,
  },
  {
    name: 'hash of something else, too short',
    slip: changeHash(() => 'abc123'),
    file: REGISTER,
    code: 'release-hash-form',
    line: 2,
    column: 6,
  },
  {
    name: 'count of released rows mistyped',
    slip: (right) => {
      const files = firstRelease(right);
      return withFile(files, REGISTER, toBytes(textOfFile(files, REGISTER).replace(/,(\d+)\n/, ',$1$1\n')));
    },
    file: REGISTER,
    code: 'release-rows',
    line: 2,
    column: 7,
  },
];
