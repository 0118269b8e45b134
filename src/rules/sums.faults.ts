import { type Fault, slip } from '../../tests/fixtures/fault.ts';
import { OBSERVATIONS } from '../../tests/fixtures/places.ts';

/** What `sums` must report, and where. */
export const faults: readonly Fault[] = [
  slip('parts that do not add up', 'sum-mismatch', OBSERVATIONS, '2 4', 'thu-tuc,52.25', 'thu-tuc,52.28'),
];
