import { foldMarks } from '../language/fold.ts';
import type { ImportContext } from './context.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { Grid } from './grid.ts';
import { mapColumns, type MappedColumns } from './mapping.ts';
import { nameMatcher } from './name-match.ts';
import type { DecimalMark } from './number-column.ts';
import { knownElsewhere, wholeOtherSet } from './other-sets.ts';
import { readValues, type CellFinding, type ProposedValue } from './read-values.ts';
import { sortRows, type SortedRows } from './rows.ts';
import type { SavedMapping } from './saved-mapping.ts';
import { findShape, type TableShape } from './table-shape.ts';

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
  const { values, findings, fractions, swapped, decimal } = readValues(grid, rows, measures, context, choices.decimal);
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
