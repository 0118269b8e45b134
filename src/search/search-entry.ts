/** What a search result leads to. */
export type SearchKind =
  | 'unit'
  | 'edition'
  | 'index'
  | 'field'
  | 'news'
  | 'page'
  | 'document'
  | 'term'
  | 'check'
  | 'chart'
  | 'session'
  | 'target'
  | 'task'
  | 'series';

/** One figure a result answers with, e.g. "PAR INDEX 2023" and "86,14 điểm, hạng 43/63". */
export interface SearchAnswer {
  /** The index's abbreviation. */
  readonly index: string;
  readonly year: string;
  /** Empty where it comes later, with the whole register. */
  readonly text: string;
  /** Of a text that comes later: its letters, rounded up; absent where they are the usual few. */
  readonly letters?: number;
  /** The place of a unit, as far as one was published. */
  readonly place?: number;
}

/** Editions of an index that say nothing of a unit here, and why, in words. */
export interface SearchSilence {
  readonly index: string;
  readonly years: readonly string[];
  readonly text: string;
}

/** One thing a reader may look for, with every name it goes by. Words are in the page's language. */
export interface SearchEntry {
  /** Address with the base path; may end in a fragment. */
  readonly url: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Names besides the title, the chief one first: aliases, the other language, abbreviations, old names, codes, numbers. */
  readonly terms: readonly string[];
  /** Generated initials ("brvt"): they match whole words only, and after real names. */
  readonly initials?: readonly string[];
  /** Words that may stand beside a name but do not find the entry alone, or the key of shared ones in the register. */
  readonly context?: string;
  /** The year the entry is about. */
  readonly year?: string;
  /** Entries of one series differ by year only; a query without a year shows the newest. */
  readonly series?: string;
  /** What an entry stands for: the method, a unit that has ended, a unit by its code. */
  readonly role?: 'method' | 'former' | 'code';
  /** Names of what an index is made of, in both languages; asked for beside its name. */
  readonly parts?: readonly string[];
  /** Years the entry covers without an answer of its own. */
  readonly years?: readonly string[];
  /** Best first: the newest edition of the index that stands first on the site. */
  readonly answers?: readonly SearchAnswer[];
  /** What answers a question about an edition without a figure; it ranks nothing. */
  readonly silences?: readonly SearchSilence[];
  /** What an edition answers when its last place is asked for: who it is, or that this is not known. */
  readonly last?: SearchAnswer;
  /** One plain line: what it is, or what became of it. */
  readonly note?: string;
  /** 0 to 1: what comes first among equals. */
  readonly weight: number;
}

/** The page of an address, without the place on it. */
export const pathOf = (url: string): string => url.replace(/#.*$/, '');

/** Words of one kind of unit, in both languages. */
export interface KindWords {
  readonly kind: string;
  /** What units of the kind are called in a question: "tỉnh thành", "provinces". */
  readonly called: readonly string[];
  /** What stands beside a unit's name without being part of it: "tỉnh" in "tỉnh Kon Tum". */
  readonly beside: readonly string[];
}

/** Words with a meaning in a query that only the data know. */
export interface RegisterWords {
  /** In the order of the kinds: a question that names none means the first. */
  readonly kinds: readonly KindWords[];
  /** Years in which a set of units ended: "before 2025" asks for a unit of before. */
  readonly turns: readonly string[];
  /** Names of the country: said of everything here, they tell nothing apart. */
  readonly country: readonly string[];
}

/** The file a search page loads. */
export interface SearchRegister {
  readonly entries: readonly SearchEntry[];
  /** Context words that many entries share, by key: kept once, as units share the names of indices and fields. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly words: RegisterWords;
  /** What an edition says of a place that nobody is known to have: `{place}`, `{edition}`. The names alone do not know. */
  readonly nobodyAt?: string;
}
