import { canonicalTag, isWrittenIn, languageOfCountry } from '../language/tags.ts';
import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { rule } from '../facts/rule.ts';
import { words } from './sources.words.ts';

type Code = keyof typeof words;

/** The language of every source: a known one, that its title can be in. A table that names none is asked for none. */
export const sources = rule({
  name: 'sources',
  words,
  run: (facts) => {
    const compared = tally();
    const table = facts.table('data/sources.csv');
    const isUsed = table?.rows.some((row) => cell(row, 'language') !== '') ?? false;
    const problems = table && isUsed ? table.rows.flatMap((row) => checkLanguage(table, row, compared)) : [];
    return { problems, compared };
  },
});

function checkLanguage(table: Table, row: Row, compared: Tally): Problem<Code>[] {
  if (!isSound(row, 'language', 'title')) return [];
  compared.add(1);
  const tag = cell(row, 'language');
  if (tag === '') return [cellProblem(table, row, 'language', 'no-language')];
  const known = canonicalTag(tag);
  if (known !== tag)
    return [cellProblem(table, row, 'language', 'unknown-language', { replacement: known ?? languageOfCountry(tag) })];
  return isWrittenIn(cell(row, 'title'), tag)
    ? []
    : [cellProblem(table, row, 'language', 'other-language', { params: { title: cell(row, 'title') } })];
}
