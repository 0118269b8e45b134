import type { Drawing } from '../charts/chart-type.ts';
import type { ClassScale } from '../charts/classes.ts';
import { distributionStrip } from '../charts/distribution-strip/chart.ts';
import type { ChartWords } from '../charts/drawing.ts';
import type { UnitCell } from '../charts/missing.ts';
import { rankBars } from '../charts/rank-bars/chart.ts';
import { tileMap } from '../charts/tile-map/chart.ts';
import { unitMap } from '../charts/unit-map/chart.ts';
import { absenceWords } from '../wording/absence.ts';
import { rangeFigures } from '../wording/implied.ts';
import { formatScore } from '../wording/measures.ts';
import { formatPlain } from '../language/numbers.ts';
import type { Messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { impliedRangeOf } from '../model/implied-figures.ts';
import { TOTAL } from '../model/index-definition.ts';
import { methodologyOf } from '../model/lookup.ts';
import { nationalLine, statedNationalPoint } from '../model/national.ts';
import type { Ranking } from '../model/ranking.ts';
import type { ArchipelagoTile, UnitKey } from '../model/unit.ts';
import type { PageContext } from '../routes/page-context.ts';
import type { FigureDraft } from './make-figure.ts';
import { hatchOf } from './ranking-table.ts';

/** What an edition's charts are drawn from. */
export interface EditionPicture {
  readonly ctx: PageContext;
  readonly ranking: Ranking;
  readonly scale: ClassScale;
  readonly cells: readonly UnitCell[];
  readonly tooltip: (unit: string) => string;
}

/** A chart that every edition may have. */
export interface EditionChart {
  readonly chart: FigureDraft['chart'] & { readonly kind: keyof Messages['charts']['editionTitles'] };
  /** End of its permanent id: "par-province-2023-map". */
  readonly suffix: string;
  /** Its sentence: who stands at both ends, or how the scores lie. */
  readonly finding: 'extremes' | 'spread';
  /** Areas have shades that a legend explains. */
  readonly hasLegend: boolean;
  /** Does it draw where a score must lie that is not here? */
  readonly hasRanges?: true;
  /** Is it drawn from boundaries, whose credit must stand beside it? */
  readonly isOfBoundaries: boolean;
  readonly wideWidth?: number;
  /** Does the edition have what it needs? Asked only where at least one score is here. */
  readonly isDrawn: (data: Dataset, ranking: Ranking) => boolean;
  readonly draw: (picture: EditionPicture, width: number, words: ChartWords) => Drawing;
}

/** Fewest scores that make a distribution worth drawing. */
const FEWEST_DOTS = 5;

/**
 * The charts of an edition in the order of its page. To add one: its folder in src/charts, an entry here, its two names
 * in the messages.
 */
export const EDITION_CHARTS: readonly EditionChart[] = [
  {
    chart: unitMap,
    suffix: 'map',
    finding: 'extremes',
    hasLegend: true,
    isOfBoundaries: true,
    wideWidth: 480,
    isDrawn: (data, { edition }) => data.boundaries.has(edition.unitSet),
    draw: (picture, width, words) => {
      const { ctx, ranking, cells, scale, tooltip } = picture;
      const set = ranking.edition.unitSet;
      const boundaries = ctx.data.boundaries.get(set);
      if (!boundaries) throw new Error(`no boundaries of ${set}`);
      const ground = { set, boundaries };
      return unitMap.draw(
        { width, ground, archipelagos: archipelagosIn(picture), cells, scale },
        { ...words, tooltip },
      );
    },
  },
  {
    chart: tileMap,
    suffix: 'tiles',
    finding: 'extremes',
    hasLegend: true,
    isOfBoundaries: false,
    isDrawn: ({ tiles }, { byUnit }) => tiles.some(({ unit }) => byUnit.has(unit)),
    draw: (picture, width, words) => {
      const { ctx, ranking, cells, scale, tooltip } = picture;
      const tiles = ctx.data.tiles.flatMap((tile) => {
        const row = ranking.byUnit.get(tile.unit);
        return row ? [{ ...tile, name: row.unit.short[ctx.lang] }] : [];
      });
      return tileMap.draw({ width, tiles, archipelagos: archipelagosIn(picture), cells, scale }, { ...words, tooltip });
    },
  },
  {
    chart: rankBars,
    suffix: 'ranking',
    hasRanges: true,
    finding: 'extremes',
    hasLegend: false,
    isOfBoundaries: false,
    isDrawn: () => true,
    draw: ({ ctx, ranking, tooltip }, width, words) => {
      const apart = withoutBar(ctx, ranking);
      const reference = meanOf(ctx, ranking);
      return rankBars.draw(
        {
          width,
          max: methodologyOf(ranking.index, ranking.edition).max,
          rows: barsOf(ctx, ranking),
          rangeKey: ctx.t.implied.chartKey,
          ...(reference ? { reference } : {}),
          ...(apart.length > 0 ? { apart: { heading: ctx.t.charts.withoutScore, rows: apart } } : {}),
        },
        { ...words, tooltip },
      );
    },
  },
  {
    chart: distributionStrip,
    suffix: 'distribution',
    finding: 'spread',
    hasLegend: false,
    isOfBoundaries: false,
    // Derived scores are no dots, but a picture that once had them keeps its address and says how few are left.
    isDrawn: (_, { rows, coverage }) => coverage.withScore >= FEWEST_DOTS && rows.some(({ stated }) => stated !== null),
    draw: ({ ctx, ranking, tooltip }, width, words) => {
      const mean = meanOf(ctx, ranking);
      return distributionStrip.draw(
        {
          width,
          dots: ranking.rows.flatMap((row) => (row.stated ? [{ unit: row.unit.key, value: row.stated.value }] : [])),
          references: mean ? [{ id: 'mean', ...mean }] : [],
          formatTick: (value) => formatPlain(value, ctx.lang),
        },
        { ...words, tooltip },
      );
    },
  },
];

/** One cell per unit: its score where it was not derived, or the hatch of the reason why there is none. */
export const cellsOf = ({ rows }: Ranking): UnitCell[] =>
  rows.map((row) =>
    row.stated
      ? { unit: row.unit.key, value: row.stated.value }
      : { unit: row.unit.key, value: null, missing: hatchOf(row) },
  );

/** The archipelagos of the edition's set with the name of the unit each belongs to. */
function archipelagosIn({ ctx: { data, lang }, ranking }: EditionPicture) {
  const nameOf = (unit: UnitKey): string => `(${data.units.get(unit)?.name[lang] ?? unit})`;
  return data.archipelagoTiles
    .filter(({ set }) => set === ranking.edition.unitSet)
    .map((tile: ArchipelagoTile) => ({ ...tile, name: tile.name[lang], province: nameOf(tile.unit) }));
}

/** A bar for each score; where only the rank is known, an outline from the lowest score that fits it to the highest. */
const barsOf = ({ lang, data }: PageContext, { index, edition, rows }: Ranking) =>
  rows.flatMap(({ unit, rank, stated }) => {
    const bar = {
      unit: unit.key,
      name: unit.name[lang],
      rank: rank && rank.origin !== 'derived' ? String(rank.place) : null,
    };
    if (stated) return [{ ...bar, value: stated.value, valueText: formatScore(stated.value, index, lang) }];
    const range = impliedRangeOf(data, index, edition, unit.key, TOTAL);
    return range
      ? [
          {
            ...bar,
            from: range.low?.value ?? 0,
            value: range.high?.value ?? methodologyOf(index, edition).max,
            valueText: rangeFigures(range, index, lang),
          },
        ]
      : [];
  });

/** Units with a row but without a score of their own or a range of it, each with its rank and the reason. */
const withoutBar = ({ t, lang, data }: PageContext, { index, edition, rows }: Ranking) =>
  rows
    .filter((row) => !row.stated && row.observation && !impliedRangeOf(data, index, edition, row.unit.key, TOTAL))
    .map((row) => ({
      unit: row.unit.key,
      name: row.unit.name[lang],
      note: [
        row.rank
          ? `${t.table.rank.toLowerCase()} ${row.rank.place}${row.rank.origin === 'derived' ? ` (${t.origin.derived})` : ''}`
          : '',
        row.score
          ? `${formatScore(row.score.value, index, lang)} (${t.origin.derived})`
          : absenceWords(row.absence, edition, t),
      ]
        .filter(Boolean)
        .join(', '),
    }));

/** The national figure of the edition with its words: printed, or computed where every score is here; else null. */
function meanOf({ data, lang, t }: PageContext, { index, edition }: Ranking) {
  const line = nationalLine(data, index);
  const point = statedNationalPoint(data, index, edition);
  if (!line || !point) return null;
  const said = formatScore(point.value, index, lang);
  const name = t.index.meanOf[line.statistic];
  return {
    value: point.value,
    label: line.statistic === 'mean' || !name ? t.charts.mean(said) : `${name.toLowerCase()} ${said}`,
  };
}
