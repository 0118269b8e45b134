import { DEFAULT_LANG, perLanguage, type Text } from '../language/lang.ts';
import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index, type Indicator } from './index-definition.ts';
import type { Aggregate, Observation } from './observation.ts';
import { PUBLISHED } from './origin.ts';
import type { Proof } from './proof.ts';
import type { Conflict } from './record.ts';
import { USUAL_THRESHOLDS, type Site } from './site.ts';
import { unitKey, type Region, type Succession, type Unit, type UnitKey, type UnitKind, type UnitSet } from './unit.ts';

/** Invented data for tests of a rule: two sets of provinces, `old` until 2025 and `new` since, and one index. */

const both = (text: string): Text => perLanguage(() => text);

const SITE: Site = {
  name: both('Trang bịa'),
  url: 'https://site.example',
  publisher: both('Nhóm bịa'),
  email: 'ai-do@site.example',
  repository: '',
  country: { name: both('Nước bịa'), code: 'XX', searchWords: [] },
  utcOffset: '+07:00',
  homeTitle: both('Đứng thứ mấy?'),
  homeLede: both('Số liệu bịa.'),
  searchPlaceholder: both('Tìm'),
  searchExample: both('A'),
  picture: {},
  fieldsIntro: both(''),
  thresholds: USUAL_THRESHOLDS,
};

/** What the invented units are. */
export const PROVINCE: UnitKind = {
  id: 'province',
  order: 1,
  name: both('tỉnh'),
  plural: both('các tỉnh'),
  asScope: both('các tỉnh'),
  together: both('tỉnh'),
  label: both('Tỉnh'),
  nav: both('Tỉnh'),
  title: both('Các tỉnh'),
  intro: both('Các tỉnh bịa.'),
  segment: perLanguage((lang) => (lang === DEFAULT_LANG ? 'tinh' : 'provinces')),
  former: both('Các tỉnh cũ'),
  cameFrom: both(''),
  searchWords: [],
  asked: [],
  listWords: [],
  questionWords: [],
  besideWords: perLanguage(() => []),
};

/** A province "old:A" of the invented sets, named "Tỉnh A". */
export const inventedUnit = (set: string, code: string, part: Partial<Unit> = {}): Unit => ({
  key: unitKey(set, code),
  set,
  code,
  kind: PROVINCE,
  name: both(`Tỉnh ${code}`),
  short: both(code),
  slug: code.toLowerCase(),
  region: null,
  iso: null,
  aliases: [],
  searchWords: [],
  note: '',
  ...part,
});

export const inventedIndicator = (id: string, part: Partial<Indicator> = {}): Indicator => ({
  methodology: 'm',
  id,
  parent: id === TOTAL ? null : TOTAL,
  order: 0,
  name: both(id),
  field: null,
  max: id === TOTAL ? 100 : null,
  source: null,
  note: '',
  branch: null,
  weight: null,
  weightOrigin: 'published',
  ...part,
});

export const inventedEdition = (edition: string, part: Partial<Edition> = {}): Edition => ({
  index: 'x',
  edition,
  unitSet: 'old',
  methodology: 'm',
  announcedOn: null,
  unitsAssessed: null,
  unitsRanked: 3,
  publishedUnits: null,
  rankRule: 'standard',
  groupBands: [],
  comparableWithPrevious: 'yes',
  breakReason: both('lý do'),
  source: 's',
  officialTable: null,
  weightsUnknown: null,
  ...part,
});

export const inventedIndex = (
  editions: readonly Edition[],
  part: Partial<Index> = {},
  indicators: readonly Indicator[] = [inventedIndicator(TOTAL)],
): Index => ({
  id: 'x',
  abbr: 'X',
  name: both('Chỉ số X'),
  producer: both('Bộ X'),
  unitKind: PROVINCE,
  order: null,
  segment: both('x'),
  unitOfMeasure: 'point',
  decimals: 2,
  direction: 'higher',
  totalRule: 'published',
  roundingTolerance: null,
  note: both(''),
  methodologies: [
    {
      id: 'm',
      name: both('Bộ tiêu chí'),
      legalBasis: both(''),
      max: 100,
      validEditions: '',
      whatChanged: both(''),
      indicators,
    },
  ],
  editions,
  ...part,
});

