import type { Facts } from './facts.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { cell } from '../reading/table.ts';
import type { TopologyFacts } from '../reading/topology.ts';
import { unknownUnit } from './unit-references.ts';

/** `unknown-set`, `unknown-unit`, `duplicate-key`, `unit-without-outline`: a map shows every unit of its set, once, and nobody else. */
export function checkBoundaries(facts: Facts): Problem[] {
  return [...(facts.topologies ?? new Map<string, TopologyFacts>()).values()].flatMap((topology) => {
    const sets = facts.register('data/units/sets.csv', 'set');
    if (sets.isComplete && !sets.rows.has(topology.set))
      return [
        problem('unknown-set', top(topology), {
          found: topology.set,
          suggestions: sets.suggest(topology.set).suggestions,
        }),
      ];
    return [...checkOutlines(facts, topology), ...checkMissing(facts, topology)];
  });
}

const top = ({ file }: TopologyFacts): { file: string; line: number; column: number } => ({ file, line: 1, column: 1 });

function checkOutlines(facts: Facts, { set, outlines }: TopologyFacts): Problem[] {
  const first = new Map<string, number>();
  return outlines.flatMap(({ id, isText, place }): Problem[] => {
    const line = first.get(id);
    if (line !== undefined)
      return [problem('duplicate-key', place, { found: id, params: { first: line, keys: id, columns: 'id' } })];
    first.set(id, place.line);
    const unknown = unknownUnit(facts, set, id);
    if (!unknown) return [];
    // A number has lost its quotes with its zero.
    const replacement = unknown.replacement && !isText ? JSON.stringify(unknown.replacement) : unknown.replacement;
    return [problem('unknown-unit', place, { ...unknown, found: id, replacement: replacement ?? null })];
  });
}

function checkMissing(facts: Facts, topology: TopologyFacts): Problem[] {
  const set = facts.sets.get(topology.set);
  if (!set || !facts.unitsAreComplete) return [];
  // An outline under a misspelt code is there, and told.
  const drawn = new Set(topology.outlines.map(({ id }) => unknownUnit(facts, set.id, id)?.replacement ?? id));
  const units = [...set.units]
    .filter(([code]) => !drawn.has(code))
    .map(([code, row]) => `${code} ${cell(row, 'name_vi')}`);
  return units.length > 0
    ? [problem('unit-without-outline', top(topology), { params: { set: set.id, units: units.join(', ') } })]
    : [];
}
