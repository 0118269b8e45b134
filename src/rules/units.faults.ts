import { type Fault, slip } from '../../tests/fixtures/fault.ts';
import { TILES, UNITS } from '../../tests/fixtures/places.ts';

/** What `units` must report, and where. */
export const faults: readonly Fault[] = [
  slip('misspelt region', 'unknown-region', UNITS, '6 9', 'bien-bac,province,nam', 'bien-bac,province,nqm', 'nam'),
  slip(
    'type of a unit in capitals',
    'not-a-choice',
    UNITS,
    '4 8',
    'song-xanh,province',
    'song-xanh,Province',
    'province',
  ),
  slip('type of another kind of unit', 'not-a-choice', UNITS, '4 8', 'song-xanh,province', 'song-xanh,ministry'),
  slip('two units on one tile', 'tile-taken', TILES, '5 3', 't4,04,1,1', 't4,04,0,1'),
];
