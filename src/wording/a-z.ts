import { compareNames, initialOf } from '../language/collation.ts';
import type { Lang } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { everyLine, type UnitLine } from '../model/lineage.ts';

/** A name a reader may look under, and the unit it leads to. */
export interface ListedName {
  readonly name: string;
  readonly line: UnitLine;
  /** A former or other name, as opposed to the name on the unit's page. */
  readonly isAlias: boolean;
}

/** Every name of every unit under its letter, letters and names in the order of the language. */
export function namesFromAToZ(data: Dataset, lang: Lang): { letter: string; names: ListedName[] }[] {
  const compare = compareNames(lang);
  const names = everyLine(data).flatMap((line): ListedName[] => {
    const own = line.unit.name[lang];
    const others = new Set(
      line.units.flatMap((unit) => [unit.name[lang], ...unit.aliases]).filter((name) => name !== own),
    );
    return [{ name: own, line, isAlias: false }, ...[...others].map((name) => ({ name, line, isAlias: true }))];
  });
  const byLetter = new Map<string, ListedName[]>();
  for (const name of names) {
    const letter = initialOf(name.name, lang);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), name]);
  }
  return [...byLetter]
    .map(([letter, listed]) => ({
      letter,
      names: listed.sort(
        (a, b) => compare(a.name, b.name) || Number(a.line.endedOn !== null) - Number(b.line.endedOn !== null),
      ),
    }))
    .sort((a, b) => compare(a.letter, b.letter));
}
