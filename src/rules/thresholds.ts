import { rule } from '../facts/rule.ts';
import { tally } from '../problems/compared.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import { SITE } from '../schema/site-table.ts';
import { words } from './thresholds.words.ts';

/** What is said of a whole edition needs no less of it than a map does. */
export const thresholds = rule({
  name: 'thresholds',
  words,
  run: (facts) => {
    const compared = tally();
    const table = facts.table(SITE.path);
    const problems = (table?.rows ?? []).flatMap((row) => {
      const isSaid = (['map_share', 'whole_share'] as const).every(
        (column) => isSound(row, column) && cell(row, column) !== '',
      );
      if (!table || !isSaid) return [];
      compared.add();
      return Number(cell(row, 'map_share')) > Number(cell(row, 'whole_share'))
        ? [cellProblem(table, row, 'map_share', 'map-above-whole', { params: { whole: cell(row, 'whole_share') } })]
        : [];
    });
    return { problems, compared };
  },
});
