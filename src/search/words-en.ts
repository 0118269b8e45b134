import { formatDate } from '../language/dates.ts';
import { ordinal } from '../language/numbers.ts';
import type { CodedSet, EntryWords, QueryWords } from './words.ts';

/** Words of English queries. */
export const queryWordsEn: QueryWords = {
  common: `
    how many, who, which, leads, best, highest, ranking, rankings, rank, ranked, score, scores, scored, points, index,
    results, result, year, edition, the, of, in, for, and, is, what, on, by, to`,
  question: {
    order: `
      top, first, won, wins, win, best, leading, lead, leads, leader, leaders, highest, biggest, largest,
      greatest, fastest, strongest, winner, winners, most, number one, number 1, no 1, average, mean`,
    last: 'last, lowest, worst, bottom, poorest, weakest, least',
    map: 'map, maps',
    list: 'ranking, rankings, league table, standings, table, list',
    method: `
      why, how come, how, method, methods, methodology, methodologies, calculate, calculated, calculation, compute,
      computed, computation, measured, formula, weights, weighting, difference, differences, differ, different, differs,
      compare, compared, comparable, comparison, versus, vs`,
    former: 'former, formerly, old, previous, before the merger, before merger, pre merger',
    today: 'new, current, after the merger, after merger, today',
    between: `
      how many, how much, which, who, whose, what, where, when, the, a, an, of, in, for, and, or, is, are, was, were,
      be, been, do, does, did, has, have, had, on, by, to, at, it, its, with, between, from, than, index, indices,
      score, scores, scored, scoring, points, rank, ranked, ranks, editions, years, not, no, can, cannot, should, will,
      would, could, i, we, you, my, our, your, me, us, tell, show, find, see, please, about, all, any, there, their,
      they, this, that, these, as, so, if, but, much, more, very, ever, two, three, four, five, ten, good, bad, better,
      worse, well, did not, going, got, get, gets, getting, given, place, placed, position, came, come, comes, year,
      edition, last year, this year, results, result, rise, riser, risers, rose, fall, falls, fell, faller, fallers, drop, drops, dropped,
      decline, declined, gain, gains, gained, loss, lost, change, changes, changed, improve, improved, improvement,
      increase, increased, decrease, decreased, jump, jumped, climb, climbed, lower, higher, country, national,
      nationwide, measure, measures, performing, performer, performers, performance, made, work, works, newest, latest`,
  },
  place: 'rank number, ranked number, rank, ranked, place, placed, position',
  places: {
    2: 'second best, second place, second, runner up',
    3: 'third best, third place, third',
    4: 'fourth place, fourth',
    5: 'fifth place, fifth',
  },
  turn: {
    former: 'before {year}, until {year}, pre {year}',
    today: 'after {year}, since {year}',
  },
};

/** When the codes of a set are in force: its end where it has one, else its beginning. */
const during = ({ from, to }: CodedSet): string =>
  to !== null ? ` (until ${formatDate(to, 'en')})` : from !== null ? ` (since ${formatDate(from, 'en')})` : '';

/** Names of things in English beyond those in the data. */
export const entryWordsEn: EntryWords = {
  called: (word, name) => `${name} ${word}`,
  coded: (code, beside) => [
    `code ${code}`,
    ...beside.flatMap((name) => [`${name} code ${code}`, `code of ${name} ${code}`]),
  ],
  codeNote: (code, sets, isos) =>
    [
      `Code ${code} in the list of ${sets.map((set) => `${set.name}${during(set)}`).join(' and of ')}`,
      ...isos.map((iso) => `ISO 3166-2: ${iso}`),
    ].join('; '),
  // Nobody says "index" after letters that end in it.
  shorter: (name) => [name.replace(/^([\p{Lu}\d]+) index$/iu, '$1')],
  index: () => [],
  rankingOf: () => [],
  region: (name) => `${name} region`,
  session: (number) => `${ordinal(number)} session`,
  sessionInShort: (number) => [`Session ${number}`],
  target: 'target',
  besideUnits: 'score rank ranking index year news merger',
};
