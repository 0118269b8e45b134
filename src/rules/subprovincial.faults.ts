import { allOf, fault, type Fault, renamed, slip, without } from '../../tests/fixtures/fault.ts';
import { INNER, INNER_EDITIONS, INNER_UNITS } from '../../tests/fixtures/places.ts';

/** What `subprovincial` must report, and where. */
export const faults: readonly Fault[] = [
  slip('misspelt department', 'unknown-inner-unit', INNER, '2 1', 'so-noi-vu,', 'so-noivu,', 'so-noi-vu'),
  slip('department under another name', 'unit-name-mismatch', INNER, '2 2', 'Sở Nội vụ', 'Sở nội vụ', 'Sở Nội vụ'),
  slip(
    'department called a commune',
    'level-mismatch',
    INNER,
    '3 3',
    'Sở Tư pháp,department',
    'Sở Tư pháp,commune',
    'department',
  ),
  {
    ...fault('level without a table of its own', 'level-not-declared', INNER, '4 3', [
      INNER_EDITIONS,
      '2025,commune,Chỉ số của xã,Index of communes,percent,,2026-01,,,,,bao-tinh-2026\n',
      '',
    ]),
    replacement: null,
  },
  slip('districts after they ended', 'no-districts', INNER_EDITIONS, '3 2', '2025,commune,', '2026,district,'),
  slip('score of a department above its maximum', 'value-out-of-scale', INNER, '3 4', '91.25', '912.5'),
  slip('scores of two departments against their ranks', 'rank-against-score', INNER, '3 4', '91.25', '90.25'),
  slip('rank of a department beyond those ranked', 'rank-out-of-range', INNER, '2 5', '90.5,2', '90.5,3'),
  slip(
    'score of a commune that is missing without a reason',
    'empty-without-reason',
    INNER,
    '4 4',
    'commune,,1,L',
    'commune,,1,A',
  ),
  slip(
    'misspelt source of a department',
    'unknown-source',
    INNER,
    '2 7',
    '90.5,2,A,bao-tinh-2026',
    '90.5,2,A,baotinh-2026',
    'bao-tinh-2026',
  ),
  slip(
    'misspelt source of an inner edition',
    'unknown-source',
    INNER_EDITIONS,
    '2 12',
    '2,,,,bao-tinh-2026',
    '2,,,,bao-tinh-202',
    'bao-tinh-2026',
  ),
  {
    name: 'folder that is no province',
    slip: allOf(
      renamed(INNER, INNER.replace('song-nui', 'song-nuj')),
      renamed(INNER_UNITS, INNER_UNITS.replace('song-nui', 'song-nuj')),
      renamed(INNER_EDITIONS, INNER_EDITIONS.replace('song-nui', 'song-nuj')),
    ),
    file: INNER_EDITIONS.replace('song-nui', 'song-nuj'),
    code: 'unknown-province',
    line: 1,
    column: 1,
  },
  { name: 'province without its units', slip: without(INNER_UNITS), file: INNER_UNITS, code: 'missing-file' },
  { name: 'province without its editions', slip: without(INNER_EDITIONS), file: INNER_EDITIONS, code: 'missing-file' },
  {
    name: 'table within a province of an edition that is not declared',
    slip: renamed(INNER, INNER.replace('2025', '2052')),
    file: INNER.replace('2025', '2052'),
    code: 'edition-not-declared',
    line: 1,
    column: 1,
  },
];
