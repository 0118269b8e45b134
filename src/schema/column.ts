import { DEFAULT_LANG, LANGS, type Guidance } from '../language/lang.ts';
import { inLanguage, type CellType, type Column } from './table.ts';

// Shorthand for the declarations of this room: cell types that many columns share, and columns by how they are filled.

/** Any text; '' where there is none. */
export const text = { type: 'text' } as const;
/** Texts set apart by bars; [] where there are none. */
export const list = { type: 'text', form: 'list' } as const;
/** A permanent name that other files use for a row. */
export const id = { type: 'id' } as const;
/** A name that somebody else gave: a unit's code, a document's number. */
export const code = { type: 'code' } as const;
/** A year of four digits. */
export const year = { type: 'year' } as const;
/** An ISO day, or as much of one as is known: a month, a year. */
export const date = { type: 'date' } as const;
/** An ISO day, never less. */
export const day = { type: 'date', only: 'day' } as const;
/** An ISO day, month or year, or an hour of a day with its offset. */
export const moment = { type: 'date', instant: true } as const;
/** A number with a decimal point. */
export const number = { type: 'number' } as const;
/** An address that begins with http:// or https://. */
export const url = { type: 'url' } as const;
/** A whole number. */
export const integer = { type: 'integer' } as const;
/** How many: 0 or more. */
export const count = { type: 'integer', min: 0 } as const;
/** A number of things of which there is one at least. */
export const positive = { type: 'integer', min: 1 } as const;
/** A number that is not below 0. */
export const amount = { type: 'number', min: 0 } as const;
/** Degrees north of the equator, WGS 84. */
export const latitude = { type: 'number', min: -90, max: 90 } as const;
/** Degrees east of Greenwich, WGS 84. */
export const longitude = { type: 'number', min: -180, max: 180 } as const;
/** One of some words. */
export const choice = <const Words extends readonly string[]>(...of: Words): { type: 'choice'; of: Words } => ({
  type: 'choice',
  of,
});

type More = Omit<Column, 'name' | 'cell' | 'filled' | 'optional' | 'help'>;
type Named<N extends string, C extends CellType> = {
  readonly name: N;
  readonly cell: C;
  readonly help: Guidance;
} & More;

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

/** A text in each language, in columns of their own (`name_vi`, `name_en`); every cell filled. */
export const filledTexts = <const N extends string>(name: N, vi: string, en: string) =>
  LANGS.map((lang) => filled(inLanguage(name, lang), text, vi, en));

/** The same where any may be empty. */
export const openTexts = <const N extends string>(name: N, vi: string, en: string) =>
  LANGS.map((lang) => open(inLanguage(name, lang), text, vi, en));

/** The same in columns that a file may do without. */
export const extraTexts = <const N extends string, const C extends CellType>(
  name: N,
  cell: C,
  vi: string,
  en: string,
  more?: More,
) => LANGS.map((lang) => extra(inLanguage(name, lang), cell, vi, en, more));

/** What a column in the language of the root is in the others: `issuer_en` beside `issuer`. */
export const translations = <const N extends string>(name: N, vi: string, en: string) =>
  LANGS.filter((lang) => lang !== DEFAULT_LANG).map((lang) => extra(inLanguage(name, lang), text, vi, en));

/** Other words that people look something up by; pages do not print them. */
export const searchWords = extraTexts(
  'search',
  list,
  'từ khác hay dùng khi tìm, ngăn bằng `|`',
  'other words it is looked up by, separated by `|`',
);

/** What a law or decision says, in Vietnamese and, where somebody wrote it, in English. */
export const legalBasis = [
  open('legal_basis', text, 'căn cứ, bằng tiếng Việt và tiếng Anh', 'legal basis in Vietnamese and English'),
  ...translations('legal_basis', 'căn cứ, bằng tiếng Việt và tiếng Anh', 'legal basis in Vietnamese and English'),
] as const;

/** The source of a row. */
export const source = filled('source', id, 'nguồn', 'source', {
  refersTo: { table: 'data/sources.csv', column: 'id' },
});
/** A source that may be missing. */
export const openSource = open('source', id, 'nguồn', 'source', {
  refersTo: { table: 'data/sources.csv', column: 'id' },
});
/** What somebody who uses the row should know; mostly empty. */
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
/** Whether a value may be used, and why there is none. */
export const status = filled('status', choice(...STATUSES), 'tình trạng của giá trị', 'status of the value');
