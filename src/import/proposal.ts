import { foldMarks } from '../language/fold.ts';
import type { ImportContext } from './context.ts';
import { at, type Grid } from './grid.ts';
import { mapColumns, type ColumnPlan, type MappedColumns, type SavedMapping } from './mapping.ts';
import { nameMatcher } from './name-match.ts';
import { decimalMarkOf, looksNumeric, readCellNumber, type DecimalMark } from './number-column.ts';
import { sortRows, type SortedRows, type UnitRow } from './rows.ts';
import { findShape, type TableShape } from './table-shape.ts';

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

/** What an import would take from a sheet. Nothing is decided that a sheet leaves open. */
export interface Proposal {
  readonly shape: TableShape;
  readonly mapped: MappedColumns;
  readonly rows: SortedRows;
  readonly values: readonly ProposedValue[];
  readonly findings: readonly CellFinding[];
  /** Units that stand on several lines. */
  readonly repeated: readonly { readonly unit: string; readonly lines: readonly number[] }[];
  /** Columns all of whose values are at most 1 on a scale of at least 10: shares of 1, probably shown in per cent. */
  readonly fractions: readonly ColumnPlan[];
  /** Names that another unit set knows, where this edition's does not: name → set. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** The unit set whose names these are as a whole, where that is not the edition's; null where they fit. */
  readonly otherSet: { readonly set: string; readonly size: number } | null;
  /** Columns whose headers stand over each other's numbers: ranks under "score", scores under "rank". */
  readonly swapped: readonly { readonly value: ColumnPlan; readonly rank: ColumnPlan }[];
  /** Years in the title, where the edition's is not among them. */
  readonly otherYears: readonly string[];
  /** The decimal mark that the value columns show; null where they do not tell. */
  readonly decimal: DecimalMark | null;
  readonly lineOf: Grid['lineOf'];
}

/** What a person said beforehand. */
export interface Choices {
  readonly saved: SavedMapping | null;
  readonly decimal: DecimalMark | null;
}

