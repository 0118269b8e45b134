import { LANGS, perLanguage } from '../language/lang.ts';
import { AGGREGATES, EDITIONS, INDICATORS, INDICES, METHODOLOGIES, OBSERVATIONS } from '../schema/index-tables.ts';
import { readStatistic } from '../schema/statistics.ts';
import { inLanguage, pathOf } from '../schema/table.ts';
import type { SoundRowOf } from '../reading/table.ts';
import { dayOf } from '../language/moments.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index, Indicator, Methodology } from '../model/index-definition.ts';
import type { Aggregate, Observation } from '../model/observation.ts';
import { readAggregateOrigin, readOrigin, readRankOrigin } from '../model/origin.ts';
import { unitKey, type UnitKind } from '../model/unit.ts';
import { kindNamed } from './build-units.ts';
import type { SoundRows } from './sound-rows.ts';
import { textIn, translated } from './texts.ts';

/** The indices with their criteria and editions, and every value in the order of the files. */
export function buildIndices(
  rows: SoundRows,
  kinds: ReadonlyMap<string, UnitKind>,
  offset: string,
): Pick<Dataset, 'indices' | 'observations' | 'aggregates'> {
  const indices = rows(INDICES).map((row) => toIndex(row, rows, kinds, offset));
  const observations: Observation[] = [];
  const aggregates: Aggregate[] = [];
  for (const { id: index, editions } of indices) {
    for (const edition of editions) {
      const parts = { index, edition: edition.edition };
      const file = pathOf(OBSERVATIONS, parts);
      for (const row of rows(OBSERVATIONS, parts)) observations.push(toObservation(row, file, edition));
    }
    const file = pathOf(AGGREGATES, { index });
    for (const row of rows(AGGREGATES, { index })) aggregates.push(toAggregate(row, file, index));
  }
  return { indices, observations, aggregates };
}

function toIndex(
  { values: v, line }: SoundRowOf<typeof INDICES>,
  rows: SoundRows,
  kinds: ReadonlyMap<string, UnitKind>,
  offset: string,
): Index {
  const index = v.id;
  const indicators = rows(INDICATORS, { index }).map(toIndicator);
  return {
    id: index,
    abbr: v.abbr,
    name: textIn(v, 'name'),
    producer: textIn(v, 'producer'),
    unitKind: kindNamed(kinds, v.unit_kind, `${INDICES.path}:${line}`),
    order: v.order,
    segment: perLanguage((lang) => v[inLanguage('segment', lang)] || index),
    unitOfMeasure: v.unit_of_measure,
    decimals: v.decimals,
    direction: v.direction,
    totalRule: v.total_rule,
    roundingTolerance: v.rounding_tolerance,
    note: textIn(v, 'note'),
    methodologies: rows(METHODOLOGIES, { index }).map((row) => toMethodology(row, indicators)),
    editions: rows(EDITIONS, { index })
      .map((row) => toEdition(row, index, offset))
      .sort((a, b) => (a.edition < b.edition ? -1 : 1)),
  };
}

function toMethodology({ values: v }: SoundRowOf<typeof METHODOLOGIES>, indicators: readonly Indicator[]): Methodology {
  return {
    id: v.id,
    name: textIn(v, 'name'),
    legalBasis: translated(v, 'legal_basis'),
    max: v.max,
    validEditions: v.valid_editions,
    whatChanged: textIn(v, 'what_changed'),
    indicators: indicators
      .filter(({ methodology }) => methodology === v.id)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  };
}

function toIndicator({ values: v }: SoundRowOf<typeof INDICATORS>): Indicator {
  return {
    methodology: v.methodology,
    id: v.id,
    parent: v.parent,
    order: v.order ?? 0,
    name: textIn(v, 'name'),
    field: v.field,
    max: v.max,
    source: v.source,
    note: v.note,
    branch: v.branch,
    weight: v.weight,
    weightOrigin: v.weight_from ?? 'published',
  };
}

function toEdition({ values: v }: SoundRowOf<typeof EDITIONS>, index: string, offset: string): Edition {
  return {
    index,
    edition: v.edition,
    unitSet: v.unit_set,
    methodology: v.methodology,
    announcedOn: v.announced_on === null ? null : dayOf(v.announced_on, offset),
    unitsAssessed: v.units_assessed,
    unitsRanked: v.units_ranked,
    publishedUnits: v.published_units,
    rankRule: 'standard',
    groupBands: v.group_bands.toSorted((a, b) => b.from - a.from),
    comparableWithPrevious: v.comparable_with_previous,
    breakReason: textIn(v, 'break_reason'),
    source: v.source,
    officialTable: v.official_table,
    weightsUnknown: LANGS.some((lang) => v[inLanguage('weights_unknown', lang)]) ? textIn(v, 'weights_unknown') : null,
  };
}

function toObservation({ line, values: v }: SoundRowOf<typeof OBSERVATIONS>, file: string, of: Edition): Observation {
  return {
    index: of.index,
    edition: of.edition,
    unit: unitKey(of.unitSet, v.unit),
    indicator: v.indicator,
    value: v.value,
    valueOrigin: sound(readOrigin(v.value_from), file, line),
    publishedRank: v.rank,
    rankOrigin: sound(readRankOrigin(v.rank_from), file, line),
    status: v.status,
    rankStatus: v.rank_status,
    source: v.source,
    note: v.note,
    file,
    line,
  };
}

/** An origin that the checks let pass; anything else is our own mistake. */
function sound<O>(origin: O | null, file: string, line: number): O {
  if (!origin) throw new Error(`${file}:${line}: an origin is not sound, and no check said so`);
  return origin;
}

function boundsOf(id: string): Aggregate['bounds'] {
  const statistic = readStatistic(id);
  return statistic && 'from' in statistic ? statistic : null;
}

function toAggregate({ line, values: v }: SoundRowOf<typeof AGGREGATES>, file: string, index: string): Aggregate {
  return {
    index,
    edition: v.edition,
    scope: v.scope,
    scopeId: v.scope_id,
    bounds: boundsOf(v.statistic),
    statistic: v.statistic,
    indicator: v.indicator,
    value: v.value,
    valueOrigin: sound(readAggregateOrigin(v.value_from), file, line),
    status: v.status ?? 'A',
    source: v.source,
    note: v.note,
    file,
    line,
  };
}
