import { LANGS } from '../../language/lang.ts';
import { everyLine, type UnitLine } from '../../model/lineage.ts';
import type { Unit } from '../../model/unit.ts';
import type { SearchEntry } from '../search-entry.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import type { SearchContext } from './context.ts';
import { entryWords, inAll } from './entry-words.ts';
import { distinct } from './names.ts';
import { titleOfLine, weightOfLine } from './units.ts';

/**
 * Units by their codes in the registers, as in files. A reform hands codes out anew, so one code may be of two units:
 * each says of which set it is.
 */
export const codeEntries = (context: SearchContext): SearchEntry[] =>
  everyLine(context.data).flatMap((line) =>
    [...new Set(line.units.map(({ code }) => code))].map((code) => codeEntry(context, line, code)),
  );

function codeEntry({ data, lang, href }: SearchContext, line: UnitLine, code: string): SearchEntry {
  const units = line.units.filter((unit) => unit.code === code).toReversed();
  const isos = distinct(units.flatMap(({ iso }) => iso ?? []));
  const sets = units.flatMap(({ set }) => data.unitSets.get(set) ?? []);
  return {
    url: href({ kind: 'unit', line }),
    kind: 'unit',
    title: titleOfLine(line, lang),
    terms: distinct([...units.flatMap((unit) => inAll((words) => words.coded(code, namesBeside(unit)))), ...isos]),
    note: entryWords[lang].codeNote(
      code,
      sets.map(({ name, validFrom, validTo }) => ({ name: name[lang], from: validFrom, to: validTo })),
      isos,
    ),
    role: 'code',
    weight: weightOfLine(data, line) * ENTRY_WEIGHT.code,
  };
}

/** What may stand between "code" and the number: the kind of unit, and its name. */
const namesBeside = ({ kind, name }: Unit): string[] =>
  distinct(LANGS.flatMap((lang) => [kind.name[lang], name[lang]]));
