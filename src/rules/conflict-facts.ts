import type { Facts } from './facts.ts';
import type { EditionFacts } from './index-facts.ts';
import type { Severity } from '../problems/problem.ts';
import { cell, type Row } from '../reading/table.ts';

/** The conflicts recorded for one unit (or `national`, `region:<id>`) of an edition. */
export function conflictsOn(
  facts: Facts,
  { index, edition }: Pick<EditionFacts, 'index' | 'edition'>,
  unit: string,
): Row[] {
  return byEdition(facts).get(`${index}/${edition}/${unit}`) ?? [];
}

const remembered = new WeakMap<Facts, ReadonlyMap<string, Row[]>>();

function byEdition(facts: Facts): ReadonlyMap<string, Row[]> {
  let made = remembered.get(facts);
  if (!made) {
    const found = new Map<string, Row[]>();
    for (const row of facts.rows('data/conflicts.csv')) {
      const key = `${cell(row, 'index')}/${cell(row, 'edition')}/${cell(row, 'unit')}`;
      found.set(key, [...(found.get(key) ?? []), row]);
    }
    remembered.set(facts, (made = found));
  }
  return made;
}

const measureOf = (row: Row): string => cell(row, 'measure') || 'value';
const isOpen = (row: Row): boolean => cell(row, 'state') !== 'resolved';

/**
 * How grave is a total that is not its parts? A conflict that names the total (or, once resolved, a part) turns the
 * error into a published finding. A part whose value is itself in open dispute must be held instead, so it excuses nothing.
 */
export function sumSeverity(
  facts: Facts,
  edition: EditionFacts,
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
 * that was resolved in its favour, makes it a finding. A value in open dispute must be held instead.
 */
export function rankSeverity(
  facts: Facts,
  edition: EditionFacts,
  unit: string,
  indicator: string,
  other = unit,
): Severity {
  const has = (of: string, test: (row: Row) => boolean): boolean =>
    conflictsOn(facts, edition, of).some((row) => cell(row, 'indicator') === indicator && test(row));
  const isExcused =
    [unit, other].some((of) => has(of, (row) => measureOf(row) === 'rank')) ||
    has(unit, (row) => measureOf(row) === 'value' && !isOpen(row));
  return isExcused ? 'warning' : 'error';
}

/** How grave is a published aggregate that contradicts the data? A conflict on its scope makes it a finding. */
export function aggregateSeverity(
  facts: Facts,
  edition: EditionFacts,
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
