import { perLanguage } from '../language/lang.ts';
import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cellProblem, type Table } from '../reading/table.ts';
import { indicatorCalled, indicatorsCalled, unitCalled } from '../facts/called.ts';
import { addsUp, branchesOf } from '../facts/branches.ts';
import { sumSeverity } from '../facts/conflict-facts.ts';
import type { Facts } from '../facts/facts.ts';
import {
  isHeld,
  isUsableValue,
  type EditionFacts,
  type IndicatorFacts,
  type ObservationFacts,
  type ValuedFacts,
} from '../facts/index-facts.ts';
import { BINARY_ROUNDING } from '../facts/rounding.ts';
import { rule } from '../facts/rule.ts';
import { words } from './sums.words.ts';

type Code = keyof typeof words;

/** Printed totals against their printed parts, branch by branch, where an index adds up. */
export const sums = rule({
  name: 'sums',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap(({ tolerance, editions }) =>
      tolerance === null ? [] : editions.flatMap((edition) => checkEdition(facts, edition, tolerance, compared)),
    );
    return { problems, compared };
  },
});

/** A value with everything it was made of: itself, or the parts that stand in for a total nobody printed. */
interface Resolved {
  readonly value: number;
  readonly from: readonly { readonly indicator: string; readonly observation: ValuedFacts }[];
}

function checkEdition(facts: Facts, edition: EditionFacts, tolerance: number, compared: Tally): Problem<Code>[] {
  const { observations, methodology, byIndicator } = edition;
  if (!observations || !methodology) return [];
  const tree = branchesOf(methodology);
  const counts = (each: ObservationFacts | undefined): each is ValuedFacts =>
    each !== undefined && (isUsableValue(each) || isHeld(each));
  const resolve = (indicator: string, unit: string, depth: number): Resolved | null => {
    const own = byIndicator.get(indicator)?.get(unit);
    if (counts(own)) return { value: own.value, from: [{ indicator, observation: own }] };
    if (depth > 8) return null;
    for (const parts of tree.get(indicator)?.values() ?? []) {
      if (!addsUp(parts)) continue;
      const found = parts.map((part) => resolve(part.id, unit, depth + 1));
      if (found.every((part) => part !== null)) return addUp(found);
    }
    return null;
  };
  const problems: Problem<Code>[] = [];
  for (const [parent, branches] of tree) {
    for (const [unit, whole] of byIndicator.get(parent) ?? []) {
      if (!counts(whole)) continue;
      for (const parts of branches.values()) {
        if (!addsUp(parts)) continue;
        problems.push(
          ...checkBranch(facts, edition, observations, tolerance, compared, {
            parent,
            unit,
            whole,
            parts,
            resolve: (id) => resolve(id, unit, 0),
          }),
        );
      }
    }
  }
  return problems;
}

const addUp = (parts: readonly Resolved[]): Resolved => ({
  value: parts.reduce((sum, { value }) => sum + value, 0),
  from: parts.flatMap(({ from }) => from),
});

interface Branch {
  readonly parent: string;
  readonly unit: string;
  readonly whole: ValuedFacts;
  readonly parts: readonly IndicatorFacts[];
  readonly resolve: (indicator: string) => Resolved | null;
}

function checkBranch(
  facts: Facts,
  edition: EditionFacts,
  table: Table,
  tolerance: number,
  compared: Tally,
  { parent, unit, whole, parts, resolve }: Branch,
): Problem<Code>[] {
  const resolved = parts.map(({ id }) => resolve(id));
  const known = resolved.filter((part) => part !== null);
  if (known.length === 0) return [];
  const isComplete = known.length === parts.length;
  // The parts that are here can prove a total too small, never right.
  if (isComplete) compared.add(1, edition);
  const { value: sum, from } = addUp(known);
  // A part that was itself put together brings its own rounding.
  const allowed = tolerance * (1 + known.filter((part) => part.from.length > 1).length);
  const difference = sum - whole.value;
  if (isComplete ? Math.abs(difference) <= allowed + BINARY_ROUNDING : difference <= allowed + BINARY_ROUNDING)
    return [];
  const held = [{ indicator: parent, observation: whole }, ...from].filter(({ observation }) => isHeld(observation));
  const severity = held.length
    ? 'warning'
    : sumSeverity(
        facts,
        edition,
        unit,
        parent,
        from.map(({ indicator }) => indicator),
      );
  const at = (held.length === 1 ? held[0]?.observation : null) ?? whole;
  const unitName = unitCalled({ unit, row: whole.row });
  if (!isComplete) {
    return [
      cellProblem(table, at.row, 'value', 'part-above-whole', {
        severity,
        params: {
          part: indicatorsCalled(
            edition,
            from.map(({ indicator }) => ({ id: indicator })),
          ),
          partValue: round(sum),
          whole: perLanguage((lang) => `${indicatorCalled(edition, parent)[lang]} (${unitName})`),
          wholeValue: whole.value,
        },
      }),
    ];
  }
  return [
    cellProblem(table, at.row, 'value', 'sum-mismatch', {
      severity,
      params: {
        parent: indicatorCalled(edition, parent),
        unit: unitName,
        whole: whole.value,
        sum: round(sum),
        difference: round(difference),
        parts: indicatorsCalled(
          edition,
          from.map(({ indicator, observation }) => ({ id: indicator, value: observation.value })),
        ),
        tolerance: round(allowed),
      },
    }),
  ];
}

const round = (value: number): number => Number(value.toFixed(6));
