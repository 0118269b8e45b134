import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type RowOf, type Table } from '../reading/table.ts';
import type { OBSERVATIONS } from '../schema/index-tables.ts';
import { rule } from '../facts/rule.ts';
import { readOrigin, readRankOrigin } from '../model/origin.ts';
import { words } from './origins.words.ts';

type Code = keyof typeof words;

/** How each value and rank came to be: derived from what, added up of what. */
export const origins = rule({
  name: 'origins',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap(({ editions }) =>
      editions.flatMap((edition) => {
        const table = edition.observations;
        return table ? table.rows.flatMap((row) => checkForm(table, row)) : [];
      }),
    );
    return { problems, compared };
  },
});

const FORMS = { value: 'sum, 2021+6.43, 2022-2.76, max-4.88, 98.85%', rank: '2021+3, 2022-3' } as const;

function checkForm(table: Table, row: RowOf<typeof OBSERVATIONS>): Problem<Code>[] {
  return (['value', 'rank'] as const).flatMap((column) => {
    const name = `${column}_from` as const;
    const text = cell(row, name);
    if (!isSound(row, name) || (column === 'value' ? readOrigin : readRankOrigin)(text)) return [];
    return [
      cellProblem(table, row, name, 'bad-origin', {
        replacement: originMeant(text, column),
        params: { column, forms: FORMS[column] },
      }),
    ];
  });
}

/** What was meant by an origin in another spelling: spaces, a decimal comma, a true minus; null where nobody can say. */
function originMeant(text: string, column: 'value' | 'rank'): string | null {
  const tidy = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d),(?=\d{1,2}(?:\D|$))/g, '.');
  const said = /^(?:added|total|cong|cộng)$/.test(tidy) ? 'sum' : tidy;
  return (column === 'value' ? readOrigin : readRankOrigin)(said) && said !== '' ? said : null;
}
