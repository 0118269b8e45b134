import type { Ranking } from '../model/ranking.ts';
import type { PageContext } from '../routes/page-context.ts';
import { disputesOfUnit } from '../wording/dispute.ts';
import type { FigureCell, FigureColumn } from './figure.ts';

/** What sources dispute of each row of a ranking, '' where nothing is: one column beside the others. */
export const disputesIn = ({ data, lang }: PageContext, { index, edition, rows }: Ranking): string[] =>
  rows.map(({ unit, score, rank }) =>
    disputesOfUnit(
      data,
      { index, edition, scope: unit.key },
      { value: score !== null, rank: rank?.origin === 'published' },
      lang,
    ).join('; '),
  );

/** The column that tells disputes; none where nothing is disputed. */
export const disputeColumn = (t: PageContext['t'], disputed: readonly string[]): FigureColumn[] =>
  disputed.some(Boolean) ? [{ id: 'disputed', label: t.dispute.note, isNumber: false }] : [];

/** Its cell in a row. */
export const disputeCell = (disputed: readonly string[], row: number): FigureCell[] =>
  disputed.some(Boolean) ? [{ text: disputed[row] ?? '', raw: disputed[row] || null }] : [];
