import { lexiconOf, type Lexicon } from './lexicon.ts';
import { readPhrases } from './phrases.ts';
import type { SearchAnswer, SearchEntry, SearchRegister } from './search-entry.ts';
import { isYear, joined, tokenize, type Token } from './token.ts';
import { MOST_JOINED_WORDS, NAME_FACTOR } from './weights.ts';

/** A name of an entry, cut into words. */
export interface Name {
  readonly words: readonly Token[];
  /** The words run together, so that "kontum" finds Kon Tum; '' for a single word and for a sentence. */
  readonly joined: string;
  /** 1 for the title and the first name, less for others. */
  readonly factor: number;
  /** A question itself ("tỉnh nào cao nhất 2024"): its words name nothing one by one. */
  readonly isQuestion: boolean;
}

/** An entry ready for matching. */
export interface PreparedEntry {
  readonly entry: SearchEntry;
  readonly names: readonly Name[];
  readonly context: readonly Token[];
  /** The words of each thing an index is made of. */
  readonly parts: readonly (readonly Token[])[];
}

/** A register ready for matching. */
export interface PreparedRegister {
  readonly entries: readonly PreparedEntry[];
  readonly lexicon: Lexicon;
  /** Units with their figures by `placeKey`. */
  readonly placed: ReadonlyMap<string, readonly string[]>;
  /** What an edition says of a place that no unit has; null where the register does not know places. */
  readonly nobodyAt: string | null;
}

/** A place in an edition of an index, told from the same index of another kind of units. */
export const placeKey = (kind: string | undefined, { index, year }: SearchAnswer, place: number): string =>
  [kind, index, year, place].join('/');

/** Cuts all names once, so that every key press only compares. */
export function prepareRegister({ entries, contexts, words, nobodyAt }: SearchRegister): PreparedRegister {
  const shared = new Map(Object.entries(contexts).map(([key, text]) => [key, tokenize(text)]));
  const contextOf = ({ context = '' }: SearchEntry): readonly Token[] => shared.get(context) ?? tokenize(context);
  const lexicon = lexiconOf(words);
  return {
    entries: entries.map((entry) => prepare(entry, contextOf(entry), lexicon)),
    lexicon,
    placed: placedUnits(entries),
    nobodyAt: nobodyAt ?? null,
  };
}

function placedUnits(entries: readonly SearchEntry[]): Map<string, string[]> {
  const placed = new Map<string, string[]>();
  for (const { title, context, answers = [] } of entries)
    for (const answer of answers) {
      if (answer.place === undefined) continue;
      const key = placeKey(context, answer, answer.place);
      placed.set(key, [...(placed.get(key) ?? []), `${title}: ${answer.text}`]);
    }
  return placed;
}

function prepare(entry: SearchEntry, context: readonly Token[], lexicon: Lexicon): PreparedEntry {
  const seen = new Set<string>();
  const name = (text: string, factor: number): Name => nameOf(text, factor, lexicon);
  const names = [
    // The day on which a unit ended stands beside its name: nobody asks for "rank 31" by it.
    name(entry.kind === 'unit' ? entry.title.replace(/ \([^()]*\d[^()]*\)$/, '') : entry.title, NAME_FACTOR.chief),
    ...entry.terms.map((term, i) => name(term, i === 0 ? NAME_FACTOR.chief : NAME_FACTOR.other)),
    ...(entry.initials ?? []).map((term) => name(term, NAME_FACTOR.initials)),
  ].filter(({ words }) => {
    const key = words.map((word) => word.exact).join(' ');
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  return { entry, names, context, parts: (entry.parts ?? []).map(tokenize) };
}

function nameOf(text: string, factor: number, { question }: Lexicon): Name {
  const words = tokenize(text);
  return {
    words,
    joined: words.length > 1 && words.length <= MOST_JOINED_WORDS ? joined(words) : '',
    factor,
    isQuestion: readPhrases(words, question).every(
      (phrase, i) => phrase !== null || words.slice(i, i + 1).some(isYear),
    ),
  };
}
