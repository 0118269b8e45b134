import { formatPlain } from '../language/numbers.ts';
import { editionOf, indexOf, observationOf } from '../model/lookup.ts';
import type { Observation } from '../model/observation.ts';
import type { NewsFigure } from '../model/record.ts';
import { unitKey } from '../model/unit.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { periodWords } from '../wording/series-words.ts';
import { observationMark, type OriginMark } from '../wording/origin-mark.ts';
import { correctionLinks, type CorrectionLink } from '../wording/correction-links.ts';

/** A figure of a news item. */
export interface FigureRow {
  readonly label: string;
  /** The page of its series; null where it belongs to none. */
  readonly series: string | null;
  readonly isHeld: boolean;
  /** With its approximation in words; empty where it is held. */
  readonly value: string;
  /** That the value it is bound to was derived or added up here, and of what. */
  readonly mark: OriginMark | null;
  readonly corrections: readonly CorrectionLink[];
  /** "1.025/1.706"; null without both numbers. */
  readonly fraction: string | null;
  /** The edition it is taken from; null for a figure of its own. */
  readonly edition: Link | null;
  readonly period: string;
}

/** The figures of a news item with the corrections of the values they are bound to. */
export interface FigureListProps {
  readonly rows: readonly FigureRow[];
  readonly corrections: readonly CorrectionLink[];
}

/** Rows of a table of figures, in the order given. */
export function figureList(ctx: PageContext, figures: readonly NewsFigure[]): FigureListProps {
  return {
    rows: figures.map((figure) => figureRow(ctx, figure)),
    corrections: figures.flatMap((figure) => correctionLinks(ctx, observed(ctx, figure))),
  };
}

function figureRow(ctx: PageContext, figure: NewsFigure): FigureRow {
  const { lang } = ctx;
  const isHeld = figure.status === 'H';
  const [index, edition] = figure.observation?.split('/') ?? [];
  return {
    label: figure.label,
    series: figure.series ? ctx.href({ kind: 'series', id: figure.series }) : null,
    isHeld,
    value: isHeld ? '' : valueOf(ctx, figure),
    mark: isHeld || !index ? null : figureMark(ctx, figure),
    corrections: isHeld ? [] : correctionLinks(ctx, observed(ctx, figure), ['value']),
    fraction:
      figure.numerator !== null && figure.denominator !== null
        ? `${formatPlain(figure.numerator, lang)}/${formatPlain(figure.denominator, lang)}`
        : null,
    edition:
      index && edition
        ? {
            href: ctx.href({ kind: 'edition', index: indexOf(ctx.data, index), edition }),
            text: `${indexOf(ctx.data, index).abbr} ${edition}`,
          }
        : null,
    period: figure.period ? periodWords(figure.period, 'cumulative', lang) : '',
  };
}

function valueOf({ t, lang }: PageContext, figure: NewsFigure): string {
  if (figure.value === null) return t.registers.event.notGiven;
  const number = formatPlain(figure.value, lang);
  const joined = figure.unit === '%' ? `${number}%` : `${number} ${figure.unit}`;
  return figure.approx ? `${t.news.approx[figure.approx]} ${joined}` : joined;
}

function figureMark(ctx: PageContext, figure: NewsFigure): OriginMark | null {
  const observation = observed(ctx, figure);
  // A share of the maximum, or a number that the data do not have, is a figure of its own.
  const measure = figure.value !== null && figure.value === observation?.publishedRank ? 'rank' : 'value';
  return observation && observationMark(ctx.data, ctx.lang, indexOf(ctx.data, observation.index), observation, measure);
}

/** The value in the data that a figure is bound to. */
function observed({ data }: PageContext, figure: NewsFigure): Observation | null {
  const [index, year, unit, indicator] = figure.observation?.split('/') ?? [];
  const edition = index && year ? editionOf(indexOf(data, index), year) : null;
  return edition && unit && indicator ? observationOf(data, edition, unitKey(edition.unitSet, unit), indicator) : null;
}
