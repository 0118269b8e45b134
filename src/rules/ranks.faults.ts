import { allOf, type Fault, slip, swap, text } from '../../tests/fixtures/fault.ts';
import { EARLIER, OBSERVATIONS } from '../../tests/fixtures/places.ts';

/** What `ranks` must report, and where. */
export const faults: readonly Fault[] = [
  slip('better rank with a lower score', 'rank-against-score', EARLIER, '2 4', '84.5,1', '79.5,1'),
  {
    name: 'a derived score that contradicts printed ones',
    slip: allOf(
      swap(OBSERVATIONS, ',78,3,A', ',84,3,U'),
      text(OBSERVATIONS, (before) =>
        before
          .trimEnd()
          .split('\n')
          .map((row, i) => `${row},${i === 0 ? 'value_from' : i === 9 ? 'max-16' : ''}\n`)
          .join(''),
      ),
    ),
    file: OBSERVATIONS,
    code: 'rank-against-score',
    line: 10,
    column: 4,
  },
  slip('rank that the scores rule out', 'rank-impossible', OBSERVATIONS, '10 5', ',78,3', ',78,4', '3'),
  {
    name: 'one rank for two scores',
    slip: swap(OBSERVATIONS, ',78,3', ',78,2'),
    file: OBSERVATIONS,
    code: 'shared-rank',
    line: 10,
    column: 5,
    severity: 'warning',
  },
  {
    name: 'rank that should have been skipped',
    slip: allOf(swap(OBSERVATIONS, '81.25,2', '81.25,1'), swap(OBSERVATIONS, ',78,3,A', ',,2,L')),
    file: OBSERVATIONS,
    code: 'rank-after-tie',
    line: 10,
    column: 5,
    severity: 'warning',
  },
  {
    name: 'rank that should have been skipped, and that the scores forbid',
    slip: allOf(swap(OBSERVATIONS, '81.25,2', '81.25,1'), swap(OBSERVATIONS, ',78,3', ',78,2')),
    file: OBSERVATIONS,
    code: 'rank-impossible',
    line: 10,
    column: 5,
  },
];
