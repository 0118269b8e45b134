import { regionCaveats, withCaveats } from '../wording/caveats.ts';
import { disputeWords } from '../wording/dispute.ts';
import { disputeCell, disputeColumn } from './dispute-columns.ts';
import { rankBars } from '../charts/rank-bars/chart.ts';
import { formatScore, scaleName } from '../wording/measures.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { extremesOf } from '../model/extremes.ts';
import { methodologyOf, regionsOf } from '../model/lookup.ts';
import { regionMeans } from '../model/region.ts';
import type { Figure } from './figure.ts';
import { editionTitle } from '../wording/edition-name.ts';
import type { PageContext } from '../routes/page-context.ts';
import { byUse } from '../wording/source-line.ts';
import { readFromCell, readFromColumn } from './read-from.ts';
import { altText, makeFigure } from './make-figure.ts';

/** Permanent id of the regions of an edition. */
export const regionChartId = (index: Index, edition: Edition): string => `${index.id}-${edition.edition}-regions`;

/** Does the producer's edition have means for at least two regions? */
export const hasRegions = (data: Dataset, index: Index, edition: Edition): boolean =>
  (regionMeans(data, index, edition)?.means.length ?? 0) >= 2;

/**
 * Region means as the producer printed them, highest first, against the national mean; null where fewer than two were
 * printed.
 */
export function regionFigure(ctx: PageContext, index: Index, edition: Edition): Figure | null {
  const { t, lang, data } = ctx;
  const regions = regionMeans(data, index, edition);
  if (!regions || regions.means.length < 2) return null;
  const { means, national, weighted } = regions;
  const say = (value: number): string => formatScore(value, index, lang);
  const caveats = ({ region, aggregate }: (typeof means)[number]): string[] =>
    regionCaveats(data, lang, index, edition, region.id, aggregate.status);
  const extremes = extremesOf(
    means.map((mean) => ({ name: withCaveats(mean.region.name[lang], caveats(mean)), value: mean.aggregate.value })),
  );
  if (!extremes) return null;
  const { high, low } = extremes;
  const all = regionsOf(data, edition.unitSet).length;
  const tooltips = new Map(
    means.map((mean) => [
      mean.region.id,
      withCaveats(`${mean.region.name[lang]}: ${say(mean.aggregate.value)}`, caveats(mean)),
    ]),
  );
  const disputed = means.map(
    ({ region }) => disputeWords(data, { index, edition, scope: `region:${region.id}`, measure: 'mean' }, lang) ?? '',
  );
  return makeFigure(ctx, {
    id: regionChartId(index, edition),
    chart: rankBars,
    title: `${editionTitle(data, index, edition, lang)}: ${t.charts.regionTitle}`,
    subtitle: `${scaleName(index, methodologyOf(index, edition).max, lang)}; ${t.charts.regionsHere(means.length, all)}; ${t.edition.announced(edition.announcedOn)}`,
    finding:
      means.length < all
        ? `${t.charts.regionsOnly(means.length, all)}.`
        : `${t.charts.ends(high.names.join(', '), say(high.value), low.names.join(', '), say(low.value))}.`,
    alt: altText(
      `${t.charts.kinds['rank-bars']}: ${means.map(({ region, aggregate }) => `${region.name[lang]} ${say(aggregate.value)}`).join(', ')}`,
    ),
    draw: (width, words) =>
      rankBars.draw(
        {
          width,
          max: methodologyOf(index, edition).max,
          rows: means.map(({ region, aggregate }) => ({
            unit: region.id,
            name: region.name[lang],
            rank: null,
            value: aggregate.value,
            valueText: say(aggregate.value),
          })),
          ...(national === null ? {} : { reference: { value: national, label: t.charts.mean(say(national)) } }),
        },
        { ...words, tooltip: (id) => tooltips.get(id) ?? id },
      ),
    columns: [
      { id: 'region', label: t.table.region, isNumber: false },
      { id: 'mean', label: t.table.mean, isNumber: true },
      { id: 'status', label: t.table.status, isNumber: false },
      readFromColumn(ctx),
      ...disputeColumn(t, disputed),
    ],
    rows: means.map(({ region, aggregate }, i) => ({
      unit: null,
      cells: [
        { text: region.name[lang], raw: region.name[lang] },
        { text: say(aggregate.value), raw: aggregate.value },
        { text: aggregate.status === 'A' ? '' : t.status[aggregate.status], raw: aggregate.status },
        readFromCell(ctx, aggregate.source),
        ...disputeCell(disputed, i),
      ],
    })),
    notes: [
      t.edition.regionIntro,
      ...(weighted !== null && national !== null
        ? [t.edition.regionCheck(formatNumber(weighted, index.decimals + 1, lang), say(national))]
        : []),
    ],
    producer: index.producer[lang],
    measuredBy: index.producer[lang],
    readFrom: byUse(means.map(({ aggregate }) => aggregate.source)),
    year: edition.announcedOn?.slice(0, 4) ?? t.charts.noYear,
    date: edition.announcedOn ?? edition.edition,
    credit: null,
    home: { kind: 'edition', index, edition: edition.edition },
  });
}
