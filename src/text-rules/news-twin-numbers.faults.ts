import { figure, said } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { ABOUT, EN, VI } from '../../tests/fixtures/places.ts';

/** The Vietnamese page. */
const PAGE = 'content/pages/about/vi.mdx';

/** What `news-twin-numbers` must report, and where. */
export const faults: readonly Fault[] = [
  fault(
    'count that the other language does not have',
    'number-not-in-twin',
    VI,
    '35 97 warning',
    said('Tỉnh có 75 xã.'),
    [EN, '1/2025/QH.', '1/2025/QH. The province has 57 communes.'],
  ),
  fault('count in the title of one language', 'number-not-in-twin', VI, '3 66 warning', [
    VI,
    '86,75 điểm"',
    '86,75 điểm, hơn 12 nơi"',
  ]),
  fault(
    'share of a page that the other language does not have',
    'number-not-in-twin',
    PAGE,
    '8 12 warning',
    [PAGE, '', '\nTrung bình 77,77% số tỉnh.\n'],
    [ABOUT, '', '\nA mean of 77.7% of the provinces.\n'],
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'shares, versions and years of a page in both languages, in marks or in words',
    edits: [
      [PAGE, '', '\nMức AA của WCAG 2.2, giấy phép CC BY 4.0, 60% số tỉnh, lệch 0,01 điểm, kỳ 2023, 5 tỉnh.\n'],
      [ABOUT, '', '\nLevel AA of WCAG 2.2, CC BY 4.0, sixty per cent of provinces, 0.01 points, edition 2023.\n'],
    ],
  },
  {
    name: 'a count in digits here, in words there',
    edits: [
      said('Có 6 trong 21 xã, cả 63 nơi, một phần ba.'),
      [EN, '1/2025/QH.', '1/2025/QH. Six of twenty-one communes, all 63 places, 1 of 3.'],
    ],
  },
  {
    name: 'a count in words here, in digits there',
    edits: [
      said('Có mười hai, hai mươi mốt, ba mươi nơi.'),
      [EN, '1/2025/QH.', '1/2025/QH. It has 12, 21 and 30 places.'],
    ],
  },
  {
    name: 'days and months in digits and in words',
    edits: [
      said('Từ ngày 8 đến 12/5, tháng 11, ngày 3 và 4 tháng 6, 30/9.'),
      [EN, '1/2025/QH.', '1/2025/QH. From 8 to 12 May, in November, on 3 and 4 June, on September 30.'],
    ],
  },
  {
    name: 'a count of one language that stands in its figures',
    edits: [...figure('value: 75', 'unit: "xã"'), said('Có 75 xã.')],
  },
  {
    name: 'a small count, a year',
    edits: [said('Có 999 hồ sơ từ năm 1999.'), [EN, '1/2025/QH.', '1/2025/QH. There were 999 files from 1999 on.']],
  },
];
