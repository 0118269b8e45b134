import type { Dataset } from '../model/dataset.ts';
import { impliedRangeOf } from '../model/implied-figures.ts';
import { TOTAL, type Edition, type Index, type Indicator } from '../model/index-definition.ts';
import { methodologyOf, observationOf, observationsOf, unitsOf } from '../model/lookup.ts';
import { originName, originText, PUBLISHED } from '../model/origin.ts';
import type { Observation } from '../model/observation.ts';
import { scoreOf } from '../model/score.ts';
import { disputeNote, joinedNotes } from '../wording/dispute.ts';
import { noteWithCorrections } from '../wording/corrections.ts';
import { csvText, type Cell } from './csv.ts';
import { publishedNote } from '../wording/published-note.ts';

/**
 * Columns of every data file, in order; `messages.data.columnNames` says in both languages what each holds. They are no
 * table of `data/`: a row is joined from many (edition, unit, indicator, source), so that it can be read alone.
 */
export const DATA_COLUMNS = [
  'index',
  'edition',
  'announced_on',
  'unit_set',
  'unit',
  'unit_name_vi',
  'unit_name_en',
  'indicator',
  'indicator_name_vi',
  'indicator_name_en',
  'methodology',
  'unit_of_measure',
  'max',
  'value',
  'rank',
  'status',
  'rank_status',
  'comparable_with_previous',
  'origin',
  'value_from',
  'rank_from',
  'measured_by',
  'source',
  'read_from',
  'source_url',
  'note',
  'implied_low',
  'implied_high',
] as const;

/** A column of the data files. */
export type DataColumn = (typeof DATA_COLUMNS)[number];

/** One value with everything needed to read it alone. `value` is null where `status` says why; `rank` is the printed one. */
export type DataRow = Readonly<Record<DataColumn, Cell>>;

/**
 * One row per observation, in data order, whatever its status; a held value (H) keeps its row without the value. After
 * an edition's printed rows come the totals added up here where the index says so (`origin` is `sum`, rank empty).
 * Without an index: all of them; without an edition: all editions of the index.
 */
export function dataRows(data: Dataset, index?: Index, edition?: Edition): DataRow[] {
  if (!index) return data.indices.flatMap((each) => dataRows(data, each));
  if (!edition) return index.editions.flatMap((each) => dataRows(data, index, each));
  const indicators = new Map(methodologyOf(index, edition).indicators.map((indicator) => [indicator.id, indicator]));
  const toRow = (value: Value): DataRow => row(data, index, edition, indicators.get(value.indicator), value);
  const printed = [...observationsOf(data, edition).values()].flatMap((byIndicator) => [...byIndicator.values()]);
  return [...printed.map(toRow), ...summedTotals(data, index, edition).map(toRow)];
}

/** What the rows of all files are: the published observations, and the totals that were added up here. */
export function countRows(data: Dataset): {
  readonly rows: number;
  readonly observations: number;
  readonly added: number;
} {
  const [rows, observations] = [dataRows(data).length, data.observations.length];
  return { rows, observations, added: rows - observations };
}

/** One edition's rows as CSV. */
export const editionCsv = (data: Dataset, index: Index, edition: Edition): string =>
  rowsCsv(dataRows(data, index, edition));

/** The rows of every index and edition as one CSV. */
export const longCsv = (data: Dataset): string => rowsCsv(dataRows(data));

/** A row's cells in the order of the columns. */
export const cellsOf = (dataRow: DataRow): Cell[] => DATA_COLUMNS.map((column) => dataRow[column]);

const rowsCsv = (rows: readonly DataRow[]): string => csvText(DATA_COLUMNS, rows.map(cellsOf));

type Value = Pick<
  Observation,
  | 'unit'
  | 'indicator'
  | 'value'
  | 'valueOrigin'
  | 'publishedRank'
  | 'rankOrigin'
  | 'status'
  | 'rankStatus'
  | 'source'
  | 'note'
>;

function summedTotals(data: Dataset, index: Index, edition: Edition): Value[] {
  if (index.totalRule !== 'sum') return [];
  return unitsOf(data, edition.unitSet).flatMap((unit): Value[] => {
    const score = scoreOf(data, index, edition, unit.key);
    // A total with a row of its own stands among the others.
    if (score.value === null || observationOf(data, edition, unit.key, TOTAL)) return [];
    const { value, origin, status, source } = score;
    return [
      {
        unit: unit.key,
        indicator: TOTAL,
        value,
        valueOrigin: origin,
        status,
        source,
        publishedRank: null,
        rankOrigin: PUBLISHED,
        rankStatus: null,
        note: '',
      },
    ];
  });
}

function row(data: Dataset, index: Index, edition: Edition, indicator: Indicator | undefined, value: Value): DataRow {
  const unit = data.units.get(value.unit);
  if (!unit || !indicator)
    throw new Error(
      `no ${unit ? `indicator "${value.indicator}"` : `unit "${value.unit}"`} in ${index.id} ${edition.edition}`,
    );
  const source = data.sources.get(value.source);
  const range = impliedRangeOf(data, index, edition, value.unit, value.indicator);
  const cell = { index: index.id, edition: edition.edition, unit: value.unit, indicator: value.indicator };
  return {
    index: index.id,
    edition: edition.edition,
    announced_on: edition.announcedOn,
    unit_set: unit.set,
    unit: unit.code,
    unit_name_vi: unit.name.vi,
    unit_name_en: unit.name.en,
    indicator: value.indicator,
    indicator_name_vi: indicator.name.vi,
    indicator_name_en: indicator.name.en,
    methodology: edition.methodology,
    unit_of_measure: index.unitOfMeasure,
    max: indicator.max,
    value: value.status === 'H' ? null : value.value,
    rank: value.publishedRank,
    status: value.status,
    rank_status: value.rankStatus,
    comparable_with_previous: edition.comparableWithPrevious,
    origin: originName(value.valueOrigin),
    value_from: originText(value.valueOrigin) || null,
    rank_from: originText(value.rankOrigin) || null,
    measured_by: index.producer.vi,
    source: value.source,
    read_from: source?.publisher ?? null,
    source_url: source?.url ?? null,
    note: noteWithCorrections(
      data,
      cell,
      joinedNotes(publishedNote(data, value.note), disputeNote(data, { ...value, ...cell })),
    ),
    implied_low: range?.low?.value ?? null,
    implied_high: range?.high?.value ?? null,
  };
}
