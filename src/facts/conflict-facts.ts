import { memoized } from '../language/memoized.ts';
import { editionKey, type EditionName } from '../problems/compared.ts';
import type { Severity } from '../problems/problem.ts';
import { cell, type RowOf } from '../reading/table.ts';
import { CONFLICTS } from '../schema/correction-tables.ts';
import type { Facts } from './facts.ts';

/** A conflict between two sources. */
export type ConflictRow = RowOf<typeof CONFLICTS>;

/** The conflicts recorded for one unit (or `national`, `region:<id>`) of an edition. */
export const conflictsOn = (facts: Facts, edition: EditionName, unit: string): readonly ConflictRow[] =>
  conflictsByUnit(facts).get(`${editionKey(edition)}/${unit}`) ?? [];

const conflictsByUnit = memoized((facts: Facts): ReadonlyMap<string, readonly ConflictRow[]> =>
  Map.groupBy(facts.rowsOf(CONFLICTS), (row) => `${cell(row, 'index')}/${cell(row, 'edition')}/${cell(row, 'unit')}`),
);

const measureOf = (row: ConflictRow): string => cell(row, 'measure') || 'value';
const isOpen = (row: ConflictRow): boolean => cell(row, 'state') !== 'resolved';

/**
 * How grave is a total that is not its parts? A conflict that names the total (or, once resolved, a part) turns the
 * error into a published warning. A part whose value is itself in open dispute must be held instead, so it excuses nothing.
 */
export function sumSeverity(
  facts: Facts,
  edition: EditionName,
  unit: string,
  whole: string,
  parts: readonly string[],
): Severity {
  const conflicts = conflictsOn(facts, edition, unit).filter((row) => measureOf(row) === 'value');
  if (conflicts.some((row) => parts.includes(cell(row, 'indicator')) && isOpen(row))) return 'error';
  return conflicts.some((row) => [whole, ...parts].includes(cell(row, 'indicator'))) ? 'warning' : 'error';
}

/**
 * How grave is a rank that contradicts a score? A conflict about the rank of either unit, or one about the unit's own value
 * that was resolved in its favour, makes it a warning. A value in open dispute must be held instead.
 */
export function rankSeverity(
  facts: Facts,
  edition: EditionName,
  unit: string,
  indicator: string,
  other = unit,
): Severity {
  const has = (of: string, test: (row: ConflictRow) => boolean): boolean =>
    conflictsOn(facts, edition, of).some((row) => cell(row, 'indicator') === indicator && test(row));
  const isExcused =
    [unit, other].some((of) => has(of, (row) => measureOf(row) === 'rank')) ||
    has(unit, (row) => measureOf(row) === 'value' && !isOpen(row));
  return isExcused ? 'warning' : 'error';
}

/** How grave is a published aggregate that contradicts the data? A conflict on its scope makes it a warning. */
export function aggregateSeverity(
  facts: Facts,
  edition: EditionName,
  scopes: readonly string[],
  indicator: string,
  measures: (measure: string) => boolean,
): Severity {
  return scopes.some((scope) =>
    conflictsOn(facts, edition, scope).some((row) => cell(row, 'indicator') === indicator && measures(measureOf(row))),
  )
    ? 'warning'
    : 'error';
}

/** Is the value, the rank or another measure of a unit (or `national`) in a dispute that nobody has settled? */
export const isInOpenDispute = (
  facts: Facts,
  edition: EditionName,
  unit: string,
  indicator: string,
  measure: string,
): boolean =>
  conflictsOn(facts, edition, unit).some(
    (row) => cell(row, 'indicator') === indicator && measureOf(row) === measure && isOpen(row),
  );
