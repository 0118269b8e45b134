import { formatScore, measured, signedChange } from './measures.ts';
import { formatPlain, formatSigned } from '../language/numbers.ts';
import type { Index } from '../model/index-definition.ts';
import { indexOf } from '../model/lookup.ts';
import type { Target } from '../model/record.ts';
import { parseComparator, type Caution, type Reading, type Verdict } from '../model/target.ts';
import { datedEditionName } from './edition-name.ts';
import type { PageContext } from '../routes/page-context.ts';

/** What was promised, in words: "hạng 3 trở lên", "ít nhất 10 bậc", "mức trung bình". */
export function promiseWords({ t, lang }: PageContext, target: Target, index: Index): string {
  const words = t.registers.targets;
  const comparator = parseComparator(target.comparator);
  if (comparator === null) return target.comparator;
  if (comparator === 'mean') return words.mean;
  const limit = formatPlain(comparator.limit, lang);
  if (target.measure === 'rank' && comparator.sign === '<=') return words.topRank(limit);
  const amount =
    target.measure === 'rank_change'
      ? words.places(limit)
      : target.measure === 'value'
        ? measured(comparator.limit, index, lang)
        : limit;
  return `${words.signs[comparator.sign]} ${amount}`;
}

/**
 * Everything a verdict says, line by line; the first line is the verdict, dated by the edition it rests on, or by the
 * one that was due where nothing could be computed.
 */
export function verdictWords(
  ctx: PageContext,
  target: Target,
  verdict: Verdict,
): { readonly headline: string; readonly lines: readonly string[]; readonly restsOn: string | null } {
  const { t, lang, data } = ctx;
  const words = t.registers.targets;
  const index = indexOf(data, target.index);
  if (verdict.kind === 'not-due')
    return { headline: words.kinds['not-due'], lines: [words.notDue(index.abbr, target.dueEdition)], restsOn: null };
  const due = datedEditionName(index, verdict.edition, lang);
  if (verdict.kind === 'no-data')
    return {
      headline: words.kinds['no-data'],
      lines: [sentence(words.reasons[verdict.reason])],
      restsOn: words.dueIn(due),
    };
  const restsOn = words.restsOn(due);
  if ('reading' in verdict) {
    return {
      headline: words.kinds[verdict.kind],
      lines: [
        words.actual(actualWords(ctx, index, verdict.reading, verdict.edition.unitsRanked)),
        ...verdict.cautions.map((caution) => cautionWords(ctx, caution)),
      ].map(sentence),
      restsOn,
    };
  }
  return {
    headline: words.kinds[verdict.kind],
    lines: verdict.readings.map((reading) => readingWords(ctx, index, reading, verdict.edition.unitsRanked)),
    restsOn: verdict.readings.some(({ actual }) => actual !== null) ? restsOn : words.dueIn(due),
  };
}

function readingWords(ctx: PageContext, index: Index, reading: Reading, ranked: number): string {
  const words = ctx.t.registers.targets;
  const { measure, limit, actual, isMet } = reading;
  const lead =
    measure === 'value'
      ? limit === null
        ? words.readingValueNoMean
        : words.readingValue(measured(limit, index, ctx.lang))
      : limit === null
        ? words.readingRankNone
        : `${words.readingRank(formatPlain(limit, ctx.lang), ranked)} (${words.readingRankShort(formatPlain(limit, ctx.lang), ranked)})`;
  if (actual === null || isMet === null) return `${lead}: ${words.notKnown}.`;
  return `${lead}: ${words.actual(actualWords(ctx, index, reading, ranked))}, ${isMet ? words.isMet : words.isMissed}.`;
}

function actualWords({ t, lang }: PageContext, index: Index, { measure, actual }: Reading, ranked: number): string {
  if (actual === null) return t.table.none;
  if (measure === 'rank') return t.unit.rankOf(actual, ranked);
  if (measure === 'rank_change') return t.registers.targets.places(formatSigned(actual, 0, lang));
  return measure === 'change' ? signedChange(actual, index, lang) : measured(actual, index, lang);
}

function cautionWords({ t, lang }: PageContext, caution: Caution): string {
  const words = t.registers.targets.cautions;
  if (caution.kind === 'partly') return words.partly(caution.text[lang]);
  return caution.kind === 'other-number' ? words['other-number'](caution.before, caution.now) : words[caution.kind];
}

const sentence = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** The baseline as printed by the promise's source: a rank, or a score. */
export function baselineWords({ t, lang }: PageContext, target: Target, index: Index): string {
  if (target.baseline === null) return t.registers.targets.noBaseline;
  return target.measure === 'rank' || target.measure === 'rank_change'
    ? `${t.table.rank.toLowerCase()} ${formatPlain(target.baseline, lang)}`
    : formatScore(target.baseline, index, lang);
}
