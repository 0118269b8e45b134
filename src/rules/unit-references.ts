import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { only } from '../problems/words.ts';
import { readChoice } from '../reading/cell-text.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { SERIES_SCOPES } from '../schema/choices.ts';
import { cell, cellProblem, isSound, type Row } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { words as referenceWords } from './references.words.ts';
import { rule } from '../facts/rule.ts';
import { kindScopes, unknownRef, unknownUnit } from '../facts/unit-names.ts';
import { words } from './unit-references.words.ts';

const said = { ...words, ...only(referenceWords, 'unknown-set'), ...only(cellWords, 'not-a-choice') };
type Code = keyof typeof said;

/** Codes of units in every table but the observations: tiles, successions, targets, conflicts, revisions, venues and scopes. */
export const unitReferences = rule({
  name: 'unit-references',
  words: said,
  run: (facts) => {
    const compared = tally();
    const problems = [
      ...columnsOf(facts).flatMap((column) => checkColumn(facts, column, compared)),
      ...checkVenues(facts, compared),
      ...checkScopes(facts, compared),
    ];
    return { problems, compared };
  },
});

/** A column that holds codes of units. */
interface UnitColumn {
  readonly path: string;
  readonly column: string;
  readonly setOf: (row: Row) => string;
  /** Where something else may stand, too: is this a unit? */
  readonly isUnit?: (text: string) => boolean;
}

function columnsOf(facts: Facts): UnitColumn[] {
  const ofColumn =
    (column: string) =>
    (row: Row): string =>
      cell(row, column);
  const ofEdition = (row: Row): string =>
    facts.indices
      .find(({ id }) => id === cell(row, 'index'))
      ?.editions.find(({ edition }) => edition === cell(row, 'edition'))?.unitSet ?? '';
  return [
    { path: 'data/units/tiles.csv', column: 'code', setOf: ofColumn('set') },
    { path: 'data/units/successions.csv', column: 'from_code', setOf: ofColumn('from_set') },
    { path: 'data/units/successions.csv', column: 'to_code', setOf: ofColumn('to_set') },
    { path: 'data/units/boundaries/archipelago-tiles.csv', column: 'unit', setOf: ofColumn('set') },
    { path: 'data/targets.csv', column: 'unit', setOf: ofColumn('unit_set') },
    { path: 'data/conflicts.csv', column: 'unit', setOf: ofEdition, isUnit },
    { path: 'data/revisions.csv', column: 'unit', setOf: ofEdition },
  ];
}

/** The country and its regions are no units: a conflict may be about them. */
const isUnit = (text: string): boolean => text !== 'national' && !text.startsWith('region:');

function checkColumn(
  facts: Facts,
  { path, column, setOf, isUnit: mayBe }: UnitColumn,
  compared: Tally,
): Problem<Code>[] {
  const table = facts.table(path);
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const code = cell(row, column);
    if (code === '' || !isSound(row, column) || mayBe?.(code) === false) return [];
    compared.add();
    const unknown = unknownUnit(facts, setOf(row), code, cell(row, 'unit_name'));
    return unknown ? [cellProblem(table, row, column, 'unknown-unit', unknown)] : [];
  });
}

function checkVenues(facts: Facts, compared: Tally): Problem<Code>[] {
  const table = facts.table('data/sessions.csv');
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const venues = cell(row, 'venues').split('|');
    return venues
      .map((part) => part.trim())
      .filter(Boolean)
      .flatMap((ref) => {
        compared.add();
        const unknown = unknownRef(facts, ref);
        if (!unknown) return [];
        const right = unknown.replacement;
        const replacement = right ? venues.map((part) => (part.trim() === ref ? right : part)).join('|') : null;
        return [cellProblem(table, row, 'venues', unknown.code, { ...unknown, replacement })];
      });
  });
}

function checkScopes(facts: Facts, compared: Tally): Problem<Code>[] {
  const table = facts.table('data/series/series.csv');
  if (!table) return [];
  const scopes = [...SERIES_SCOPES, ...kindScopes(facts)];
  return table.rows.flatMap((row): Problem<Code>[] => {
    const scope = cell(row, 'scope');
    if (scope === '' || !isSound(row, 'scope')) return [];
    compared.add();
    if (!scope.startsWith('unit:')) {
      const { code, replacement = null, params } = readChoice(scope, scopes, 'unit:<set>:<code>');
      return code ? [cellProblem(table, row, 'scope', code, { replacement, params })] : [];
    }
    const unknown = unknownRef(facts, scope.slice('unit:'.length));
    if (!unknown) return [];
    const replacement = unknown.replacement ? `unit:${unknown.replacement}` : null;
    return [cellProblem(table, row, 'scope', unknown.code, { ...unknown, found: scope, replacement })];
  });
}
