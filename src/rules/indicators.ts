import type { Facts } from './facts.ts';
import type { IndexFacts, IndicatorFacts, MethodologyFacts } from './index-facts.ts';
import { TOTAL } from '../model/index-definition.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { cellProblem, isSound, type Table } from '../reading/table.ts';

const EPSILON = 1e-9;

/** `unknown-parent`, `parent-cycle`, `no-root`, `maxima-do-not-add-up`, `max-mismatch`: indicators of a methodology form one tree. */
export function checkIndicators(facts: Facts): Problem[] {
  return facts.indices.flatMap((index) => {
    const table = facts.table(`data/indices/${index.id}/indicators.csv`);
    if (!table || !index.indicatorsAreComplete || !facts.isWhole(table.file, 'parent')) return [];
    return [...index.methodologies.values()].flatMap((methodology) => [
      ...checkTree(table, methodology),
      ...checkRoot(facts, index, table, methodology),
      ...(index.tolerance === null ? [] : checkMaxima(table, methodology)),
    ]);
  });
}

function checkTree(table: Table, { indicators }: MethodologyFacts): Problem[] {
  const cyclic = new Set<string>();
  return [...indicators.values()].flatMap(({ id, parent, row }): Problem[] => {
    if (parent === '' || !isSound(row, 'parent')) return [];
    if (!indicators.has(parent))
      return [cellProblem(table, row, 'parent', 'unknown-parent', suggest(parent, indicators.keys()))];
    const path = [id];
    let at = parent;
    while (at !== '' && indicators.has(at) && !path.includes(at)) {
      path.push(at);
      at = indicators.get(at)!.parent;
    }
    if (at !== id || cyclic.has(id)) return [];
    for (const each of path) cyclic.add(each);
    return [
      cellProblem(table, row, 'parent', 'parent-cycle', { found: id, params: { cycle: [...path, id].join(' → ') } }),
    ];
  });
}

function checkRoot(
  facts: Facts,
  index: IndexFacts,
  table: Table,
  { id, row, indicators, max }: MethodologyFacts,
): Problem[] {
  const roots = [...indicators.values()].filter(({ parent, row: each }) => parent === '' && isSound(each, 'parent'));
  const total = indicators.get(TOTAL);
  if (!total || total.parent !== '') {
    const methodologies = facts.table(`data/indices/${index.id}/methodologies.csv`);
    return methodologies
      ? [cellProblem(methodologies, row, 'id', 'no-root', { params: { methodology: id, count: roots.length } })]
      : [];
  }
  const others = roots
    .filter((root) => root.id !== TOTAL)
    .map((root) =>
      cellProblem(table, root.row, 'parent', 'no-root', { params: { methodology: id, count: roots.length } }),
    );
  if (total.max === null || max === null || total.max === max) return others;
  return [...others, cellProblem(table, total.row, 'max', 'max-mismatch', { params: { max } })];
}

/** Children of a parent by branch; with every branch empty they form one. */
export function branchesOf({ indicators }: MethodologyFacts): Map<string, Map<string, IndicatorFacts[]>> {
  const parents = new Map<string, Map<string, IndicatorFacts[]>>();
  for (const each of indicators.values()) {
    if (each.parent === '' || each.parent === each.id) continue;
    const branches = parents.get(each.parent) ?? new Map<string, IndicatorFacts[]>();
    parents.set(each.parent, branches.set(each.branch, [...(branches.get(each.branch) ?? []), each]));
  }
  return parents;
}

function checkMaxima(table: Table, methodology: MethodologyFacts): Problem[] {
  return [...branchesOf(methodology)].flatMap(([parent, branches]) => {
    const whole = methodology.indicators.get(parent);
    if (!whole || whole.max === null) return [];
    return [...branches.values()].flatMap((parts): Problem[] => {
      const known = parts.filter(({ max }) => max !== null);
      const sum = known.reduce((total, { max }) => total + max!, 0);
      const isWrong =
        known.length === parts.length
          ? Math.abs(sum - whole.max!) > EPSILON * (1 + whole.max!)
          : sum > whole.max! + EPSILON;
      return isWrong
        ? [
            cellProblem(table, whole.row, 'max', 'maxima-do-not-add-up', {
              params: { parent, sum: round(sum), max: whole.max! },
            }),
          ]
        : [];
    });
  });
}

const round = (value: number): number => Number(value.toFixed(6));
