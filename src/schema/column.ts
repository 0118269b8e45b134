import type { Text } from '../language/lang.ts';
import type { CellType, Column } from './table.ts';

/** Shorthand for the declarations of this room: cell types that many columns share, and columns by how they are filled. */
export const text = { type: 'text' } as const;
export const list = { type: 'text', form: 'list' } as const;
export const id = { type: 'id' } as const;
export const code = { type: 'code' } as const;
export const year = { type: 'year' } as const;
export const date = { type: 'date' } as const;
export const day = { type: 'date', only: 'day' } as const;
export const moment = { type: 'date', instant: true } as const;
export const number = { type: 'number' } as const;
export const url = { type: 'url' } as const;
export const integer = { type: 'integer' } as const;
/** How many: 0 or more. */
export const count = { type: 'integer', min: 0 } as const;
/** A number of things of which there is one at least. */
export const positive = { type: 'integer', min: 1 } as const;
export const amount = { type: 'number', min: 0 } as const;
export const latitude = { type: 'number', min: -90, max: 90 } as const;
export const longitude = { type: 'number', min: -180, max: 180 } as const;
export const choice = <const Words extends readonly string[]>(...of: Words): { type: 'choice'; of: Words } => ({
  type: 'choice',
  of,
});

type More = Omit<Column, 'name' | 'cell' | 'filled' | 'optional' | 'help'>;
type Named<N extends string, C extends CellType> = { readonly name: N; readonly cell: C; readonly help: Text } & More;

/** A column whose every cell is filled. */
export const filled = <const N extends string, const C extends CellType>(
  name: N,
  cell: C,
  vi: string,
  en: string,
  more: More = {},
): Named<N, C> & { readonly filled: true } => ({ name, cell, filled: true, ...more, help: { vi, en } });

/** A column whose cells may be empty. */
export const open = <const N extends string, const C extends CellType>(
  name: N,
  cell: C,
  vi: string,
  en: string,
  more: More = {},
): Named<N, C> => ({ name, cell, ...more, help: { vi, en } });

/** A column that a file may do without. */
export const extra = <const N extends string, const C extends CellType>(
  name: N,
  cell: C,
  vi: string,
  en: string,
  more: More = {},
): Named<N, C> & { readonly optional: true } => ({ name, cell, optional: true, ...more, help: { vi, en } });

/** A text in both languages, each in a column of its own; every cell filled. */
export const filledPair = <const N extends string>(name: N, vi: string, en: string) =>
  [filled(`${name}_vi`, text, vi, en), filled(`${name}_en`, text, vi, en)] as const;

/** The same where either may be empty. */
export const openPair = <const N extends string>(name: N, vi: string, en: string) =>
  [open(`${name}_vi`, text, vi, en), open(`${name}_en`, text, vi, en)] as const;

/** The same in columns that a file may do without. */
export const extraPair = <const N extends string, const C extends CellType>(name: N, cell: C, vi: string, en: string) =>
  [extra(`${name}_vi`, cell, vi, en), extra(`${name}_en`, cell, vi, en)] as const;

/** Other words that people look something up by; pages do not print them. */
export const searchWords = extraPair(
  'search',
  list,
  'từ khác hay dùng khi tìm, ngăn bằng `\\|`',
  'other words it is looked up by, separated by `\\|`',
);

/** What a law or decision says, in Vietnamese and, where somebody wrote it, in English. */
export const legalBasis = [
  open('legal_basis', text, 'căn cứ, bằng tiếng Việt và tiếng Anh', 'legal basis in Vietnamese and English'),
  extra('legal_basis_en', text, 'căn cứ, bằng tiếng Việt và tiếng Anh', 'legal basis in Vietnamese and English'),
] as const;

/** The source of a row. */
export const source = filled('source', id, 'nguồn', 'source', {
  refersTo: { table: 'data/sources.csv', column: 'id' },
});
/** A source that may be missing. */
export const openSource = open('source', id, 'nguồn', 'source', {
  refersTo: { table: 'data/sources.csv', column: 'id' },
});
export const note = open('note', text, 'ghi chú', 'note');
/** A column that names a set of units. */
export const unitSet = <const N extends string>(name: N, vi: string, en: string) =>
  filled(name, id, vi, en, { refersTo: { table: 'data/units/sets.csv', column: 'set' } });
/** A column that names a kind of unit. */
export const unitKind = <const N extends string>(name: N) =>
  filled(name, id, 'loại đơn vị, một dòng của `units/kinds.csv`', 'kind of unit, a row of `units/kinds.csv`', {
    refersTo: { table: 'data/units/kinds.csv', column: 'id' },
  });
/** The reform field that something belongs to, where it belongs to one. */
export const field = open('field', id, 'lĩnh vực cải cách, nếu có', 'reform field, if any', {
  refersTo: { table: 'data/fields.csv', column: 'id' },
});
/** What a status letter may be; data/README.md says what each means. */
export const STATUSES = ['A', 'P', 'U', 'L', 'O', 'M', 'Q', 'H'] as const;
/** How near the truth a number is that its source rounds. */
export const APPROXIMATIONS = ['<', '>', '~'] as const;
export const status = filled('status', choice(...STATUSES), 'tình trạng của giá trị', 'status of the value');
