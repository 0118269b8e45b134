import { formatScore } from '../wording/measures.ts';
import type { ScoreRange } from '../model/implied.ts';
import type { Index } from '../model/index-definition.ts';
import type { PageContext } from '../routes/page-context.ts';
import type { FigureCell, FigureColumn } from './figure.ts';

type Range = ScoreRange<unknown> | null;

/** Where a score must lie that is not here: columns of its own, which say that they are ours; none without a range. */
export function rangeColumns(
  { t, lang }: PageContext,
  index: Index,
  ranges: readonly Range[],
): { readonly columns: readonly FigureColumn[]; readonly cellsOf: (range: Range) => readonly FigureCell[] } {
  const ends = ranges.some(Boolean) ? (['low', 'high'] as const) : [];
  return {
    columns: ends.map((end) => ({ id: `implied_${end}`, label: t.implied.sheet[end], isNumber: true })),
    cellsOf: (range) =>
      ends.map((end) => {
        const value = range?.[end]?.value ?? null;
        return { text: value === null ? '' : formatScore(value, index, lang), raw: value };
      }),
  };
}
