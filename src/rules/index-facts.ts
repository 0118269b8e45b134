import { isNumber } from '../reading/number-cell.ts';
import { cell, isSound, type Row, type Table } from '../reading/table.ts';

/** An index as its tables give it; numbers that could not be read are null. */
export interface IndexFacts {
  readonly id: string;
  readonly row: Row;
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
  readonly aggregates: Table | null;
}

export interface MethodologyFacts {
  readonly id: string;
  readonly row: Row;
  readonly max: number | null;
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
}

export interface IndicatorFacts {
  readonly id: string;
  readonly row: Row;
  readonly parent: string;
  readonly branch: string;
  readonly max: number | null;
}

export interface EditionFacts {
  readonly index: string;
  readonly edition: string;
  readonly row: Row;
  readonly table: Table;
  readonly unitSet: string;
  readonly methodology: MethodologyFacts | null;
  /** null, too, where several ranks that the set has room for lie beyond it: the number is what is wrong. */
  readonly unitsRanked: number | null;
  /** How many units have such a rank, and the highest; null where the number may be right. */
  readonly rankedBeyond: { readonly count: number; readonly highest: number } | null;
  readonly comparable: string;
  readonly bands: readonly Band[];
  /** null where there is no file or none that can be read. */
  readonly observations: Table | null;
  readonly byIndicator: ReadonlyMap<string, ReadonlyMap<string, ObservationFacts>>;
}

export interface Band {
  readonly name: string;
  readonly from: number;
}

export interface ObservationFacts {
  readonly row: Row;
  readonly unit: string;
  readonly value: number | null;
  readonly rank: number | null;
  readonly status: string;
  /** Beyond what the indicator can be: told as such, and no measure of anything else. */
  readonly isOutOfScale?: true;
}

/** A value that may be counted. */
export const isUsableValue = ({ value, status, isOutOfScale }: ObservationFacts): boolean =>
  value !== null && !isOutOfScale && (status === 'A' || status === 'P' || status === 'U');

/** A value kept out of use while it is checked. */
export const isHeld = ({ value, status, isOutOfScale }: ObservationFacts): boolean =>
  value !== null && !isOutOfScale && status === 'H';

/** The number in a cell; null where it is empty or cannot be read. */
export function numberIn(row: Row, column: string): number | null {
  const text = cell(row, column);
  return isSound(row, column) && isNumber(text) ? Number(text) : null;
}

interface Reader {
  readonly table: (path: string) => Table | null;
  readonly isWhole: (path: string, ...columns: string[]) => boolean;
}

