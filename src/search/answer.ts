import type { PreparedEntry, PreparedRegister } from './prepare.ts';
import { readQuestion, type Question } from './question.ts';
import { findEntries, type Hit } from './score.ts';
import { decodeTyping } from './typing.ts';

/** A day beside a name ("ngày 2/9/2021", "of 2 September 2021"): only its year helps. */
const DAY =
  /\s(?:ngày|ngay|dated?|of|on)?\s*\d{1,2}(?:[/.-]|\s+tháng\s+|\s+thang\s+)\d{1,2}(?:[/.-]|\s+năm\s+|\s+nam\s+)((?:19|20)\d\d)/gi;

/**
 * The entries that answer what was typed: names first, then questions about rankings, method and former units, then
 * what remains without the question's own words, then keys typed with the input method off.
 */
export function answerEntries(typed: string, register: PreparedRegister): Hit[] {
  const text = typed.replace(DAY, ' $1');
  const direct = findEntries(text, register);
  const question = readQuestion(text, register);
  if (question.answer && !isNamed(direct, question) && !direct.some(isOfUnit))
    return withFirst(question.answer, direct);
  if (direct.some((hit) => hit.isStrong)) return direct;
  for (const rest of question.rests) {
    const hits = findEntries(rest, register);
    if (hits.some((hit) => hit.isStrong)) return aboutNamed(hits, question, register);
  }
  // What leaves words out goes after pages whose text has them all.
  const known = question.known === '' ? [] : findEntries(question.known, register);
  if (known.some((hit) => hit.isStrong && (hit.isName || hit.entry.kind === 'unit')))
    return asWeak(aboutNamed(known, question, register));
  if (question.likelyAnswer) return asWeak(withFirst(question.likelyAnswer, direct));
  const meant = decodeTyping(text);
  const decoded = meant === text.toLowerCase() ? [] : findEntries(meant, register);
  return decoded.some((hit) => hit.isStrong) ? decoded : direct;
}

/** A whole name of a unit stands in the query, so that it is the unit that is asked for; a number may be a place. */
const isOfUnit = ({ entry, isStrong }: Hit): boolean => isStrong && entry.kind === 'unit' && entry.role !== 'code';

const strong = ({ entry }: PreparedEntry, score = 0): Hit => ({ entry, score, isStrong: true, isName: false });

const withFirst = (answer: PreparedEntry, hits: readonly Hit[]): Hit[] => [
  strong(answer, hits[0]?.score),
  // What only resembles the words of a question is noise beside its answer.
  ...hits.filter(({ entry, isStrong }) => isStrong && entry.url !== answer.entry.url),
];

/** What is called so goes before the answer to a question ("maps", "bảng xếp hạng"), but for what a ranking is asked by. */
const isNamed = (hits: readonly Hit[], { asksRanking }: Question): boolean =>
  hits.some(
    ({ entry, isStrong, isName }) =>
      isStrong && isName && !(asksRanking && ['edition', 'index', 'term', 'field'].includes(entry.kind)),
  );

const asWeak = (hits: readonly Hit[]): Hit[] => hits.map((hit) => ({ ...hit, isStrong: false }));

/** What was named in a question, then the method if that was asked. */
function aboutNamed(hits: readonly Hit[], question: Question, register: PreparedRegister): Hit[] {
  const method = question.asksMethod ? register.entries.find(({ entry }) => entry.role === 'method') : undefined;
  return [
    ...unitsAsked(hits, question),
    ...(method && !hits.some(({ entry }) => entry.url === method.entry.url) ? [strong(method)] : []),
  ];
}

/** "Former" puts units that ended first, "new" those of today; the order is otherwise kept. */
function unitsAsked(hits: readonly Hit[], { asksUnit }: Question): Hit[] {
  if (asksUnit === null) return [...hits];
  const fits = ({ entry }: Hit): number =>
    Number(entry.kind === 'unit') +
    Number(entry.kind === 'unit' && (entry.role === 'former') === (asksUnit === 'former'));
  return [...hits].sort((a, b) => fits(b) - fits(a));
}
