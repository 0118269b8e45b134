import {
  BRANCHES,
  DOCUMENT_STATUSES,
  DOCUMENT_TYPES,
  SERIES_SCOPES,
  SERIES_UNITS,
  TASK_STATUSES,
} from '../language/choices.ts';
import { BOUNDED_COUNT, COUNT_PATTERNS, NAMED_STATISTICS } from '../language/statistic-ids.ts';
import { RELEASE_KINDS } from './release-tables.ts';

/** What the cells of a column are. Rules read this; nothing here runs. */
export type CellType =
  | { readonly type: 'text' }
  /** Letters, digits, `-`, `_`, `.`: a key that other files name. */
  | { readonly type: 'id' }
  | { readonly type: 'code' }
  | { readonly type: 'slug' }
  | { readonly type: 'year' }
  /** ISO year, month or day; `instant` also allows a time with offset; `day` wants the day. */
  | { readonly type: 'date'; readonly only?: 'day'; readonly instant?: true }
  /** yyyy, yyyy-mm, yyyy-mm-dd or a span a/b, open at the end as `a/..`. */
  | { readonly type: 'period' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'integer'; readonly min?: number; readonly max?: number }
  /** One of a list; `also` allows what follows a pattern, and shows people how it is written. */
  | {
      readonly type: 'choice';
      readonly of: readonly string[];
      readonly also?: { readonly pattern: RegExp; readonly shown: string };
    }
  | { readonly type: 'url' };

export interface Column {
  readonly name: string;
  readonly cell: CellType;
  /** An empty cell is a problem. */
  readonly filled?: true;
  /** The file may do without the column. */
  readonly optional?: true;
}

/** What a CSV file of one kind holds. */
export interface TableKind {
  readonly kind: string;
  readonly columns: readonly Column[];
  /** Columns that together name a row; no two rows agree on them. */
  readonly key: readonly string[];
  /** More such combinations, compared only where all are filled. */
  readonly alsoUnique?: readonly (readonly string[])[];
}

const text: CellType = { type: 'text' };
const id: CellType = { type: 'id' };
const code: CellType = { type: 'code' };
const year: CellType = { type: 'year' };
const date: CellType = { type: 'date' };
const day: CellType = { type: 'date', only: 'day' };
const number: CellType = { type: 'number' };
const count: CellType = { type: 'integer', min: 0 };
const order: CellType = { type: 'integer' };
const choice = (...of: string[]): CellType => ({ type: 'choice', of });
/** Of a unit inside a province. */
const LEVEL = choice('department', 'district', 'commune');
/** Whose figures a series gives. */
const SCOPE: CellType = {
  type: 'choice',
  of: SERIES_SCOPES,
  also: { pattern: /^unit:\S/, shown: 'unit:<set>:<code>' },
};
/** What a conflict is about: an observation, or a published aggregate. */
const MEASURE: CellType = {
  type: 'choice',
  of: ['value', 'rank', 'change', 'rank_change', ...NAMED_STATISTICS],
  also: { pattern: BOUNDED_COUNT, shown: COUNT_PATTERNS.join(', ') },
};
const STATUS = choice('A', 'P', 'U', 'L', 'O', 'M', 'Q', 'H');

const must = (cell: CellType, ...names: string[]): Column[] =>
  names.map((name) => ({ name, cell, filled: true as const }));
const may = (cell: CellType, ...names: string[]): Column[] => names.map((name) => ({ name, cell }));
const extra = (cell: CellType, ...names: string[]): Column[] =>
  names.map((name) => ({ name, cell, optional: true as const }));

