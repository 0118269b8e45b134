import { groupClasses, knownClass, sequentialClasses, type ClassScale } from '../charts/classes.ts';
import type { LegendSpec } from '../charts/legend.ts';
import type { Messages } from '../language/messages.ts';
import { formatScore, scaleName } from '../wording/measures.ts';
import { claimsOf, type Claims } from '../model/claims.ts';
import type { Dataset } from '../model/dataset.ts';
import { impliedScores } from '../model/implied-figures.ts';
import { TOTAL, type Edition, type Index } from '../model/index-definition.ts';
import { methodologyOf } from '../model/lookup.ts';
import { isPartlyPublic } from '../model/publicity.ts';
import { rankingOf, type Ranking, type RankingRow } from '../model/ranking.ts';
import type { PageContext } from '../routes/page-context.ts';
import { absenceWords } from '../wording/absence.ts';
import { coverageClause } from '../wording/coverage.ts';
import { editionTitle } from '../wording/edition-name.ts';
import { extremesFinding, rangeClause, spreadFinding } from '../wording/finding.ts';
import { cellsOf, EDITION_CHARTS, type EditionChart } from './edition-charts.ts';
import type { Figure } from './figure.ts';
import { sumsAreOurs } from './ours.ts';
import { byUse } from '../wording/source-line.ts';
import { altText, makeFigure } from './make-figure.ts';
import { disputesIn } from './dispute-columns.ts';
import { hatchOf, rankingColumns, rankingRows, tooltipOf } from './ranking-table.ts';

/** A chart of an edition with its permanent id. */
export interface NamedEditionChart extends EditionChart {
  readonly id: string;
}

/** Which charts an edition has; none without a score that was not derived. */
export function editionCharts(data: Dataset, index: Index, edition: Edition): NamedEditionChart[] {
  const ranking = rankingOf(data, index, edition);
  return ranking.rows.every(({ stated }) => stated === null)
    ? []
    : EDITION_CHARTS.filter(({ isDrawn }) => isDrawn(data, ranking)).map((chart) => ({
        ...chart,
        id: `${index.id}-${edition.edition}-${chart.suffix}`,
      }));
}

/** All figures of an edition, in the order of `editionCharts`. */
export const editionFigures = (ctx: PageContext, index: Index, edition: Edition): Figure[] =>
  editionCharts(ctx.data, index, edition).map((chart) => editionFigure(ctx, index, edition, chart));

/** One figure of an edition: what differs from chart to chart is in `EDITION_CHARTS`. */
export function editionFigure(ctx: PageContext, index: Index, edition: Edition, named: NamedEditionChart): Figure {
  const { t, lang, data } = ctx;
  const { id, chart, finding, hasLegend, hasRanges, isOfBoundaries, wideWidth, draw } = named;
  const ranking = rankingOf(data, index, edition);
  const claims = claimsOf(data, index, edition);
  const scale = scaleOf(ctx, ranking);
  const picture = { ctx, ranking, scale, cells: cellsOf(ranking), tooltip: tooltipOf(ctx, ranking) };
  const titles = isOfSample(claims, named) ? t.claims.titles : t.charts.editionTitles;
  const disputed = disputesIn(ctx, ranking);
  return makeFigure(ctx, {
    id,
    chart,
    title: `${editionTitle(data, index, edition, lang)}: ${titles[chart.kind]}`,
    subtitle: `${scaleName(index, methodologyOf(index, edition).max, lang)}; ${coverageClause(ranking, lang)}; ${t.edition.announced(edition.announcedOn)}`,
    finding: finding === 'spread' ? spreadFinding(data, ranking, lang) : extremesFinding(data, ranking, lang),
    alt: altText(
      `${t.charts.kinds[chart.kind]}: ${countClause(ctx, ranking)}`,
      rangeClause(data, ranking, lang),
      hasRanges ? impliedClause(ctx, ranking) : '',
    ),
    draw: (width, words) => draw(picture, width, words),
    ...(wideWidth === undefined ? {} : { wideWidth }),
    ...(hasLegend ? { legendSpec: legendOf(ctx, ranking, scale) } : {}),
    columns: rankingColumns(ctx, ranking, disputed),
    rows: rankingRows(ctx, ranking, disputed),
    notes: ranking.rankOrigin === 'computed' ? [t.edition.rankComputed] : [],
    ours: sumsAreOurs(
      ctx,
      ranking.rows.map(({ score }) => score),
    ),
    producer: index.producer[lang],
    measuredBy: index.producer[lang],
    readFrom: byUse(ranking.rows.map(({ observation, score }) => observation?.source ?? score?.source)),
    year: edition.announcedOn?.slice(0, 4) ?? t.charts.noYear,
    date: edition.announcedOn ?? edition.edition,
    credit: (isOfBoundaries && data.boundaries.get(edition.unitSet)?.map?.credit?.[lang]) || null,
    home: { kind: 'edition', index, edition: edition.edition },
  });
}

