import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { formatPlain } from '../language/numbers.ts';
import type { Bounds } from '../model/counted.ts';
import type { Dataset } from '../model/dataset.ts';
import { fits, type ScoreRange } from '../model/implied.ts';
import { impliedScore, impliedScores, type ImpliedScore, type Statement } from '../model/implied-figures.ts';
import { TOTAL, type Edition, type Index } from '../model/index-definition.ts';
import { editionOf, indexOf } from '../model/lookup.ts';
import type { Conflict } from '../model/record.ts';
import type { UnitKey } from '../model/unit.ts';
import { formatScore, type Measure } from './measures.ts';

/** A range that this site worked out, in words; it always says whose it is. */
export interface ImpliedWords {
  /** "trong khoảng 89,19–90,60 (trang này tính)", or why there is no range. */
  readonly said: string;
  /** The published statements it rests on, and that it is no score. */
  readonly why: string;
}

/** What is implied of the score of a unit that has only a rank; null where it has a score, or nothing follows. */
export function impliedWords(
  data: Dataset,
  index: Index,
  edition: Edition,
  unit: UnitKey,
  lang: Lang,
): ImpliedWords | null {
  const t = messages[lang].implied;
  const implied = impliedScores(data, index, edition, TOTAL).get(unit);
  if (!implied) return null;
  const statements = statementsOf(implied)
    .map((statement) => statementWords(data, statement, index, lang))
    .join('; ');
  return implied.kind === 'range'
    ? { said: `${rangeWords(implied, index, lang)} (${t.ours})`, why: t.why(statements) }
    : { said: t.contradiction, why: t.against(statements) };
}

/** "trong khoảng 89,19–90,60", "từ 92,18 trở lên"; whose it is must be said beside it. */
export function rangeWords({ low, high }: ScoreRange<unknown>, measure: Measure, lang: Lang): string {
  const t = messages[lang].implied;
  const say = (value: number): string => formatScore(value, measure, lang);
  if (low && high)
    return low.value === high.value ? t.equal(say(low.value)) : t.between(say(low.value), say(high.value));
  return low ? t.atLeast(say(low.value)) : high ? t.atMost(say(high.value)) : '';
}

/** The bare figures of a range: "89,19–90,60", "≥ 92,18"; for a chart that says beside them what they are. */
export function rangeFigures({ low, high }: ScoreRange<unknown>, measure: Measure, lang: Lang): string {
  const say = (value: number): string => formatScore(value, measure, lang);
  if (low && high) return low.value === high.value ? say(low.value) : `${say(low.value)}–${say(high.value)}`;
  return low ? `≥ ${say(low.value)}` : high ? `≤ ${say(high.value)}` : '';
}

/** From the best down, each once. */
function statementsOf(implied: ImpliedScore): Statement[] {
  const ends =
    implied.kind === 'range' ? [implied.high, implied.low].flatMap((end) => (end ? [end.by] : [])) : implied.between;
  return [...new Set(ends)];
}

function statementWords(data: Dataset, statement: Statement, index: Index, lang: Lang): string {
  const { implied: t, marks } = messages[lang];
  const doubt = statement.isDoubtful ? ` (${marks.U})` : '';
  if (statement.kind === 'group')
    return t.group(statement.name, formatPlain(statement.from, lang), statement.count) + doubt;
  if (statement.kind === 'counts') return statement.counts.map((each) => countWords(each, lang)).join(', ') + doubt;
  const value = formatScore(statement.value, index, lang);
  if (statement.kind === 'extreme') return t.extreme[statement.statistic](value) + doubt;
  return t.unit(statement.rank, data.units.get(statement.unit)?.name[lang] ?? statement.unit, value) + doubt;
}

/** "2 đơn vị trên 90", as the count was published. */
function countWords({ from, to, count }: Bounds & { readonly count: number }, lang: Lang): string {
  const { over, under, between } = messages[lang].implied.counts;
  if (to === Infinity) return over(count, formatPlain(from, lang));
  if (from === -Infinity) return under(count, formatPlain(to, lang));
  return between(count, formatPlain(from, lang), formatPlain(to, lang));
}

/**
 * Which of two contradicting scores of a unit fits the range that published statements about the others leave; null
 * where the contradiction is about something else or nothing bounds the score.
 */
export function fitWords(data: Dataset, conflict: Conflict, lang: Lang): string | null {
  const { unit, measure, indicator, valueA: a, valueB: b } = conflict;
  const index = indexOf(data, conflict.index);
  const edition = editionOf(index, conflict.edition);
  if (!edition || unit === null || measure !== 'value' || a === null || b === null) return null;
  const implied = impliedScore(data, index, edition, unit, indicator);
  if (implied?.kind !== 'range') return null;
  const t = messages[lang].implied;
  const range = rangeWords(implied, index, lang);
  const [isA, isB] = [fits(a, implied, index), fits(b, implied, index)];
  if (isA === isB) return isA ? t.fitsBoth(range) : t.fitsNeither(range);
  const [fit, unfit] = [isA ? a : b, isA ? b : a].map((value) => formatPlain(value, lang));
  return t.fits(range, fit ?? '', unfit ?? '');
}
