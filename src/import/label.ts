import {
  BAND,
  CHANGE,
  CODE,
  MAXIMUM,
  NOTE,
  ORDINAL,
  plain,
  RANK,
  RANK_WITHIN,
  REGION,
  SCORE,
  spelled,
  TOTAL_WORDS,
} from './table-words.ts';

/** An indicator as headers may call it. */
export interface NamedIndicator {
  readonly id: string;
  /** What it is called where it is suggested. */
  readonly name: string;
  readonly names: readonly string[];
}

/** What a header says of its column. */
export type LabelReading =
  | { readonly kind: 'ordinal' | 'code' | 'region' | 'note' | 'band' | 'change' | 'maximum' }
  | { readonly kind: 'other-year'; readonly year: string }
  /** A measure of an indicator; `sure` is false where the header only says "score" or "index". */
  | { readonly kind: 'value' | 'rank'; readonly indicator: string; readonly sure: boolean }
  /** A measure of something that fits none, or several. */
  | { readonly kind: 'unknown'; readonly measure: 'value' | 'rank'; readonly suggestions: readonly string[] };

/** What labels are read against. */
export interface LabelContext {
  readonly edition: string;
  /** Names of the index itself: its abbreviation and names. */
  readonly index: readonly string[];
  readonly root: string;
  readonly indicators: readonly NamedIndicator[];
}

const NEAR = 0.65;
const APART = 0.12;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** A header's key in a saved mapping: settled words, the edition's year as "{edition}", so that next year's file fits. */
export const labelKey = (parts: readonly string[], edition: string): string =>
  parts
    .map((part) => plain(part.replaceAll(edition, ' EDITION ')).replace(/\bedition\b/g, '{edition}'))
    .filter(Boolean)
    .join(' / ');

/** Reads the parts of a header from top to bottom. */
export function readLabel(parts: readonly string[], context: LabelContext): LabelReading {
  const whole = plain(parts.join(' '));
  const last = plain(parts.at(-1) ?? '');
  if (ORDINAL.test(last)) return { kind: 'ordinal' };
  if (CODE.test(last)) return { kind: 'code' };
  if (REGION.test(last)) return { kind: 'region' };
  if (NOTE.test(last)) return { kind: 'note' };
  if (BAND.test(last)) return { kind: 'band' };
  if (CHANGE.test(whole)) return { kind: 'change' };
  const years: readonly string[] = parts.join(' ').match(YEAR) ?? [];
  const [year] = years;
  if (year !== undefined && !years.includes(context.edition)) return { kind: 'other-year', year };
  const subjects = parts.map(subjectOf);
  if (MAXIMUM.test(subjects.join(' ')) && !SCORE.test(last)) return { kind: 'maximum' };
  const isRank = subjects.some((subject) => RANK.test(subject) || RANK_WITHIN.test(subject));
  const measure = isRank ? 'rank' : 'value';
  const named = subjects
    .map((subject) => subject.replace(RANK_WITHIN, ' ').trim())
    .filter((subject) => subject !== '' && !RANK.test(subject) && !SCORE.test(subject));
  if (named.length === 0) return { kind: measure, indicator: context.root, sure: false };

  let suggestions: readonly string[] = [];
  for (const subject of [...named].reverse()) {
    if (TOTAL_WORDS.test(subject)) return { kind: measure, indicator: context.root, sure: true };
    const found = nearestIndicator(subject, context);
    if (found.id !== null) return { kind: measure, indicator: found.id, sure: true };
    if (suggestions.length === 0) suggestions = found.suggestions;
  }
  return { kind: 'unknown', measure, suggestions };
}

/** The words of a part that name something: no number before it, no year, nothing in brackets, abbreviations written out. */
function subjectOf(part: string): string {
  const open = part.replace(/\((?:[^()]*)\)/g, ' ').trim();
  const text = (open === '' ? part : open)
    .replace(YEAR, ' ')
    .replace(/[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+/g, ' ')
    .replace(
      /^\s*(?:(?:lĩnh vực|trục nội dung|trục|nội dung|tiêu chí|trụ cột|thành phần|dimension|pillar|field)\s*)?(?:\d+(?:\.\d+)*|[IVX]+)\s*[.:)–-]\s*/iu,
      '',
    )
    .trim();
  return spelled(text)
    .replace(/(?:^| )nam(?: |$)/g, ' ')
    .replace(/^(?:diem|chi so thanh phan|chi so noi dung|linh vuc) (?=\S)/, '')
    .replace(/ (?:diem|%)$/, '')
    .trim();
}

/** The indicator whose name is nearest in words, if clearly nearer than the next. */
function nearestIndicator(
  subject: string,
  { indicators, index, root }: LabelContext,
): { id: string | null; suggestions: readonly string[] } {
  const scored = indicators.map(({ id, name, names }) => ({
    id,
    name,
    score: Math.max(...names.map((name) => likeness(subject, subjectOf(name)))),
  }));
  const own = Math.max(...index.map((name) => likeness(subject, subjectOf(name))));
  const total = scored.find(({ id }) => id === root);
  if (total) total.score = Math.max(total.score, own);
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  // "Cải cách" stands in half of the names and tells none of them apart.
  const others = new Set(
    indicators
      .filter(({ id }) => id !== best?.id)
      .flatMap(({ names }) => names.flatMap((name) => subjectOf(name).split(' '))),
  );
  const named = new Set(
    best?.id === root
      ? index.flatMap((name) => subjectOf(name).split(' '))
      : indicators.find(({ id }) => id === best?.id)?.names.flatMap((name) => subjectOf(name).split(' ')),
  );
  const isTelling = best?.score === 1 || subject.split(' ').some((word) => named.has(word) && !others.has(word));
  const isClear =
    best !== undefined &&
    isTelling &&
    best.score >= NEAR &&
    (second === undefined || best.score - second.score >= APART || (best.score === 1 && second.score < 1));
  return {
    id: isClear ? best.id : null,
    suggestions: scored
      .filter(({ score }) => score >= 0.4)
      .slice(0, 3)
      .map(({ id, name }) => `${name} (${id})`),
  };
}

// Not "the": folded, it is also half of "thể chế".
const IDLE = new Set(['va', 'cua', 'cac', 'cho', 'of', 'and', 'in', 'for', 'trong', 'nha', 'nuoc']);

/** 1 where the words are the same; otherwise half how much of the shorter is in the longer, half how much they share. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const words = (text: string): Set<string> =>
    new Set(text.split(' ').filter((word) => word !== '' && !IDLE.has(word)));
  const [left, right] = [words(a), words(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return Math.min(
    0.99,
    (shared / Math.min(left.size, right.size)) * 0.5 + (shared / new Set([...left, ...right]).size) * 0.5,
  );
}
