import type { Lang } from '../language/lang.ts';
import { formatNumber, formatPlain } from '../language/numbers.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import {
  endsOfParts,
  mostLost,
  tellsLost,
  whyNotMostLost,
  type ProfileBranch,
  type ProfilePart,
} from '../model/profile.ts';
import { withCaveats } from './caveats.ts';
import type { PageContext } from '../routes/page-context.ts';

type Words = Pick<PageContext, 't' | 'lang'>;

/** "20%" */
export const weightWords = (weight: number, lang: Lang): string => `${formatPlain(weight, lang)}%`;

/** "11,75/15": points won of those to be had; '' unless both are known. */
export const shareWords = (lang: Lang, { decimals }: Index, { points, indicator }: ProfilePart): string =>
  points === null || indicator.max === null
    ? ''
    : `${formatNumber(points, decimals, lang)}/${formatPlain(indicator.max, lang)}`;

/**
 * What a profile shows, in a sentence without its full stop: where most points were lost, only where every part is known;
 * otherwise why that cannot be said.
 */
export function profileFinding({ t, lang }: Words, index: Index, branch: ProfileBranch): string {
  const known = branch.parts.filter(({ points }) => points !== null).length;
  const all = branch.parts.length;
  const doubtOf = (parts: readonly ProfilePart[]): string[] =>
    parts.some(({ observation }) => observation?.status === 'U') ? [t.marks.U] : [];
  const nameOf = (part: ProfilePart): string => part.indicator.name[lang];
  if (!tellsLost(branch)) {
    const ends = endsOfParts(branch, index);
    return ends
      ? withCaveats(
          t.charts.ends(
            nameOf(ends.best),
            shareWords(lang, index, ends.best),
            nameOf(ends.weakest),
            shareWords(lang, index, ends.weakest),
          ),
          doubtOf([ends.best, ends.weakest]),
        )
      : t.charts.partsHere(known, all);
  }
  const most = mostLost(branch);
  if (!most) {
    const why = whyNotMostLost(branch) ?? 'points';
    return why === 'points' ? t.charts.partsMissing(known, all) : t.charts.partsUnsure[why];
  }
  const [first] = most;
  if (!first) return t.charts.nothingLost;
  const lost = formatNumber(first.lost ?? 0, index.decimals, lang);
  if (most.length > 1)
    return withCaveats(
      t.charts.mostLostTied(new Intl.ListFormat(lang, { type: 'conjunction' }).format(most.map(nameOf)), lost),
      doubtOf(most),
    );
  const say = first.weight === null ? t.charts.mostLost : t.charts.mostLostOfTotal;
  return withCaveats(say(nameOf(first), lost, shareWords(lang, index, first)), doubtOf(most));
}

/** Whose the weights of a profile are, or why points lost are not told; sentences, none where there is nothing to say. */
export function weightNotes({ weightsUnknown }: Edition, branch: ProfileBranch, { t, lang }: Words): string[] {
  if (!tellsLost(branch)) return [t.unit.noWorth, ...(weightsUnknown ? [weightsUnknown[lang]] : [])];
  const weighted = branch.parts.filter(({ weight }) => weight !== null);
  return weighted.some(({ indicator }) => indicator.weightOrigin === 'computed') ? [t.unit.weightsComputed] : [];
}
