import { TOTAL } from '../model/index-definition.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { cellProblem, isSound, type Table } from '../reading/table.ts';
import { addsUp, branchesOf } from '../facts/branches.ts';
import type { Facts } from '../facts/facts.ts';
import type { IndexFacts, MethodologyFacts } from '../facts/index-facts.ts';
import { words } from './indicators.words.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

const EPSILON = 1e-9;

/** Indicators of a methodology form one tree. */
export const indicators = rule({
  name: 'indicators',
  words,
  run: (facts) => {
    const compared = tally();
    for (const { methodologies } of facts.indices)
      for (const each of methodologies.values()) compared.add(each.indicators.size);
    return { problems: checkIndicators(facts), compared };
  },
});

function checkIndicators(facts: Facts): Problem<Code>[] {
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

function checkTree(table: Table, { indicators }: MethodologyFacts): Problem<Code>[] {
  const cyclic = new Set<string>();
  return [...indicators.values()].flatMap(({ id, parent, row }): Problem<Code>[] => {
    if (parent === '' || !isSound(row, 'parent')) return [];
    if (!indicators.has(parent))
      return [cellProblem(table, row, 'parent', 'unknown-parent', suggest(parent, indicators.keys()))];
    const path = [id];
    let above = indicators.get(parent);
    while (above && !path.includes(above.id)) {
      path.push(above.id);
      above = indicators.get(above.parent);
    }
    if (above?.id !== id || cyclic.has(id)) return [];
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
): Problem<Code>[] {
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

function checkMaxima(table: Table, methodology: MethodologyFacts): Problem<Code>[] {
  return [...branchesOf(methodology)].flatMap(([parent, branches]) => {
    const whole = methodology.indicators.get(parent);
    const max = whole?.max ?? null;
    if (!whole || max === null) return [];
    return [...branches.values()].flatMap((parts): Problem<Code>[] => {
      if (!addsUp(parts)) return [];
      const known = parts.flatMap((part) => part.max ?? []);
      const sum = known.reduce((total, part) => total + part, 0);
      const isWrong = known.length === parts.length ? Math.abs(sum - max) > EPSILON * (1 + max) : sum > max + EPSILON;
      return isWrong
        ? [
            cellProblem(table, whole.row, 'max', 'maxima-do-not-add-up', {
              params: { parent, sum: round(sum), max },
            }),
          ]
        : [];
    });
  });
}

const round = (value: number): number => Number(value.toFixed(6));
