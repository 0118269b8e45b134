import { wordOf } from '../language/messages.ts';
import { fieldBars } from '../charts/field-bars/chart.ts';
import type { FieldBarsRow } from '../charts/field-bars/layout.ts';
import { scaleName } from '../wording/measures.ts';
import { formatNumber, formatPlain } from '../language/numbers.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import type { UnitLine } from '../model/lineage.ts';
import { methodologyOf } from '../model/lookup.ts';
import { firstToShow, profilesOf, tellsLost, type ProfileBranch, type ProfilePart } from '../model/profile.ts';
import type { Figure } from './figure.ts';
import { disputesOfUnit } from '../wording/dispute.ts';
import { disputeCell, disputeColumn } from './dispute-columns.ts';
import { rankStatusColumn, statusCell } from './doubt-columns.ts';
import { observationOrigin, originColumns, type RowOrigin } from './origin-columns.ts';
import type { PageContext } from '../routes/page-context.ts';
import { profileFinding, shareWords, weightNotes, weightWords } from '../wording/profile-words.ts';
import { byUse } from '../wording/source-line.ts';
import { altText, makeFigure } from './make-figure.ts';

/** Permanent id of the profile of a line in an index. */
export const profileChartId = (index: Index, line: UnitLine): string => `${index.id}-profile-${line.id}`;

/** The profile of a line to draw: its edition, and the branch that has most parts with points and a maximum. */
export function drawnProfile(
  data: Dataset,
  index: Index,
  line: UnitLine,
): { edition: Edition; branch: ProfileBranch } | null {
  const known = (branch: ProfileBranch): number => branch.parts.filter(isDrawn).length;
  const first = firstToShow(
    profilesOf(data, index, line).filter(({ branches }) => branches.some((branch) => known(branch) > 0)),
  );
  const best = [...(first?.branches ?? [])].sort((a, b) => known(b) - known(a))[0];
  return first && best ? { edition: first.edition, branch: best } : null;
}

type DrawnPart = ProfilePart & { readonly points: number; readonly indicator: { readonly max: number } };

const isDrawn = (part: ProfilePart): part is DrawnPart =>
  part.points !== null && part.indicator.max !== null && !part.isDerived;

