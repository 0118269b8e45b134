import { tally } from '../problems/compared.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import { rule } from '../facts/rule.ts';
import { words } from './targets.words.ts';

/** A target can be read by a program. */
export const targets = rule({
  name: 'targets',
  words,
  run: (facts) => {
    const compared = tally();
    const table = facts.table('data/targets.csv');
    if (!table) return { problems: [], compared };
    const problems = table.rows.flatMap((row) => {
      compared.add();
      const text = cell(row, 'comparator');
      return text === '' || !isSound(row, 'comparator') || /^(?:[<>]=?-?\d+(?:\.\d+)?|mean)$/.test(text)
        ? []
        : [cellProblem(table, row, 'comparator', 'bad-comparator', { replacement: tidied(text) })];
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
