import { rule } from '../facts/rule.ts';
import { tally } from '../problems/compared.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import { SITE } from '../schema/site-table.ts';
import { USUAL_THRESHOLDS } from '../model/site.ts';
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
      const [map, whole] = [Number(cell(row, 'map_share')), Number(cell(row, 'whole_share'))];
      // Less than a map usually takes is what nobody would ask of the whole.
      const column = whole < 100 * USUAL_THRESHOLDS.map ? 'whole_share' : 'map_share';
      return map > whole ? [cellProblem(table, row, column, 'map-above-whole', { params: { map, whole } })] : [];
    });
    return { problems, compared };
  },
});
