import { tally } from '../problems/compared.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import { rule } from '../facts/rule.ts';
import { isInForce, setAtEndOf } from '../facts/sets-in-force.ts';
import { only } from '../problems/words.ts';
import { words as editionWords } from './editions.words.ts';
import { words } from './targets.words.ts';

const said = { ...words, ...only(editionWords, 'set-not-in-force') };

/** A target can be read by a program, and is one of units that are there when it is due. */
export const targets = rule({
  name: 'targets',
  words: said,
  run: (facts) => {
    const compared = tally();
    const table = facts.table('data/targets.csv');
    if (!table) return { problems: [], compared };
    const problems = table.rows.flatMap((row) => {
      compared.add();
      const text = cell(row, 'comparator');
      const set = facts.sets.get(cell(row, 'unit_set'));
      const due = cell(row, 'due_edition');
      const isGone = set && due !== '' && isSound(row, 'due_edition') && !isInForce(set, due, due);
      const then = set && setAtEndOf(facts, set.kind, due);
      const ofSet = isGone
        ? [
            cellProblem(table, row, 'unit_set', 'set-not-in-force', {
              severity: 'warning',
              params: {
                from: cell(set.row, 'valid_from'),
                to: cell(set.row, 'valid_to'),
                edition: due,
                right: then ? `: ${then.id}` : '',
              },
            }),
          ]
        : [];
      const ofText =
        text === '' || !isSound(row, 'comparator') || /^(?:[<>]=?-?\d+(?:\.\d+)?|mean)$/.test(text)
          ? []
          : [cellProblem(table, row, 'comparator', 'bad-comparator', { replacement: tidied(text) })];
      return [...ofSet, ...ofText];
    });
    return { problems, compared };
  },
});

/** The comparison with its usual misspellings mended; null where it still is none. */
function tidied(text: string): string | null {
  const tidy = text
    .replace(/\s+/g, '')
    .replace('≤', '<=')
    .replace('≥', '>=')
    .replace(/^=([<>])/, '$1=')
    .replace(/(\d),(\d)/, '$1.$2');
  return /^[<>]=?-?\d+(?:\.\d+)?$/.test(tidy) ? tidy : null;
}
