import { fault, slip, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { INDICATORS, OBSERVATIONS } from '../../tests/fixtures/places.ts';
import type { Edit } from '../../tests/fixtures/right-root.ts';

const INSTITUTIONS = '01,Sông Xanh,the-che,34.5,,A,,bao-cao-2023,\n';

/** Institutions have two parts, which stand in for a value that nobody printed for unit 01. */
const inParts = (...values: readonly string[]): Edit[] => [
  [
    INDICATORS,
    '',
    'm1,phan-1,the-che,1,Phần một,Part one,,20,,,field\nm1,phan-2,the-che,2,Phần hai,Part two,,20,,,field\n',
  ],
  [
    OBSERVATIONS,
    INSTITUTIONS,
    values.map((value, i) => `01,Sông Xanh,phan-${i + 1},${value},,A,,bao-cao-2023,\n`).join(''),
  ],
];

/** The appraisal of unit 04, whose total is 71.25, without the other part of its branch. */
const appraisal = (value: string): Edit[] => [
  [INDICATORS, 'Appraisal,,70', 'Appraisal,,'],
  [OBSERVATIONS, '', `04,"Đồng Hoa, Đồng Cỏ",tham-dinh,${value},,A,,bao-cao-2023,\n`],
];

/** What `sums` must report, and where. */
export const faults: readonly Fault[] = [
  slip('parts that do not add up', 'sum-mismatch', OBSERVATIONS, '2 4', 'thu-tuc,52.25', 'thu-tuc,52.28'),
  slip(
    'parts that do not add up, one of them held',
    'sum-mismatch',
    OBSERVATIONS,
    '4 4 warning',
    'thu-tuc,52.25,,A',
    'thu-tuc,52.28,,H',
  ),
  fault(
    'parts that do not add up, two of them held',
    'sum-mismatch',
    OBSERVATIONS,
    '2 4 warning',
    [OBSERVATIONS, 'thu-tuc,52.25,,A', 'thu-tuc,52.28,,H'],
    [OBSERVATIONS, 'the-che,34.5,,A', 'the-che,34.5,,H'],
  ),
  fault(
    'parts of a part that miss the total by more than their rounding',
    'sum-mismatch',
    OBSERVATIONS,
    '2 4',
    ...inParts('17', '17.55'),
  ),
  fault('one part alone that is above its total', 'part-above-whole', OBSERVATIONS, '11 4', ...appraisal('71.28')),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'parts of a part that nobody printed', edits: inParts('17', '17.5') },
  { name: 'parts of a part, each sum with its own rounding', edits: inParts('17', '17.54') },
  { name: 'a part of which only one part is here', edits: inParts('17') },
  { name: 'parts that miss their total by their rounding', edits: [[OBSERVATIONS, 'thu-tuc,52.25', 'thu-tuc,52.27']] },
  { name: 'one part alone that is its total and its rounding', edits: appraisal('71.27') },
];