/** Gathers one index from its folder. */
export function gatherIndex(id: string, row: Row, { table, isWhole }: Reader): IndexFacts {
  const folder = `data/indices/${id}`;
  const indicators = new Map<string, Map<string, IndicatorFacts>>();
  for (const each of table(`${folder}/indicators.csv`)?.rows ?? []) {
    if (!isSound(each, 'methodology', 'id')) continue;
    const of = indicators.get(cell(each, 'methodology')) ?? new Map<string, IndicatorFacts>();
    indicators.set(cell(each, 'methodology'), of);
    if (of.has(cell(each, 'id'))) continue;
    of.set(cell(each, 'id'), {
      id: cell(each, 'id'),
      row: each,
      parent: cell(each, 'parent'),
      branch: cell(each, 'branch'),
      max: numberIn(each, 'max'),
    });
  }
  const methodologies = new Map<string, MethodologyFacts>();
  for (const each of table(`${folder}/methodologies.csv`)?.rows ?? []) {
    const name = cell(each, 'id');
    if (isSound(each, 'id') && !methodologies.has(name))
      methodologies.set(name, {
        id: name,
        row: each,
        max: numberIn(each, 'max'),
        indicators: indicators.get(name) ?? new Map(),
      });
  }
  const editionTable = table(`${folder}/editions.csv`);
  const editions = (editionTable?.rows ?? [])
    .filter((each) => isSound(each, 'edition'))
    .map((each): EditionFacts => {
      const observations = table(`${folder}/observations/${cell(each, 'edition')}.csv`);
      const methodology = methodologies.get(cell(each, 'methodology')) ?? null;
      const said = numberIn(each, 'units_ranked');
      const rankedBeyond =
        said === null || !observations
          ? null
          : beyond(
              observations,
              said,
              (table('data/units/units.csv')?.rows ?? []).filter((unit) => cell(unit, 'set') === cell(each, 'unit_set'))
                .length,
            );
      return {
        index: id,
        edition: cell(each, 'edition'),
        row: each,
        table: editionTable!,
        unitSet: cell(each, 'unit_set'),
        methodology,
        unitsRanked: rankedBeyond ? null : said,
        rankedBeyond,
        comparable: cell(each, 'comparable_with_previous'),
        bands: readBands(cell(each, 'group_bands')) ?? [],
        observations,
        byIndicator: observations ? gatherObservations(observations, methodology) : new Map(),
      };
    })
    .sort((a, b) => (a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : 0));
  return {
    id,
    row,
    unitKind: cell(row, 'unit_kind'),
    decimals: numberIn(row, 'decimals') ?? 2,
    higherIsBetter: cell(row, 'direction') !== 'lower',
    tolerance: numberIn(row, 'rounding_tolerance'),
    methodologies,
    methodologiesAreComplete: isWhole(`${folder}/methodologies.csv`, 'id') && methodologies.size > 0,
    indicatorsAreComplete: isWhole(`${folder}/indicators.csv`, 'methodology', 'id') && indicators.size > 0,
    editionsAreComplete: isWhole(`${folder}/editions.csv`, 'edition'),
    editions,
    aggregates: table(`${folder}/aggregates.csv`),
  };
}

/** "A>=90;B>=80" as bands in their written order; null where the syntax is another. */
export function readBands(text: string): Band[] | null {
  if (text === '') return [];
  const bands = text.split(';').map((part) => /^([^\s;>=]+)>=(-?\d+(?:\.\d+)?)$/.exec(part));
  return bands.every((band) => band !== null)
    ? bands.map((band) => ({ name: band![1]!, from: Number(band![2]) }))
    : null;
}

/** One or two ranks beyond the last are slips of their own; three different ones say that more were ranked. */
const SEVERAL = 3;

function beyond({ rows }: Table, last: number, size: number): EditionFacts['rankedBeyond'] {
  const ranks = new Set(
    rows.map((row) => numberIn(row, 'rank')).filter((rank) => rank !== null && rank > last && rank <= size),
  );
  return ranks.size >= SEVERAL ? { count: ranks.size, highest: Math.max(...(ranks as Set<number>)) } : null;
}

/** The most that an indicator can be; infinite where nobody says, or where there is no methodology to say it. */
export const maximumOf = (methodology: MethodologyFacts | null, indicator: string): number =>
  methodology?.indicators.get(indicator)?.max ?? methodology?.max ?? Infinity;

function gatherObservations(
  table: Table,
  methodology: MethodologyFacts | null,
): Map<string, Map<string, ObservationFacts>> {
  const found = new Map<string, Map<string, ObservationFacts>>();
  for (const row of table.rows) {
    if (!isSound(row, 'unit', 'indicator')) continue;
    const indicator = cell(row, 'indicator');
    const unit = cell(row, 'unit');
    let units = found.get(indicator);
    if (!units) found.set(indicator, (units = new Map()));
    const value = numberIn(row, 'value');
    const isOutOfScale =
      methodology !== null && value !== null && (value < 0 || value > maximumOf(methodology, indicator));
    if (!units.has(unit))
      units.set(unit, {
        row,
        unit,
        value,
        rank: numberIn(row, 'rank'),
        status: cell(row, 'status'),
        ...(isOutOfScale ? { isOutOfScale } : {}),
      });
  }
  return found;
}
