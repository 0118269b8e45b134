import { cell, isSound, type Row } from '../reading/table.ts';

/** What of a figure a revision may be of. */
export type Measure = 'value' | 'rank';

/** What a revision changes: the value unless it says the rank. */
export const measureOf = (row: Row): Measure => (cell(row, 'measure') === 'rank' ? 'rank' : 'value');

/** A revision whose `old` is not what was published at the time. */
export interface Unproven {
  readonly row: Row;
  readonly proven: string;
}

/** How a published figure came to be what it is. */
export interface Chain {
  /** What readers were last told: by the last revision, else by the first release that has the figure; '' where none was published. */
  readonly last: string;
  readonly unproven: readonly Unproven[];
}

/** Do two cells say the same number, as 75.5 and 75.50 do? */
export const isSameNumber = (a: string, b: string): boolean =>
  a === b || (a !== '' && b !== '' && Number(a) === Number(b));

/**
 * Follows the revisions of one figure from what its releases prove. A figure that was published empty may be filled
 * without a revision; `old` must be what stood before it.
 * @param released what each release says, oldest first
 * @param revisions in the order of their dates
 */
export function followRevisions(released: readonly string[], revisions: readonly Row[]): Chain {
  let last = released.find((text) => text !== '') ?? '';
  const unproven: Unproven[] = [];
  for (const row of revisions) {
    const old = cell(row, 'old');
    const isProven = isSameNumber(old, last) || (last === '' && released.some((text) => isSameNumber(text, old)));
    if (!isProven && isSound(row, 'old')) unproven.push({ row, proven: last });
    last = cell(row, 'new');
  }
  return { last, unproven };
}

/** Revisions by the figure they change, each list in the order of dates, then of lines. */
export function revisionsByFigure(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    if (!isSound(row, 'date', 'index', 'edition', 'unit', 'indicator', 'measure')) continue;
    const key = figureKey(
      cell(row, 'index'),
      cell(row, 'edition'),
      cell(row, 'unit'),
      cell(row, 'indicator'),
      measureOf(row),
    );
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  for (const list of found.values())
    list.sort((a, b) =>
      cell(a, 'date') < cell(b, 'date') ? -1 : cell(a, 'date') > cell(b, 'date') ? 1 : a.line - b.line,
    );
  return found;
}

/** One figure of one edition, as a key. */
export const figureKey = (index: string, edition: string, unit: string, indicator: string, measure: Measure): string =>
  [index, edition, unit, indicator, measure].join('/');
