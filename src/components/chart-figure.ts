import { citationOf } from '../figures/citation.ts';
import type { ChartKind, Figure, FigureColumn, FigureRow } from '../figures/figure.ts';
import { reportLink, reportOf, type ReportLink } from '../wording/error-report.ts';
import { lineOf } from '../model/lineage.ts';
import { chartFile } from '../routes/addresses.ts';
import type { Said } from '../wording/said.ts';
import { sourceLine, type SourceLine } from '../wording/source-line.ts';
import type { PageContext } from '../routes/page-context.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';

/** A cell of a figure's table. */
interface Cell {
  readonly said: Said;
  readonly corrections: readonly CorrectionLink[];
}

/** The cells of a drawing as a table; unit names lead to their pages. */
export interface FigureTableProps {
  readonly title: string;
  readonly columns: readonly Pick<FigureColumn, 'label' | 'isNumber'>[];
  readonly rows: readonly {
    readonly unit: string | null;
    readonly href: string | null;
    readonly cells: readonly Cell[];
  }[];
}

/** A chart with all that stands around it. Drawings and legend are SVG text. */
export interface ChartFigureProps {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly subtitle: string;
  readonly finding: string;
  readonly wide: string;
  readonly narrow: string;
  readonly legend: string | null;
  readonly notes: readonly string[];
  /** Who measured, and where it was read. */
  readonly source: SourceLine;
  /** Who drew it; ends a sentence. */
  readonly processing: string;
  /** Who drew the boundaries; null where nobody has to be named. */
  readonly credit: string | null;
  readonly citation: string;
  readonly files: { readonly svg: string; readonly csv: string };
  /** Its own page. */
  readonly page: string;
  readonly report: ReportLink;
  readonly table: FigureTableProps;
}

/** A figure as the page shows it. */
export function chartFigure(ctx: PageContext, figure: Figure): ChartFigureProps {
  const { t, lang } = ctx;
  const { id, kind, title, subtitle, finding, wide, narrow, legend, notes, credit } = figure;
  return {
    id,
    kind,
    title,
    subtitle,
    finding,
    wide,
    narrow,
    legend,
    notes,
    source: sourceLine(ctx, figure.measuredBy, figure.readFrom),
    processing: `${t.charts.processing(ctx.site.name)}.`,
    credit,
    citation: citationOf(figure, ctx),
    files: {
      svg: ctx.rooted(chartFile(id, lang, 'chart.svg')),
      csv: ctx.rooted(chartFile(id, lang, 'chart.csv')),
    },
    page: ctx.href({ kind: 'chart', id }),
    report: reportLink(ctx, reportOf(ctx, figure)),
    table: figureTable(ctx, figure),
  };
}

/** The props of a figure that may be missing. */
export const chartFigureIf = (ctx: PageContext, figure: Figure | null | undefined): ChartFigureProps | null =>
  figure ? chartFigure(ctx, figure) : null;

const figureTable = (ctx: PageContext, { title, columns, rows }: Figure): FigureTableProps => ({
  title,
  columns: columns.map(({ label, isNumber }) => ({ label, isNumber })),
  rows: rows.map((row) => ({
    unit: row.unit,
    href: row.unit ? ctx.href({ kind: 'unit', line: lineOf(ctx.data, row.unit) }) : null,
    cells: row.cells.map(({ text, lang }, i) => ({
      said: lang === undefined ? { text } : { text, lang },
      corrections: correctionsIn(ctx, row, columns[i]?.id),
    })),
  })),
});

/** Only the columns that show an observation tell its corrections. */
const correctionsIn = (ctx: PageContext, { observation }: FigureRow, column: string | undefined): CorrectionLink[] =>
  observation && (column === 'value' || column === 'rank') ? correctionLinks(ctx, observation, [column]) : [];
