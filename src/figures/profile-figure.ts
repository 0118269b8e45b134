import { wordOf } from '../language/messages.ts';
import { fieldBars } from '../charts/field-bars/chart.ts';
import type { FieldBarsRow } from '../charts/field-bars/layout.ts';
import { scaleName } from '../wording/measures.ts';
import { formatNumber, formatPlain } from '../language/numbers.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import type { UnitLine } from '../model/lineage.ts';
import { methodologyOf } from '../model/lookup.ts';
import { profilesOf, type ProfileBranch, type ProfilePart } from '../model/profile.ts';
import type { Figure } from './figure.ts';
import type { PageContext } from '../routes/page-context.ts';
import { altText, makeFigure } from './make-figure.ts';

/** Permanent id of the profile of a line in an index. */
export const profileChartId = (index: Index, line: UnitLine): string => `${index.id}-profile-${line.id}`;

/** The newest edition with a part whose points and maximum are both known, and the branch that has most of them. */
export function drawnProfile(
  data: Dataset,
  index: Index,
  line: UnitLine,
): { edition: Edition; branch: ProfileBranch } | null {
  for (const { edition, branches } of profilesOf(data, index, line)) {
    const known = (branch: ProfileBranch): number => branch.parts.filter((part) => part.lost !== null).length;
    const best = [...branches].sort((a, b) => known(b) - known(a))[0];
    if (best && known(best) > 0) return { edition, branch: best };
  }
  return null;
}

/** Points won, lost and to be had by part, most lost first; null where no part has points and a maximum. */
export function profileFigure(ctx: PageContext, index: Index, line: UnitLine): Figure | null {
  const { t, lang, data } = ctx;
  const found = drawnProfile(data, index, line);
  if (!found) return null;
  const { edition, branch } = found;
  const drawn = branch.parts.filter((part) => part.lost !== null || part.points === null);
  const scored = drawn.flatMap((part) => {
    const share = shareOf(ctx, index, part);
    return share === null || part.lost === null ? [] : [{ part, lost: part.lost, share }];
  });
  const [most] = scored;
  if (!most) return null;
  const say = (value: number): string => formatNumber(value, index.decimals, lang);
  const name = line.unit.name[lang];
  const branchName = wordOf(t.branches, branch.branch ?? '').toLowerCase();
  const tooltips = new Map(
    drawn.map((part) => {
      const share = shareOf(ctx, index, part);
      const said =
        share === null || part.lost === null
          ? t.unit.noScore
          : `${share}, ${t.table.lost.toLowerCase()} ${say(part.lost)}`;
      return [part.indicator.id, `${part.indicator.name[lang]}: ${said}`];
    }),
  );
  return makeFigure(ctx, {
    id: profileChartId(index, line),
    chart: fieldBars,
    title: `${name}, ${index.abbr} ${edition.edition} ${branchName}`,
    subtitle: `${scaleName(index, methodologyOf(index, edition).max, lang)}; ${t.charts.partsWithScore(scored.length, branch.parts.length)}; ${t.edition.announced(edition.announcedOn)}`,
    finding:
      most.lost > 0
        ? `${t.charts.mostLost(most.part.indicator.name[lang], say(most.lost), most.share)}${scored.length < branch.parts.length ? ` (${t.charts.amongKnown})` : ''}.`
        : `${t.charts.nothingLost}.`,
    alt: altText(
      `${t.charts.kinds['field-bars']}: ${scored.map(({ part, share }) => `${part.indicator.name[lang]} ${share}`).join(', ')}`,
    ),
    draw: (width, words) =>
      fieldBars.draw(
        { width, rows: drawn.map((part) => rowOf(ctx, index, part)), noScoreHeading: t.charts.partsWithoutScore },
        { ...words, tooltip: (id) => tooltips.get(id) ?? id },
      ),
    columns: [
      { id: 'part', label: t.table.part, isNumber: false },
      { id: 'value', label: t.table.won, isNumber: true },
      { id: 'max', label: t.table.max, isNumber: true },
      { id: 'lost', label: t.table.lost, isNumber: true },
      { id: 'rank', label: t.table.rank, isNumber: true },
    ],
    rows: branch.parts.map((part) => ({
      unit: null,
      observation: part.observation,
      cells: [
        { text: part.indicator.name[lang], raw: part.indicator.name[lang] },
        {
          text: part.isHeld ? t.absence.H : part.points === null ? t.unit.noScore : say(part.points),
          raw: part.points,
        },
        {
          text: part.indicator.max === null ? t.table.none : formatPlain(part.indicator.max, lang),
          raw: part.indicator.max,
        },
        { text: part.lost === null ? t.table.none : say(part.lost), raw: part.lost },
        { text: part.rank === null ? t.table.none : String(part.rank), raw: part.rank },
      ],
    })),
    notes: branch.parts.some((part) => part.points !== null && part.indicator.max === null) ? [t.charts.noMaxNote] : [],
    producer: index.producer[lang],
    year: edition.announcedOn?.slice(0, 4) ?? t.charts.noYear,
    date: edition.announcedOn ?? edition.edition,
    credit: null,
    home: { kind: 'unit', line },
  });
}

/** "11,75/15": points won of those to be had; null unless both are known. */
const shareOf = ({ lang }: PageContext, { decimals }: Index, { points, indicator }: ProfilePart): string | null =>
  points === null || indicator.max === null
    ? null
    : `${formatNumber(points, decimals, lang)}/${formatPlain(indicator.max, lang)}`;

function rowOf(ctx: PageContext, index: Index, part: ProfilePart): FieldBarsRow {
  const { t, lang } = ctx;
  const say = (value: number): string => formatNumber(value, index.decimals, lang);
  return {
    id: part.indicator.id,
    name: part.indicator.name[lang],
    won: part.lost === null ? null : part.points,
    max: part.indicator.max ?? 0,
    scoreText: shareOf(ctx, index, part) ?? '',
    lostText: part.lost === null ? '' : `${t.table.lost.toLowerCase()} ${say(part.lost)}`,
    rankText: part.rank === null ? (part.isHeld ? t.absence.H : '') : `${t.table.rank.toLowerCase()} ${part.rank}`,
  };
}