/** The tables of DATA.md by file; `<index>`, `<edition>` and `<province>` stand for any. */
export const TABLE_KINDS: Readonly<Record<string, TableKind>> = {
  ...RELEASE_KINDS,
  'data/sources.csv': {
    kind: 'sources',
    columns: [
      ...must(id, 'id'),
      ...must(text, 'title'),
      ...may(text, 'publisher'),
      ...must(choice('official', 'press', 'dataset', 'document'), 'kind'),
      ...may({ type: 'url' }, 'url'),
      ...may(date, 'published_on'),
      ...may(text, 'note'),
    ],
    key: ['id'],
  },
  'data/fields.csv': {
    kind: 'fields',
    columns: [
      ...must(id, 'id'),
      ...must(order, 'order'),
      ...must(text, 'name_vi', 'name_en'),
      ...may(text, 'definition_vi', 'definition_en'),
    ],
    key: ['id'],
  },
  'data/units/sets.csv': {
    kind: 'sets',
    columns: [
      ...must(id, 'set'),
      ...must(choice('province', 'ministry'), 'kind'),
      ...must(text, 'name_vi', 'name_en'),
      ...may(date, 'valid_from', 'valid_to'),
      ...may(text, 'legal_basis'),
      ...extra(text, 'legal_basis_en'),
    ],
    key: ['set'],
  },
  'data/units/units.csv': {
    kind: 'units',
    columns: [
      ...must(id, 'set'),
      ...must(code, 'code'),
      ...must(text, 'name_vi', 'name_en'),
      ...may(text, 'short_vi', 'short_en'),
      ...must({ type: 'slug' }, 'slug'),
      ...may(choice('province', 'municipality', 'ministry', 'ministerial-agency'), 'type'),
      ...may(id, 'region'),
      ...may(text, 'iso_3166_2', 'aliases', 'note'),
    ],
    key: ['set', 'code'],
    alsoUnique: [
      ['set', 'name_vi'],
      ['set', 'iso_3166_2'],
    ],
  },
  'data/units/successions.csv': {
    kind: 'successions',
    columns: [
      ...must(id, 'from_set'),
      ...must(code, 'from_code'),
      ...must(id, 'to_set'),
      ...must(code, 'to_code'),
      ...must(day, 'on'),
      ...may(text, 'legal_basis'),
      ...extra(text, 'legal_basis_en'),
    ],
    key: ['from_set', 'from_code', 'to_set', 'to_code'],
  },
  'data/units/regions.csv': {
    kind: 'regions',
    columns: [
      ...must(id, 'scheme', 'id'),
      ...must(order, 'order'),
      ...must(text, 'name_vi', 'name_en'),
      ...may(text, 'legal_basis'),
    ],
    key: ['scheme', 'id'],
  },
  'data/units/tiles.csv': {
    kind: 'tiles',
    columns: [...must(id, 'set'), ...must(code, 'code'), ...must(count, 'col', 'row')],
    key: ['set', 'code'],
  },
  'data/units/boundaries/archipelago-tiles.csv': {
    kind: 'archipelago-tiles',
    columns: [
      ...must(id, 'set', 'id'),
      ...must(code, 'unit'),
      ...must(text, 'name_vi', 'name_en'),
      ...must(count, 'col', 'row'),
    ],
    key: ['set', 'id'],
  },
  'data/units/boundaries/archipelagos.csv': {
    kind: 'archipelagos',
    columns: [
      ...must(id, 'group'),
      ...must(code, 'gso_code', 'code_2025'),
      ...must(text, 'name_vi'),
      ...may(text, 'name_en'),
      ...must({ type: 'number', min: -90, max: 90 }, 'lat'),
      ...must({ type: 'number', min: -180, max: 180 }, 'lon'),
      ...extra(order, 'rank'),
    ],
    key: ['group', 'name_vi', 'lat', 'lon'],
  },
  'data/units/boundaries/islands.csv': {
    kind: 'islands',
    columns: [
      ...must(text, 'name_vi'),
      ...must(code, 'gso_code', 'code_2025'),
      ...must({ type: 'number', min: -90, max: 90 }, 'lat'),
      ...must({ type: 'number', min: -180, max: 180 }, 'lon'),
      ...extra(text, 'in_osm_topology_as'),
    ],
    key: ['name_vi', 'gso_code'],
  },
  'data/indices/indices.csv': {
    kind: 'indices',
    columns: [
      ...must(id, 'id'),
      ...must(text, 'abbr', 'name_vi', 'name_en', 'producer_vi', 'producer_en'),
      ...must(choice('province', 'ministry'), 'unit_kind'),
      ...must(choice('point', 'percent', 'index-0-1'), 'unit_of_measure'),
      ...must({ type: 'integer', min: 0, max: 8 }, 'decimals'),
      ...must(choice('higher', 'lower'), 'direction'),
      ...must(choice('published', 'sum'), 'total_rule'),
      ...may({ type: 'number', min: 0 }, 'rounding_tolerance'),
      ...may(text, 'note_vi', 'note_en'),
    ],
    key: ['id'],
  },
  'data/indices/<index>/methodologies.csv': {
    kind: 'methodologies',
    columns: [
      ...must(id, 'id'),
      ...must(text, 'name_vi', 'name_en'),
      ...may(text, 'legal_basis'),
      ...extra(text, 'legal_basis_en'),
      ...must({ type: 'number', min: 0 }, 'max'),
      ...may(text, 'valid_editions', 'what_changed_vi', 'what_changed_en'),
    ],
    key: ['id'],
  },
  'data/indices/<index>/indicators.csv': {
    kind: 'indicators',
    columns: [
      ...must(id, 'methodology', 'id'),
      ...may(id, 'parent'),
      ...may(order, 'order'),
      ...must(text, 'name_vi', 'name_en'),
      ...may(id, 'field'),
      ...may({ type: 'number', min: 0 }, 'max'),
      ...may(id, 'source'),
      ...may(text, 'note'),
      ...extra(choice(...BRANCHES), 'branch'),
    ],
    key: ['methodology', 'id'],
  },
  'data/indices/<index>/editions.csv': {
    kind: 'editions',
    columns: [
      ...must(year, 'edition'),
      ...must(id, 'unit_set', 'methodology'),
      ...may({ type: 'date', instant: true }, 'announced_on'),
      ...may({ type: 'integer', min: 1 }, 'units_assessed'),
      ...must({ type: 'integer', min: 1 }, 'units_ranked'),
      ...may(choice('standard'), 'rank_rule'),
      ...may(text, 'group_bands'),
      ...must(choice('yes', 'no', 'partly'), 'comparable_with_previous'),
      ...may(text, 'break_reason_vi', 'break_reason_en'),
      ...must(id, 'source'),
    ],
    key: ['edition'],
  },
  'data/indices/<index>/observations/<edition>.csv': {
    kind: 'observations',
    columns: [
      ...must(code, 'unit'),
      ...must(text, 'unit_name'),
      ...must(id, 'indicator'),
      ...may(number, 'value'),
      ...may({ type: 'integer' }, 'rank'),
      ...must(STATUS, 'status'),
      ...may(choice('A', 'U'), 'rank_status'),
      ...must(id, 'source'),
      ...may(text, 'note'),
    ],
    key: ['unit', 'indicator'],
  },
  'data/indices/<index>/aggregates.csv': {
    kind: 'aggregates',
    columns: [
      ...must(year, 'edition'),
      ...must(choice('national', 'region', 'group'), 'scope'),
      ...must(text, 'scope_id'),
      ...must(id, 'statistic', 'indicator'),
      ...may(number, 'value'),
      ...extra(STATUS, 'status'),
      ...must(id, 'source'),
      ...may(text, 'note'),
    ],
    key: ['edition', 'scope', 'scope_id', 'statistic', 'indicator'],
  },
  'data/series/series.csv': {
    kind: 'series',
    columns: [
      ...must(id, 'id'),
      ...may(id, 'field'),
      ...must(text, 'name_vi', 'name_en'),
      ...must(choice(...SERIES_UNITS), 'unit_of_measure'),
      ...must(SCOPE, 'scope'),
      ...must(choice('month', 'quarter', 'year', 'cumulative'), 'period_type'),
      ...may(text, 'definition_vi', 'definition_en'),
      ...extra(id, 'part_of'),
    ],
    key: ['id'],
  },
  'data/series/observations.csv': {
    kind: 'series-observations',
    columns: [
      ...must(id, 'series'),
      ...must({ type: 'period' }, 'period'),
      ...may(number, 'value', 'numerator', 'denominator'),
      ...may(choice('<', '>', '~'), 'approx'),
      ...must(STATUS, 'status'),
      ...must(id, 'source'),
      ...may(text, 'note'),
    ],
    key: ['series', 'period'],
  },
  'data/documents.csv': {
    kind: 'documents',
    columns: [
      ...must(id, 'id'),
      ...must(text, 'number'),
      ...must(choice(...DOCUMENT_TYPES), 'type'),
      ...must(text, 'issuer'),
      ...extra(text, 'issuer_en'),
      ...may(date, 'issued_on'),
      ...must(text, 'title_vi', 'title_en'),
      ...must(choice(...DOCUMENT_STATUSES), 'status'),
      ...may(text, 'replaces'),
      ...may(id, 'source'),
    ],
    key: ['id'],
    alsoUnique: [['number', 'issuer', 'issued_on']],
  },
  'data/sessions.csv': {
    kind: 'sessions',
    columns: [
      ...must(id, 'id'),
      ...may({ type: 'integer', min: 1 }, 'number'),
      ...may(date, 'date'),
      ...must(choice('session', 'conference', 'announcement'), 'kind'),
      ...may(choice('in-person', 'online', 'hybrid'), 'mode'),
      ...must(text, 'title_vi', 'title_en'),
      ...may(text, 'venues'),
      ...may(id, 'source'),
      ...must(STATUS, 'status'),
      ...may(text, 'note'),
    ],
    key: ['id'],
    alsoUnique: [['kind', 'number']],
  },
  'data/targets.csv': {
    kind: 'targets',
    columns: [
      ...must(id, 'id', 'unit_set'),
      ...may(code, 'unit'),
      ...must(id, 'index'),
      ...must(choice('value', 'rank', 'rank_change', 'change', 'unclear'), 'measure'),
      ...must(text, 'comparator'),
      ...may(number, 'baseline'),
      ...must(year, 'due_edition'),
      ...must(text, 'text_vi', 'text_en'),
      ...must(id, 'source'),
      ...may(text, 'note'),
    ],
    key: ['id'],
  },
  'data/tasks.csv': {
    kind: 'tasks',
    columns: [
      ...must(id, 'id'),
      ...may(id, 'session', 'document', 'field'),
      ...may(text, 'owner'),
      ...extra(text, 'owner_en'),
      ...must(text, 'text_vi', 'text_en'),
      ...may(date, 'due'),
      ...must(choice(...TASK_STATUSES), 'status'),
      ...may(text, 'evidence'),
      ...must(id, 'source'),
    ],
    key: ['id'],
  },
  'data/conflicts.csv': {
    kind: 'conflicts',
    columns: [
      ...must(id, 'id', 'index'),
      ...must(year, 'edition'),
      ...must(text, 'unit'),
      ...must(id, 'indicator'),
      ...must(number, 'value_a'),
      ...must(id, 'source_a'),
      ...may(number, 'value_b'),
      ...must(id, 'source_b'),
      ...may(number, 'chosen'),
      ...must(choice('open', 'resolved'), 'state'),
      ...must(text, 'reason_vi', 'reason_en'),
      ...extra(MEASURE, 'measure'),
    ],
    key: ['id'],
  },
  'data/revisions.csv': {
    kind: 'revisions',
    columns: [
      ...must(date, 'date'),
      ...must(id, 'index'),
      ...must(year, 'edition'),
      ...must(code, 'unit'),
      ...must(id, 'indicator'),
      ...may(number, 'old', 'new'),
      ...must(text, 'reason_vi', 'reason_en'),
      ...must(id, 'source'),
      ...extra(choice('value', 'rank'), 'measure'),
    ],
    // A score and its rank may be corrected on one day.
    key: ['date', 'index', 'edition', 'unit', 'indicator', 'old', 'new'],
  },
  'data/subprovincial/<province>/units.csv': {
    kind: 'inner-units',
    columns: [...must(id, 'code'), ...must(LEVEL, 'level'), ...must(text, 'name_vi', 'name_en'), ...may(text, 'note')],
    key: ['code'],
  },
  'data/subprovincial/<province>/editions.csv': {
    kind: 'inner-editions',
    columns: [
      ...must(year, 'edition'),
      ...must(LEVEL, 'level'),
      ...must(text, 'name_vi', 'name_en'),
      ...must(choice('point', 'percent'), 'unit_of_measure'),
      ...may({ type: 'number', min: 0 }, 'max'),
      ...may({ type: 'date', instant: true }, 'announced_on'),
      ...may({ type: 'integer', min: 1 }, 'units_ranked'),
      ...may(text, 'legal_basis', 'note_vi', 'note_en'),
      ...must(id, 'source'),
    ],
    key: ['edition', 'level'],
  },
  'data/subprovincial/<province>/observations/<edition>.csv': {
    kind: 'inner-observations',
    columns: [
      ...must(id, 'unit'),
      ...must(text, 'unit_name'),
      ...must(LEVEL, 'level'),
      ...may(number, 'value'),
      ...may({ type: 'integer', min: 1 }, 'rank'),
      ...must(STATUS, 'status'),
      ...must(id, 'source'),
      ...may(text, 'note'),
    ],
    key: ['unit'],
  },
  'data/glossary.csv': {
    kind: 'glossary',
    columns: [
      ...must(id, 'id'),
      ...must(text, 'term_vi', 'term_en'),
      ...may(text, 'abbreviation'),
      ...must(text, 'definition_vi', 'definition_en'),
    ],
    key: ['id'],
  },
};
