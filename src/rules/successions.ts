import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import type { Facts, SetFacts } from '../facts/facts.ts';
import { rule } from '../facts/rule.ts';
import { words } from './successions.words.ts';

type Code = keyof typeof words;

/** Nobody is lost when one set follows another. */
export const successions = rule({
  name: 'successions',
  words,
  run: (facts) => {
    const compared = tally();
    compared.add(facts.rows('data/units/successions.csv').length);
    return { problems: [...checkOrder(facts), ...checkComplete(facts)], compared };
  },
});

const begins = (set: SetFacts): string => cell(set.row, 'valid_from') || '0000';

/** The order and the day of each succession. */
function checkOrder(facts: Facts): Problem<Code>[] {
  const table = facts.table('data/units/successions.csv');
  if (!table) return [];
  const problems: Problem<Code>[] = [];
  for (const row of table.rows) {
    const [older, newer] = [facts.sets.get(cell(row, 'from_set')), facts.sets.get(cell(row, 'to_set'))];
    if (!older || !newer) continue;
    if (older.kind !== newer.kind || (cell(newer.row, 'valid_from') !== '' && begins(older) >= begins(newer))) {
      problems.push(
        cellProblem(table, row, 'from_set', 'succession-order', { params: { from: older.id, to: newer.id } }),
      );
    }
    const start = cell(newer.row, 'valid_from');
    if (start.length === 10 && isSound(row, 'on') && cell(row, 'on') !== '' && cell(row, 'on') !== start) {
      problems.push(
        cellProblem(table, row, 'on', 'succession-date', {
          params: { to: newer.id, expectedDate: start },
        }),
      );
    }
  }
  return problems;
}

/** Every unit of a set has one before it where a set came before, and one after it where one came after. */
function checkComplete(facts: Facts): Problem<Code>[] {
  const [table, units] = [facts.table('data/units/successions.csv'), facts.table('data/units/units.csv')];
  if (
    !units ||
    !table ||
    !facts.isWhole(table.file, 'from_set', 'from_code', 'to_set', 'to_code') ||
    !facts.unitsAreComplete
  )
    return [];
  const from = new Set(table.rows.map((row) => `${cell(row, 'from_set')}:${cell(row, 'from_code')}`));
  const to = new Set(table.rows.map((row) => `${cell(row, 'to_set')}:${cell(row, 'to_code')}`));
  return [...facts.sets.values()].flatMap((set) => {
    const ofKind = [...facts.sets.values()].filter((other) => other.kind === set.kind && other !== set);
    const hasLater = ofKind.some((other) => begins(other) > begins(set));
    const hasEarlier = ofKind.some((other) => begins(other) < begins(set));
    return [...set.units].flatMap(([code, row]) => {
      const params = { unit: `${code} ${cell(row, 'name_vi')}`, set: set.id };
      return [
        ...(hasLater && !from.has(`${set.id}:${code}`)
          ? [cellProblem(units, row, 'code', 'no-successor', { params })]
          : []),
        ...(hasEarlier && !to.has(`${set.id}:${code}`)
          ? [cellProblem(units, row, 'code', 'no-predecessor', { params })]
          : []),
      ];
    });
  });
}
