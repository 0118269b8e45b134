import type { Edition, Index } from '../model/index-definition.ts';
import type { Observation } from '../model/observation.ts';
import { originText, PUBLISHED, type Origin } from '../model/origin.ts';
import type { RankingRow } from '../model/ranking.ts';
import type { PageContext } from '../routes/page-context.ts';
import { markText, observationMark, rankMark, scoreMark, type OriginMark } from '../wording/origin-mark.ts';
import type { FigureCell, FigureColumn } from './figure.ts';

/** How the two figures of a row came to be: in words for readers, as written in the data for files. */
export interface RowOrigin {
  readonly value: { readonly mark: OriginMark | null; readonly origin: Origin };
  readonly rank: { readonly mark: OriginMark | null; readonly origin: Origin };
}

const MEASURES = ['value', 'rank'] as const;

/** How the figures of a unit's row in an edition came to be. */
export const rowOrigin = (
  { data, lang }: PageContext,
  of: { readonly index: Index; readonly edition: Edition },
  row: RankingRow,
): RowOrigin => ({
  value: { mark: scoreMark(data, lang, of, row), origin: row.score?.origin ?? PUBLISHED },
  rank: { mark: rankMark(data, lang, of, row), origin: row.observation?.rankOrigin ?? PUBLISHED },
});

/** How the figures of one observation came to be. */
export const observationOrigin = (
  { data, lang }: PageContext,
  index: Index,
  observation: Observation | null,
): RowOrigin => ({
  value: {
    mark: observationMark(data, lang, index, observation, 'value'),
    origin: observation?.valueOrigin ?? PUBLISHED,
  },
  rank: {
    mark: observationMark(data, lang, index, observation, 'rank'),
    origin: observation?.rankOrigin ?? PUBLISHED,
  },
});

/** The columns `value_from` and `rank_from` of a table, each only where one figure at least was not printed. */
export function originColumns(
  { t }: PageContext,
  rows: readonly RowOrigin[],
): { readonly columns: readonly FigureColumn[]; readonly cellsOf: (row: RowOrigin) => readonly FigureCell[] } {
  const shown = MEASURES.filter((measure) => rows.some((row) => row[measure].mark !== null));
  return {
    columns: shown.map((measure) => ({ id: `${measure}_from`, label: t.origin.columns[measure], isNumber: false })),
    cellsOf: (row) =>
      shown.map((measure) => {
        const { mark, origin } = row[measure];
        return { text: mark ? markText(mark) : '', raw: originText(origin) };
      }),
  };
}
