import { allOf, type Fault, slip, swap, text } from '../../tests/fixtures/fault.ts';
import { INDICATORS, METHODOLOGIES } from '../../tests/fixtures/places.ts';

/** What `indicators` must report, and where. */
export const faults: readonly Fault[] = [
  slip('misspelt parent', 'unknown-parent', INDICATORS, '3 3', 'm1,the-che,total', 'm1,the-che,totl', 'total'),
  slip('maxima that do not add up', 'maxima-do-not-add-up', INDICATORS, '2 8', 'the-che,40', 'the-che,45'),
  {
    name: 'indicators in a circle',
    slip: allOf(
      swap(INDICATORS, 'the-che,total', 'the-che,thu-tuc'),
      swap(INDICATORS, 'thu-tuc,total', 'thu-tuc,the-che'),
    ),
    file: INDICATORS,
    code: 'parent-cycle',
    line: 3,
    column: 3,
  },
  {
    name: 'no total',
    slip: text(INDICATORS, (before) => before.replace('m1,total', 'm1,tong').replaceAll(',total,', ',tong,')),
    file: METHODOLOGIES,
    code: 'no-root',
    line: 2,
    column: 1,
  },
  {
    name: 'two roots',
    slip: swap(INDICATORS, 'khao-sat,total', 'khao-sat,'),
    file: INDICATORS,
    code: 'no-root',
    line: 6,
    column: 3,
  },
  {
    name: 'total with another maximum than its methodology',
    slip: swap(METHODOLOGIES, ',100,', ',110,'),
    file: INDICATORS,
    code: 'max-mismatch',
    line: 2,
    column: 8,
  },
];
