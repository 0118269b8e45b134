import { foldMarks } from '../language/fold.ts';
import { at, textsIn, widthOf, type Grid } from './grid.ts';
import { withoutFootnote, type NameMatcher } from './name-match.ts';
import { CODE, MAXIMUM, NOTE_ROW, plain, REGION_ROW, TOTAL_ROW, withoutNumber } from './table-words.ts';

/** Where things stand in a sheet. Rows and columns are 0-based. */
export interface TableShape {
  /** Column of unit names (or of codes, where no names stand). */
  readonly unitColumn: number;
  readonly byCode: boolean;
  /** Another column that holds other units: the table goes on beside itself. */
  readonly secondBlock: number | null;
  readonly headerRows: readonly number[];
  /** Parts of each column's header, from top to bottom, group headers included. */
  readonly labels: readonly (readonly string[])[];
  /** Texts above the header. */
  readonly titles: readonly string[];
  readonly firstRow: number;
}

const NUMERIC = /^[-+]?[\d.,\s%]+$/;

/** A unit's name as it stands in a cell: no footnote mark, no number before it. */
export const nameIn = (text: string): string => withoutNumber(withoutFootnote(text).text);

/** Finds the units, the header above them and the labels. Null where hardly a unit is named. */
export function findShape(grid: Grid, match: NameMatcher, codes: ReadonlySet<string>): TableShape | null {
  const found = columnOfUnits(grid, match) ?? columnOfCodes(grid, codes);
  if (!found) return null;
  const { unitColumn, firstUnit, byCode } = found;
  const headerRows = headerAbove(grid, firstUnit);
  const top = headerRows[0] ?? firstUnit;
  const titles = [
    ...new Set(
      grid.rows
        .slice(0, top)
        .flatMap((row) => row.map(({ text }) => text))
        .filter(Boolean),
    ),
  ];
  return {
    unitColumn,
    byCode,
    secondBlock: byCode ? null : otherBlock(grid, match, unitColumn),
    headerRows,
    labels: labelsOf(grid, headerRows),
    titles,
    firstRow: (headerRows.at(-1) ?? firstUnit - 1) + 1,
  };
}

function unitRows(grid: Grid, column: number, match: NameMatcher): { row: number; code: string }[] {
  return grid.rows.flatMap((_, row) => {
    const { text, number } = at(grid, row, column);
    if (text === '' || number !== null || NUMERIC.test(text)) return [];
    const found = match(nameIn(text), 'known');
    return found.code === null ? [] : [{ row, code: found.code }];
  });
}

type UnitColumn = Pick<TableShape, 'unitColumn' | 'byCode'> & { readonly firstUnit: number };

/** The column that names most units, at least two. */
function columnOfUnits(grid: Grid, match: NameMatcher): UnitColumn | null {
  let best: UnitColumn | null = null;
  let most = 1;
  for (let column = 0; column < widthOf(grid); column++) {
    const rows = unitRows(grid, column, match);
    const [first] = rows;
    if (!first || rows.length <= most) continue;
    most = rows.length;
    best = { unitColumn: column, firstUnit: first.row, byCode: false };
  }
  return best;
}

/** Different units that the column with most of them names. */
export function countUnits(grid: Grid, match: NameMatcher): number {
  let most = 0;
  for (let column = 0; column < widthOf(grid); column++)
    most = Math.max(most, new Set(unitRows(grid, column, match).map(({ code }) => code)).size);
  return most;
}

/** A column that calls itself a code and holds codes of the set. */
function columnOfCodes(grid: Grid, codes: ReadonlySet<string>): UnitColumn | null {
  for (let column = 0; column < widthOf(grid); column++) {
    const rows = grid.rows.flatMap((_, row) => (codeIn(at(grid, row, column).text, codes) ? [row] : []));
    const [first] = rows;
    if (first === undefined || rows.length < 2) continue;
    const isNamed = grid.rows.slice(0, first).some((_, row) => CODE.test(plain(at(grid, row, column).text)));
    if (isNamed) return { unitColumn: column, firstUnit: first, byCode: true };
  }
  return null;
}

