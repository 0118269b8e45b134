import type { Text } from '../language/lang.ts';

/** The cells of one row by column name; a column that is not there reads as undefined. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** Text or null: an empty cell means "none". */
export const text = (cell: string | undefined): string | null => (cell ? cell : null);

/** A checked number, or null for an empty cell; never 0 by accident. */
export const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** Both languages of a `name_vi`, `name_en` pair; where English is empty the Vietnamese stands in. */
export const pair = (cells: Cells, name: string): Text => ({
  vi: cells[`${name}_vi`] ?? '',
  en: cells[`${name}_en`] || (cells[`${name}_vi`] ?? ''),
});

export const keyBy = <K extends string, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T> =>
  new Map(items.map((item) => [key(item), item]));

/** A list written with bars: "vn63:27|vn63:62". */
export const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** The legal basis of a row; Vietnamese in both languages where nobody wrote it in English. */
export const legalBasisOf = (cells: Cells): Text => ({
  vi: cells.legal_basis ?? '',
  en: cells.legal_basis_en || (cells.legal_basis ?? ''),
});
