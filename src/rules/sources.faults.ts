import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { SOURCES } from '../../tests/fixtures/places.ts';
import type { Edit } from '../../tests/fixtures/right-root.ts';

/** The column behind the titles, filled for every source of the right root. */
const LANGUAGES: readonly Edit[] = [
  [SOURCES, 'id,title,', 'id,title,language,'],
  [SOURCES, 'Báo cáo năm 2022,', 'Báo cáo năm 2022,vi,'],
  [SOURCES, 'Báo cáo năm 2023,', 'Báo cáo năm 2023,vi,'],
  [SOURCES, 'Công bố chỉ số,', 'Index announced,en,'],
  [SOURCES, 'Nghị quyết sắp xếp,', '决议,zh,'],
  [SOURCES, 'Công bố chỉ số của tỉnh,', 'Công bố chỉ số của tỉnh,vi,'],
];

/** What `sources` must report, and where. */
export const faults: readonly Fault[] = [
  {
    ...fault('country for a language', 'unknown-language', SOURCES, '2 3', ...LANGUAGES, [
      SOURCES,
      '2022,vi,',
      '2022,vn,',
    ]),
    replacement: 'vi',
  },
  {
    ...fault('language in capitals', 'unknown-language', SOURCES, '4 3', ...LANGUAGES, [SOURCES, ',en,', ',EN,']),
    replacement: 'en',
  },
  {
    ...fault('language in words', 'unknown-language', SOURCES, '4 3', ...LANGUAGES, [SOURCES, ',en,', ',English,']),
    replacement: null,
  },
  fault('Chinese title called Vietnamese', 'other-language', SOURCES, '5 3 warning', ...LANGUAGES, [
    SOURCES,
    '决议,zh,',
    '决议,vi,',
  ]),
  fault('Vietnamese title of a page in Japanese', 'other-language', SOURCES, '2 3 warning', ...LANGUAGES, [
    SOURCES,
    '2022,vi,',
    '2022,ja,',
  ]),
  fault('source without a language among others', 'no-language', SOURCES, '4 3 warning', ...LANGUAGES, [
    SOURCES,
    ',en,',
    ',,',
  ]),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'a language for every source', edits: LANGUAGES },
  { name: 'a language with its script', edits: [...LANGUAGES, [SOURCES, ',zh,', ',zh-Hans,']] },
];
