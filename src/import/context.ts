import { setAtEndOf } from '../facts/sets-in-force.ts';
import type { Facts, SetFacts } from '../facts/facts.ts';
import type { EditionFacts, IndexFacts, MethodologyFacts } from '../facts/index-facts.ts';
import { suggest } from '../problems/suggestions.ts';
import { cell } from '../reading/table.ts';
import { TOTAL } from '../model/index-definition.ts';
import type { LabelContext, NamedIndicator } from './label.ts';
import type { NamedUnit } from './name-match.ts';
import { plain } from './table-words.ts';

/** What a table is imported into: an edition with its units, criteria and the values that it has already. */
export interface ImportContext {
  readonly index: IndexFacts;
  readonly edition: EditionFacts;
  readonly methodology: MethodologyFacts;
  readonly set: SetFacts;
  readonly units: readonly NamedUnit[];
  readonly regions: ReadonlySet<string>;
  readonly labels: LabelContext;
  /** Other sets of the same kind, to say where an unknown name does exist. */
  readonly otherUnits: ReadonlyMap<string, readonly NamedUnit[]>;
}

/** Why nothing can be imported there. */
export type NoContext =
  | { readonly code: 'no-index'; readonly params: { readonly index: string; readonly suggestions: string } }
  | {
      readonly code: 'no-edition';
      readonly params: {
        readonly index: string;
        readonly edition: string;
        readonly editions: string;
        readonly file: string;
        readonly row: string;
      };
    }
  | {
      readonly code: 'no-methodology' | 'no-units';
      readonly params: { readonly edition: string; readonly name: string };
    };

/** Gathers what the import asks about. Says which row is missing where an edition is not declared. */
export function importContext(facts: Facts, indexId: string, year: string): ImportContext | NoContext {
  const index = facts.indices.find(({ id }) => id === indexId);
  if (!index) {
    const { suggestions } = suggest(
      indexId,
      facts.indices.map(({ id }) => id),
    );
    return {
      code: 'no-index',
      params: { index: indexId, suggestions: suggestions || facts.indices.map(({ id }) => id).join(', ') },
    };
  }
  const edition = index.editions.find((each) => each.edition === year);
  if (!edition) {
    const file = `data/indices/${index.id}/editions.csv`;
    return {
      code: 'no-edition',
      params: {
        index: index.id,
        edition: year,
        editions: index.editions.map((each) => each.edition).join(', ') || '–',
        file,
        row: likelyRow(facts, index, year),
      },
    };
  }
  const set = facts.sets.get(edition.unitSet);
  if (!set || set.units.size === 0) return { code: 'no-units', params: { edition: year, name: edition.unitSet } };
  if (!edition.methodology || edition.methodology.indicators.size === 0)
    return { code: 'no-methodology', params: { edition: year, name: cell(edition.row, 'methodology') } };
  return {
    index,
    edition,
    methodology: edition.methodology,
    set,
    units: namedUnits(set),
    regions: new Set(
      facts.rows('data/units/regions.csv').flatMap((row) => [cell(row, 'name_vi'), cell(row, 'name_en')].map(plain)),
    ),
    labels: {
      edition: year,
      root: TOTAL,
      index: ['abbr', 'name_vi', 'name_en'].map((column) => cell(index.row, column)).filter(Boolean),
      indicators: namedIndicators(facts, edition.methodology),
    },
    otherUnits: new Map(
      [...facts.sets.values()]
        .filter(({ id, kind }) => id !== set.id && kind === set.kind)
        .map((other) => [other.id, namedUnits(other)]),
    ),
  };
}

/** Units of a set under every name that the register knows. */
export const namedUnits = (set: SetFacts): NamedUnit[] =>
  [...set.units].map(([code, row]) => {
    const names = [
      ...['name_vi', 'name_en', 'short_vi', 'short_en'].map((column) => cell(row, column)),
      ...cell(row, 'aliases').split('|'),
    ]
      .map((name) => name.trim())
      .filter(Boolean);
    return { code, name: names[0] ?? code, names };
  });

/** The name of a unit in the register of an edition's set; its code where the set has none. */
export const nameOf = ({ set }: Pick<ImportContext, 'set'>, code: string): string => {
  const row = set.units.get(code);
  return row ? cell(row, 'name_vi') : code;
};

/** Names of indicators: both languages, the id, what stands in brackets, and the field's name where one indicator alone measures it. */
function namedIndicators(facts: Facts, methodology: MethodologyFacts): NamedIndicator[] {
  const fields = new Map(
    facts.rows('data/fields.csv').map((row) => [cell(row, 'id'), [cell(row, 'name_vi'), cell(row, 'name_en')]]),
  );
  const uses = new Map<string, number>();
  for (const { row } of methodology.indicators.values())
    uses.set(cell(row, 'field'), (uses.get(cell(row, 'field')) ?? 0) + 1);
  return [...methodology.indicators.values()].map(({ id, row }) => {
    const own = [cell(row, 'name_vi'), cell(row, 'name_en')].filter(Boolean);
    const bracketed = own.flatMap((name) => /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? []);
    const field = cell(row, 'field');
    return {
      id,
      name: own[0] ?? id,
      names: [...own, id, ...bracketed, ...(field !== '' && uses.get(field) === 1 ? (fields.get(field) ?? []) : [])],
    };
  });
}

/** The row that editions.csv lacks: the units in force then, and else as like the newest edition as can be said. */
function likelyRow(facts: Facts, index: IndexFacts, year: string): string {
  const newest = index.editions.at(-1);
  const columns = newest?.table.columns ?? [];
  const set = setAtEndOf(facts, index.unitKind, year) ?? facts.sets.get(newest?.unitSet ?? '');
  const isSameSet = set?.id === newest?.unitSet;
  const known: Record<string, string> = newest
    ? {
        edition: year,
        unit_set: set?.id ?? newest.unitSet,
        methodology: cell(newest.row, 'methodology'),
        units_ranked: isSameSet ? cell(newest.row, 'units_ranked') : String(set?.units.size ?? ''),
        rank_rule: cell(newest.row, 'rank_rule'),
      }
    : { edition: year };
  return columns.length > 0
    ? columns.map((column) => known[column] ?? (column === 'comparable_with_previous' ? 'yes|no|partly' : '')).join(',')
    : year;
}
