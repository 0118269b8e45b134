import type { Lexicon, Meaning } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { readMeanings } from './places.ts';
import type { PreparedEntry, PreparedRegister } from './prepare.ts';
import { answerOf } from './question-answer.ts';
import type { SearchKind } from './search-entry.ts';
import { hasWord, isYear, tokenize, type Token } from './token.ts';

/** What a question is about. */
const CALLED: readonly SearchKind[] = ['unit', 'index', 'edition', 'field'];

/** A query read as a question. */
export interface Question {
  /** The entry that answers the question by itself, if there is one and nothing else was named. */
  readonly answer: PreparedEntry | null;
  /** Asks who stands where, or for a ranking. */
  readonly asksRanking: boolean;
  /** Leads to the method page, whatever else was named. */
  readonly asksMethod: boolean;
  /** A name was typed with "former" or "new". */
  readonly asksUnit: 'former' | 'today' | null;
  /** As `answer`, leaving out words that no unit, index or field is called by. */
  readonly likelyAnswer: PreparedEntry | null;
  /** The query without its question words, most careful first: what may be a name. */
  readonly rests: readonly string[];
  /** The words of a question that a unit, index or field is called by; empty where no question is asked. */
  readonly known: string;
}

/** A word of a question; no phrase where it names something. */
interface QuestionWord {
  readonly token: Token;
  readonly phrase: Phrase<Meaning> | null;
}

/** Reads a query as a question about rankings, maps, method or former units. */
export function readQuestion(text: string, register: PreparedRegister): Question {
  const words = wordsOf(text, register.lexicon);
  const parts = partsOf(words);
  const has = (part: Meaning['part']): boolean => parts.has(part);
  const free = words.flatMap(({ token, phrase }) => (phrase === null ? [token] : []));
  const years = free.filter(isYear);
  // A number in a question about the order is how many are asked for ("top 10").
  const named = free.filter((token) => !isYear(token) && !(token.isNumber && has('order')));
  const known = named.filter((word) => isCalled(word, register));
  const asked = {
    parts,
    kinds: words.flatMap(({ phrase }) => (phrase?.meaning.part === 'kind' ? [phrase.meaning.kind] : [])),
    year: years.at(-1)?.folded ?? null,
  };
  const asks = [...asked.parts].some((part) => part !== 'kind');
  return {
    answer: answerOf({ ...asked, named }, register),
    likelyAnswer: known.length < named.length ? answerOf({ ...asked, named: known }, register) : null,
    asksRanking: has('order') || has('list'),
    asksMethod: has('method'),
    asksUnit: has('former') ? 'former' : has('today') ? 'today' : null,
    known: known.length > 0 && asks ? spelled(free.filter((token) => known.includes(token) || isYear(token))) : '',
    rests: restsOf(words),
  };
}

/** What the words of a question do; who asks for a place asks for the order. */
function partsOf(words: readonly QuestionWord[]): ReadonlySet<Meaning['part']> {
  const parts = new Set(words.flatMap(({ phrase }) => (phrase ? [phrase.meaning.part] : [])));
  return parts.has('last') || parts.has('place') ? parts.add('order') : parts;
}

function wordsOf(text: string, lexicon: Lexicon): QuestionWord[] {
  const tokens = tokenize(text);
  const phrases = readMeanings(tokens, lexicon);
  return tokens.map((token, i) => ({ token, phrase: phrases[i] ?? null }));
}

const isCalled = (word: Token, { entries }: PreparedRegister): boolean =>
  entries.some(({ entry, names }) => CALLED.includes(entry.kind) && names.some((name) => hasWord(name.words, word)));

const spelled = (tokens: readonly Token[]): string => tokens.map(({ exact }) => exact).join(' ');

/** What may be a name: first with the unmarked syllables of names among the question's words, then without them. */
function restsOf(words: readonly QuestionWord[]): string[] {
  const rest = (keepsSyllables: boolean): string =>
    spelled(
      words
        .filter(
          ({ token, phrase }) =>
            phrase === null ||
            phrase.meaning.part === 'kind' ||
            (keepsSyllables && phrase.unmarked === 'syllable' && !token.isMarked),
        )
        .map(({ token }) => token),
    );
  const whole = spelled(words.map(({ token }) => token));
  return [...new Set([rest(true), rest(false)])].filter((each) => each !== '' && each !== whole);
}