/** Is the picture one of single units only, which says nothing of the edition as a whole? */
const isOfSample = ({ isMost, colours }: Claims, { hasLegend }: EditionChart): boolean =>
  hasLegend ? colours === 'known' : !isMost;

/** The colours of areas: classes of all scores, or only what is said of each unit by itself. */
function scaleOf({ data }: PageContext, { index, edition, rows }: Ranking): ClassScale {
  const scores = rows.flatMap((row) => (row.stated ? [row.stated.value] : []));
  const limits = edition.groupBands.map((band) => band.from);
  const { colours } = claimsOf(data, index, edition);
  if (colours === 'classes') return sequentialClasses(scores, limits);
  return colours === 'groups' ? groupClasses(scores, limits, methodologyOf(index, edition).max) : knownClass(scores);
}

function legendOf({ t, lang, data }: PageContext, ranking: Ranking, scale: ClassScale): LegendSpec {
  const { index, edition, rows } = ranking;
  const present = new Set(rows.filter((row) => !row.stated).map(hatchOf));
  return {
    scale,
    format: (value) => formatScore(value, index, lang),
    between: t.charts.between,
    missing: [
      ...(present.has('not-transcribed') ? [{ kind: 'not-transcribed' as const, label: t.charts.nodata.L }] : []),
      ...(present.has('not-published')
        ? [{ kind: 'not-published' as const, label: notPublishedLabel(t, ranking) }]
        : []),
      ...(present.has('derived') ? [{ kind: 'derived' as const, label: t.origin.derived }] : []),
    ],
    known: t.claims.known,
    note: classesNote(t, claimsOf(data, index, edition), scale),
  };
}

/** How the classes came about, and of how many scores where not all are here. */
function classesNote(t: PageContext['t'], { colours, isWhole, known, ranked }: Claims, { rule }: ClassScale): string {
  if (colours === 'known') return '';
  if (colours === 'groups') return t.claims.classesGroups;
  const note = rule === 'groups' ? t.charts.classesBands : t.charts.classesQuantile;
  return isWhole ? note : `${note} ${t.claims.classesAmong(known, ranked)}`;
}

/** What the hatch of an unpublished result means in this edition. */
function notPublishedLabel(t: Messages, { edition, rows }: Ranking): string {
  const isBehind = (row: RankingRow): boolean => row.absence === 'beyond' || row.absence === 'perhaps-beyond';
  const others = rows.some((row) => !row.score && hatchOf(row) === 'not-published' && !isBehind(row));
  return [
    ...(rows.some(isBehind) ? [absenceWords('beyond', edition, t)] : []),
    ...(others ? [t.charts.nodata.O] : []),
  ].join('; ');
}

/** How many bars are outlines of a range that is ours; empty without one. */
function impliedClause({ t, data }: PageContext, { index, edition }: Ranking): string {
  const ranges = [...impliedScores(data, index, edition, TOTAL).values()].filter(({ kind }) => kind === 'range');
  return ranges.length > 0 ? t.implied.count(ranges.length) : '';
}

/** Every unit once: with a score, with a derived one, with none. */
function countClause({ t, lang }: PageContext, { index, edition, rows }: Ranking): string {
  const stated = rows.filter((row) => row.stated !== null).length;
  const derived = rows.filter((row) => row.score !== null && row.stated === null).length;
  const missing = rows.length - stated - derived;
  const why = missing > 0 && isPartlyPublic(edition) ? `; ${absenceWords('beyond', edition, t)}` : '';
  const counts = [
    t.charts.countWithScore(stated, index.unitKind.name[lang], index.unitKind.together[lang]),
    ...(derived > 0 ? [t.charts.countDerived(derived)] : []),
    ...(missing > 0 ? [t.charts.countMissing(missing)] : []),
  ];
  return `${counts.join(', ')}${why}`;
}
