import { type Fault, renamed, slip } from '../../tests/fixtures/fault.ts';
import { OUTLINES } from '../../tests/fixtures/places.ts';

/** What `boundaries` must report, and where. */
export const faults: readonly Fault[] = [
  slip('outline of a unit of another set', 'unknown-unit', OUTLINES, '10 37', '"id": "04"', '"id": "4"', '04'),
  slip(
    'outline whose code lost its quotes and its zero',
    'unknown-unit',
    OUTLINES,
    '10 36',
    '"id": "04"',
    '"id": 4',
    '"04"',
  ),
  slip('one outline twice', 'duplicate-key', OUTLINES, '10 37', '"id": "04"', '"id": "03"'),
  slip('unit without an outline', 'unit-without-outline', OUTLINES, '1 1', '"id": "04"', '"id": "03"'),
  {
    name: 'boundaries of a set that is not declared',
    slip: renamed(OUTLINES, 'data/units/boundaries/t44.topo.json'),
    file: 'data/units/boundaries/t44.topo.json',
    code: 'unknown-set',
    line: 1,
    column: 1,
  },
];
