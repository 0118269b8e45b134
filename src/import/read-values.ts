import type { ColumnPlan } from './column-plan.ts';
import type { ImportContext } from './context.ts';
import { at, type Grid, type GridCell } from './grid.ts';
import { decimalMarkOf, looksNumeric, readCellNumber, type DecimalMark } from './number-column.ts';
import type { SortedRows, UnitRow } from './rows.ts';

/** One value and rank of the table, as data files write them; null where the table has none. */
export interface ProposedValue {
  readonly unit: string;
  readonly indicator: string;
  readonly value: string | null;
  readonly rank: string | null;
  /** Line or sheet row in the producer's file. */
  readonly line: number;
  /** What a footnote on the name or number says. */
  readonly note: string;
}

/** A cell that a person must look at. */
export interface CellFinding {
  readonly kind: 'ambiguous' | 'unreadable' | 'date' | 'error' | 'out-of-scale' | 'rank-out-of-range';
  readonly line: number;
  readonly unit: string;
  readonly label: string;
  readonly text: string;
  /** Possible readings, or the bounds. */
  readonly detail: string;
}

/** What the cells of the measured columns say, and what a person must look at. */
export interface ReadValues {
  readonly values: readonly ProposedValue[];
  readonly findings: readonly CellFinding[];
  readonly fractions: readonly ColumnPlan[];
  readonly swapped: readonly { readonly value: ColumnPlan; readonly rank: ColumnPlan }[];
  readonly decimal: DecimalMark | null;
}

/** A column of values or ranks, and how its numbers are written. */
interface MeasuredColumn {
  readonly plan: ColumnPlan;
  readonly measure: 'value' | 'rank';
  readonly indicator: string;
  readonly min: number;
  readonly max: number;
  readonly decimal: DecimalMark | null;
}

/** Value and rank of a unit while its columns are read. */
interface Entry {
  readonly unit: UnitRow;
  readonly indicator: string;
  value: string | null;
  rank: string | null;
  readonly notes: Set<string>;
}

/** Reads the cells of the measured columns. `given` is the decimal mark that a person said. */
export function readValues(
  grid: Grid,
  rows: SortedRows,
  measures: readonly ColumnPlan[],
  context: ImportContext,
  given: DecimalMark | null,
): ReadValues {
  const findings: CellFinding[] = [];
  const fractions: ColumnPlan[] = [];
  const entries = new Map<string, Entry>();
  const swapped = swappedColumns(grid, rows, measures);
  const astray = new Set(swapped.flatMap(({ value, rank }) => [value, rank]));
  // A table is written by one hand: a column that does not tell its decimal mark follows the others.
  const cellsOf = ({ column }: ColumnPlan): GridCell[] => rows.units.map(({ row }) => at(grid, row, column));
  const shared = given ?? decimalMarkOf(measures.filter(({ role }) => role.role === 'value').flatMap(cellsOf));
  for (const plan of measures) {
    const { role } = plan;
    if ((role.role !== 'value' && role.role !== 'rank') || astray.has(plan)) continue;
    const column: MeasuredColumn = {
      plan,
      measure: role.role,
      indicator: role.indicator,
      ...boundsOf(context, role.role, role.indicator),
      decimal: given ?? decimalMarkOf(cellsOf(plan)) ?? shared,
    };
    const read = readColumn(grid, rows, column, entries);
    findings.push(...read.findings);
    if (areShares(column, read.numbers)) fractions.push(plan);
  }
  const values = [...entries.values()].map(({ unit, indicator, value, rank, notes }): ProposedValue => ({
    unit: unit.code,
    indicator,
    value,
    rank,
    line: grid.lineOf(unit.row),
    note: [...notes].join(' '),
  }));
  return { values, findings, fractions, swapped, decimal: shared };
}

/** Reads one column into the entries of its units; says its numbers, and the cells that are none or out of bounds. */
function readColumn(
  grid: Grid,
  { units, footnotes }: SortedRows,
  { plan, measure, indicator, min, max, decimal }: MeasuredColumn,
  entries: Map<string, Entry>,
): { readonly numbers: readonly number[]; readonly findings: readonly CellFinding[] } {
  const numbers: number[] = [];
  const findings: CellFinding[] = [];
  for (const unit of units) {
    const cell = at(grid, unit.row, plan.column);
    const read = readCellNumber(cell, { min, max, integer: measure === 'rank' }, decimal);
    if ('empty' in read) continue;
    const finding = { line: grid.lineOf(unit.row), unit: unit.text, label: plan.label, text: cell.text };
    if ('fault' in read) {
      const detail = read.fault === 'ambiguous' ? read.readings.join(' / ') : '';
      findings.push({ ...finding, kind: read.fault, detail });
      continue;
    }
    numbers.push(Number(read.text));
    if (Number(read.text) < min || Number(read.text) > max)
      findings.push({
        ...finding,
        text: read.text,
        kind: measure === 'rank' ? 'rank-out-of-range' : 'out-of-scale',
        detail: `${min}–${max === Infinity ? '∞' : max}`,
      });
    const key = `${unit.row}/${indicator}`;
    const entry = entries.get(key) ?? { unit, indicator, value: null, rank: null, notes: new Set<string>() };
    entry[measure] = read.text;
    for (const mark of [read.mark, unit.mark]) {
      const note = mark && (footnotes.get(mark) ?? footnotes.get(mark.normalize('NFKC')));
      if (note) entry.notes.add(note);
    }
    entries.set(key, entry);
  }
  return { numbers, findings };
}

/** Are the values of a scale of at least 10 all at most 1? Then they are shares, probably shown in per cent. */
const areShares = ({ measure, max }: MeasuredColumn, numbers: readonly number[]): boolean =>
  measure === 'value' &&
  max >= 10 &&
  numbers.length >= 3 &&
  numbers.every((number) => number <= 1) &&
  numbers.some((number) => number > 0);

/** Whole numbers that count up from 1 under "score" and decimals under "rank": the headers stand the wrong way round. */
function swappedColumns(
  grid: Grid,
  { units }: SortedRows,
  measures: readonly ColumnPlan[],
): { value: ColumnPlan; rank: ColumnPlan }[] {
  const numbers = ({ column }: ColumnPlan): number[] =>
    units
      .map(({ row }) => at(grid, row, column))
      .filter(looksNumeric)
      .map(({ text, number }) => number ?? Number(text.replace(',', '.').replace(/[%\s]/g, '')));
  return measures.flatMap((value) => {
    const { role } = value;
    const rank =
      role.role === 'value'
        ? measures.find((each) => each.role.role === 'rank' && each.role.indicator === role.indicator)
        : undefined;
    if (!rank) return [];
    const [scores, places] = [numbers(value), numbers(rank)];
    const areRanks =
      scores.length > 1 &&
      scores.every((each) => Number.isInteger(each) && each >= 1 && each <= units.length) &&
      new Set(scores).size > scores.length / 2;
    return areRanks && places.filter((each) => !Number.isInteger(each)).length > places.length / 2
      ? [{ value, rank }]
      : [];
  });
}

function boundsOf(
  { methodology, edition, set }: ImportContext,
  role: 'value' | 'rank',
  indicator: string,
): { min: number; max: number } {
  if (role === 'rank') return { min: 1, max: edition.unitsRanked ?? set.units.size };
  return { min: 0, max: methodology.indicators.get(indicator)?.max ?? methodology.max ?? Infinity };
}
