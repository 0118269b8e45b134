import { foldMarks } from '../language/fold.ts';
import type { Facts, SetFacts } from './facts.ts';
import type { Suggestion } from '../problems/suggestions.ts';
import { suggest } from '../problems/suggestions.ts';
import { cell } from '../reading/table.ts';

const remembered = new WeakMap<SetFacts, ReadonlyMap<string, string | null>>();

/** The code of the one unit of a set that goes by a name, an English name or an alias; null when none or several do. */
export function codeByName(set: SetFacts, name: string): string | null {
  let codes = remembered.get(set);
  if (!codes) {
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
    remembered.set(set, (codes = made));
  }
  return codes.get(settle(name)) ?? null;
}

const settle = (name: string): string =>
  foldMarks(name)
    .replace(/^(?:tinh|thanh pho|tp\.?)\s+(?=\S)/, '')
    .replace(/[^a-z0-9]+/g, '');

/** What an unknown unit code probably was: a code without its zero, a name, or the code beside its name. `name` is the name in the same row. */
export function suggestUnit(set: SetFacts, typed: string, name = ''): Suggestion {
  const padded = /^\d+$/.test(typed)
    ? [typed.padStart(2, '0'), typed.padStart(3, '0'), typed.replace(/^0+/, '')].find((code) => set.units.has(code))
    : undefined;
  const named = name === '' ? null : codeByName(set, name);
  const code = named ?? padded ?? codeByName(set, typed);
  if (code) return { replacement: code, suggestions: '' };
  return suggest(typed, set.units.keys());
}

/** Where else a code or name is known: the ids of other sets. */
export function otherSetsWith(facts: Facts, set: string, code: string): string[] {
  return [...facts.sets.values()].filter((other) => other.id !== set && other.units.has(code)).map(({ id }) => id);
}
