import { endOf } from '../model/period.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { only } from '../problems/words.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { cell, cellProblem, isSound, type Row, type RowOf, type Table } from '../reading/table.ts';
import { seriesCalled } from '../facts/called.ts';
import type { Facts } from '../facts/facts.ts';
import { words as indicatorWords } from './indicators.words.ts';
import { words as observationWords } from './observations.words.ts';
import { rule } from '../facts/rule.ts';
import { SERIES, SERIES_OBSERVATIONS } from '../schema/series-tables.ts';
import { words } from './series.words.ts';
import { compareShare } from '../facts/share.ts';
import { checkStatus } from '../facts/status.ts';
import { words as sumWords } from './sums.words.ts';

const said = {
  ...only(sumWords, 'part-above-whole'),
  ...words,
  ...only(indicatorWords, 'parent-cycle'),
  ...only(cellWords, 'value-out-of-scale'),
  ...only(observationWords, 'empty-without-reason', 'value-despite-status'),
};
type Code = keyof typeof said;
type SeriesRow = RowOf<typeof SERIES_OBSERVATIONS>;

/** Shares against their fractions, parts against their wholes, and no series a part of itself. */
export const series = rule({
  name: 'series',
  words: said,
  run: (facts) => {
    const compared = tally();
    const table = facts.tableOf(SERIES_OBSERVATIONS);
    if (!table) return { problems: checkCycles(facts), compared };
    compared.add(table.rows.length);
    return { problems: [...checkCycles(facts), ...checkValues(facts, table)], compared };
  },
});

function checkValues(facts: Facts, table: Table<typeof SERIES_OBSERVATIONS>): Problem<Code>[] {
  const definitions = facts.register(SERIES.path).rows;
  const bySeries = Map.groupBy(table.rows, (row) => cell(row, 'series'));
  return table.rows.flatMap((row) => {
    const definition = definitions.get(cell(row, 'series'));
    return [
      ...checkStatus(table, row),
      ...checkFraction(table, row, definition ? cell(definition, 'unit_of_measure') : ''),
      ...(definition ? checkPart(table, row, definition, definitions, bySeries) : []),
    ];
  });
}

function checkCycles(facts: Facts): Problem<Code>[] {
  const table = facts.tableOf(SERIES);
  if (!table) return [];
  const definitions = facts.register(SERIES.path).rows;
  const reported = new Set<string>();
  return table.rows.flatMap((row) => {
    const path = [cell(row, 'id')];
    let at = cell(row, 'part_of');
    for (let whole = definitions.get(at); whole && !path.includes(at); whole = definitions.get(at)) {
      path.push(at);
      at = cell(whole, 'part_of');
    }
    if (at === '' || at !== path[0] || reported.has(at)) return [];
    for (const each of path) reported.add(each);
    return [
      cellProblem(table, row, 'part_of', 'parent-cycle', {
        found: path[0],
        params: { cycle: [...path, at].join(' → ') },
      }),
    ];
  });
}

const severityOf = (row: SeriesRow): 'warning' | 'error' => (cell(row, 'status') === 'H' ? 'warning' : 'error');

function checkFraction(table: Table<typeof SERIES_OBSERVATIONS>, row: SeriesRow, measure: string): Problem<Code>[] {
  const { value, numerator, denominator } = row.values;
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

/** What a series is part of, the nearest first, as far as that is known and no circle. */
function wholesOf(definition: Row, definitions: ReadonlyMap<string, Row>): readonly Row[] {
  const wholes: Row[] = [];
  let at = definitions.get(cell(definition, 'part_of'));
  while (at && at !== definition && !wholes.includes(at)) {
    wholes.push(at);
    at = definitions.get(cell(at, 'part_of'));
  }
  return wholes;
}

/** A whole that is only said to be "over" or "about", a part "under" or "about": a tenth of leeway. */
const LEEWAY = 1.1;

function checkPart(
  table: Table<typeof SERIES_OBSERVATIONS>,
  row: SeriesRow,
  definition: Row,
  definitions: ReadonlyMap<string, Row>,
  bySeries: ReadonlyMap<string, readonly SeriesRow[]>,
): Problem<Code>[] {
  const value = row.values.value;
  if (value === null || !isSound(row, 'period') || !/^[APUH]$/.test(cell(row, 'status'))) return [];
  for (const whole of wholesOf(definition, definitions)) {
    const id = cell(whole, 'id');
    if (cell(whole, 'unit_of_measure') !== cell(definition, 'unit_of_measure')) continue;
    const beside = nearest(cell(row, 'period'), bySeries.get(id) ?? []);
    const limit = beside?.values.value;
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
          part: seriesCalled(definition, cell(row, 'period')),
          partValue: value,
          whole: seriesCalled(whole, cell(beside, 'period')),
          wholeValue: limit,
        },
      }),
    ];
  }
  return [];
}

/** The usable value of the same period, else the one whose end is nearest in time. */
function nearest(period: string, rows: readonly SeriesRow[]): SeriesRow | null {
  const usable = rows.filter(
    (row) => isSound(row, 'value', 'period') && cell(row, 'value') !== '' && /^[APU]$/.test(cell(row, 'status')),
  );
  const same = usable.find((row) => cell(row, 'period') === period);
  if (same) return same;
  const days = (text: string): number => Date.parse(`${endOf(text)}-12-28`.slice(0, 10)) / 86_400_000;
  const distance = (row: SeriesRow): number => Math.abs(days(cell(row, 'period')) - days(period));
  return [...usable].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
