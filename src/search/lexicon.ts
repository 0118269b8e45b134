import { longestFirst, phrasesOf, type Phrase } from './phrases.ts';
import type { KindWords, RegisterWords } from './search-entry.ts';
import { tokenize } from './token.ts';
import { QUERY_WORDS } from './query-words.ts';
import { QUESTION_PARTS, type QuestionPart } from './words.ts';

/** Queries are read in every language, whatever that of the page. */
const LANGUAGES = Object.values(QUERY_WORDS);

/** What a phrase of a question means: its part, the kind of unit that it tells from others, or the place it asks for. */
export type Meaning =
  | { readonly part: QuestionPart }
  | { readonly part: 'kind'; readonly kind: string }
  | { readonly part: 'place'; readonly place: number };

/** All words with a meaning of their own in a query: those of the languages, and those of the data. */
export interface Lexicon {
  /** Common words around a name. */
  readonly common: readonly Phrase<'common'>[];
  readonly question: readonly Phrase<Meaning>[];
  /** Kinds of units in their order; a question that names none means the first. */
  readonly kinds: readonly string[];
  /** What makes the number behind it a place. */
  readonly beforePlace: readonly Phrase<'place'>[];
}

/** Joins the words of all languages with those that the register brings from the data. */
export function lexiconOf({ kinds, turns, country }: RegisterWords): Lexicon {
  return {
    common: longestFirst([
      ...LANGUAGES.flatMap(({ common }) => phrasesOf(common, 'common' as const)),
      ...kinds.flatMap(besideNames),
    ]),
    question: longestFirst<Meaning>([
      ...QUESTION_PARTS.flatMap((part) => LANGUAGES.flatMap(({ question }) => phrasesOf(question[part], { part }))),
      ...LANGUAGES.flatMap(({ places }) =>
        Object.entries(places).flatMap(([place, said]) =>
          phrasesOf(said, { part: 'place' as const, place: Number(place) }),
        ),
      ),
      ...(['former', 'today'] as const).flatMap((part) =>
        LANGUAGES.flatMap(({ turn }) =>
          turns.flatMap((year) => phrasesOf(turn[part].replaceAll('{year}', year), { part })),
        ),
      ),
      ...country.flatMap((name) => phrasesOf(name, { part: 'between' as const })),
      ...kinds.flatMap(({ kind, called }) =>
        called.flatMap((name) => phrasesOf(name, { part: 'kind' as const, kind })),
      ),
    ]),
    kinds: kinds.map(({ kind }) => kind),
    beforePlace: longestFirst(LANGUAGES.flatMap(({ place }) => phrasesOf(place, 'place' as const))),
  };
}

/** Words beside a unit's name; a single one without its marks is a syllable of names (Hà Tĩnh) first. */
const besideNames = ({ beside }: KindWords): Phrase<'common'>[] =>
  beside.map((name) => {
    const words = tokenize(name);
    const isSyllable = words.length === 1 && words.some(({ isMarked }) => isMarked);
    return { words, meaning: 'common', unmarked: isSyllable ? 'syllable' : 'same' };
  });
