import type { Messages } from '../language/messages.ts';
import { isDifference, type Change } from '../model/change.ts';
import type { Edition } from '../model/index-definition.ts';
import type { Absence, Rank } from '../model/ranking.ts';
import { isStated } from '../model/origin.ts';
import type { Score } from '../model/score.ts';
import { absenceWords } from './absence.ts';
import { noChangeWords } from './change-words.ts';
import type { OriginMark } from './origin-mark.ts';

/** A sign that stands in a table in the place of words, or beside a number, where it may be a word. */
export interface Sign {
  /** "…" a value that exists and is not here; "–" no value, with a reason; "*", "≈", "†" beside a number. */
  readonly sign: string;
  /** What it means in this cell; said to screen readers there. */
  readonly text: string;
  /** Alike in every cell with the same reason; the years of such cells are told together. */
  readonly kind: string;
  readonly since?: string;
  readonly say?: (years: string) => string;
}

/** One meaning in the line under a table. A dash with several reasons carries a letter in its cells. */
export interface KeyEntry {
  readonly sign: string;
  readonly letter: string;
  readonly kind: string;
  readonly text: string;
}

const DASH = '–';

const sign = (mark: string, text: string): Sign => ({ sign: mark, text, kind: text });

/**
 * Why there is no change, as the sign in its cell; none where there is one, unless a figure of it is doubtful, its
 * editions compare only in part, or the source prints the change itself, which a word says.
 */
export function changeSigns(change: Change, t: Messages): readonly Sign[] {
  if (isDifference(change))
    return [
      ...(change.isDoubtful ? [sign('*', t.marks.doubtfulChange)] : []),
      ...(change.caution ? [sign('≈', t.marks.partly)] : []),
      ...(change.printedBy === null ? [] : [sign(t.origin.printedBy, t.origin.printedChange)]),
    ];
  const one = { sign: DASH, text: noChangeWords(change, t), kind: change.reason };
  const say: string | ((year: string) => string) = t.noChange[change.reason];
  return [typeof say === 'string' || !('since' in change) ? one : { ...one, since: change.since, say }];
}

/** Is it a word of its own, and not a mark that hangs on a figure or stands in its place? */
export const isWordSign = ({ sign: said }: Pick<Sign, 'sign'>): boolean => /\p{L}/u.test(said);

/**
 * Why there is no score: a value that exists and is not transcribed has the dots of a yearbook, the rest a dash with
 * its reason.
 */
export const absenceSign = (absence: Absence | null, edition: Edition, t: Messages): Sign =>
  sign((absence ?? 'L') === 'L' ? '…' : DASH, absenceWords(absence, edition, t));

/** Doubt about a score that is there; one that was derived says so in words. */
export const scoreSign = (score: Score | null, t: Messages): Sign | null =>
  score && score.status !== 'A' && isStated(score.origin) ? sign('*', t.marks[score.status === 'P' ? 'P' : 'U']) : null;

/** Signs of a rank: doubtful, computed here, or not here. */
export const rankSigns = (rank: Rank | null, t: Messages): readonly Sign[] =>
  rank === null
    ? [noRankSign(t)]
    : [
        ...(rank.isDoubtful ? [sign('*', t.marks.doubtfulRank)] : []),
        ...(rank.origin === 'computed' ? [sign('†', t.edition.rankComputed)] : []),
      ];

/** What a word beside a figure means, for the line under its table; null for a figure that was printed. */
export const markSign = (mark: OriginMark | null, t: Messages): Sign | null =>
  mark && sign(mark.word, mark.word === t.origin.derived ? t.origin.derivedKey : t.origin.addedOf);

/** The dash of a rank that is not here. */
export const noRankSign = (t: Messages): Sign => ({ ...sign(DASH, t.registers.key.noRank), kind: 'no-rank' });

/** A dash with a reason of its own; `kind` where another sign says the same. */
export const dashSign = (text: string, kind = text): Sign => ({ ...sign(DASH, text), kind });

/** A star with a meaning of its own. */
export const starSign = (text: string): Sign => sign('*', text);

const ORDER = ['…', DASH, '*', '≈', '†'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * What the signs of a table mean, each meaning once: values that are not here, reasons of a dash in the
 * order they occur, then what stands beside numbers. Reasons of the dash have
 * letters when there are several; the meanings of another sign stand together.
 */
export function tableKey(signs: readonly (Sign | null)[]): KeyEntry[] {
  const groups = new Map<string, Alike>();
  for (const one of signs) {
    if (one === null) continue;
    const key = `${one.sign} ${one.kind}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const reasons = [...groups.values()]
    .map((group) => ({ sign: group[0].sign, kind: group[0].kind, text: textOf(group) }))
    .sort((a, b) => ORDER.indexOf(a.sign) - ORDER.indexOf(b.sign));
  const dashes = reasons.filter((reason) => reason.sign === DASH);
  return reasons.map((reason) => ({
    ...reason,
    letter: reason.sign === DASH && dashes.length > 1 ? (LETTERS[dashes.indexOf(reason)] ?? '') : '',
  }));
}

/** Signs with one meaning, one at least. */
type Alike = [Sign, ...Sign[]];

function textOf(group: Alike): string {
  const [{ text, say }] = group;
  return say ? say([...new Set(group.map(({ since }) => since))].join(', ')) : text;
}

/** The letter of a sign in its cell; empty where the sign has one meaning. */
export const letterOf = (key: readonly KeyEntry[], one: Sign): string =>
  key.find((entry) => entry.sign === one.sign && entry.kind === one.kind)?.letter ?? '';
