import { fault, type Fault, slip, type Sound } from '../../tests/fixtures/fault.ts';
import { TARGETS } from '../../tests/fixtures/places.ts';

/** What `targets` must report, and where. */
export const faults: readonly Fault[] = [
  slip('target in words', 'bad-comparator', TARGETS, '2 6', '<=3', '≤ 3', '<=3'),
  fault('target with a decimal comma', 'bad-comparator', TARGETS, '2 6', [TARGETS, '<=3', '"=<3,5"']),
  fault('target of units that are gone when it is due', 'set-not-in-force', TARGETS, '2 2 warning', [
    TARGETS,
    ',2024,',
    ',2026,',
  ]),
  fault('target with words around it', 'bad-comparator', TARGETS, '2 6', [TARGETS, '<=3', 'hạng <=3']),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'targets by sign and number, or by the mean', edits: [[TARGETS, '<=3', 'mean']] },
  { name: 'targets with decimals', edits: [[TARGETS, '<=3', '>=-90.5']] },
];
