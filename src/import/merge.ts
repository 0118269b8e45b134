import { csvText } from '../reading/csv-text.ts';
import { cell, type TextTable } from '../reading/table.ts';
import { OBSERVATIONS } from '../schema/index-tables.ts';
import { revisionRow, type CorrectionWords } from '../facts/revision-row.ts';
import { nameOf, type ImportContext } from './context.ts';
import type { ProposedValue } from './read-values.ts';

/** What happens to one value. */
export interface Change {
  /** `new` has no row yet; `filled` completes a row without changing what it says; `changed` replaces a value or a rank. */
  readonly kind: 'new' | 'filled' | 'changed' | 'same';
  readonly unit: string;
  readonly name: string;
  readonly indicator: string;
  readonly line: number;
  readonly old: { readonly value: string; readonly rank: string };
  readonly now: { readonly value: string; readonly rank: string };
  /** A note of the old row that goes, because it spoke of what was there before. */
  readonly lostNote: string;
}

/** The observation file as it would be, and how it comes to differ. */
export interface Merged {
  readonly changes: readonly Change[];
  /** Rows that the producer's table does not have; they stay. */
  readonly kept: number;
  readonly text: string;
  /** Units of the set without any value in the merged file. */
  readonly missing: readonly { readonly code: string; readonly name: string }[];
}

const COLUMNS = OBSERVATIONS.columns.map(({ name }) => name);

/** Joins the proposed values with what the edition has. The order of the file is kept; new rows go to their place in it. */
export function mergeObservations(context: ImportContext, values: readonly ProposedValue[], source: string): Merged {
  const { edition, set } = context;
  const table = edition.observations;
  const columns = table ? table.columns : COLUMNS;
  const existing = new Map(
    (table?.rows ?? []).map((row) => [`${cell(row, 'unit')}/${cell(row, 'indicator')}`, { ...row.cells }]),
  );
  const touched = new Set<string>();
  const changes = values.map((value): Change => {
    const key = `${value.unit}/${value.indicator}`;
    const row = existing.get(key);
    touched.add(key);
    const name = nameOf(context, value.unit);
    const base = { unit: value.unit, name, indicator: value.indicator, line: value.line };
    const now = { value: value.value ?? row?.value ?? '', rank: value.rank ?? row?.rank ?? '' };
    if (!row) {
      existing.set(key, toRow(value, name, source));
      return { ...base, kind: 'new', old: { value: '', rank: '' }, now, lostNote: '' };
    }
    const old = { value: row.value ?? '', rank: row.rank ?? '' };
    const isChanged = old.value !== '' && !isSame(old.value, now.value);
    const hasOtherRank = old.rank !== '' && !isSame(old.rank, now.rank);
    // A figure that was worked out here and now stands in a table has become a printed one.
    const isConfirmed = {
      value: value.value !== null && (row.value_from ?? '') !== '',
      rank: value.rank !== null && (row.rank_from ?? '') !== '',
    };
    if (isSame(old.value, now.value) && isSame(old.rank, now.rank) && !isConfirmed.value && !isConfirmed.rank)
      return { ...base, kind: 'same', old, now: old, lostNote: '' };
    const isFilled = old.value === '' && now.value !== '';
    const isReplaced = isChanged || isFilled || isConfirmed.value;
    existing.set(key, {
      ...row,
      value: now.value,
      rank: now.rank,
      status: isReplaced ? 'A' : (row.status ?? ''),
      rank_status: now.rank === '' ? '' : value.rank !== null ? 'A' : (row.rank_status ?? ''),
      ...(isConfirmed.value ? { value_from: '' } : {}),
      ...(isConfirmed.rank ? { rank_from: '' } : {}),
      source,
      note: isReplaced ? value.note : [row.note, value.note].filter(Boolean).join(' '),
    });
    return {
      ...base,
      kind: isChanged || hasOtherRank ? 'changed' : 'filled',
      old,
      now,
      lostNote: isReplaced ? (row.note ?? '') : '',
    };
  });
  const rows = [...existing];
  const isOrdered = rows.slice(0, table?.rows.length ?? 0).every(([key], i, all) => {
    const before = all[i - 1];
    return !before || compareKeys(before[0], key) <= 0;
  });
  if (isOrdered) rows.sort((a, b) => compareKeys(a[0], b[0]));
  const valued = new Set(rows.map(([key]) => partsOf(key)[0]));
  return {
    changes,
    kept: (table?.rows ?? []).filter((row) => !touched.has(`${cell(row, 'unit')}/${cell(row, 'indicator')}`)).length,
    text: csvText(
      columns,
      rows.map(([, cells]) => cells),
    ),
    missing: [...set.units]
      .filter(([code]) => !valued.has(code))
      .map(([code, row]) => ({ code, name: cell(row, 'name_vi') })),
  };
}

/** A rank without a score says that the score is not here yet; a score without a rank says nothing of ranks. */
function toRow(
  { unit, indicator, value, rank, note }: ProposedValue,
  name: string,
  source: string,
): Record<string, string> {
  return {
    unit,
    unit_name: name,
    indicator,
    value: value ?? '',
    rank: rank ?? '',
    status: value === null ? 'L' : 'A',
    rank_status: rank === null ? '' : 'A',
    source,
    note,
  };
}

const isSame = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && Number(a) === Number(b));

/** The unit and the indicator of a key. */
const partsOf = (key: string): [unit: string, indicator: string] => key.split('/') as [string, string];

/** By unit, then indicator, as the files are. */
function compareKeys(a: string, b: string): number {
  const [unitA, indicatorA] = partsOf(a);
  const [unitB, indicatorB] = partsOf(b);
  return unitA !== unitB ? (unitA < unitB ? -1 : 1) : indicatorA < indicatorB ? -1 : indicatorA > indicatorB ? 1 : 0;
}

/**
 * data/revisions.csv with a row for every value and every rank that was replaced; null where none was. Filling an empty
 * cell is no correction.
 */
export function reviseText(
  table: TextTable | null,
  { index, edition }: ImportContext,
  changes: readonly Change[],
  source: string,
  words: CorrectionWords,
): string | null {
  const corrections = changes
    .filter(({ kind }) => kind === 'changed')
    .flatMap(({ unit, indicator, old, now }) =>
      (['value', 'rank'] as const)
        .filter((measure) => old[measure] !== '' && !isSame(old[measure], now[measure]))
        .map((measure) => ({
          index: index.id,
          edition: edition.edition,
          unit,
          indicator,
          measure,
          old: old[measure],
          new: now[measure],
          source,
        })),
    );
  if (corrections.length === 0) return null;
  // A rank needs a column that older files lack: the widest row decides.
  const columns = corrections
    .map((correction) => revisionRow(table, correction, words).columns)
    .reduce((widest, each) => (each.length > widest.length ? each : widest));
  return csvText(columns, [
    ...(table?.rows ?? []).map(({ cells }) => cells),
    ...corrections.map((correction) => revisionRow({ columns }, correction, words).cells),
  ]);
}