/** Points won, lost and to be had by part, most lost first; null where no part has points and a maximum. */
export function profileFigure(ctx: PageContext, index: Index, line: UnitLine): Figure | null {
  const { t, lang, data } = ctx;
  const found = drawnProfile(data, index, line);
  if (!found) return null;
  const { edition, branch } = found;
  const drawn = branch.parts.filter((part) => isDrawn(part) || part.points === null);
  const scored = branch.parts.filter(isDrawn);
  const say = (value: number): string => formatNumber(value, index.decimals, lang);
  const originIn = ({ observation }: ProfilePart): RowOrigin => observationOrigin(ctx, index, observation);
  const origins = originColumns(ctx, branch.parts.map(originIn));
  const rankStatuses = rankStatusColumn(
    ctx,
    branch.parts.map(({ observation }) => observation),
  );
  const key = line.keyIn(edition.unitSet);
  const disputed = branch.parts.map((part) =>
    key === null
      ? ''
      : disputesOfUnit(
          data,
          { index, edition, scope: key, indicator: part.indicator.id },
          { value: part.points !== null, rank: shownRank(part) !== null },
          lang,
        ).join('; '),
  );
  const name = line.unit.name[lang];
  const branchName = wordOf(t.branches, branch.branch ?? '').toLowerCase();
  const hasLost = tellsLost(branch);
  const hasWeight = branch.parts.some(({ weight }) => weight !== null);
  const tooltips = new Map(
    drawn.map((part) => {
      const said = [shareWords(lang, index, part), lostText(ctx, index, part)].filter(Boolean).join(', ');
      return [part.indicator.id, `${part.indicator.name[lang]}: ${said || t.unit.noScore}`];
    }),
  );
  return makeFigure(ctx, {
    id: profileChartId(index, line),
    chart: fieldBars,
    title: `${name}, ${index.abbr} ${edition.edition} ${branchName}`,
    subtitle: `${scaleName(index, methodologyOf(index, edition).max, lang)}; ${t.charts.partsWithScore(scored.length, branch.parts.length)}; ${t.edition.announced(edition.announcedOn)}`,
    finding: `${profileFinding(ctx, index, branch)}.`,
    alt: altText(
      `${hasLost ? t.charts.kinds['field-bars'] : t.charts.partScores}: ${scored.map((part) => `${part.indicator.name[lang]} ${shareWords(lang, index, part)}`).join(', ')}`,
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
      ...(hasWeight ? [{ id: 'weight', label: t.table.weight, isNumber: true }] : []),
      ...(hasLost ? [{ id: 'lost', label: hasWeight ? t.table.lostOfTotal : t.table.lost, isNumber: true }] : []),
      { id: 'rank', label: t.table.rank, isNumber: true },
      { id: 'status', label: t.table.status, isNumber: false },
      ...origins.columns,
      ...rankStatuses.columns,
      ...disputeColumn(t, disputed),
    ],
    rows: branch.parts.map((part, i) => ({
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
        ...(hasWeight
          ? [{ text: part.weight === null ? t.table.none : weightWords(part.weight, lang), raw: part.weight }]
          : []),
        ...(hasLost ? [{ text: part.lost === null ? t.table.none : say(part.lost), raw: part.lost }] : []),
        { text: shownRank(part)?.toString() ?? t.table.none, raw: shownRank(part) },
        part.isDerived
          ? { text: t.origin.derived, raw: part.observation?.status ?? null }
          : statusCell(ctx, part.observation?.status ?? null),
        ...origins.cellsOf(originIn(part)),
        ...rankStatuses.cellsOf(part.observation),
        ...disputeCell(disputed, i),
      ],
    })),
    notes: [
      ...(branch.parts.some((part) => part.points !== null && part.indicator.max === null) ? [t.charts.noMaxNote] : []),
      ...weightNotes(edition, branch, ctx),
    ],
    producer: index.producer[lang],
    measuredBy: index.producer[lang],
    readFrom: byUse(branch.parts.map(({ observation }) => observation?.source)),
    year: edition.announcedOn?.slice(0, 4) ?? t.charts.noYear,
    date: edition.announcedOn ?? edition.edition,
    credit: null,
    home: { kind: 'unit', line },
  });
}

/** The rank of a part as printed or derived; an order by value is the table's to tell. */
const shownRank = ({ rank }: ProfilePart): number | null => (rank && rank.origin !== 'computed' ? rank.place : null);

/** The rank that the producer printed for a part. */
const printedRank = ({ rank }: ProfilePart): number | null => (rank?.origin === 'published' ? rank.place : null);

function rowOf(ctx: PageContext, index: Index, part: ProfilePart): FieldBarsRow {
  const { t, lang } = ctx;
  // Bars of one chart share a scale: points of the whole where parts have a worth, their own points elsewhere.
  const scale = part.worth !== null && part.indicator.max ? part.worth / part.indicator.max : 1;
  return {
    id: part.indicator.id,
    name: part.indicator.name[lang],
    won: isDrawn(part) ? part.points * scale : null,
    max: (part.indicator.max ?? 0) * scale,
    scoreText: part.isDerived ? '' : shareWords(lang, index, part),
    lostText: part.isDerived ? '' : lostText(ctx, index, part),
    rankText:
      printedRank(part) === null
        ? part.isHeld
          ? t.absence.H
          : ''
        : `${t.table.rank.toLowerCase()} ${printedRank(part)}`,
  };
}

/** "mất 3,25"; '' where nobody knows. */
const lostText = ({ t, lang }: PageContext, { decimals }: Index, { lost }: ProfilePart): string =>
  lost === null ? '' : `${t.table.lost.toLowerCase()} ${formatNumber(lost, decimals, lang)}`;
