import type { Facts, SetFacts } from './facts.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { cell, cellProblem, isSound, type Table } from '../reading/table.ts';

/** `unknown-region`, `tile-taken`, `dates-reversed`: units stand in a region of their own set, and alone on their tile. */
export function checkUnits(facts: Facts): Problem[] {
  return [...checkRegions(facts), ...checkTiles(facts), ...checkValidity(facts)];
}

function checkRegions(facts: Facts): Problem[] {
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
    if (region === '' || !isSound(row, 'region', 'set') || scheme?.has(region)) return [];
    return [cellProblem(units, row, 'region', 'unknown-region', suggest(region, scheme ?? []))];
  });
}

function checkTiles(facts: Facts): Problem[] {
  const taken = new Map<string, number>();
  const place = (table: Table | null): Problem[] =>
    (table?.rows ?? []).flatMap((row) => {
      const key = ['set', 'col', 'row'].map((column) => cell(row, column)).join('/');
      if (!isSound(row, 'set', 'col', 'row')) return [];
      const first = taken.get(key);
      if (first === undefined) {
        taken.set(key, row.line);
        return [];
      }
      return [
        cellProblem(table!, row, 'col', 'tile-taken', {
          params: { col: cell(row, 'col'), row: cell(row, 'row'), first },
        }),
      ];
    });
  return [
    ...place(facts.table('data/units/tiles.csv')),
    ...place(facts.table('data/units/boundaries/archipelago-tiles.csv')),
  ];
}

function checkValidity(facts: Facts): Problem[] {
  const table = facts.table('data/units/sets.csv');
  return (table?.rows ?? []).flatMap((row) => {
    const [from, to] = [cell(row, 'valid_from'), cell(row, 'valid_to')];
    if (!from || !to || !isSound(row, 'valid_from', 'valid_to') || from <= to) return [];
    return [cellProblem(table!, row, 'valid_to', 'dates-reversed', { params: { from, to } })];
  });
}

/** `no-successor`, `no-predecessor`, `succession-order`, `succession-date`: nobody is lost when one set follows another. */
export function checkSuccessions(facts: Facts): Problem[] {
  const table = facts.table('data/units/successions.csv');
  const problems: Problem[] = [];
  const begins = (set: SetFacts): string => cell(set.row, 'valid_from') || '0000';
  const from = new Set<string>();
  const to = new Set<string>();
  for (const row of table?.rows ?? []) {
    const [older, newer] = [facts.sets.get(cell(row, 'from_set')), facts.sets.get(cell(row, 'to_set'))];
    from.add(`${cell(row, 'from_set')}:${cell(row, 'from_code')}`);
    to.add(`${cell(row, 'to_set')}:${cell(row, 'to_code')}`);
    if (!older || !newer) continue;
    if (older.kind !== newer.kind || (cell(newer.row, 'valid_from') !== '' && begins(older) >= begins(newer))) {
      problems.push(
        cellProblem(table!, row, 'from_set', 'succession-order', { params: { from: older.id, to: newer.id } }),
      );
    }
    const start = cell(newer.row, 'valid_from');
    if (start.length === 10 && isSound(row, 'on') && cell(row, 'on') !== '' && cell(row, 'on') !== start) {
      problems.push(
        cellProblem(table!, row, 'on', 'succession-date', {
          severity: 'warning',
          params: { to: newer.id, expectedDate: start },
        }),
      );
    }
  }
  const units = facts.table('data/units/units.csv');
  if (
    !units ||
    !table ||
    !facts.isWhole(table.file, 'from_set', 'from_code', 'to_set', 'to_code') ||
    !facts.unitsAreComplete
  )
    return problems;
  for (const set of facts.sets.values()) {
    const ofKind = [...facts.sets.values()].filter((other) => other.kind === set.kind && other !== set);
    const hasLater = ofKind.some((other) => begins(other) > begins(set));
    const hasEarlier = ofKind.some((other) => begins(other) < begins(set));
    for (const [code, row] of set.units) {
      const params = { unit: `${code} ${cell(row, 'name_vi')}`, set: set.id };
      if (hasLater && !from.has(`${set.id}:${code}`))
        problems.push(cellProblem(units, row, 'code', 'no-successor', { params }));
      if (hasEarlier && !to.has(`${set.id}:${code}`))
        problems.push(cellProblem(units, row, 'code', 'no-predecessor', { params }));
    }
  }
  return problems;
}
