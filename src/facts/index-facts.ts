import { isStated, readOrigin, readRankOrigin } from '../model/origin.ts';
import { cell, isSound, type PartsArgument, type Row, type RowOf, type Table } from '../reading/table.ts';
import { AGGREGATES, EDITIONS, INDICATORS, INDICES, METHODOLOGIES, OBSERVATIONS } from '../schema/index-tables.ts';
import type { Band, TableSchema } from '../schema/table.ts';
import { UNITS } from '../schema/unit-tables.ts';

/** An index as its tables give it; numbers that could not be read are null. */
export interface IndexFacts {
  readonly id: string;
  readonly row: RowOf<typeof INDICES>;
  readonly unitKind: string;
  readonly decimals: number;
  /** Is more better? */
  readonly higherIsBetter: boolean;
  /** null where parts do not add up. */
  readonly tolerance: number | null;
  readonly methodologies: ReadonlyMap<string, MethodologyFacts>;
  readonly methodologiesAreComplete: boolean;
  readonly indicatorsAreComplete: boolean;
  readonly editionsAreComplete: boolean;
  /** Oldest first. */
  readonly editions: readonly EditionFacts[];
  readonly aggregates: Table<typeof AGGREGATES> | null;
}

/** A criteria set of an index, with its indicators by id. */
export interface MethodologyFacts {
  readonly id: string;
  readonly row: RowOf<typeof METHODOLOGIES>;
  readonly max: number | null;
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
}

/** An indicator of one criteria set; `parent` is '' at the top, `max` null where none is given or it cannot be read. */
export interface IndicatorFacts {
  readonly id: string;
  readonly row: RowOf<typeof INDICATORS>;
  readonly parent: string;
  readonly branch: string;
  readonly max: number | null;
  /** Share of its parent in per cent; null where it has none. */
  readonly weight: number | null;
}

/** An edition of an index with its observations, by indicator and unit. */
export interface EditionFacts {
  readonly index: string;
  readonly edition: string;
  readonly row: RowOf<typeof EDITIONS>;
  readonly table: Table<typeof EDITIONS>;
  readonly unitSet: string;
  readonly methodology: MethodologyFacts | null;
  /** null, too, where several ranks that the set has room for lie beyond it: the number is what is wrong. */
  readonly unitsRanked: number | null;
  /** How many units have such a rank, and the highest; null where the number may be right. */
  readonly rankedBeyond: { readonly count: number; readonly highest: number } | null;
  readonly comparable: string;
  readonly bands: readonly Band[];
  /** null where there is no file or none that can be read. */
  readonly observations: Table<typeof OBSERVATIONS> | null;
  readonly byIndicator: ReadonlyMap<string, ReadonlyMap<string, ObservationFacts>>;
}

/** What one row of observations says of a unit; numbers that are empty or cannot be read are null. */
export interface ObservationFacts {
  readonly row: Row;
  readonly unit: string;
  readonly value: number | null;
  readonly rank: number | null;
  readonly status: string;
  /** Beyond what the indicator can be: a problem of its own, and no measure of anything else. */
  readonly isOutOfScale?: true;
}

/** An observation that has its value. */
export type ValuedFacts = ObservationFacts & { readonly value: number };

/** A value that may be counted. */
export const isUsableValue = (each: ObservationFacts): each is ValuedFacts => {
  const { value, status, isOutOfScale } = each;
  return value !== null && !isOutOfScale && (status === 'A' || status === 'P' || status === 'U');
};

/** A value that another figure may rest on: usable, and not derived from one itself. */
export const isStatedValue = (each: ObservationFacts): each is ValuedFacts => {
  const origin = readOrigin(cell(each.row, 'value_from'));
  return isUsableValue(each) && (origin === null || isStated(origin));
};

/** A rank that another figure may rest on: not derived from one itself. */
export const isStatedRank = ({ row }: ObservationFacts): boolean => {
  const origin = readRankOrigin(cell(row, 'rank_from'));
  return origin === null || isStated(origin);
};

/** A value kept out of use while it is checked. */
export const isHeld = (each: ObservationFacts): each is ValuedFacts =>
  each.value !== null && !each.isOutOfScale && each.status === 'H';

/** What an index is gathered from. */
interface Asked {
  readonly tableOf: <S extends TableSchema>(schema: S, ...parts: PartsArgument<S>) => Table<S> | null;
  readonly isWhole: (path: string, ...columns: string[]) => boolean;
}

