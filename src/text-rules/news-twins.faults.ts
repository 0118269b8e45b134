import { both, image } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, without } from '../../tests/fixtures/fault.ts';
import { EN, VI } from '../../tests/fixtures/places.ts';

/** What `news-twins` must report, and where. */
export const faults: readonly Fault[] = [
  slip(
    'figure that differs in English',
    'twins-differ',
    EN,
    '25 13',
    'scope: "t4:01"\nsource',
    'scope: "t4:02"\nsource',
  ),
  { name: 'one language only', slip: without(EN), file: VI, code: 'missing-twin' },
  fault(
    'image of another owner in English',
    'twins-differ',
    EN,
    '27 61',
    ...image('Trụ sở của Cơ quan', 'Cơ quan Đo lường'),
    [EN, 'Cơ quan Đo lường', 'Báo Ngày'],
  ),
  fault('image in one language only', 'twins-differ', EN, '27 8', [
    VI,
    'image: null',
    'image: { file: a.jpg, alt: "Trụ sở Cơ quan", credit: "Cơ quan", licence: "CC BY 4.0" }',
  ]),
  fault('figure in one language only', 'twin-figures', EN, '12 3', [
    VI,
    'source: bao',
    '  - { label: "Số thêm", value: 5, unit: "điểm" }\nsource: bao',
  ]),
  fault(
    'translation that differs from an English original',
    'twins-differ',
    VI,
    '25 13',
    ...both('original: vi', 'original: en'),
    [EN, '1706\n    period: "2023"\n    scope: "t4:01"', '1706\n    period: "2023"\n    scope: "t4:02"'],
  ),
];
