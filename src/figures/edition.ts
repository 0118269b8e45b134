import { sequentialClasses, type ClassScale } from '../charts/classes.ts';
import { distributionStripLayout } from '../charts/distribution-strip/layout.ts';
import { distributionStripSvg } from '../charts/distribution-strip/svg.ts';
import type { LegendSpec } from '../charts/legend.ts';
import { missingOf, type Missing, type UnitCell } from '../charts/missing.ts';
import { provinceMapLayout } from '../charts/province-map/layout.ts';
import { provinceMapSvg } from '../charts/province-map/svg.ts';
import { rankBarsLayout } from '../charts/rank-bars/layout.ts';
import { rankBarsSvg } from '../charts/rank-bars/svg.ts';
import { tileMapLayout } from '../charts/tile-map/layout.ts';
import { tileMapSvg } from '../charts/tile-map/svg.ts';
import { formatScore, measured, scaleName } from '../language/measures.ts';
import { formatPlain } from '../language/numbers.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { methodologyOf } from '../model/lookup.ts';
import { nationalLine } from '../model/national.ts';
import { rankingOf, type Ranking, type RankingRow } from '../model/ranking.ts';
import type { UnitKey } from '../model/unit.ts';
import type { ChartKind, Figure, FigureColumn, FigureRow } from './figure.ts';
import { coverageClause, editionTitle, endsFinding, rangeClause, spreadFinding } from '../wording/findings.ts';
import type { PageContext } from '../routes/page-context.ts';
import { altText, makeFigure, type FigureDraft } from './make-figure.ts';

/** Fewest scores that make a distribution worth drawing. */
const FEWEST_DOTS = 5;

type EditionChart = Extract<ChartKind, 'province-map' | 'tile-map' | 'rank-bars' | 'distribution-strip'>;

const SUFFIX: Record<EditionChart, string> = {
  'province-map': 'map',
  'tile-map': 'tiles',
  'rank-bars': 'ranking',
  'distribution-strip': 'distribution',
};

/** Which charts an edition has: maps where its unit set has boundaries or tiles, a distribution where scores are enough. */
export function editionCharts(
  ctx: Pick<PageContext, 'data'>,
  index: Index,
  edition: Edition,
): { id: string; kind: EditionChart }[] {
  const { data } = ctx;
  const { withScore } = rankingOf(data, index, edition).coverage;
  const kinds: EditionChart[] = [];
  if (withScore > 0 && data.boundaries.has(edition.unitSet)) kinds.push('province-map');
  if (withScore > 0 && data.tiles.some((tile) => tile.unit.startsWith(`${edition.unitSet}:`))) kinds.push('tile-map');
  if (withScore > 0) kinds.push('rank-bars');
  if (withScore >= FEWEST_DOTS) kinds.push('distribution-strip');
  return kinds.map((kind) => ({ kind, id: `${index.id}-${edition.edition}-${SUFFIX[kind]}` }));
}

/** All figures of an edition, in the order of `editionCharts`. */
export const editionFigures = (ctx: PageContext, index: Index, edition: Edition): Figure[] =>
  editionCharts(ctx, index, edition).map(({ id, kind }) => editionFigure(ctx, index, edition, kind, id));

