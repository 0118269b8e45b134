import type { ChartType, Drawing } from '../charts/chart-type.ts';
import type { ChartWords } from '../charts/drawing.ts';
import { standaloneSvg } from '../charts/figure-file.ts';
import { legendLayout, legendSvg, type LegendSpec } from '../charts/legend.ts';
import { pathOf } from '../routes/addresses.ts';
import { sourceLine, sourceLineText } from '../wording/source-line.ts';
import { correctionNote, correctionsAt, correctionSubject } from '../wording/corrections.ts';
import type { ChartKind, Figure, FigureRow } from './figure.ts';
import type { PageContext } from '../routes/page-context.ts';

const WIDE = 720;
const NARROW = 328;

/** What a builder of figures says; drawings, legend and file follow from it in one way for all charts. */
export interface FigureDraft extends Omit<Figure, 'kind' | 'wide' | 'narrow' | 'file' | 'legend' | 'ours'> {
  readonly ours?: string;
  readonly chart: ChartType<ChartKind>;
  draw: (width: number, words: ChartWords) => Drawing;
  /** Width of the large drawing where it is not the usual one. */
  readonly wideWidth?: number;
  readonly legendSpec?: LegendSpec;
  /** ISO day of the data: its announcement; else the year. */
  readonly date: string;
}

/** Draws a figure for wide and narrow screens; the file is drawn only when it is asked for. */
export function makeFigure(
  ctx: PageContext,
  { chart, draw, legendSpec, wideWidth = WIDE, date, ours = '', ...draft }: FigureDraft,
): Figure {
  const said = { ...draft, ours, kind: chart.kind, notes: [...draft.notes, ...correctionsIn(ctx, draft.rows)] };
  const words = (suffix: string): ChartWords => ({
    id: `${said.id}-${suffix}`,
    title: said.title,
    description: said.alt,
  });
  const address = ctx.absolute(pathOf({ kind: 'chart', id: said.id }, ctx.lang));
  return {
    ...said,
    wide: draw(wideWidth, words('wide')).svg.markup,
    narrow: draw(NARROW, words('narrow')).svg.markup,
    legend:
      legendSpec && legendSpec.scale.shades.length + legendSpec.missing.length > 0
        ? legendMarkup(legendSpec, `${said.id}-legend`)
        : null,
    file: () => {
      const { layout, svg } = draw(wideWidth, words('file'));
      const { t, lang } = ctx;
      const licence = [t.charts.licence, said.credit].filter(Boolean).join(' ');
      return standaloneSvg({
        id: said.id,
        drawing: svg,
        rules: chart.rules,
        size: layout,
        title: said.title,
        subtitle: said.subtitle,
        ...(legendSpec ? { legend: legendSpec } : {}),
        notes: [said.finding, ...said.notes, ...(ours === '' ? [] : [ours])],
        source: `${sourceLineText(t, sourceLine(ctx, said.measuredBy, said.readFrom))}. ${t.charts.processing(ctx.site.name)}`,
        licence,
        address,
        lang,
        metadata: {
          creator: said.producer,
          publisher: ctx.site.name,
          date,
          identifier: address,
          rights: licence,
          source: said.producer,
        },
      }).markup;
    },
  };
}

/** The corrections of what a figure shows; they go with the picture wherever it is taken. */
const correctionsIn = ({ data, lang, t }: PageContext, rows: readonly FigureRow[]): string[] =>
  rows
    .flatMap(({ observation = null }) => correctionsAt(data, observation))
    .map(
      (correction) => `${t.releases.mark} ${correctionSubject(correction, lang)}: ${correctionNote(correction, lang)}.`,
    );

function legendMarkup(spec: LegendSpec, id: string): string {
  const layout = legendLayout(spec, NARROW);
  return `<svg class="chart chart--legend" aria-hidden="true" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}">${legendSvg(layout, { id }).markup}</svg>`;
}

/** Alternative text of at most 250 characters, cut at the last whole clause. */
export function altText(...clauses: readonly string[]): string {
  let text = '';
  for (const clause of clauses.filter(Boolean)) {
    const longer = text ? `${text}; ${clause}` : clause;
    if (longer.length > 249) break;
    text = longer;
  }
  return `${text}.`;
}
