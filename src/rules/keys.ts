import { slugify } from '../language/fold.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { placeOf } from '../reading/file-kinds.ts';
import { cell, cellProblem, isSound, type Table } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { words } from './keys.words.ts';
import { observedEdition } from '../reading/observed-edition.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

/** No two rows say who they are in the same words. */
export const keys = rule({
  name: 'keys',
  words,
  run: (facts) => {
    const compared = tally();
    for (const [path, { rows }] of facts.tables) compared.add(rows.length, observedEdition(path));
    return { problems: checkKeys(facts), compared };
  },
});

function checkKeys(facts: Facts): Problem<Code>[] {
  const problems: Problem<Code>[] = [];
  for (const [path, table] of facts.tables) {
    const place = placeOf(path);
    if (place.holds !== 'table') continue;
    repeated(table, place.schema.key, problems);
    for (const columns of place.schema.alsoUnique ?? []) repeated(table, columns, problems);
  }
  const units = facts.table('data/units/units.csv');
  return units ? [...problems, ...repeatedSlugs(units)] : problems;
}

function repeated(table: Table, columns: readonly string[], problems: Problem<Code>[]): void {
  if (!columns.every((column) => table.columns.includes(column))) return;
  const first = new Map<string, number>();
  for (const row of table.rows) {
    if (!isSound(row, ...columns)) continue;
    const values = columns.map((column) => cell(row, column));
    if (values.some((value) => value === '')) continue;
    const key = values.join('\u0000');
    const line = first.get(key);
    if (line === undefined) first.set(key, row.line);
    else
      problems.push(
        cellProblem(table, row, tellingOf(columns), 'duplicate-key', {
          params: { first: line, keys: values.join(' / '), columns: columns.join(' + ') },
        }),
      );
  }
}

/** Where the mistake is looked for: two sessions of one kind differ in their number. */
const tellingOf = (columns: readonly string[]): string => (columns.includes('number') ? 'number' : (columns[0] ?? ''));

function repeatedSlugs(table: Table): Problem<Code>[] {
  const first = new Map<string, number>();
  const taken = new Set(table.rows.map((row) => `${cell(row, 'set')}/${cell(row, 'slug')}`));
  return table.rows.flatMap((row) => {
    const key = `${cell(row, 'set')}/${cell(row, 'slug')}`;
    if (!isSound(row, 'set', 'slug') || cell(row, 'slug') === '') return [];
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, row.line);
      return [];
    }
    const own = slugify(cell(row, 'name_vi'));
    const replacement = own && !taken.has(`${cell(row, 'set')}/${own}`) ? own : null;
    return [cellProblem(table, row, 'slug', 'duplicate-slug', { replacement, params: { first: line } })];
  });
}
