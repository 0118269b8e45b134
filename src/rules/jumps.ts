import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, type Row, type Table } from '../reading/table.ts';
import { indicatorCalled, unitCalled } from '../facts/called.ts';
import { isStatedValue, type EditionFacts, type IndexFacts } from '../facts/index-facts.ts';
import { words } from './jumps.words.ts';
import { isStatement } from '../facts/published.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

/** How many changes must be known before one may be called unusual. */
const ENOUGH = 8;
/** A new record is news; half as much again is more likely a mistake. */
const BEYOND = 1.5;

interface Change {
  readonly unit: string;
  readonly table: Table;
  readonly row: Row;
  readonly from: number;
  readonly to: number;
  readonly edition: EditionFacts;
  readonly previous: EditionFacts;
}

/** A change between comparable editions beyond what the same indicator has ever shown for any other unit. */
export const jumps = rule({
  name: 'jumps',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap((index) =>
      [...changesByIndicator(index)].flatMap(([indicator, changes]) => unusual(index, indicator, changes, compared)),
    );
    return { problems, compared };
  },
});

function changesByIndicator(index: IndexFacts): Map<string, Change[]> {
  const found = new Map<string, Change[]>();
  for (const [i, edition] of index.editions.entries()) {
    const previous = index.editions[i - 1];
    const table = edition.observations;
    if (!table || !previous || edition.comparable === 'no' || edition.comparable === '') continue;
    for (const [indicator, units] of edition.byIndicator) {
      const before = previous.byIndicator.get(indicator);
      for (const [unit, now] of units) {
        const then = before?.get(unit);
        if (!then || !isStatedValue(now) || !isStatedValue(then)) continue;
        const changes = found.get(indicator) ?? [];
        changes.push({ unit, table, row: now.row, from: then.value, to: now.value, edition, previous });
        found.set(indicator, changes);
      }
    }
  }
  return found;
}

const size = ({ from, to }: Change): number => Math.abs(to - from);

function unusual(index: IndexFacts, indicator: string, changes: readonly Change[], compared: Tally): Problem<Code>[] {
  if (changes.length <= ENOUGH) return [];
  for (const { edition } of changes) compared.add(1, edition);
  const printed = (index.aggregates?.rows ?? [])
    .filter(
      (row) =>
        cell(row, 'indicator') === indicator && isStatement(row) && /^change_(?:max|min)/.test(cell(row, 'statistic')),
    )
    .map((row) => Math.abs(Number(cell(row, 'value'))))
    .filter(Number.isFinite);
  const sorted = [...changes].sort((a, b) => size(b) - size(a));
  return sorted.slice(0, 50).flatMap((change): Problem<Code>[] => {
    // A mistake in the middle of a history makes two jumps, so the unit's own changes are no measure.
    const other = sorted.find(({ unit }) => unit !== change.unit);
    const largest = Math.max(0, ...printed, other ? size(other) : 0);
    const { table, row } = change;
    if (largest === 0 || size(change) <= largest * BEYOND) return [];
    return [
      cellProblem(table, row, 'value', 'unusual-jump', {
        params: {
          unit: unitCalled(change),
          indicator: indicatorCalled(change.edition, indicator),
          from: change.from,
          to: change.to,
          previous: change.previous.edition,
          edition: change.edition.edition,
          change: Number((change.to - change.from).toFixed(4)),
          largest: Number(largest.toFixed(4)),
        },
      }),
    ];
  });
}
