import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { only } from '../problems/words.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { readChoice } from '../reading/cell-text.ts';
import { KINDS, UNITS } from '../schema/unit-tables.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { rule } from '../facts/rule.ts';
import { words } from './units.words.ts';

const said = { ...words, ...only(cellWords, 'dates-reversed', 'not-a-choice') };
type Code = keyof typeof said;

/** Units stand in a region of their own set, and alone on their tile; their type is one of their kind. */
export const units = rule({
  name: 'units',
  words: said,
  run: (facts) => {
    const compared = tally();
    const problems = [
      ...checkRegions(facts, compared),
      ...checkTiles(facts, compared),
      ...checkTypes(facts, compared),
      ...checkValidity(facts, compared),
    ];
    return { problems, compared };
  },
});

function checkRegions(facts: Facts, compared: Tally): Problem<Code>[] {
  const regions = facts.register('data/units/regions.csv', 'id');
  const units = facts.table('data/units/units.csv');
  if (
    !units ||
    !regions.isComplete ||
    !facts.isWhole(regions.file, 'scheme', 'id') ||
    !facts.paths.includes(regions.file)
  )
    return [];
  const schemes = new Map<string, Set<string>>();
  for (const row of facts.rows(regions.file))
    schemes.set(cell(row, 'scheme'), (schemes.get(cell(row, 'scheme')) ?? new Set()).add(cell(row, 'id')));
  return units.rows.flatMap((row) => {
    const region = cell(row, 'region');
    const scheme = schemes.get(cell(row, 'set'));
    if (region === '' || !isSound(row, 'region', 'set')) return [];
    compared.add();
    if (scheme?.has(region)) return [];
    return [cellProblem(units, row, 'region', 'unknown-region', suggest(region, scheme ?? []))];
  });
}

/** A kind that names no types leaves those of its units alone. */
function checkTypes(facts: Facts, compared: Tally): Problem<Code>[] {
  const table = facts.tableOf(UNITS);
  const types = new Map(facts.rowsOf(KINDS).map(({ values }) => [values.id, values.types]));
  return (table?.rows ?? []).flatMap((row) => {
    const of = types.get(facts.sets.get(cell(row, 'set'))?.kind ?? null) ?? [];
    const type = cell(row, 'type');
    if (type === '' || of.length === 0 || !isSound(row, 'type', 'set')) return [];
    compared.add();
    const { code, replacement = null, params } = readChoice(type, of);
    return code && table ? [cellProblem(table, row, 'type', code, { replacement, params })] : [];
  });
}

function checkTiles(facts: Facts, compared: Tally): Problem<Code>[] {
  const taken = new Map<string, number>();
  return ['data/units/tiles.csv', 'data/units/boundaries/archipelago-tiles.csv'].flatMap((path) => {
    const table = facts.table(path);
    if (!table) return [];
    return table.rows.flatMap((row) => {
      const key = ['set', 'col', 'row'].map((column) => cell(row, column)).join('/');
      if (!isSound(row, 'set', 'col', 'row')) return [];
      compared.add();
      const first = taken.get(key);
      taken.set(key, first ?? row.line);
      return first === undefined
        ? []
        : [
            cellProblem(table, row, 'col', 'tile-taken', {
              params: { col: cell(row, 'col'), row: cell(row, 'row'), first },
            }),
          ];
    });
  });
}

function checkValidity(facts: Facts, compared: Tally): Problem<Code>[] {
  const table = facts.table('data/units/sets.csv');
  if (!table) return [];
  return table.rows.flatMap((row) => {
    compared.add();
    const [from, to] = [cell(row, 'valid_from'), cell(row, 'valid_to')];
    if (!from || !to || !isSound(row, 'valid_from', 'valid_to') || from <= to) return [];
    return [cellProblem(table, row, 'valid_to', 'dates-reversed', { params: { from, to } })];
  });
}
