import { type Fault, slip } from '../../tests/fixtures/fault.ts';
import { OBSERVATIONS, SESSIONS, SOURCES, UNITS } from '../../tests/fixtures/places.ts';
import { textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';

/** What `keys` must report, and where. */
export const faults: readonly Fault[] = [
  slip(
    'observation twice',
    'duplicate-key',
    OBSERVATIONS,
    '3 1',
    '01,Sông Xanh,total,86.75,1,A,A,bao-cao-2023,\n',
    '01,Sông Xanh,total,86.75,1,A,A,bao-cao-2023,\n01,Sông Xanh,total,86.75,1,A,A,bao-cao-2023,\n',
  ),
  slip('source id twice', 'duplicate-key', SOURCES, '4 1', 'bao-ngay-2024,Công', 'bao-cao-2023,Công'),
  slip('one slug for two units', 'duplicate-slug', UNITS, '6 7', 'Bien Bac,bien-bac', 'Bien Bac,nui-vang', 'bien-bac'),
  {
    name: 'number of a session twice',
    slip: (right) => {
      const files = textOfFile(right, SESSIONS);
      const second = files.split('\n')[1]!;
      return withFile(
        right,
        SESSIONS,
        toBytes(`${files}${second.replace(/^[^,]+,\d*/, 'lan-nua,7')}\n${second.replace(/^[^,]+,\d*/, 'lan-ba,7')}\n`),
      );
    },
    file: SESSIONS,
    code: 'duplicate-key',
    line: 4,
    column: 2,
  },
];
