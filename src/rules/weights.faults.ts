import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { EDITIONS, INDICATORS, OBSERVATIONS } from '../../tests/fixtures/places.ts';
import type { Edit } from '../../tests/fixtures/right-root.ts';

const INSTITUTIONS = 'm1,the-che,total,1,Thể chế,Institutions,the-che,40,bao-cao-2023,,field\n';
const PROCEDURES = 'm1,thu-tuc,total,2,Thủ tục,Procedures,thu-tuc,60,bao-cao-2023,,field\n';

interface Part {
  readonly max?: string;
  readonly weight?: string;
  readonly from?: string;
  readonly source?: string;
}

/** Institutions and procedures on a scale of ten each, 40 and 60 per cent of the total, and values that give it. */
const weighted = (institutions: Part = {}, procedures: Part = {}): Edit[] => {
  const cells = ({ max = '10', weight = '', from = '', source = 'bao-cao-2023' }: Part): string =>
    `${max},${source},,pillar,${weight},${from}\n`;
  return [
    [INDICATORS, ',branch\n', ',branch,weight,weight_from\n'],
    [INDICATORS, 'Total,,100,,,\n', 'Total,,100,,,,,\n'],
    [
      INDICATORS,
      INSTITUTIONS,
      `m1,the-che,total,1,Thể chế,Institutions,the-che,${cells({ weight: '40', ...institutions })}`,
    ],
    [INDICATORS, PROCEDURES, `m1,thu-tuc,total,2,Thủ tục,Procedures,thu-tuc,${cells({ weight: '60', ...procedures })}`],
    [INDICATORS, 'Appraisal,,70,,,scoring\n', 'Appraisal,,70,,,scoring,,\n'],
    [INDICATORS, 'Survey,,30,,,scoring\n', 'Survey,,30,,,scoring,,\n'],
    [OBSERVATIONS, 'the-che,34.5,', 'the-che,8.5,'],
    [OBSERVATIONS, 'thu-tuc,52.25,', 'thu-tuc,8.79,'],
    [OBSERVATIONS, 'the-che,30.25,', 'the-che,7.5,'],
    [OBSERVATIONS, 'thu-tuc,51,', 'thu-tuc,8.54,'],
  ];
};

/** The edition with a reason in Vietnamese and English why its weights are not taken. */
const unknown = (vi: string, en: string): Edit[] => [
  [EDITIONS, 'break_reason_en,source\n', 'break_reason_en,source,weights_unknown_vi,weights_unknown_en\n'],
  [EDITIONS, 'First edition.,bao-cao-2022\n', 'First edition.,bao-cao-2022,,\n'],
  [EDITIONS, 'yes,,,bao-cao-2023\n', `yes,,,bao-cao-2023,${vi},${en}\n`],
];

const OFF: Edit = [OBSERVATIONS, 'thu-tuc,8.79,', 'thu-tuc,8.81,'];

const SWAPPED = weighted({ weight: '60' }, { weight: '40' });

/** What `weights` must report, and where. */
export const faults: readonly Fault[] = [
  fault(
    'weights that are more than the whole',
    'weights-do-not-add-up',
    INDICATORS,
    '3 12',
    ...weighted({ weight: '45' }),
  ),
  fault(
    'weights as fractions',
    'weights-do-not-add-up',
    INDICATORS,
    '3 12',
    ...weighted({ weight: '0.4' }, { weight: '0.6' }),
  ),
  fault('two weights that stand for each other', 'weights-do-not-fit', INDICATORS, '3 12', ...SWAPPED),
  fault(
    'a maximum that is not that of the source',
    'weights-do-not-fit',
    INDICATORS,
    '3 12',
    ...weighted({ max: '100' }),
  ),
  fault('one part without a weight', 'weight-missing', INDICATORS, '4 12', ...weighted({}, { weight: '' })),
  fault('a weight without a source', 'weight-without-source', INDICATORS, '3 9', ...weighted({ source: '' })),
  fault('a weight on no scale', 'weight-without-scale', INDICATORS, '4 8', ...weighted({}, { max: '' })),
  fault(
    'where a weight is from that is not there',
    'weight-of-nothing',
    INDICATORS,
    '3 13',
    ...weighted({ weight: '', from: 'computed' }, { weight: '' }),
  ),
  fault('parts whose weighted sum is not the total', 'weighted-sum-mismatch', OBSERVATIONS, '2 4', ...weighted(), OFF),
  fault(
    'parts whose weighted sum is not the total, one of them held',
    'weighted-sum-mismatch',
    OBSERVATIONS,
    '4 4 warning',
    ...weighted(),
    OFF,
    [OBSERVATIONS, 'thu-tuc,8.81,,A', 'thu-tuc,8.81,,H'],
  ),
  fault(
    'weights unknown for a reason in one language',
    'weights-unknown-without-reason',
    EDITIONS,
    '3 14',
    ...weighted(),
    OFF,
    ...unknown('Chưa rõ.', ''),
  ),
  fault(
    'weights called unknown that fit',
    'weights-known-after-all',
    EDITIONS,
    '3 13 warning',
    ...weighted(),
    ...unknown('Chưa rõ.', 'Not known.'),
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'parts with weights that give the total', edits: weighted() },
  { name: 'weights that this site recomputed', edits: weighted({ from: 'computed' }, { from: 'computed' }) },
  { name: 'parts of a scale of their own whose weights nobody knows', edits: weighted({ weight: '' }, { weight: '' }) },
  { name: 'an edition whose weights are unknown', edits: [...weighted(), OFF, ...unknown('Chưa rõ.', 'Not known.')] },
];
