import type { Facts } from './facts.ts';
import { numberIn } from './index-facts.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { checkStatus } from './observations.ts';

const DEFINITIONS = 'data/series/series.csv';
const VALUES = 'data/series/observations.csv';

/** Shares against their fractions, parts against their wholes, and no series a part of itself. */
export function checkSeries(facts: Facts): Problem[] {
  const table = facts.table(VALUES);
  const definitions = facts.register(DEFINITIONS).rows;
  const problems = checkCycles(facts);
  if (!table) return problems;
  const bySeries = new Map<string, Row[]>();
  for (const row of table.rows) bySeries.set(cell(row, 'series'), [...(bySeries.get(cell(row, 'series')) ?? []), row]);
  for (const row of table.rows) {
    const definition = definitions.get(cell(row, 'series'));
    checkStatus(table, row, problems);
    problems.push(...checkFraction(table, row, definition ? cell(definition, 'unit_of_measure') : ''));
    if (definition) problems.push(...checkPart(table, row, definition, definitions, bySeries));
  }
  return problems;
}

function checkCycles(facts: Facts): Problem[] {
  const table = facts.table(DEFINITIONS);
  const definitions = facts.register(DEFINITIONS).rows;
  const reported = new Set<string>();
  return (table?.rows ?? []).flatMap((row) => {
    const path = [cell(row, 'id')];
    let at = cell(row, 'part_of');
    while (at !== '' && definitions.has(at) && !path.includes(at)) {
      path.push(at);
      at = cell(definitions.get(at)!, 'part_of');
    }
    if (at === '' || at !== path[0] || reported.has(at)) return [];
    for (const each of path) reported.add(each);
    return [
      cellProblem(table!, row, 'part_of', 'parent-cycle', {
        found: path[0]!,
        params: { cycle: [...path, at].join(' → ') },
      }),
    ];
  });
}

const severityOf = (row: Row): 'warning' | 'error' => (cell(row, 'status') === 'H' ? 'warning' : 'error');

function checkFraction(table: Table, row: Row, measure: string): Problem[] {
  const [value, numerator, denominator] = ['value', 'numerator', 'denominator'].map((column) =>
    numberIn(row, column),
  ) as [number | null, number | null, number | null];
  const severity = severityOf(row);
  if (measure === 'percent' && value !== null && (value < 0 || value > 100)) {
    return [
      cellProblem(table, row, 'value', 'value-out-of-scale', {
        severity,
        params: { min: 0, max: 100, indicator: cell(row, 'series') },
      }),
    ];
  }
  if (numerator === null || denominator === null) return [];
  if (denominator === 0) return [cellProblem(table, row, 'denominator', 'zero-denominator')];
  if (numerator > denominator) {
    return [
      cellProblem(table, row, 'numerator', 'part-above-whole', {
        severity,
        params: { part: 'numerator', partValue: numerator, whole: 'denominator', wholeValue: denominator },
      }),
    ];
  }
  if (measure !== 'percent' || value === null) return [];
  const { isRight, computed } = compareShare(cell(row, 'value'), numerator, denominator, cell(row, 'approx'));
  return isRight
    ? []
    : [
        cellProblem(table, row, 'value', 'percent-mismatch', {
          severity,
          replacement: String(computed),
          params: { numerator, denominator, computed },
        }),
      ];
}

/** Does a stated percentage fit its fraction, as far as its decimals and its "about" go? The computed one has as many decimals, at least one. */
export function compareShare(
  text: string,
  numerator: number,
  denominator: number,
  approx: string,
): { readonly isRight: boolean; readonly computed: number } {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  const exact = (100 * numerator) / denominator;
  // A score of 9.42 was rounded before it was divided; a count was not.
  const rounded = (part: number): number =>
    Number.isInteger(part) ? 0 : 0.5 * 10 ** -(String(part).split('.')[1]?.length ?? 0);
  const carried = (100 * (rounded(numerator) + (exact / 100) * rounded(denominator))) / denominator;
  const allowed = approx === '' ? 0.5 * 10 ** -decimals + carried : 1;
  const difference = Number(text) - exact;
  const isRight =
    Math.abs(difference) <= allowed + 1e-9 || (approx === '<' && difference > 0) || (approx === '>' && difference < 0);
  // 0.571 for 36/63 is the share of one: two of its decimals belong to the per cent.
  const isOfOne = !isRight && Math.abs(100 * Number(text) - exact) <= 0.5 * 10 ** (2 - decimals) + 1e-9;
  return { isRight, computed: Number(exact.toFixed(Math.max(1, isOfOne ? decimals - 2 : decimals))) };
}

/** A whole that is only said to be "over" or "about", a part "under" or "about": a tenth of leeway. */
const LEEWAY = 1.1;

function checkPart(
  table: Table,
  row: Row,
  definition: Row,
  definitions: ReadonlyMap<string, Row>,
  bySeries: ReadonlyMap<string, readonly Row[]>,
): Problem[] {
  const value = numberIn(row, 'value');
  if (value === null || !isSound(row, 'period') || !/^[APUH]$/.test(cell(row, 'status'))) return [];
  const seen = new Set([cell(definition, 'id')]);
  for (let id = cell(definition, 'part_of'); id !== '' && !seen.has(id); id = cell(definitions.get(id)!, 'part_of')) {
    seen.add(id);
    const whole = definitions.get(id);
    if (!whole) return [];
    if (cell(whole, 'unit_of_measure') !== cell(definition, 'unit_of_measure')) continue;
    const beside = nearest(cell(row, 'period'), bySeries.get(id) ?? []);
    const limit = beside && numberIn(beside, 'value');
    if (!beside || limit == null) continue;
    const isVague = /[<~]/.test(cell(row, 'approx')) || /[>~]/.test(cell(beside, 'approx'));
    if (value <= limit * (isVague ? LEEWAY : 1)) return [];
    // A growing whole may have grown since it was last counted.
    const isLater =
      endOf(cell(beside, 'period')) >= endOf(cell(row, 'period')).slice(0, endOf(cell(beside, 'period')).length);
    const severity = isLater ? severityOf(row) : 'warning';
    return [
      cellProblem(table, row, 'value', 'part-above-whole', {
        severity,
        params: {
          part: `${cell(definition, 'id')} (${cell(row, 'period')})`,
          partValue: value,
          whole: `${id} (${cell(beside, 'period')})`,
          wholeValue: limit,
        },
      }),
    ];
  }
  return [];
}

const endOf = (period: string): string => {
  const [from, to] = period.split('/');
  return to && to !== '..' ? to : from!;
};

/** The usable value of the same period, else the one whose end is nearest in time. */
function nearest(period: string, rows: readonly Row[]): Row | null {
  const usable = rows.filter(
    (row) => isSound(row, 'value', 'period') && cell(row, 'value') !== '' && /^[APU]$/.test(cell(row, 'status')),
  );
  const same = usable.find((row) => cell(row, 'period') === period);
  if (same) return same;
  const days = (text: string): number => Date.parse(`${endOf(text)}-12-28`.slice(0, 10)) / 86_400_000;
  const distance = (row: Row): number => Math.abs(days(cell(row, 'period')) - days(period));
  return [...usable].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
