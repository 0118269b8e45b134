import { wordOf } from '../language/messages.ts';
import { formatNumber, formatPlain } from '../language/numbers.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import type { UnitLine } from '../model/lineage.ts';
import {
  firstToShow,
  isProfileOffByRounding,
  profilesOf,
  tellsLost,
  type ProfileBranch,
  type ProfilePart,
} from '../model/profile.ts';
import { scoreOf } from '../model/score.ts';
import type { PageContext } from '../routes/page-context.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';
import { observationMark, type OriginMark } from '../wording/origin-mark.ts';
import { weightNotes, weightWords } from '../wording/profile-words.ts';
import { dashSign, markSign, rankSigns, starSign, tableKey, type KeyEntry, type Sign } from '../wording/table-key.ts';

/** A part of an index for one unit. */
export interface ProfileRow {
  readonly name: string;
  readonly isSub: boolean;
  readonly isHeld: boolean;
  /** Points won; null where there are none. */
  readonly points: string | null;
  readonly pointsSign: Sign | null;
  readonly pointsMark: OriginMark | null;
  readonly pointsCorrections: readonly CorrectionLink[];
  readonly max: string | Sign;
  /** "20%"; '' where the part has none. */
  readonly weight: string;
  readonly lost: string | Sign;
  readonly rank: number | null;
  readonly rankSigns: readonly Sign[];
  readonly rankMark: OriginMark | null;
  readonly rankCorrections: readonly CorrectionLink[];
}

/** One branch of a profile as a table. */
export interface ProfileTableProps {
  readonly title: string;
  readonly hasRank: boolean;
  readonly hasWeight: boolean;
  /** Heading of the points lost; null where nobody knows what the parts are worth. */
  readonly lostHeading: string | null;
  readonly rows: readonly ProfileRow[];
  readonly entries: readonly KeyEntry[];
  readonly corrections: readonly CorrectionLink[];
}

/** Where points were won and lost: one edition with its parts in full, others folded away. */
export interface ProfileSectionProps {
  readonly title: string;
  readonly note: string;
  /** `whole` where a branch is long: its parts of parts, on demand. */
  readonly branches: readonly { readonly table: ProfileTableProps; readonly whole: ProfileTableProps | null }[];
  readonly older: readonly { readonly title: string; readonly tables: readonly ProfileTableProps[] }[];
}

/** A branch with more rows shows its own parts first and the rest on demand. */
const MOST_ROWS = 14;
/** Editions beyond these, the oldest ones, are left to the data file. */
const MOST_OTHERS = 6;

/** The profile of a unit in an index; null where no edition has parts. */
export function profileSection(ctx: PageContext, index: Index, line: UnitLine): ProfileSectionProps | null {
  const { t } = ctx;
  const profiles = profilesOf(ctx.data, index, line);
  const first = firstToShow(profiles);
  if (!first) return null;
  const others = profiles.filter((profile) => profile !== first).slice(0, MOST_OTHERS);
  const titleOf = (edition: string, branch: string | null): string =>
    `${index.abbr} ${edition}, ${wordOf(t.branches, branch ?? '').toLowerCase()}`;
  const titleOfAll = ({ edition, branches }: typeof first): string =>
    (branches.some(tellsLost) ? t.unit.profile : t.unit.parts)(index.abbr, edition.edition);
  return {
    title: titleOfAll(first),
    note: [
      noteOf(ctx, first.edition, first.branches),
      ...([first, ...others].some((profile) => isOff(ctx, index, line, profile)) ? [t.parts.rounding] : []),
    ].join(' '),
    branches: first.branches.map((branch) => {
      const title = titleOf(first.edition.edition, branch.branch);
      return {
        table: profileTable(ctx, index, branch, title, !isLong(branch)),
        whole: isLong(branch)
          ? profileTable(ctx, index, branch, `${title}: ${t.unit.allParts.toLowerCase()}`, true)
          : null,
      };
    }),
    older: others.map((profile) => ({
      title: titleOfAll(profile),
      tables: profile.branches.map((branch) =>
        profileTable(ctx, index, branch, titleOf(profile.edition.edition, branch.branch), !isLong(branch)),
      ),
    })),
  };
}

