import { LATE_FIGURE } from './weights.ts';
import type { SearchAnswer, SearchEntry, SearchKind, SearchRegister } from './search-entry.ts';

/** What people look for by name. Contradictions, tasks, targets, series and codes come with the whole register. */
const FIRST: ReadonlySet<SearchKind> = new Set([
  'unit',
  'index',
  'edition',
  'document',
  'session',
  'term',
  'field',
  'news',
  'page',
]);

/**
 * The part of a register that answers first: names and what they lead to, in less than half of its bytes. Of several
 * figures it tells only that they are there, so that an index or a year in the query finds the page that has them.
 */
export function firstRegister({ entries, contexts, words }: SearchRegister): SearchRegister {
  return {
    entries: entries
      .filter(({ kind, role }) => FIRST.has(kind) && role !== 'code')
      .map((entry) => named(entry, contexts)),
    contexts,
    words,
  };
}

/** A figure that the whole register brings. */
const later = ({ index, year, text }: SearchAnswer): SearchAnswer => {
  const letters = Math.ceil(text.length / LATE_FIGURE.step) * LATE_FIGURE.step;
  return { index, year, text: '', ...(letters > LATE_FIGURE.letters ? { letters } : {}) };
};

function named({ answers = [], context, ...entry }: SearchEntry, contexts: SearchRegister['contexts']): SearchEntry {
  const [first, ...more] = answers;
  return {
    ...entry,
    // What is said of one entry alone is long; what many share stands once.
    ...(context !== undefined && context in contexts ? { context } : {}),
    ...(first ? { answers: more.length === 0 ? answers : answers.map(later) } : {}),
  };
}
