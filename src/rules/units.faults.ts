import { type Fault, slip } from '../../tests/fixtures/fault.ts';
import { TILES, UNITS } from '../../tests/fixtures/places.ts';

/** What `units` must report, and where. */
export const faults: readonly Fault[] = [
  slip('misspelt region', 'unknown-region', UNITS, '6 9', 'bien-bac,province,nam', 'bien-bac,province,nqm', 'nam'),
  slip('two units on one tile', 'tile-taken', TILES, '5 3', 't4,04,1,1', 't4,04,0,1'),
];