const isOff = (
  { data }: PageContext,
  index: Index,
  line: UnitLine,
  { edition, branches }: { readonly edition: Edition; readonly branches: readonly ProfileBranch[] },
): boolean => {
  const key = line.keyIn(edition.unitSet);
  const total = key && scoreOf(data, index, edition, key).value;
  return branches.some((branch) => isProfileOffByRounding(branch, total, index));
};

/** How a profile is to be read: its order, whose the weights are, why points lost are not told. */
function noteOf(ctx: PageContext, edition: Edition, branches: readonly ProfileBranch[]): string {
  const { t } = ctx;
  const hasWeight = branches.some(({ parts }) => parts.some(({ weight }) => weight !== null));
  return [
    branches.some(tellsLost) ? t.unit.profileNote : t.unit.partsNote,
    ...(hasWeight ? [t.unit.weightedNote] : []),
    ...new Set(branches.flatMap((branch) => weightNotes(edition, branch, ctx))),
    ...(branches.length > 1 ? [t.unit.branchNote] : []),
  ].join(' ');
}

const isLong = (branch: ProfileBranch): boolean =>
  branch.parts.reduce((rows, part) => rows + 1 + part.parts.length, 0) > MOST_ROWS;

function profileTable(
  ctx: PageContext,
  index: Index,
  branch: ProfileBranch,
  title: string,
  isNested: boolean,
): ProfileTableProps {
  const flat = (parts: readonly ProfilePart[], depth = 0): { part: ProfilePart; depth: number }[] =>
    parts.flatMap((part) => [{ part, depth }, ...(isNested ? flat(part.parts, depth + 1) : [])]);
  const parts = flat(branch.parts);
  const hasRank = parts.some(({ part }) => part.rank !== null);
  const rows = parts.map(({ part, depth }) => profileRow(ctx, index, part, depth, hasRank));
  const hasWeight = parts.some(({ part }) => part.weight !== null);
  const hasLost = parts.some(({ part }) => part.worth !== null);
  return {
    title,
    hasRank,
    hasWeight,
    lostHeading: hasLost ? (hasWeight ? ctx.t.table.lostOfTotal : ctx.t.table.lost) : null,
    rows,
    entries: tableKey(
      rows.flatMap((row) => [
        row.pointsSign,
        markSign(row.pointsMark, ctx.t),
        signIn(row.max),
        hasLost ? signIn(row.lost) : null,
        ...row.rankSigns,
        markSign(row.rankMark, ctx.t),
      ]),
    ),
    corrections: parts.flatMap(({ part }) => correctionLinks(ctx, part.observation)),
  };
}

const signIn = (cell: string | Sign): Sign | null => (typeof cell === 'string' ? null : cell);

function profileRow(ctx: PageContext, index: Index, part: ProfilePart, depth: number, hasRank: boolean): ProfileRow {
  const { t, lang } = ctx;
  const { decimals } = index;
  const mark = (measure: 'value' | 'rank'): OriginMark | null =>
    part.isHeld ? null : observationMark(ctx.data, lang, index, part.observation, measure);
  const noMax = dashSign(t.index.noMax);
  // Points lost are not known where the points or their maximum are not.
  const notLost = part.isHeld
    ? dashSign(t.absence.H)
    : part.points === null
      ? dashSign(t.unit.noScore)
      : part.isDerived
        ? dashSign(t.noChange.derived)
        : noMax;
  const isWeak = !part.isHeld && part.points !== null && part.observation?.status === 'U' && !part.isDerived;
  return {
    name: part.indicator.name[lang],
    isSub: depth > 0,
    isHeld: part.isHeld,
    points: part.points === null ? null : formatNumber(part.points, decimals, lang),
    pointsSign: isWeak ? starSign(t.marks.U) : null,
    pointsMark: mark('value'),
    pointsCorrections: correctionLinks(ctx, part.observation, ['value']),
    max: part.indicator.max === null ? noMax : formatPlain(part.indicator.max, lang),
    weight: part.weight === null ? '' : weightWords(part.weight, lang),
    lost: part.lost === null ? notLost : formatNumber(part.lost, decimals, lang),
    rank: part.rank?.place ?? null,
    rankSigns: hasRank ? rankSigns(part.rank, t) : [],
    rankMark: mark('rank'),
    rankCorrections: correctionLinks(ctx, part.observation, ['rank']),
  };
}
