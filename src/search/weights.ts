/**
 * Every number of the search, with its reason: what is compared, what it is worth, how much is shown. They were set by
 * hand against the judged queries (tests/browser/queries.ts); a change is judged by them again.
 *
 * A score is at most about 3.5: the fit of the words (0 to 1), the phrase they form (0 to 1.2), a year and an index
 * that were asked for (to 0.75), and a little for what mostly is meant (to 0.3).
 */

/** How well one typed word fits one word of a name: 1 is the very word, 0 another word. */
export const WORD_FIT = {
  /** Typed without marks: most people type so, hence almost the word itself. */
  unmarked: 0.95,
  /** Typed with marks that the name does not have ("Hànội" for Hanoi). */
  nameUnmarked: 0.85,
  /** The same vowels with another tone, or none: "đăk" for Đắk. */
  otherTone: 0.8,
  /** Other vowels too: another word more often than a slip. */
  otherMarks: 0.6,
  /** The last word may be unfinished: its beginning counts. */
  lastBeginning: 0.7,
  /** Words before it are finished; a beginning is a guess. */
  beginning: 0.5,
  /** Beginning of a word whose marks disagree. */
  beginningOtherMarks: 0.8,
  /** The last number may be unfinished too, but numbers that begin alike have nothing in common. */
  numberBeginning: 0.3,
  /** One slip of the finger. */
  slip: 0.4,
  /** Words that spell one word of the name together, or the other way round: "ha noi", "kontum". */
  joined: 0.9,
  /** The beginning of a name run together. */
  joinedBeginning: 0.5,
  /** The year of a figure that the entry has. */
  year: 0.7,
  /** A word found only in what is said about the entry. */
  context: 0.3,
} as const;

/** Shortest words, in letters, that a rule holds for: Vietnamese syllables are short and many begin alike. */
export const LETTERS = {
  /** Of the last word, to count as a beginning. */
  lastBeginning: 2,
  /** Of an earlier word ("ha" is not "hành"). */
  beginning: 4,
  /** Digits of an unfinished number. */
  numberBeginning: 2,
  /** In a word with one slip: below, the slip makes another word. */
  slip: 5,
  /** Of a name's beginning run together. */
  joinedBeginning: 5,
  /** Of a name that counts inside a longer query. */
  containedName: 4,
  /** Of an English word that is compared without its ending ("transparent", "Transparency"). */
  withEnding: 7,
  /** Letters of an English ending, which do not count. */
  ending: 2,
  /** What an English word keeps at least without it. */
  stem: 4,
  /** Of a word that is looked up alone among the names, when nothing was found. */
  nearWord: 5,
  /** Of a name that is offered then: two letters are near to everything. */
  nearName: 3,
} as const;

/** Words in a name that is also compared run together: a longer one is a sentence, not a name. */
export const MOST_JOINED_WORDS = 5;
/** How many typed words may spell one word of a name, longest first: "b r v t" is BRVT. */
export const JOINED_SPANS = [4, 3, 2] as const;

/** Least fit of a word in what is said about an entry: another tone still counts, a beginning does not. */
export const LEAST_CONTEXT_FIT = 0.8;
/** Least fit of a word that goes on a run: an unfinished last word does, a beginning before it or a slip does not. */
export const LEAST_RUN_FIT = 0.55;

/** What a name of an entry counts: all names find it, the first ones before the others. */
export const NAME_FACTOR = {
  chief: 1,
  other: 0.95,
  /** Generated initials: two letters are initials of many. */
  initials: 0.7,
} as const;

/** What a query earns for reading like a name, beside the fit of its words. */
export const PHRASE_BONUS = {
  /** The query is the name. */
  whole: 1.2,
  /** It is the name but for common words or a year. */
  named: 1,
  /** A whole name stands in the query. */
  contained: 0.7,
  /** All its words stand together in a name … */
  run: 0.4,
  /** … and the more of the name they are … */
  runShare: 0.3,
  /** … and at its front … */
  runAtFront: 0.1,
  /** Only the first words stand together. */
  partOfRun: 0.3,
} as const;

/** A name's words in another order ("Index PAR"). */
export const ANY_ORDER = 0.8;
/** A run of one word is a name begun only where it is this share of it. */
export const LEAST_RUN_SHARE = 0.5;

/** What a year and an index in the query are worth. */
export const ASKED = {
  /** The entry is about that year. */
  year: 0.45,
  /** The year stands among those it covers. */
  coveredYear: 0.2,
  /** It has a figure for the year … */
  answer: 0.15,
  /** … and the more of them … */
  eachAnswer: 0.03,
  mostAnswers: 5,
  /** … or one of the index that was named. */
  index: 0.15,
} as const;

/** The share of an entry's own weight in its score: it decides between equals only. */
export const WEIGHT_SHARE = 0.3;
/** A doubtful figure is mostly asked for by its number; without one the unit and the edition come first. */
export const WITHOUT_FIGURE = 0.75;
/** What scores under this share of the best is noise beside it. */
export const LEAST_SHARE = 0.55;

/** How much is shown. */
export const MOST = {
  results: 25,
  /** Places on one page, so that a register does not fill the list. */
  onPage: 3,
  nearNames: 5,
  /** Names compared for each entry that is offered, as one entry has several. */
  nearNamesTried: 20,
  /** Full-text pages that are fetched and ranked; each is a request. */
  pages: 15,
  /** Spellings of a query with d and đ that are tried; each is a search. */
  spellings: 16,
  excerptWords: 28,
} as const;

/** What is kept free for a figure that comes later, in letters. */
export const LATE_FIGURE = {
  /** Most figures have a score, a place, and little beside. */
  letters: 40,
  /** Longer ones are told in steps: room is kept in lines. */
  step: 20,
  /** Who has a place: a unit with its figure. */
  placeLetters: 80,
} as const;

/** A full-text page's place counts 1/(5 + place): the first few are about equal, what is found both ways wins. */
export const PLACE_OFFSET = 5;
/** A weak entry stands between the page of its place and the next. */
export const ENTRY_PLACE = 0.5;

/** What is mostly meant among entries that fit alike, 0 to 1: units, then indices, then what tells of them. */
export const ENTRY_WEIGHT = {
  unit: 1,
  /** Taken off for each kind of unit after the first, so that kinds keep their order. */
  eachKind: 0.04,
  /** Taken off a unit that has ended: its name now means its successor. */
  formerUnit: 0.1,
  /** Share of a unit's weight for its code, which few ask for. */
  code: 0.5,
  index: 0.95,
  edition: 0.8,
  /** Taken off for each index that stands before on the site. */
  eachIndex: 0.02,
  regionOfEdition: 0.7,
  region: 0.5,
  page: 0.85,
  field: 0.8,
  text: 0.8,
  /** A document that news tell of, one in force, any other. */
  newsDocument: 0.75,
  documentInForce: 0.6,
  document: 0.5,
  news: 0.6,
  term: 0.55,
  session: 0.5,
  series: 0.45,
  target: 0.4,
  openConflict: 0.4,
  conflict: 0.3,
  task: 0.3,
} as const;
