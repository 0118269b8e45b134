import type { Text } from '../language/lang.ts';
import { isUsable, type Status } from './observation.ts';

// Indices inside one province. Nothing here is a `UnitKey`, an `Index` or an `Observation`: a department cannot be
// ranked, drawn or joined with a province, because no function takes both.

/** A level of units inside a province: its departments, its communes. Source: data/subprovincial/levels.csv */
export interface Level {
  readonly id: string;
  /** Several of them, as a head: "Cấp xã", "Communes". */
  readonly name: Text;
  /** The sentence that says why its tables end; '' where they do not. */
  readonly ended: Text;
  /** Other words that tables inside provinces are looked up by, in all languages; pages do not print them. */
  readonly searchWords: readonly string[];
}

/** A unit of one level of one province. Source: data/subprovincial/<province>/units.csv */
export interface InnerUnit {
  readonly code: string;
  readonly level: Level;
  readonly name: Text;
  readonly note: string;
}

/** One yearly table of one level. Source: data/subprovincial/<province>/editions.csv and observations/<edition>.csv */
export interface InnerTable {
  readonly level: Level;
  readonly name: Text;
  readonly unitOfMeasure: string;
  readonly max: number | null;
  readonly announcedOn: string | null;
  /** Units of this level that were ranked; null when the source does not say. */
  readonly unitsRanked: number | null;
  readonly legalBasis: string;
  readonly source: string;
  readonly note: Text;
  /** Best first: by printed rank, else by score; those without either last. */
  readonly rows: readonly InnerRow[];
}

/** One unit's result in a table; `value` and `rank` are null where the source prints none, `status` says why. */
export interface InnerRow {
  readonly unit: InnerUnit;
  readonly value: number | null;
  readonly rank: number | null;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

/**
 * One year of one province: a table per level. `province` is the folder, which is the segment of the province's page.
 */
export interface InnerEdition {
  readonly province: string;
  readonly edition: string;
  readonly tables: readonly InnerTable[];
}

/** The score of a row, if it may be shown. */
export const innerScore = (row: InnerRow): number | null =>
  row.value !== null && isUsable(row.status) ? row.value : null;

/** Rows in the order of a table. */
export function sortInnerRows(rows: readonly InnerRow[]): InnerRow[] {
  const place = (row: InnerRow): number => row.rank ?? Infinity;
  const score = (row: InnerRow): number => innerScore(row) ?? -Infinity;
  return [...rows].sort((a, b) =>
    place(a) === place(b)
      ? score(a) === score(b)
        ? a.unit.code < b.unit.code
          ? -1
          : 1
        : score(a) < score(b)
          ? 1
          : -1
      : place(a) < place(b)
        ? -1
        : 1,
  );
}