/** One figure of an edition. */
export function editionFigure(
  ctx: PageContext,
  index: Index,
  edition: Edition,
  kind: EditionChart,
  id: string,
): Figure {
  const { t, lang, data } = ctx;
  const ranking = rankingOf(data, index, edition);
  const scores = ranking.rows.flatMap((row) => (row.score ? [row.score.value] : []));
  const scale = sequentialClasses(
    scores,
    edition.groupBands.map((band) => band.from),
  );
  const tooltip = tooltipOf(ctx, ranking);
  const isMap = kind === 'province-map';
  const { drawing, wideWidth } = drawer(ctx, ranking, kind, scale, tooltip);
  const hasMissing = kind === 'province-map' || kind === 'tile-map';
  return makeFigure(ctx, {
    id,
    kind,
    title: `${editionTitle(data, index, edition, lang)}: ${t.charts.editionTitles[kind]}`,
    subtitle: `${scaleName(index, methodologyOf(index, edition).max, lang)}; ${coverageClause(ranking, lang)}; ${t.edition.announced(edition.announcedOn)}`,
    finding: kind === 'distribution-strip' ? spreadFinding(ranking, lang) : endsFinding(ranking, lang),
    alt: altText(
      `${t.charts.kinds[kind]}: ${t.charts.countWithScore(scores.length, index.unitKind.together[lang])}`,
      rangeClause(ranking, lang),
      missingClause(ctx, ranking),
    ),
    ...drawing,
    ...(wideWidth ? { wideWidth } : {}),
    ...(hasMissing ? { legendSpec: legendOf(ctx, ranking, scale) } : {}),
    columns: columnsOf(ctx, index),
    rows: tableRows(ctx, ranking),
    notes: ranking.rankOrigin === 'computed' ? [t.edition.rankComputed] : [],
    producer: index.producer[lang],
    year: edition.announcedOn?.slice(0, 4) ?? t.charts.noYear,
    date: edition.announcedOn ?? edition.edition,
    isMap,
    home: { kind: 'edition', index: index.id, edition: edition.edition },
  });
}

interface Drawer {
  readonly drawing: Pick<FigureDraft, 'draw'>;
  readonly wideWidth?: number;
}

function drawer(
  ctx: PageContext,
  ranking: Ranking,
  kind: EditionChart,
  scale: ClassScale,
  tooltip: (unit: UnitKey) => string,
): Drawer {
  const { data, lang, t } = ctx;
  const { index, edition, rows } = ranking;
  const set = edition.unitSet;
  const provinceName = (unit: UnitKey): string => `(${data.units.get(unit)?.name[lang] ?? unit})`;
  switch (kind) {
    case 'province-map': {
      const archipelagos = data.archipelagoTiles
        .filter((tile) => tile.set === set)
        .map((tile) => ({ id: tile.id, unit: tile.unit, name: tile.name[lang], province: provinceName(tile.unit) }));
      const ground = { set, topology: data.boundaries.get(set)! };
      return {
        wideWidth: 480,
        drawing: {
          draw: (width, words) => {
            const layout = provinceMapLayout({ width, ground, archipelagos, cells: cellsOf(rows), scale });
            return { layout, svg: provinceMapSvg(layout, { ...words, tooltip }) };
          },
        },
      };
    }
    case 'tile-map': {
      const tiles = data.tiles
        .filter((tile) => tile.unit.startsWith(`${set}:`))
        .map((tile) => ({ ...tile, name: data.units.get(tile.unit)!.short[lang] }));
      const archipelagos = data.archipelagoTiles
        .filter((tile) => tile.set === set)
        .map((tile) => ({ ...tile, name: tile.name[lang], province: provinceName(tile.unit) }));
      return {
        drawing: {
          draw: (width, words) => {
            const layout = tileMapLayout({ width, tiles, archipelagos, cells: cellsOf(rows), scale });
            return { layout, svg: tileMapSvg(layout, { ...words, tooltip }) };
          },
        },
      };
    }
    case 'rank-bars': {
      const mean = meanOf(ctx, ranking);
      const scored = rows.flatMap((row) =>
        row.score
          ? [
              {
                unit: row.unit.key,
                name: row.unit.name[lang],
                rank: row.rank ? String(row.rank.place) : null,
                value: row.score.value,
                valueText: formatScore(row.score.value, index, lang),
              },
            ]
          : [],
      );
      const apart = rows
        .filter((row) => !row.score && row.observation)
        .map((row) => ({
          unit: row.unit.key,
          name: row.unit.name[lang],
          note: [row.rank ? `${t.table.rank.toLowerCase()} ${row.rank.place}` : '', t.absence[row.absence ?? 'L']]
            .filter(Boolean)
            .join(', '),
        }));
      return {
        drawing: {
          draw: (width, words) => {
            const layout = rankBarsLayout({
              width,
              max: methodologyOf(index, edition).max,
              rows: scored,
              ...(mean === null
                ? {}
                : { reference: { value: mean, label: t.charts.mean(formatScore(mean, index, lang)) } }),
              ...(apart.length > 0 ? { apart: { heading: t.charts.withoutScore, rows: apart } } : {}),
            });
            return { layout, svg: rankBarsSvg(layout, { ...words, tooltip: (id) => tooltip(id as UnitKey) }) };
          },
        },
      };
    }
    case 'distribution-strip': {
      const mean = meanOf(ctx, ranking);
      const dots = rows.flatMap((row) => (row.score ? [{ unit: row.unit.key, value: row.score.value }] : []));
      return {
        drawing: {
          draw: (width, words) => {
            const layout = distributionStripLayout({
              width,
              dots,
              references:
                mean === null
                  ? []
                  : [{ id: 'mean', value: mean, label: t.charts.mean(formatScore(mean, index, lang)) }],
              formatTick: (value) => formatPlain(value, lang),
            });
            return { layout, svg: distributionStripSvg(layout, { ...words, tooltip }) };
          },
        },
      };
    }
  }
}

