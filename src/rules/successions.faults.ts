import { fault, type Fault, swap, text } from '../../tests/fixtures/fault.ts';
import { SUCCESSIONS, UNITS } from '../../tests/fixtures/places.ts';

/** What `successions` must report, and where. */
export const faults: readonly Fault[] = [
  {
    ...fault('unit without a successor', 'no-successor', UNITS, '5 2', [
      SUCCESSIONS,
      't4,02,t2,01,2025-07-01,Nghị quyết 1\n',
      '',
    ]),
    replacement: null,
  },
  {
    name: 'new unit from nowhere',
    slip: text(UNITS, (before) => before.replace('t2,03', 't2,05,Đảo Xa,Dao Xa,,,dao-xa,province,ca-nuoc,,,\nt2,03')),
    file: UNITS,
    code: 'no-predecessor',
    line: 3,
    column: 2,
  },
  {
    name: 'succession back in time',
    slip: swap(SUCCESSIONS, 't4,01,t2,01', 't2,01,t4,01'),
    file: SUCCESSIONS,
    code: 'succession-order',
    line: 2,
    column: 1,
  },
  {
    name: 'succession on another day',
    slip: swap(SUCCESSIONS, '2025-07-01', '2025-07-02'),
    file: SUCCESSIONS,
    code: 'succession-date',
    line: 2,
    column: 5,
    severity: 'warning',
  },
];
