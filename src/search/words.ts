/**
 * Phrases between commas, on as many lines as they need. A sign before a phrase says what it is without its marks:
 * "=tính" (to reckon) is nothing then, as "tinh" is mostly "tỉnh"; "~năm" (year) is a syllable of names first (Hà Nam).
 */
export type Phrases = string;

/**
 * What a word of a question does: asks for the order of an edition, its last place, a map of it, a list, a method, a unit before or
 * after its reform; or only stands between such words. The words for kinds of units come with the data.
 */
export const QUESTION_PARTS = ['order', 'last', 'map', 'list', 'method', 'former', 'today', 'between'] as const;
/** What a word of a question can do. */
export type QuestionPart = (typeof QUESTION_PARTS)[number];

/** What the browser must know of a language to read a query. */
export interface QueryWords {
  /** Common words around a name: they help when they match and hurt little when they do not. */
  readonly common: Phrases;
  readonly question: Readonly<Record<QuestionPart, Phrases>>;
  /** What stands before the number of a place: "hạng 31", "rank 31". */
  readonly place: Phrases;
  /** Places in words, from the second on: the first is asked for as the order is. */
  readonly places: Readonly<Record<number, Phrases>>;
  /** How a unit is asked for before and after the year that ended its set; `{year}` stands for it. */
  readonly turn: Readonly<Record<'former' | 'today', Phrases>>;
}

/** A set of units with the days between which its codes were in force; null where that has no source or no end. */
export interface CodedSet {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What only the build must know of a language: how things are called there beyond their names in the data. */
export interface EntryWords {
  /** A unit's name with the word that stands beside it: "Tỉnh Kon Tum", "Kon Tum province". */
  called: (word: string, name: string) => string;
  /** A unit by its code, with and without what it is: "mã 31", "mã tỉnh 31", "code of Hải Phòng". */
  coded: (code: string, beside: readonly string[]) => readonly string[];
  /** Which code it is: of which sets of units, and by which international codes the unit is known. */
  codeNote: (code: string, sets: readonly CodedSet[], isos: readonly string[]) => string;
  /** Other forms of an index's abbreviation or name. */
  shorter: (name: string) => readonly string[];
  /** An index by its abbreviation: "chỉ số PAPI". */
  index: (abbreviation: string) => readonly string[];
  /** Its ranking: "xếp hạng PAPI". */
  rankingOf: (name: string) => readonly string[];
  region: (name: string) => string;
  /** A session by its number, in full. */
  session: (number: number) => string;
  /** The same as people write it in haste. */
  sessionInShort: (number: number) => readonly string[];
  readonly target: string;
  /** Common words that may stand beside any unit's name. */
  readonly besideUnits: string;
}
