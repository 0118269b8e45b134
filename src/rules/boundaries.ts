import { tally } from '../problems/compared.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { only } from '../problems/words.ts';
import { cell } from '../reading/table.ts';
import type { TopologyFacts } from '../reading/topology.ts';
import { words } from './boundaries.words.ts';
import type { Facts } from '../facts/facts.ts';
import { words as keyWords } from './keys.words.ts';
import { words as referenceWords } from './references.words.ts';
import { rule } from '../facts/rule.ts';
import { unknownUnit } from '../facts/unit-names.ts';
import { words as unitReferenceWords } from './unit-references.words.ts';

const said = {
  ...only(referenceWords, 'unknown-set'),
  ...only(unitReferenceWords, 'unknown-unit'),
  ...only(keyWords, 'duplicate-key'),
  ...words,
};
type Code = keyof typeof said;

/** A map shows every unit of its set, once, and nobody else. */
export const boundaries = rule({
  name: 'boundaries',
  words: said,
  run: (facts) => {
    const compared = tally();
    for (const { outlines } of facts.topologies.values()) compared.add(outlines.length);
    return { problems: checkBoundaries(facts), compared };
  },
});

function checkBoundaries(facts: Facts): Problem<Code>[] {
  return [...facts.topologies.values()].flatMap((topology): Problem<Code>[] => {
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

function checkOutlines(facts: Facts, { set, outlines }: TopologyFacts): Problem<Code>[] {
  const first = new Map<string, number>();
  return outlines.flatMap(({ id, isText, place }): Problem<Code>[] => {
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

function checkMissing(facts: Facts, topology: TopologyFacts): Problem<Code>[] {
  const set = facts.sets.get(topology.set);
  if (!set || !facts.unitsAreComplete) return [];
  // An outline under a misspelt code is there, and has its problem.
  const drawn = new Set(topology.outlines.map(({ id }) => unknownUnit(facts, set.id, id)?.replacement ?? id));
  const units = [...set.units]
    .filter(([code]) => !drawn.has(code))
    .map(([code, row]) => `${code} ${cell(row, 'name_vi')}`);
  return units.length > 0
    ? [problem('unit-without-outline', top(topology), { params: { set: set.id, units: units.join(', ') } })]
    : [];
}