/** Reads a sheet into values of an edition; null where hardly a unit of the edition's set is named in it. */
export function propose(grid: Grid, context: ImportContext, choices: Choices): Proposal | null {
  const codes = new Set(context.units.map(({ code }) => code));
  const given = new Map(
    Object.entries(choices.saved?.units ?? {}).filter(
      (entry): entry is [string, string] => entry[1] !== null && codes.has(entry[1]),
    ),
  );
  const match = nameMatcher(context.units, given);
  const others = [...context.otherUnits.values()].map((units) => nameMatcher(units));
  const shape = findShape(grid, match, codes);
  if (!shape) return null;
  const mapped = mapColumns(grid, shape, context.labels, choices.saved);
  const measures = mapped.columns.filter(({ role }) => role.role === 'value' || role.role === 'rank');
  const skipped = new Set(
    Object.entries(choices.saved?.units ?? {})
      .filter(([, code]) => code === null)
      .map(([name]) => foldMarks(name)),
  );
  const rows = sortRows(grid, shape, {
    match,
    isElsewhere: (text) => others.some((other) => other(text, 'known').code !== null),
    codes,
    regions: context.regions,
    measures: measures.map(({ column }) => column),
    skipped,
  });
  const { values, findings, fractions, swapped, decimal } = readValues(grid, rows, measures, context, choices);
  const lines = new Map<string, number[]>();
  for (const { code, row } of rows.units) lines.set(code, [...(lines.get(code) ?? []), grid.lineOf(row)]);
  const years = shape.titles.flatMap((title) => title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  return {
    shape,
    mapped,
    rows,
    values,
    findings,
    fractions,
    swapped,
    otherSet: wholeOtherSet(rows, context),
    decimal,
    lineOf: grid.lineOf,
    repeated: [...lines].filter(([, each]) => each.length > 1).map(([unit, each]) => ({ unit, lines: each })),
    elsewhere: knownElsewhere(
      rows.unmatched.map(({ text }) => text),
      context,
    ),
    otherYears: years.includes(context.edition.edition) ? [] : [...new Set(years)],
  };
}

interface ReadValues {
  readonly values: ProposedValue[];
  readonly findings: CellFinding[];
  readonly fractions: ColumnPlan[];
  readonly swapped: { value: ColumnPlan; rank: ColumnPlan }[];
  readonly decimal: DecimalMark | null;
}

function readValues(
  grid: Grid,
  rows: SortedRows,
  measures: readonly ColumnPlan[],
  context: ImportContext,
  choices: Choices,
): ReadValues {
  const findings: CellFinding[] = [];
  const fractions: ColumnPlan[] = [];
  const swapped = swappedColumns(grid, rows, measures);
  const astray = new Set(swapped.flatMap(({ value, rank }) => [value, rank]));
  const found = new Map<
    string,
    { unit: UnitRow; indicator: string; value: string | null; rank: string | null; notes: Set<string> }
  >();
  // A table is written by one hand: a column that does not tell its decimal mark follows the others.
  const cellsOf = ({ column }: ColumnPlan): ReturnType<typeof at>[] =>
    rows.units.map(({ row }) => at(grid, row, column));
  const shared =
    choices.decimal ?? decimalMarkOf(measures.filter(({ role }) => role.role === 'value').flatMap(cellsOf));
  for (const plan of measures) {
    const { role } = plan;
    if ((role.role !== 'value' && role.role !== 'rank') || astray.has(plan)) continue;
    const { min, max } = boundsOf(context, role.role, role.indicator);
    const decimal = choices.decimal ?? decimalMarkOf(cellsOf(plan)) ?? shared;
    const numbers: number[] = [];
    for (const unit of rows.units) {
      const cell = at(grid, unit.row, plan.column);
      const read = readCellNumber(cell, { min, max, integer: role.role === 'rank' }, decimal);
      if ('empty' in read) continue;
      const finding = { line: grid.lineOf(unit.row), unit: unit.text, label: plan.label, text: cell.text };
      if ('fault' in read) {
        findings.push({
          ...finding,
          kind: read.fault,
          detail: read.fault === 'ambiguous' ? read.readings.join(' / ') : '',
        });
        continue;
      }
      numbers.push(Number(read.text));
      if (Number(read.text) < min || Number(read.text) > max)
        findings.push({
          ...finding,
          text: read.text,
          kind: role.role === 'rank' ? 'rank-out-of-range' : 'out-of-scale',
          detail: `${min}–${max === Infinity ? '∞' : max}`,
        });
      const key = `${unit.row}/${role.indicator}`;
      const entry = found.get(key) ?? {
        unit,
        indicator: role.indicator,
        value: null,
        rank: null,
        notes: new Set<string>(),
      };
      entry[role.role] = read.text;
      for (const mark of [read.mark, unit.mark]) {
        const note = mark && (rows.footnotes.get(mark) ?? rows.footnotes.get(mark.normalize('NFKC')));
        if (note) entry.notes.add(note);
      }
      found.set(key, entry);
    }
    if (
      role.role === 'value' &&
      max >= 10 &&
      numbers.length >= 3 &&
      numbers.every((number) => number <= 1) &&
      numbers.some((number) => number > 0)
    )
      fractions.push(plan);
  }
  const values = [...found.values()].map(({ unit, indicator, value, rank, notes }): ProposedValue => ({
    unit: unit.code,
    indicator,
    value,
    rank,
    line: grid.lineOf(unit.row),
    note: [...notes].join(' '),
  }));
  return { values, findings, fractions, swapped, decimal: shared };
}

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

/** A table of the 34 provinces names nothing unknown to the 63, and one of the 63 knows all of the 34: the names are told apart as a whole. */
function wholeOtherSet({ units, unmatched }: SortedRows, { set, otherUnits }: ImportContext): Proposal['otherSet'] {
  const texts = [...units.map(({ text }) => text), ...unmatched.map(({ text }) => text)];
  const own = new Set(units.map(({ code }) => code)).size;
  for (const [other, named] of otherUnits) {
    const match = nameMatcher(named);
    const codes = texts.flatMap((text) => match(text, 'known').code ?? []);
    const isWhole = named.length > 2 && new Set(codes).size === named.length && codes.length >= texts.length - 2;
    if (isWhole && (own < set.units.size || unmatched.length > 2)) return { set: other, size: named.length };
  }
  return null;
}

function boundsOf(
  { methodology, edition, set }: ImportContext,
  role: 'value' | 'rank',
  indicator: string,
): { min: number; max: number } {
  if (role === 'rank') return { min: 1, max: edition.unitsRanked ?? set.units.size };
  return { min: 0, max: methodology.indicators.get(indicator)?.max ?? methodology.max ?? Infinity };
}

/** "Bình Dương" in an edition of 34 provinces is a name of the 63. */
function knownElsewhere(texts: readonly string[], { otherUnits }: ImportContext): Map<string, string> {
  if (texts.length === 0) return new Map();
  return new Map(
    [...otherUnits].flatMap(([set, units]) => {
      const match = nameMatcher(units);
      return texts.filter((text) => match(text, 'known').code !== null).map((text): [string, string] => [text, set]);
    }),
  );
}
