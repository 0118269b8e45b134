import type { Facts } from './facts.ts';
import type { Problem, ProblemDetail } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { otherSetsWith, suggestUnit } from './unit-names.ts';

/** What to say of a code that is not in a set; null while it is, or while sets and units are incomplete. */
export function unknownUnit(facts: Facts, setId: string, code: string, name = ''): ProblemDetail | null {
  const set = facts.sets.get(setId);
  if (!set || !facts.unitsAreComplete || code === '' || set.units.has(code)) return null;
  const { replacement, suggestions } = suggestUnit(set, code, name);
  const others = otherSetsWith(facts, setId, code);
  return {
    replacement,
    params: {
      set: setId,
      suggestions: replacement ? '' : suggestions,
      where: others.length ? ` (${others.join(', ')})` : '',
    },
  };
}

/** `unknown-unit` in every table but the observations: tiles, successions, targets, conflicts, revisions, venues and scopes. */
export function checkUnitReferences(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  const check = (
    table: Table | null,
    column: string,
    setOf: (row: Row) => string,
    isCode: (text: string) => boolean = () => true,
  ): void => {
    for (const row of table?.rows ?? []) {
      const code = cell(row, column);
      if (!isSound(row, column) || !isCode(code)) continue;
      const unknown = unknownUnit(facts, setOf(row), code, cell(row, 'unit_name'));
      if (unknown) problems.push(cellProblem(table!, row, column, 'unknown-unit', unknown));
    }
  };
  const editionSet = (row: Row): string =>
    facts.indices
      .find(({ id }) => id === cell(row, 'index'))
      ?.editions.find(({ edition }) => edition === cell(row, 'edition'))?.unitSet ?? '';
  check(facts.table('data/units/tiles.csv'), 'code', (row) => cell(row, 'set'));
  check(facts.table('data/units/successions.csv'), 'from_code', (row) => cell(row, 'from_set'));
  check(facts.table('data/units/successions.csv'), 'to_code', (row) => cell(row, 'to_set'));
  check(facts.table('data/units/boundaries/archipelago-tiles.csv'), 'unit', (row) => cell(row, 'set'));
  check(facts.table('data/targets.csv'), 'unit', (row) => cell(row, 'unit_set'));
  check(
    facts.table('data/conflicts.csv'),
    'unit',
    editionSet,
    (text) => text !== 'national' && !text.startsWith('region:'),
  );
  check(facts.table('data/revisions.csv'), 'unit', editionSet);

  const sessions = facts.table('data/sessions.csv');
  for (const row of sessions?.rows ?? []) {
    for (const ref of cell(row, 'venues')
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean)) {
      const detail = unknownRef(facts, ref);
      if (!detail) continue;
      const mended = detail.replacement
        ? cell(row, 'venues')
            .split('|')
            .map((part) => (part.trim() === ref ? detail.replacement! : part))
            .join('|')
        : null;
      problems.push(cellProblem(sessions!, row, 'venues', detail.code, { ...detail, replacement: mended }));
    }
  }
  const series = facts.table('data/series/series.csv');
  for (const row of series?.rows ?? []) {
    const scope = cell(row, 'scope');
    if (!scope.startsWith('unit:')) continue;
    const detail = unknownRef(facts, scope.slice('unit:'.length));
    if (detail)
      problems.push(
        cellProblem(series!, row, 'scope', detail.code, {
          ...detail,
          found: scope,
          replacement: detail.replacement ? `unit:${detail.replacement}` : null,
        }),
      );
  }
  return problems;
}

/** What to say of a unit reference `set:code`; null when it is right or cannot be judged. */
export function unknownRef(
  facts: Facts,
  ref: string,
): (ProblemDetail & { readonly code: 'unknown-unit' | 'unknown-set' }) | null {
  const [set, code] = ref.split(':') as [string, string | undefined];
  if (!facts.unitsAreComplete) return null;
  if (code === undefined || !facts.sets.has(set)) {
    const { replacement, suggestions } = facts.register('data/units/sets.csv', 'set').suggest(set);
    return {
      code: 'unknown-set',
      replacement: replacement && code ? `${replacement}:${code}` : null,
      suggestions,
      params: { found: set },
    };
  }
  const detail = unknownUnit(facts, set, code);
  return (
    detail && {
      code: 'unknown-unit',
      ...detail,
      replacement: detail.replacement ? `${set}:${detail.replacement}` : null,
      params: { ...detail.params, found: code },
    }
  );
}