/** Gathers one index from its folder. */
export function gatherIndex(id: string, row: RowOf<typeof INDICES>, { tableOf, isWhole }: Asked): IndexFacts {
  const folder = `data/indices/${id}`;
  const indicators = gatherIndicators(tableOf(INDICATORS, { index: id }));
  const methodologies = gatherMethodologies(tableOf(METHODOLOGIES, { index: id }), indicators);
  return {
    id,
    row,
    unitKind: row.values.unit_kind ?? '',
    decimals: row.values.decimals ?? 2,
    higherIsBetter: row.values.direction !== 'lower',
    tolerance: row.values.rounding_tolerance,
    methodologies,
    methodologiesAreComplete: isWhole(`${folder}/methodologies.csv`, 'id') && methodologies.size > 0,
    indicatorsAreComplete: isWhole(`${folder}/indicators.csv`, 'methodology', 'id') && indicators.size > 0,
    editionsAreComplete: isWhole(`${folder}/editions.csv`, 'edition'),
    editions: gatherEditions(id, methodologies, tableOf),
    aggregates: tableOf(AGGREGATES, { index: id }),
  };
}

/** Indicators by criteria set; the first of a name counts. */
function gatherIndicators(table: Table<typeof INDICATORS> | null): Map<string, Map<string, IndicatorFacts>> {
  const found = new Map<string, Map<string, IndicatorFacts>>();
  for (const row of table?.rows ?? []) {
    if (!isSound(row, 'methodology', 'id')) continue;
    const { methodology, id, parent, branch, max, weight } = row.values;
    const of = found.get(methodology ?? '') ?? new Map<string, IndicatorFacts>();
    found.set(methodology ?? '', of);
    if (!of.has(id ?? ''))
      of.set(id ?? '', { id: id ?? '', row, parent: parent ?? '', branch: branch ?? '', max, weight });
  }
  return found;
}

function gatherMethodologies(
  table: Table<typeof METHODOLOGIES> | null,
  indicators: ReadonlyMap<string, ReadonlyMap<string, IndicatorFacts>>,
): Map<string, MethodologyFacts> {
  const found = new Map<string, MethodologyFacts>();
  for (const row of table?.rows ?? []) {
    const id = row.values.id ?? '';
    if (isSound(row, 'id') && !found.has(id))
      found.set(id, { id, row, max: row.values.max, indicators: indicators.get(id) ?? new Map() });
  }
  return found;
}

/** Editions with their observations, oldest first. */
function gatherEditions(
  index: string,
  methodologies: ReadonlyMap<string, MethodologyFacts>,
  tableOf: Asked['tableOf'],
): EditionFacts[] {
  const table = tableOf(EDITIONS, { index });
  if (!table) return [];
  const units = tableOf(UNITS)?.rows ?? [];
  return table.rows
    .filter((row) => isSound(row, 'edition'))
    .map((row): EditionFacts => {
      const { values } = row;
      const edition = values.edition ?? '';
      const observations = tableOf(OBSERVATIONS, { index, edition });
      const methodology = methodologies.get(values.methodology ?? '') ?? null;
      const size = units.filter((unit) => unit.values.set === values.unit_set).length;
      const rankedBeyond = observations && beyond(observations, values.units_ranked, size);
      return {
        index,
        edition,
        row,
        table,
        unitSet: values.unit_set ?? '',
        methodology,
        unitsRanked: rankedBeyond ? null : values.units_ranked,
        rankedBeyond,
        comparable: values.comparable_with_previous ?? '',
        bands: values.group_bands ?? [],
        observations,
        byIndicator: observations ? gatherObservations(observations, methodology) : new Map(),
      };
    })
    .sort((a, b) => (a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : 0));
}

/** One or two ranks beyond the last are mistakes of their own; three different ones say that more were ranked. */
const SEVERAL = 3;

function beyond({ rows }: Table<typeof OBSERVATIONS>, last: number | null, size: number): EditionFacts['rankedBeyond'] {
  if (last === null) return null;
  const ranks = new Set(
    rows.flatMap(({ values: { rank } }) => (rank !== null && rank > last && rank <= size ? [rank] : [])),
  );
  return ranks.size >= SEVERAL ? { count: ranks.size, highest: Math.max(...ranks) } : null;
}

/** The most that an indicator can be; infinite where nobody says, or where there is no methodology to say it. */
export const maximumOf = (methodology: MethodologyFacts | null, indicator: string): number =>
  methodology?.indicators.get(indicator)?.max ?? methodology?.max ?? Infinity;

function gatherObservations(
  table: Table<typeof OBSERVATIONS>,
  methodology: MethodologyFacts | null,
): Map<string, Map<string, ObservationFacts>> {
  const found = new Map<string, Map<string, ObservationFacts>>();
  for (const row of table.rows) {
    if (!isSound(row, 'unit', 'indicator')) continue;
    const { value, rank, status } = row.values;
    const [unit, indicator] = [row.values.unit ?? '', row.values.indicator ?? ''];
    let units = found.get(indicator);
    if (!units) found.set(indicator, (units = new Map<string, ObservationFacts>()));
    if (units.has(unit)) continue;
    const isOutOfScale =
      methodology !== null && value !== null && (value < 0 || value > maximumOf(methodology, indicator));
    units.set(unit, { row, unit, value, rank, status: status ?? '', ...(isOutOfScale ? { isOutOfScale } : {}) });
  }
  return found;
}
