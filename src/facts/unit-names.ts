import { KINDS } from '../schema/unit-tables.ts';
import { foldMarks } from '../language/fold.ts';
import { memoized } from '../language/memoized.ts';
import type { ProblemDetail } from '../problems/problem.ts';
import { suggest, type Suggestion } from '../problems/suggestions.ts';
import { cell } from '../reading/table.ts';
import type { Facts, SetFacts } from './facts.ts';

/** The code of the one unit of a set that goes by a name, an English name or an alias; null when none or several do. */
export const codeByName = (set: SetFacts, name: string): string | null => codesByName(set).get(settle(name)) ?? null;

const codesByName = memoized((set: SetFacts): ReadonlyMap<string, string | null> => {
  const made = new Map<string, string | null>();
  for (const [code, row] of set.units) {
    const names = [
      ...['name_vi', 'name_en', 'short_vi', 'short_en'].map((column) => cell(row, column)),
      ...cell(row, 'aliases').split('|'),
    ];
    for (const each of new Set(names.map(settle))) {
      if (each) made.set(each, made.has(each) && made.get(each) !== code ? null : code);
    }
  }
  return made;
});

const settle = (name: string): string =>
  foldMarks(name)
    .replace(/^(?:tinh|thanh pho|tp\.?)\s+(?=\S)/, '')
    .replace(/[^a-z0-9]+/g, '');

/** What an unknown unit code probably was: a code without its zero, a name, or the code beside its name. `name` is the name in the same row. */
function suggestUnit(set: SetFacts, typed: string, name = ''): Suggestion {
  const padded = /^\d+$/.test(typed)
    ? [typed.padStart(2, '0'), typed.padStart(3, '0'), typed.replace(/^0+/, '')].find((code) => set.units.has(code))
    : undefined;
  const named = name === '' ? null : codeByName(set, name);
  const code = named ?? padded ?? codeByName(set, typed);
  if (code) return { replacement: code, suggestions: '' };
  return suggest(typed, set.units.keys());
}

/** Where else a code or name is known: the ids of other sets. */
function otherSetsWith(facts: Facts, set: string, code: string): string[] {
  return [...facts.sets.values()].filter((other) => other.id !== set && other.units.has(code)).map(({ id }) => id);
}

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

/** What all units of a kind are called as whose figures something gives: the English segment of the kind, `provinces`. */
export const kindScopes = (facts: Facts): string[] =>
  facts.rowsOf(KINDS).flatMap(({ values }) => values.segment_en ?? []);