/** A total of a unit "old:A"; `value: null` needs a status that says why. */
export function inventedObservation(
  edition: string,
  unit: string,
  value: number | null,
  part: Partial<Observation> = {},
): Observation {
  return {
    index: 'x',
    edition,
    unit: unit as UnitKey,
    indicator: TOTAL,
    value,
    valueOrigin: PUBLISHED,
    publishedRank: null,
    rankOrigin: PUBLISHED,
    status: value === null ? 'L' : 'A',
    rankStatus: null,
    source: 's',
    note: '',
    file: 'invented.csv',
    line: 2,
    ...part,
  };
}

export const inventedAggregate = (edition: string, value: number, part: Partial<Aggregate> = {}): Aggregate => ({
  index: 'x',
  edition,
  scope: 'national',
  scopeId: '',
  statistic: 'mean',
  bounds: null,
  indicator: TOTAL,
  value,
  valueOrigin: PUBLISHED,
  status: 'A',
  source: 's',
  note: '',
  file: 'invented.csv',
  line: 2,
  ...part,
});

export const inventedSuccession = (from: string, to: string): Succession => ({
  from: from as UnitKey,
  to: to as UnitKey,
  on: '2025-07-01',
  legalBasis: both('Nghị quyết'),
});

export const inventedRegion = (id: string, order: number): Region => ({
  scheme: 'old',
  id,
  order,
  name: both(`Vùng ${id}`),
  searchWords: [],
  legalBasis: both(''),
});

const SETS: readonly UnitSet[] = [
  { id: 'old', kind: PROVINCE, name: both('cũ'), validFrom: null, validTo: '2025-06-30', legalBasis: both('') },
  { id: 'new', kind: PROVINCE, name: both('mới'), validFrom: '2025-07-01', validTo: null, legalBasis: both('') },
];

const NOTHING_PROVED: Proof = { files: 0, rows: 0, cells: 0, texts: 0, rules: [], editions: [], codes: [] };

/**
 * A small dataset: provinces A, B, C in `old`, A and B in `new` unless `units` says otherwise. A went on, C was merged
 * into B.
 */
export function inventedDataset(part: Partial<Omit<Dataset, 'units'>> & { readonly units?: readonly Unit[] }): Dataset {
  const units = part.units ?? [
    ...['A', 'B', 'C'].map((code) => inventedUnit('old', code)),
    ...['A', 'B'].map((code) => inventedUnit('new', code)),
  ];
  return {
    sources: new Map([
      [
        's',
        {
          id: 's',
          title: 'Nguồn',
          language: 'vi',
          publisher: 'Báo',
          kind: 'press',
          url: 'https://example.org/',
          publishedOn: null,
          note: '',
        },
      ],
    ]),
    fields: [],
    site: SITE,
    unitKinds: new Map([[PROVINCE.id, PROVINCE]]),
    unitSets: new Map(SETS.map((set) => [set.id, set])),
    regions: [],
    tiles: [],
    archipelagoTiles: [],
    boundaries: new Map(),
    indices: [],
    observations: [],
    aggregates: [],
    conflicts: [],
    revisions: [],
    series: [],
    seriesValues: [],
    documents: [],
    sessions: [],
    targets: [],
    tasks: [],
    glossary: [],
    levels: new Map(),
    subprovincial: [],
    proof: NOTHING_PROVED,
    tableTexts: new Map(),
    problems: [],
    news: [],
    successions: [
      inventedSuccession('old:A', 'new:A'),
      inventedSuccession('old:B', 'new:B'),
      inventedSuccession('old:C', 'new:B'),
    ],
    ...part,
    units: new Map(units.map((unit) => [unit.key, unit])),
  };
}

/** An open conflict about the total of "old:A" in 2023: 90 by one source, 91 by another. */
export const inventedConflict = (part: Partial<Conflict> = {}): Conflict => {
  const unit = 'old:A' as UnitKey;
  return {
    id: 'mau-thuan',
    index: 'x',
    edition: '2023',
    scope: unit,
    unit,
    indicator: TOTAL,
    measure: 'value',
    valueA: 90,
    sourceA: 's',
    valueB: 91,
    sourceB: 'z',
    chosen: null,
    state: 'open',
    reason: both('Hai nguồn khác nhau.'),
    ...part,
  };
};