/** "1" and "01" are the code 01; null where the set has no such code. */
export function codeIn(text: string, codes: ReadonlySet<string>): string | null {
  if (codes.has(text)) return text;
  const padded = /^\d{1,3}$/.test(text)
    ? [text.padStart(2, '0'), text.padStart(3, '0')].find((code) => codes.has(code))
    : undefined;
  return padded ?? null;
}

/** A second column of names is another table unless each row names the same unit twice (in two languages). */
function otherBlock(grid: Grid, match: NameMatcher, unitColumn: number): number | null {
  const own = new Map(unitRows(grid, unitColumn, match).map(({ row, code }) => [row, code]));
  for (let column = 0; column < widthOf(grid); column++) {
    if (column === unitColumn) continue;
    const others = unitRows(grid, column, match).filter(({ row, code }) => own.get(row) !== code);
    if (others.length >= 3) return column;
  }
  return null;
}

const MOST_HEADER_ROWS = 5;

/** The rows of labels above the first unit: several different words in a row. A title is one text; counters, maxima, totals and regions are none. */
function headerAbove(grid: Grid, firstUnit: number): number[] {
  const rows: number[] = [];
  for (let row = firstUnit - 1; row >= 0 && rows.length < MOST_HEADER_ROWS; row--) {
    const texts = spread(grid, row).filter(Boolean);
    const words = new Set(texts.filter((text) => !NUMERIC.test(text) && !isCounter(text)));
    const isLabels =
      words.size >= 2 &&
      !isSummaryRow(grid, row) &&
      words.size >= texts.filter((text) => NUMERIC.test(text)).length / 2;
    if (isLabels) rows.unshift(row);
    else if (rows.length > 0) break;
  }
  return rows;
}

const isCounter = (text: string): boolean => /^[([]?(?:\d{1,2}|[A-Z]|[a-z]|[IVX]+)(?:\s*=.*)?[)\]]?$/.test(text);

/** Counters "(1) (2) (3)", maxima, totals, regions and notes: by the first text of the row. */
export function isSummaryRow(grid: Grid, row: number): boolean {
  const texts = textsIn(grid, row);
  if (texts.every((text) => isCounter(text))) return true;
  const heads = texts.slice(0, 2).map((text) => plain(withoutNumber(text)));
  const numbers = texts.filter((text) => NUMERIC.test(text)).length;
  if (heads.some((head) => MAXIMUM.test(head)) && numbers > 0) return true;
  return numbers > 0 && heads.some((head) => TOTAL_ROW.test(head) || REGION_ROW.test(head) || NOTE_ROW.test(head));
}

/** A row with merged cells repeated over what they cover. */
function spread(grid: Grid, row: number): string[] {
  return Array.from({ length: widthOf(grid) }, (_, column) => {
    const merge = grid.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return merge ? at(grid, merge.top, merge.left).text : at(grid, row, column).text;
  });
}

/** A group's label reaches over the empty cells to its right that have a label of their own below; text files know no merges. */
function labelsOf(grid: Grid, headerRows: readonly number[]): string[][] {
  const parts = headerRows.map((row) => spread(grid, row));
  for (const [level, row] of parts.entries()) {
    const below = parts.slice(level + 1);
    const isLabelled = (column: number): boolean =>
      below.some((lower) => lower[column] !== '' && lower[column] !== row[column]);
    for (let column = 1; column < row.length; column++)
      if (row[column] === '' && isLabelled(column) && isLabelled(column - 1)) row[column] = row[column - 1] ?? '';
  }
  return Array.from({ length: widthOf(grid) }, (_, column) => {
    const label = parts.map((row) => row[column] ?? '').filter(Boolean);
    return label.filter((part, i) => i === 0 || foldMarks(part) !== foldMarks(label[i - 1] ?? ''));
  });
}
