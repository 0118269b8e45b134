import { figure } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { VI } from '../../tests/fixtures/places.ts';

/** What `news-units` must report, and where. */
export const faults: readonly Fault[] = [
  {
    ...fault('score in points that is told in per cent', 'other-unit-word', VI, '33 83 warning', [
      VI,
      'dẫn đầu với 86,75 điểm, trên',
      'dẫn đầu với 86,75%, trên',
    ]),
    replacement: '86,75 điểm',
  },
  {
    ...fault('mean in points that is told in per cent', 'other-unit-word', VI, '4 35 warning', [
      VI,
      '79,31 điểm',
      '79,31%',
    ]),
    replacement: '79,31 điểm',
  },
  {
    ...fault('figure of a score in points that has the sign of per cent', 'other-unit-word', VI, '15 12 warning', [
      VI,
      'unit: "điểm"',
      'unit: "%"',
    ]),
    replacement: 'điểm',
  },
  fault(
    'change in points that is told in percentage points',
    'other-unit-word',
    VI,
    '28 12 warning',
    ...figure('value: 2.25', 'unit: "điểm phần trăm"'),
  ),
];

/** What is unusual and right. */
export const sound: readonly Sound[] = [
  {
    name: 'share of the maximum in per cent',
    edits: figure('value: 86.75', 'unit: "%"', 'numerator: 86.75', 'denominator: 100'),
  },
  { name: 'score without a unit behind it', edits: [[VI, 'dẫn đầu với 86,75 điểm, trên', 'dẫn đầu với 86,75, trên']] },
  { name: 'change in points', edits: figure('value: 2.25', 'unit: "điểm"') },
];
