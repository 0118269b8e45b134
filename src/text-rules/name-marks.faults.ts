import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { ABOUT, EN, GLOSSARY, UNITS } from '../../tests/fixtures/places.ts';
import type { Edit } from '../../tests/fixtures/right-root.ts';

/** The English names of two units get their marks. */
const MARKED: readonly Edit[] = [
  [UNITS, ',Song Xanh,Sông Xanh,Song Xanh,', ',Sông Xanh,Sông Xanh,Sông Xanh,'],
  [UNITS, ',Nui Vang,Núi Vàng,Nui Vang,', ',Núi Vàng,Núi Vàng,Núi Vàng,'],
];

/** What `name-marks` must report, and where. */
export const faults: readonly Fault[] = [
  {
    ...fault('name without marks in an English text', 'bare-name', EN, '33 68 warning', ...MARKED, [
      EN,
      '2023. Sông Xanh leads',
      '2023. Song Xanh leads',
    ]),
    replacement: 'Sông Xanh',
  },
  {
    ...fault('name without marks in an English title', 'bare-name', EN, '3 23 warning', ...MARKED, [
      EN,
      'A 2023: Sông Xanh',
      'A 2023: Song Xanh',
    ]),
    replacement: 'Sông Xanh',
  },
  {
    ...fault('name without marks in an English note', 'bare-name', EN, '30 21 warning', ...MARKED, [
      EN,
      'figures of Sông Xanh',
      'figures of Song Xanh',
    ]),
    replacement: 'Sông Xanh',
  },
  fault('name without marks on an English page', 'bare-name', ABOUT, '6 28 warning', ...MARKED, [
    ABOUT,
    'An invented publication',
    'An invented publication of Nui Vang',
  ]),
  {
    ...fault('name without marks in an English column', 'bare-name', GLOSSARY, '2 6 warning', ...MARKED, [
      GLOSSARY,
      'Making better.',
      'Making Song Xanh and Nui Vang better.',
    ]),
    replacement: 'Making Sông Xanh and Núi Vàng better.',
  },
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a name without marks inside a quotation',
    edits: [...MARKED, [ABOUT, 'An invented publication', 'An invented “Song Xanh Daily”']],
  },
  { name: 'a name that has no marks in the unit table', edits: [[ABOUT, 'An invented', 'A Bien Bac']] },
];
