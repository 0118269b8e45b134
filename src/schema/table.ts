import type { Guidance, Lang } from '../language/lang.ts';

/** What the cells of a column are. Readers act on this; nothing here runs. */
export type CellType =
  /** `form` says what the text holds: a list set apart by bars, or bands like `A>=90;B>=80`. */
  | { readonly type: 'text'; readonly form?: 'list' | 'bands' }
  /** Letters, digits, `-`, `_`, `.`: a key that other files name. */
  | { readonly type: 'id' }
  | { readonly type: 'code' }
  | { readonly type: 'slug' }
  | { readonly type: 'year' }
  /** ISO year, month or day; `instant` also allows a time with offset; `day` wants the day. */
  | { readonly type: 'date'; readonly only?: 'day'; readonly instant?: true }
  /** yyyy, yyyy-mm, yyyy-mm-dd or a span a/b, open at the end as `a/..`. */
  | { readonly type: 'period' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'integer'; readonly min?: number; readonly max?: number }
  /** One of a list; `also` allows what follows a pattern, and shows people how it is written. */
  | {
      readonly type: 'choice';
      readonly of: readonly string[];
      readonly also?: { readonly pattern: RegExp; readonly shown: string };
    }
  | { readonly type: 'url' };

/**
 * The column of another table whose values a cell may name. `<index>` in its path is the folder of the table that
 * refers, or the row's own column of that name.
 */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** A column: what its cells are, whether they may be empty, what people are told of it. */
export interface Column {
  readonly name: string;
  readonly cell: CellType;
  /** An empty cell is a problem. */
  readonly filled?: true;
  /** The file may do without the column. */
  readonly optional?: true;
  readonly refersTo?: Reference;
  /** Unit of measure of the numbers, in words, where the table has one. */
  readonly unit?: Guidance;
  /** What an empty cell says, where it says more than that there is nothing to say. */
  readonly empty?: Guidance;
  /** What the column holds, for the person who fills it in; Markdown of one line. */
  readonly help: Guidance;
}

/** The column that holds a text in a language: "name_vi". */
export const inLanguage = <const N extends string, const L extends Lang>(name: N, lang: L): `${N}_${L}` =>
  `${name}_${lang}`;

/**
 * What a CSV file of one kind is: all that the reader, the rules, the documentation, forms and descriptors know of it.
 */
export interface TableSchema {
  /** The name of the kind. */
  readonly kind: string;
  /** Where such files lie, from the root; `<index>`, `<edition>` and `<province>` stand for any. */
  readonly path: string;
  readonly title: Guidance;
  /** In the order in which new files are written; existing files may have them in any. */
  readonly columns: readonly Column[];
  /** Columns that together name a row; no two rows agree on them. */
  readonly key: readonly string[];
  /** More such combinations, compared only where all are filled. */
  readonly alsoUnique?: readonly (readonly string[])[];
}

/** A group that a producer named, from this value up. */
export interface Band {
  readonly name: string;
  readonly from: number;
}

/** What a cell may hold once it is read. */
export type CellValue = string | number | readonly string[] | readonly Band[] | null;

/** What a sound cell of a type holds when it is filled. */
type Filled<C extends CellType> = C extends { type: 'number' | 'integer' }
  ? number
  : C extends { type: 'text'; form: 'list' }
    ? readonly string[]
    : C extends { type: 'text'; form: 'bands' }
      ? readonly Band[]
      : C extends { type: 'choice'; also: object }
        ? string
        : C extends { type: 'choice'; of: readonly (infer Word)[] }
          ? Word
          : string;

/** Text and lists are never null: without words they are empty. */
type IsNeverNull<C extends CellType> = C extends { type: 'text'; form: 'bands' }
  ? false
  : C extends { type: 'text' }
    ? true
    : false;

/** Values of a row as read: null where the cell is empty or nobody can read it; text is then '' and a list []. */
export type ValuesOf<S extends TableSchema> = string extends S['columns'][number]['name']
  ? Readonly<Record<string, CellValue>>
  : TypedValuesOf<S>;

type TypedValuesOf<S extends TableSchema> = {
  readonly [C in S['columns'][number] as C['name']]: IsNeverNull<C['cell']> extends true
    ? Filled<C['cell']>
    : Filled<C['cell']> | null;
};

/** Values of a row in which nothing is wrong: null only where the cell may be empty, and is. */
export type SoundValuesOf<S extends TableSchema> = {
  readonly [C in S['columns'][number] as C['name']]: C extends { filled: true }
    ? Filled<C['cell']>
    : C['cell'] extends { type: 'text' }
      ? Filled<C['cell']>
      : Filled<C['cell']> | null;
};

/** The parts of a path: `<index>` and `<edition>` of `data/indices/<index>/observations/<edition>.csv`. */
export type PartsOf<Path extends string> = Path extends `${string}<${infer Part}>${infer Rest}`
  ? { readonly [P in Part]: string } & PartsOf<Rest>
  : unknown;

/** Path of a file of a kind: `pathOf(EDITIONS, { index: 'papi' })`. */
export const pathOf = <S extends TableSchema>(schema: S, parts: PartsOf<S['path']>): string =>
  schema.path.replace(/<(\w+)>/g, (_, part: string) => (parts as Readonly<Record<string, string>>)[part] ?? '');

/** Declares a table, its types inferred from what is written. */
export const table = <const S extends TableSchema>(schema: S): S => schema;