/** The national figure of the edition: printed, or computed where every score is here. */
function meanOf({ data }: PageContext, { index, edition }: Ranking): number | null {
  return nationalLine(data, index)?.points.find((point) => point.edition === edition)?.value ?? null;
}

/** "not ranked" is drawn like "not published": there is nothing to wait for. */
const hatchOf = (row: RankingRow): Missing =>
  row.absence === null
    ? 'not-transcribed'
    : row.absence === 'unranked'
      ? 'not-published'
      : (missingOf(row.absence) ?? 'not-transcribed');

const cellsOf = (rows: readonly RankingRow[]): UnitCell[] =>
  rows.map((row) =>
    row.score
      ? { unit: row.unit.key, value: row.score.value }
      : { unit: row.unit.key, value: null, missing: hatchOf(row) },
  );

function tooltipOf({ t, lang }: PageContext, { index, byUnit }: Ranking): (unit: UnitKey) => string {
  return (unit) => {
    const row = byUnit.get(unit);
    if (!row) return unit;
    const rank = row.rank ? `, ${t.table.rank.toLowerCase()} ${row.rank.place}` : '';
    return `${row.unit.name[lang]}: ${row.score ? measured(row.score.value, index, lang) : t.absence[row.absence ?? 'L']}${rank}`;
  };
}

function legendOf({ t, lang }: PageContext, { index, rows }: Ranking, scale: ClassScale): LegendSpec {
  const present = new Set(rows.filter((row) => !row.score).map(hatchOf));
  return {
    scale,
    format: (value) => formatScore(value, index, lang),
    between: t.charts.between,
    missing: [
      ...(present.has('not-transcribed') ? [{ kind: 'not-transcribed' as const, label: t.charts.nodata.L }] : []),
      ...(present.has('not-published') ? [{ kind: 'not-published' as const, label: t.charts.nodata.O }] : []),
    ],
    note: scale.rule === 'groups' ? t.charts.classesBands : t.charts.classesQuantile,
  };
}

function missingClause({ t }: PageContext, { rows }: Ranking): string {
  const missing = rows.filter((row) => !row.score).length;
  return missing > 0 ? t.charts.countMissing(missing) : '';
}

const columnsOf = ({ t, lang }: PageContext, index: Index): FigureColumn[] => [
  { id: 'unit', label: index.unitKind.label[lang], isNumber: false },
  { id: 'value', label: t.table.score, isNumber: true },
  { id: 'rank', label: t.table.rank, isNumber: true },
  { id: 'status', label: t.table.status, isNumber: false },
];

function tableRows({ t, lang }: PageContext, { index, rows }: Ranking): FigureRow[] {
  return rows.map((row) => ({
    unit: row.unit.key,
    observation: row.observation,
    cells: [
      { text: row.unit.name[lang], raw: row.unit.name[lang] },
      { text: row.score ? formatScore(row.score.value, index, lang) : t.table.none, raw: row.score?.value ?? null },
      { text: row.rank ? String(row.rank.place) : t.table.none, raw: row.rank?.place ?? null },
      {
        text: row.score
          ? row.score.origin === 'sum'
            ? t.marks.sum
            : row.score.status === 'A'
              ? ''
              : t.status[row.score.status]
          : t.absence[row.absence ?? 'L'],
        raw: row.score ? row.score.status : (row.observation?.status ?? (row.absence === 'unranked' ? 'M' : 'L')),
      },
    ],
  }));
}
